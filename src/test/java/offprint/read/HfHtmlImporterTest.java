package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HfHtmlImporterTest {
    private static final String PROPS =
            "{\"dateString\": \"2025-11-10\", \"periodType\": \"%s\", \"dailyPapers\": [{\"paper\": {\"id\": \"2511.99020\","
                    + " \"title\": \"Teapots & 'Jugs' <b>\"}, \"publishedAt\": \"2025-11-06T19:00:00.000Z\"}, {\"paper\": {}}]}";
    static final String PAGE =
            """
            <!doctype html>
            <html><head><title>Daily Papers</title></head>
            <body>
              <div class="SVELTE_HYDRATER" data-target="DailyPapers" data-props="%s"></div></body></html>
            """.formatted(PROPS.formatted("day").replace("&", "&amp;").replace("\"", "&quot;"));

    @TempDir
    private Path folder;

    @Test
    void the_papers_of_the_page_stand_at_the_line_of_their_element() {
        assertEquals("""
                hf-html
                title: Teapots & 'Jugs' <b>
                ids: [arxiv:2511.99020]
                type: preprint
                featured: [2025-11-10]
                links: [{type: discussion, url: https://huggingface.co/papers/2511.99020}]
                at: 4
                warning record.untitled 4:3 entry 2 of the page's list holds no paper with an arXiv id
                """, JsonReading.of(folder, "page.html", PAGE));
    }

    @Test
    void either_quote_is_read_and_the_day_of_a_week_is_no_day() {
        var week = PROPS.formatted("week").replace("&", "&amp;").replace("'", "&#39;");
        assertEquals(
                """
                hf-html
                title: Teapots & 'Jugs' <b>
                ids: [arxiv:2511.99020]
                type: preprint
                links: [{type: discussion, url: https://huggingface.co/papers/2511.99020}]
                at: 1
                warning record.untitled 1:7 entry 2 of the page's list holds no paper with an arXiv id
                """,
                JsonReading.of(
                        folder, "page.html", "<body><div data-target='DailyPapers' data-props='" + week + "'></div>"));
    }

    @Test
    void a_page_without_its_list_is_refused() {
        assertEquals(
                "error papers.none 1:1 this page of Hugging Face holds no list of papers (no element with"
                        + " data-target=\"DailyPapers\")\n",
                JsonReading.of(folder, "page.html", "<html><div data-target='DailyPapers'></div></html>"));
        assertEquals(
                "error json.invalid 1:1 the JSON in this element's data-props cannot be read: this is not JSON: Unexpected"
                        + " character ('o'): was expecting double-quote to start property name\n",
                JsonReading.of(folder, "page.html", "<div data-target='DailyPapers' data-props='{oh'></div>"));
    }
}
