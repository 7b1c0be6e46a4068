package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SemanticScholarImporterTest {
    static final String PAPER = """
            {"paperId": "00aa", "corpusId": 7, "externalIds": {"ArXiv": "2401.99010", "DOI": "10.99999/TEA", "ACL": "P19-1001", "PubMed": "123", "CorpusId": 7},
             "title": "On Teapots", "abstract": "We pour.", "tldr": {"model": "v2", "text": "Tea is poured."}, "year": 2024, "publicationDate": "2024-01-20",
             "venue": "Tea Conf", "publicationVenue": {"name": "Conference on Tea", "type": "conference"}, "journal": {"volume": "3", "pages": "\\n  1-\\n  9 "},
             "authors": [{"authorId": "1", "name": "A. Kettle"}, {"authorId": null, "name": "The Mill", "affiliations": ["Town"]}],
             "publicationTypes": ["JournalArticle", "Conference"], "fieldsOfStudy": ["Ceramics"], "citationCount": 5,
             "openAccessPdf": {"url": "https://mill.example/tea.pdf"}, "url": "https://s2.example/00aa", "references": [{"paperId": "00ab", "title": "Cited"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_paper_is_read_and_what_it_cites_is_not() {
        assertEquals("""
                semantic-scholar
                title: On Teapots
                ids: [arxiv:2401.99010; doi:10.99999/tea; acl:P19-1001; pubmed:123]
                type: conference
                authors: [{name: A. Kettle}; {name: The Mill, affiliation: Town}]
                published: 2024-01-20
                abstract: We pour.
                aiSummary: Tea is poured.
                categories: [Ceramics]
                venue: {name: Conference on Tea, volume: 3, pages: 1-9}
                links: [{type: pdf, url: https://mill.example/tea.pdf}]
                counts: {citations: {value: 5}}
                at: 1
                """, JsonReading.of(folder, PAPER));
    }

    @Test
    void a_batch_may_hold_nothing_for_an_id_and_papers_without_a_title() {
        assertEquals("""
                semantic-scholar
                title: Kept
                type: preprint
                published: 1937
                venue: {name: arXiv.org}
                links: [{type: abstract, url: https://s2.example/00ac}]
                at: 2
                warning record.null 1:2 there is nothing here (null): the source knew no such paper
                warning record.untitled 3:1 this paper has neither a title nor an identifier that we know, only paperId "00ad", authors
                """, JsonReading.of(folder, """
                [null,
                {"paperId": "00ac", "title": "Kept", "year": 1937, "publicationDate": null, "venue": "arXiv.org", "url": "https://s2.example/00ac"},
                {"paperId": "00ad", "authors": [{"name": "A"}]}]
                """));
    }

    @Test
    void searches_citations_and_papers_that_look_like_ours_are_read() {
        assertEquals(
                "semantic-scholar\ntitle: Found\nat: 1\n",
                JsonReading.of(
                        folder,
                        "{\"total\": 1, \"offset\": 0, \"data\": [{\"paperId\": \"a\", \"title\": \"Found\"}]}"));
        assertEquals(
                "semantic-scholar\ntitle: Citing\nat: 1\n",
                JsonReading.of(
                        folder,
                        "{\"offset\": 0, \"data\": [{\"citingPaper\": {\"paperId\": \"a\", \"title\": \"Citing\"}}]}"));
        assertEquals("""
                semantic-scholar
                title: Alike
                authors: [{name: A}]
                abstract: Words.
                venue: {name: V}
                at: 1
                """, JsonReading.of(folder, """
                [{"title": "Alike", "abstract": "Words.", "venue": "V", "authors": [{"authorId": "1", "name": "A"}]}]
                """));
    }
}
