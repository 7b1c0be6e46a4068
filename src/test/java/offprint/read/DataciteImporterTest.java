package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataciteImporterTest {
    static final String WORKS = """
            {"data": [
              {"id": "10.99999/tea", "type": "dois", "attributes": {"doi": "10.99999/TEA", "titles": [{"title": "Les théières", "titleType": "TranslatedTitle"},
                  {"title": "Teapots?"}, {"title": "A <em>Study</em>", "titleType": "Subtitle"}],
                "creators": [{"name": "Kettle, Hal", "nameType": "Personal", "givenName": "Hal", "familyName": "Kettle", "affiliation": ["Mill", {"name": "Kiln"}],
                    "nameIdentifiers": [{"nameIdentifier": "https://orcid.org/0000-0002-1825-0097", "nameIdentifierScheme": "ORCID"}]},
                  {"name": "Jug, A."}, {"name": "Mill, Kiln, and Co.", "nameType": "Organizational"}],
                "types": {"resourceTypeGeneral": "Text", "resourceType": "Conference Paper"}, "publicationYear": 2024,
                "dates": [{"date": "2024", "dateType": "Issued"}, {"date": "2024-05-06T07:08:09Z", "dateType": "Available"}, {"date": "2023-01-01", "dateType": "Created"}],
                "descriptions": [{"description": "Methods", "descriptionType": "Methods"}, {"description": "<p>We pour.</p>", "descriptionType": "Abstract"}],
                "container": {"type": "Series", "title": "Tea 2024", "volume": "3", "firstPage": "7", "lastPage": "9"}, "publisher": {"name": "Mill Press"},
                "subjects": [{"subject": "tea"}, {"subject": "gnd/123"}, {"subject": "FOS: Pots", "subjectScheme": "Fields of Science"}],
                "relatedIdentifiers": [{"relatedIdentifier": "10.99999/tea.v1", "relatedIdentifierType": "DOI", "relationType": "IsVersionOf"},
                  {"relatedIdentifier": "arXiv:2401.99010", "relatedIdentifierType": "arXiv", "relationType": "IsIdenticalTo"},
                  {"relatedIdentifier": "10.99999/book", "relatedIdentifierType": "DOI", "relationType": "IsPublishedIn"},
                  {"relatedIdentifier": "https://github.com/mill/tea", "relatedIdentifierType": "URL", "relationType": "IsSupplementTo"}],
                "citationCount": 2}},
              {"id": "10.48550/arxiv.2401.99020", "attributes": {"doi": "10.48550/arxiv.2401.99020", "titles": [{"title": "Posted"}],
                "types": {"resourceTypeGeneral": "Preprint"}, "subjects": [{"subject": "Pots (cs.PO)", "subjectScheme": "arXiv"}],
                "dates": [{"date": "2024-01-20T01:00:00Z", "dateType": "Submitted"}, {"date": "2024-01", "dateType": "Available"}], "publisher": "arXiv"}}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void works_are_read_with_their_other_forms() {
        assertEquals("""
                datacite
                title: Teapots? A Study
                ids: [doi:10.99999/tea; doi:10.99999/tea.v1; arxiv:2401.99010]
                type: conference
                authors: [{name: Hal Kettle, family: Kettle, given: Hal, orcid: 0000-0002-1825-0097, affiliation: Mill; Kiln}; {name: A. Jug, family: Jug, given: A.}; {name: Mill, Kiln, and Co.}]
                published: 2024-05-06
                abstract: We pour.
                keywords: [tea]
                venue: {name: Tea 2024, volume: 3, pages: 7-9, publisher: Mill Press}
                links: [{type: code, url: https://github.com/mill/tea}]
                counts: {citations: {value: 2}}
                at: 2

                title: Posted
                ids: [arxiv:2401.99020]
                type: preprint
                published: 2024-01-20
                categories: [cs.PO]
                venue: {publisher: arXiv}
                at: 17
                """, JsonReading.of(folder, WORKS));
    }

    @Test
    void a_bare_export_is_read() {
        assertEquals("""
                datacite
                title: Bare
                ids: [doi:10.99999/bare]
                type: article
                authors: [{name: The Mill}]
                published: 2015
                at: 1
                """, JsonReading.of(folder, """
                {"id": "https://doi.org/10.99999/bare", "doi": "10.99999/bare", "types": {"resourceTypeGeneral": "Text", "citeproc": "article-journal"},
                 "creators": [{"name": "The Mill"}], "titles": [{"title": "Bare"}], "publicationYear": "2015", "rightsList": [{"rights": "Open"}]}
                """));
    }
}
