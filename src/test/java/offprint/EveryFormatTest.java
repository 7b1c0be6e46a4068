package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import offprint.report.Report;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** The sample with the formats that it has by default, and with all that there are. */
class EveryFormatTest {
    private static final int PAPERS = 162;
    private static final int MOST_FILES_A_PAPER = 5;
    private static final Pattern RIS = Pattern.compile("[A-Z][A-Z0-9]  - .*");

    @TempDir
    private static Path folder;

    private static Trial all;
    private static Trial.Ran ran;
    private static SortedMap<String, String> site;

    @BeforeAll
    static void build_the_sample_with_everything() throws IOException {
        all = new Trial(folder.resolve("all"));
        Trial.copy(Path.of("content"), all.root().resolve("content"));
        var settings = all.root().resolve("content/site.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        + "formats: all\nfeeds: all\ncitations: all\nlicense: CC-BY-4.0\nhub: https://hub.example.org/\n");
        ran = all.build("--date", "2025-11-16");
        site = all.site();
    }

    @Test
    void by_default_there_are_less_than_five_files_a_paper() throws IOException {
        var usual = new Trial(folder.resolve("usual"));
        Trial.copy(Path.of("content"), usual.root().resolve("content"));
        usual.build("--date", "2025-11-16");
        int papers = usual.digest(new Report()).papers().size();
        int files = usual.site().size();
        assertEquals(PAPERS, papers);
        assertTrue(files < MOST_FILES_A_PAPER * papers, () -> files + " files of " + papers + " papers");
    }

    @Test
    void everything_is_there_without_a_warning() {
        assertEquals(0, ran.code(), ran::err);
        assertEquals(
                List.of(),
                ran.err().lines().filter(line -> line.contains(": warning: ")).toList());
        var counts = new TreeMap<String, Integer>();
        site.keySet().forEach(path -> counts.merge(path.replaceFirst("^.*?/?[^/.]*\\.", ""), 1, Integer::sum));
        assertEquals(
                Map.of("bib", true, "ris", true, "csl.json", true),
                Map.of(
                        "bib", counts.getOrDefault("bib", 0) > PAPERS,
                        "ris", counts.getOrDefault("ris", 0) > PAPERS,
                        "csl.json", counts.getOrDefault("csl.json", 0) > PAPERS));
        assertTrue(site.keySet().stream()
                        .filter(path -> path.startsWith("api/v1/paper/"))
                        .count()
                == PAPERS);
        assertTrue(site.containsKey("organizations/index.html") || site.containsKey("people/index.html"));
    }

    @Test
    void all_XML_is_well_formed_and_all_feeds_are_read()
            throws ParserConfigurationException, IOException, SAXException, FeedException {
        int feeds = 0;
        for (var file : site.entrySet()) {
            if (file.getKey().matches(".*\\.(?:xml|rss|opml)")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(file.getValue())));
            }
            if (FeedReader.isFeed(file.getKey()) && !file.getKey().endsWith(".json")) {
                var feed = new SyndFeedInput().build(new StringReader(file.getValue()));
                assertTrue(!feed.getEntries().isEmpty(), file.getKey());
                feeds++;
            }
        }
        assertTrue(feeds > 90, feeds + " feeds");
    }

    @Test
    void all_JSON_is_read() {
        var mapper = new JsonMapper();
        site.forEach((path, text) -> {
            if (path.endsWith(".json")) {
                assertTrue(mapper.readTree(text).size() > 0, path);
            }
        });
    }

    @Test
    void each_line_of_the_packed_file_is_a_paper() throws IOException {
        try (var packed = new GZIPInputStream(Files.newInputStream(all.root().resolve("site/library.jsonl.gz")))) {
            var lines = new String(packed.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertEquals(PAPERS, lines.size());
            lines.forEach(line -> assertTrue(new JsonMapper().readTree(line).has("title"), line));
        }
    }

    @Test
    void all_lists_to_cite_are_read() throws ParseException {
        for (var file : site.entrySet()) {
            if (file.getKey().endsWith(".bib")) {
                var entries = new BibTeXParser()
                        .parse(new StringReader(file.getValue()))
                        .getEntries();
                assertTrue(!entries.isEmpty(), file.getKey());
            }
            if (file.getKey().endsWith(".ris")) {
                List<String> odd = new ArrayList<>();
                file.getValue()
                        .lines()
                        .filter(line -> !RIS.matcher(line).matches())
                        .forEach(odd::add);
                assertEquals(List.of(), odd, file.getKey());
            }
        }
    }

    @Test
    void pages_that_offer_everything_are_valid_HTML() {
        var pages = site.keySet().stream()
                .filter(path -> path.matches(
                        "(?:feeds|data|index|weeks/2025-W46|topics/robotics|people/[a-f].*|papers/a-.*)" + "\\.html"))
                .toList();
        assertTrue(pages.size() > 6, pages.toString());
        assertEquals(List.of(), Validator.faults(pages, path -> site.getOrDefault(path, "")));
    }
}
