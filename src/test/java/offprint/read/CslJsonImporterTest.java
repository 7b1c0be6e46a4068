package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CslJsonImporterTest {
    static final String ITEMS = """
            [
              {"id": "a", "type": "article-journal", "title": "On <span class=\\"nocase\\">Tea</span> &amp; <i>Pots</i>",
               "author": [{"family": "Beethoven", "given": "Lou", "dropping-particle": "van"}, {"family": "Gogh", "given": "Vin", "non-dropping-particle": "van", "suffix": "Jr."},
                 {"literal": "The Mill"}, {"family": "壺", "given": "茶"}, {"family": "Or", "given": "Al", "non-dropping-particle": "d'"}],
               "container-title": "Journal of Tea", "volume": 3, "issue": "2", "page": "7–9", "publisher": "Mill Press",
               "issued": {"date-parts": [["2024", 5, "06"]]}, "DOI": "https://doi.org/10.99999/TEA", "PMID": "123", "keyword": "tea, pots",
               "abstract": "We pour.", "URL": "https://mill.example/tea.pdf"},
              {"id": "b", "type": "article", "title": "Posted", "number": "arXiv:2401.99010", "publisher": "arXiv", "issued": "2024-21", "URL": "http://arxiv.org/abs/2401.99010"},
              {"id": "c", "type": "book", "title": "Old Pots", "ISBN": "978-3-16-148410-0 3161484100", "issued": {"date-parts": [[-44, 3, 15]]}, "collection-title": "Clay"},
              {"id": "d", "type": "paper-conference", "title": "Noted", "event-title": "Tea 2024", "issued": {"raw": "June 2, 2024"}, "note": "container-title: Proceedings of Tea\\nPMID: 77"},
              {"id": "e", "type": "webpage", "author": [{"family": "Nobody"}]}
            ]
            """;

    @TempDir
    private Path folder;

    @Test
    void items_are_read_with_their_names_dates_and_identifiers() {
        assertEquals("""
                csl-json
                title: On Tea & Pots
                ids: [doi:10.99999/tea; pubmed:123]
                type: article
                authors: [{name: Lou van Beethoven, family: Beethoven, given: Lou van}; {name: Vin van Gogh Jr., family: van Gogh, given: Vin, suffix: Jr.}; {name: The Mill}; {name: 壺茶, family: 壺, given: 茶}; {name: Al d'Or, family: d'Or, given: Al}]
                published: 2024-05-06
                abstract: We pour.
                keywords: [tea; pots]
                venue: {name: Journal of Tea, volume: 3, issue: 2, publisher: Mill Press, pages: 7–9}
                links: [{type: pdf, url: https://mill.example/tea.pdf}]
                at: 2

                title: Posted
                ids: [arxiv:2401.99010]
                type: preprint
                published: 2024
                at: 8

                title: Old Pots
                ids: [isbn:9783161484100]
                type: book
                venue: {name: Clay}
                at: 9

                title: Noted
                ids: [pubmed:77]
                type: conference
                published: 2024-06-02
                venue: {name: Proceedings of Tea}
                at: 10
                warning date.left-out 9:102 "issued" holds no date that a record can have: a year from 1000 to 9999, with month and day
                warning record.untitled 11:3 this paper has neither a title nor an identifier that we know, only id "e", type "webpage", author
                """, JsonReading.of(folder, ITEMS));
    }

    @Test
    void one_item_a_list_inside_and_items_by_their_keys_are_read() {
        var item = "{\"id\": \"x\", \"type\": \"book\", \"title\": \"One\"}";
        var record = "csl-json\ntitle: One\ntype: book\nat: 1\n";
        assertEquals(record, JsonReading.of(folder, item));
        assertEquals(record, JsonReading.of(folder, "{\"items\": [" + item + "]}"));
        assertEquals(record, JsonReading.of(folder, "{\"x\": " + item + "}"));
    }

    @Test
    void records_of_ours_are_not_taken_for_items() {
        assertEquals(
                """
                records
                type: book
                title: Ours
                authors: [{name: A, family: B}]
                """,
                JsonReading.of(
                        folder,
                        "[{\"type\": \"book\", \"title\": \"Ours\", \"authors\": [{\"name\": \"A\", \"family\": \"B\"}]}]"));
        assertEquals("""
                records
                title: Ours
                type: article
                """, JsonReading.of(folder, "[{\"title\": \"Ours\", \"type\": \"article\"}]"));
    }
}
