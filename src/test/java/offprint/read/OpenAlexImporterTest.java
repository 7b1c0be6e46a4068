package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenAlexImporterTest {
    static final String WORK = """
            {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.99999/TEA.1", "title": "On <i>Teapots</i> &amp; <think>",
             "ids": {"openalex": "https://openalex.org/W1", "pmid": "https://pubmed.ncbi.nlm.nih.gov/123"},
             "publication_date": "2025-01-01", "publication_year": 2025, "type": "article", "type_crossref": "proceedings-article",
             "authorships": [{"author": {"display_name": "Tea Pot", "orcid": "https://orcid.org/0000-0002-1825-0097"},
                "institutions": [{"display_name": "The Mill"}, {"display_name": "The Kiln"}], "raw_affiliation_strings": ["Mill, Town"]},
               {"author": {}, "raw_author_name": "Jug, A.", "raw_affiliation_strings": ["Kiln, Town"]}],
             "abstract_inverted_index": {"Teapots": [0, 3], "pour": [7], "are": [1], "nice.": [2], "all": [1000000000000]},
             "primary_location": {"source": {"display_name": "Proceedings of Tea", "type": "conference", "host_organization_name": "Mill Press"}},
             "locations": [{"landing_page_url": "http://arxiv.org/abs/2501.99010v2"}, {"landing_page_url": "https://other.example/10.99999/x"}],
             "biblio": {"volume": "4", "issue": null, "first_page": "7", "last_page": "9"}, "cited_by_count": 12,
             "updated_date": "2025-11-10T10:00:00.5", "is_retracted": true, "keywords": [{"display_name": "tea"}, {"keyword": "pots"}],
             "best_oa_location": {"pdf_url": "https://mill.example/tea.pdf"}}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_work_is_read_with_its_abstract_put_together() {
        assertEquals("""
                openalex
                title: On Teapots & <think>
                ids: [doi:10.99999/tea.1; pubmed:123; arxiv:2501.99010]
                type: conference
                authors: [{name: Tea Pot, orcid: 0000-0002-1825-0097, affiliation: The Mill; The Kiln}; {name: Jug, A., affiliation: Kiln, Town}]
                published: 2025
                abstract: Teapots are nice. Teapots pour all
                keywords: [tea; pots]
                venue: {name: Proceedings of Tea, publisher: Mill Press, volume: 4, pages: 7-9}
                links: [{type: pdf, url: https://mill.example/tea.pdf}]
                counts: {citations: {value: 12, on: 2025-11-10}}
                notices: [{type: retraction}]
                at: 1
                """, JsonReading.of(folder, WORK));
    }

    @Test
    void a_list_is_read_work_by_work_and_an_empty_one_is_told() {
        assertEquals("""
                openalex
                title: Alone
                type: preprint
                published: 2025-03-04
                venue: {name: A Server}
                links: [{type: abstract, url: https://server.example/alone}]
                at: 2
                warning record.untitled 4:2 this paper has neither a title nor an identifier that we know, only id "https://openalex.org/W3", publication_year "2020"
                """, JsonReading.of(folder, """
                {"meta": {"count": 2, "per_page": 25}, "results": [
                 {"id": "https://openalex.org/W2", "title": null, "display_name": "Alone", "type": "article", "publication_date": "2025-03-04",
                  "primary_location": {"landing_page_url": "https://server.example/alone", "source": {"display_name": "A Server", "type": "repository"}}},
                 {"id": "https://openalex.org/W3", "publication_year": 2020}]}
                """));
        assertEquals(
                "error papers.none 1:1 this file is an answer that could hold works of OpenAlex, but holds none\n",
                JsonReading.of(folder, "{\"meta\": {\"count\": 0, \"per_page\": 25}, \"results\": []}"));
    }
}
