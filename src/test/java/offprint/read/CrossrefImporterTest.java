package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossrefImporterTest {
    static final String LIST = """
            {"status": "ok", "message-type": "work-list", "message": {"total-results": 2, "items": [
              {"DOI": "10.99999/POT.1", "type": "proceedings-article", "title": ["Teapots &amp;amp; H<sub>2</sub>O"], "subtitle": ["A Study"],
               "author": [{"given": "Hal", "family": "Kettle", "suffix": "III", "ORCID": "http://orcid.org/0000-0002-1694-233x",
                           "affiliation": [{"name": "Mill &amp; Kiln"}, {"name": "Town"}]}, {"name": "The Kettle Group"}, {"family": "Mono"}],
               "issued": {"date-parts": [[2024, 6]]}, "published-online": {"date-parts": [[2024, 6, 3]]},
               "abstract": "<jats:title>Abstract</jats:title><jats:p>First, p &lt; 0.05.</jats:p><jats:p>Second <jats:italic>x</jats:italic>: <mml:math><mml:msub><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msub></mml:math>.</jats:p>",
               "container-title": ["Lecture Notes", "Kettles 2024"], "publisher": "Mill Press", "volume": "12", "page": "1-9",
               "is-referenced-by-count": 4, "indexed": {"date-time": "2025-11-10T05:00:00Z"}, "subject": ["Ceramics"],
               "link": [{"URL": "https://api.mill.example/pot", "content-type": "application/pdf"}, {"URL": "https://mill.example/pot.pdf", "content-type": "application/pdf"}],
               "relation": {"has-preprint": [{"id-type": "doi", "id": "10.48550/arXiv.2401.99010"}], "references": [{"id-type": "doi", "id": "10.99999/other"}]},
               "ISBN": ["9783161484100"], "updated-by": [{"DOI": "10.99999/notice", "type": "retraction", "updated": {"date-parts": [[2025, 2, 1]]}},
                 {"DOI": "10.99999/v2", "type": "new_version"}]},
              {"DOI": "10.99999/notice", "type": "journal-article", "title": ["Retraction: Teapots"], "issued": {"date-parts": [[null]]},
               "update-to": [{"DOI": "10.99999/pot.1", "type": "retraction"}], "prefix": "10.99999"}]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void works_are_read_with_their_relations_and_notices() {
        assertEquals("""
                crossref
                title: Teapots & H2O: A Study
                ids: [doi:10.99999/pot.1; arxiv:2401.99010; isbn:9783161484100]
                type: conference
                authors: [{name: Hal Kettle III, family: Kettle, given: Hal, suffix: III, orcid: 0000-0002-1694-233X, affiliation: Mill & Kiln; Town}; {name: The Kettle Group}; {name: Mono}]
                published: 2024-06
                abstract: First, p < 0.05.  Second x: x_2.
                categories: [Ceramics]
                venue: {name: Kettles 2024, volume: 12, publisher: Mill Press, pages: 1-9}
                links: [{type: pdf, url: https://mill.example/pot.pdf}]
                counts: {citations: {value: 4, on: 2025-11-10}}
                notices: [{type: retraction, id: doi:10.99999/notice, on: 2025-02-01}]
                at: 2

                title: Retraction: Teapots
                ids: [doi:10.99999/notice]
                type: article
                notices: [{type: retraction, of: doi:10.99999/pot.1}]
                at: 13
                """, JsonReading.of(folder, LIST));
    }

    @Test
    void one_work_a_bare_one_and_one_a_line_are_read() {
        var preprint = """
                title: Posted
                ids: [doi:10.99999/p]
                type: preprint
                venue: {name: A Server}
                at: %d
                """;
        var work =
                "{\"DOI\": \"10.99999/P\", \"title\": [\"Posted\"], \"subtitle\": [\"posted\"], \"type\": \"posted-content\","
                        + " \"institution\": [{\"name\": \"A Server\"}]}";
        assertEquals(
                "crossref\n" + preprint.formatted(1),
                JsonReading.of(
                        folder, "{\"status\": \"ok\", \"message-type\": \"work\", \"message\": %s}".formatted(work)));
        assertEquals("crossref\n" + preprint.formatted(1), JsonReading.of(folder, work));
        assertEquals(
                "crossref\n" + preprint.formatted(1) + "\n" + preprint.formatted(4)
                        + "warning json.invalid 2:10 this is not JSON: Unexpected end-of-input: expected close marker for Object\n",
                JsonReading.of(folder, work + "\n{\"DOI\": \"10.9\n\n".replace("\"10.9", "1") + work + "\n"));
    }

    @Test
    void messages_instead_of_works_are_told() {
        assertEquals(
                "error format.unknown 1:1 this is no JSON, though the file is named so: it begins \"Nothing was found.\"\n",
                JsonReading.of(folder, "Nothing was found."));
        assertEquals(
                "error source.fault 1:11 this file holds no paper but a message of its source: \"slow down\"\n",
                JsonReading.of(folder, "{\"error\": \"slow down\"}"));
        assertEquals(
                "error format.unknown 1:1 this is JSON, but in no form that is known: it holds the fields teapots, jugs\n",
                JsonReading.of(folder, "{\"teapots\": 1, \"jugs\": []}"));
    }
}
