package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a paper holds, its three feeds say the same of it, and it cannot act in any of them. */
class FeedWordsTest {
    private static final String MARKUP = "<script>alert(1)</script> & \"tea\" ]]> for 'two' <b>cups</b>";
    private static final List<String> TITLES = List.of(
            MARKUP, "A kettle 🫖 and 👩‍🔬 at work", "إبريق الشاي والأكواب الثلاثة", "Who wrote of the teapot unknown");

    @TempDir
    private static Path folder;

    private static SortedMap<String, String> site;
    private static JsonNode json;

    @BeforeAll
    static void build() {
        var crowd = IntStream.range(0, 664).mapToObj(n -> "Kettle " + n).collect(Collectors.joining(", "));
        var trial = new Trial(folder)
                .write(
                        "content/site.yaml",
                        "title: Tea & <biscuits>",
                        "url: https://kettle.example.org/",
                        "id: example.org,2025:tea",
                        "zone: UTC",
                        "license: CC-BY-4.0",
                        "hub: https://hub.example.org/",
                        "feeds: site")
                .write("content/sources/2025-11-03-list.json", """
                        [{"title": "<script>alert(1)</script> & \\"tea\\" ]]> for 'two' <b>cups</b>",
                          "authors": ["<i>Ada</i> Kettle", "Ben & Saucer"], "featured": "2025-11-03",
                          "abstract": "We pour <img src=x onerror=alert(1)> and \\u0001look."},
                         {"title": "A kettle 🫖 and 👩‍🔬 at work", "authors": [%s], "featured": "2025-11-02"},
                         {"title": "إبريق الشاي والأكواب الثلاثة", "authors": ["آدا غلاية"], "featured": "2025-11-01"},
                         {"title": "Who wrote of the teapot unknown", "featured": "2025-10-31"}]
                        """.formatted(
                                "\"" + crowd.replace(", ", "\", \"") + "\""));
        var ran = trial.build();
        assertEquals(0, ran.code(), ran.err());
        site = trial.site();
        json = new JsonMapper().readTree(file("feed.json"));
    }

    private static String file(String path) {
        return Objects.requireNonNull(site.get(path), path);
    }

    private static List<SyndEntry> entries(String path) {
        return FeedReader.read(file(path)).getEntries();
    }

    @Test
    void titles_are_read_as_they_were_written() {
        assertEquals(
                TITLES, entries("feed.xml").stream().map(SyndEntry::getTitle).toList());
        assertEquals(
                TITLES, entries("rss.xml").stream().map(SyndEntry::getTitle).toList());
        List<String> titles = new ArrayList<>();
        json.get("items").forEach(item -> titles.add(item.get("title").asString()));
        assertEquals(TITLES, titles);
    }

    @Test
    void every_author_is_named_and_nobody_where_nobody_is_known() {
        var sizes = List.of(2, 664, 1, 0);
        List<Integer> atom = new ArrayList<>();
        List<Integer> rss = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        entries("feed.xml").forEach(entry -> atom.add(entry.getAuthors().size()));
        entries("rss.xml")
                .forEach(entry -> rss.add(
                        ((DCModule) entry.getModule(DCModule.URI)).getCreators().size()));
        json.get("items")
                .forEach(item ->
                        named.add(item.has("authors") ? item.get("authors").size() : 0));
        assertEquals(List.of(sizes, sizes, sizes), List.of(atom, rss, named));
        assertEquals(
                "<i>Ada</i> Kettle",
                entries("feed.xml").get(0).getAuthors().get(0).getName());
    }

    @Test
    void the_whole_text_is_safe_HTML_and_the_same_in_each() {
        var text = "<p>We pour &lt;img src=x onerror=alert(1)&gt; and look.</p>";
        assertEquals(text, entries("feed.xml").get(0).getContents().get(0).getValue());
        assertEquals(text, entries("rss.xml").get(0).getContents().get(0).getValue());
        assertEquals(text, json.get("items").get(0).get("content_html").asString());
    }

    @Test
    void a_summary_is_words_also_where_it_is_taken_for_HTML() {
        var words = "We pour <img src=x onerror=alert(1)> and look.";
        assertEquals(words, entries("feed.xml").get(0).getDescription().getValue());
        assertEquals(words, json.get("items").get(0).get("summary").asString());
        var html = Jsoup.parseBodyFragment(
                entries("rss.xml").get(0).getDescription().getValue());
        assertEquals(0, html.select("img").size());
        assertEquals(words, html.text());
    }

    @Test
    void a_feed_says_under_which_license_its_words_are_and_whom_to_ask_for_news() {
        var rights = "The words of the editors may be used under CC-BY-4.0";
        assertEquals(rights, FeedReader.read(file("feed.xml")).getCopyright());
        assertEquals(rights, FeedReader.read(file("rss.xml")).getCopyright());
        assertEquals(
                "https://hub.example.org/",
                FeedReader.link(FeedReader.read(file("feed.xml")), "hub").orElse(""));
        assertEquals(
                "[{\"type\":\"WebSub\",\"url\":\"https://hub.example.org/\"}]",
                json.get("hubs").toString());
    }

    @Test
    void JSON_feeds_are_valid() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/test/resources/json-feed-1.1.schema.json")), InputFormat.JSON);
        assertEquals(List.of(), schema.validate(file("feed.json"), InputFormat.JSON));
        var broken = file("feed.json").replace("\"content_html\"", "\"content\"");
        assertTrue(!schema.validate(broken, InputFormat.JSON).isEmpty());
    }
}
