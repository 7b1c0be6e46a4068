package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import offprint.report.Report;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a site offers to programs, as other programs read it. */
class DataTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    /** Titles that would do something in one format or another. */
    private static final List<String> TITLES = List.of(
            "'); DROP TABLE papers; --",
            "- 1. Not a List of Pots",
            "=HYPERLINK(\"https://example.org/\", \"pots\")",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "A Paper, \"Quoted\"; with Semicolons",
            "Kettle 🫖 and 😀",
            "[Pots](javascript:alert) <script>alert(1)</script> `x` ![i](https://example.org/i.png)",
            "{\"title\": \"No\"}\\u0000 \\",
            "إبريق شاي يتعلم الصب");

    @TempDir
    private static Path folder;

    private static Trial hostile;

    @BeforeAll
    static void build() throws IOException {
        hostile = new Trial(folder.resolve("hostile"))
                .write(
                        "content/site.yaml",
                        "title: Pots & [Pans](x)",
                        "id: example.org,2025:pots",
                        "url: https://example.org/pots/",
                        "license: CC-BY-4.0",
                        "formats: [+api-papers]",
                        "pages: {mail: false}")
                .write(
                        "content/topics.yaml",
                        "- {slug: hot, name: \"<b>Hot\", parent: wet, match: {any: kettle}}",
                        "- {slug: wet, name: Wet}")
                .write(
                        "content/issues/2025-W46.md",
                        "---",
                        "picks: [{paper: \"Kettle 🫖 and 😀\", why: Because *it* is `hot`.}]",
                        "---",
                        "First of all.",
                        "",
                        "Then the rest.")
                .write(
                        "content/sessions/2025-11-12-pots.md",
                        "---",
                        "start: 2025-11-12T16:00",
                        "papers: Kettle 🫖 and 😀",
                        "presenters: O'Pot",
                        "---");
        var papers = JSON.createArrayNode();
        for (var title : TITLES) {
            var paper = papers.addObject();
            // a name for TeX is what no title here is meant to hold
            paper.put(
                    "title",
                    title.replace("\\", "\\textbackslash{}")
                            .replace("{\"", "\\{\"")
                            .replace("\"}", "\"\\}"));
            paper.putArray("featured").add("2025-11-10");
            paper.put("abstract", "bell\u0001 " + title.replace("\\", "").replaceAll("[{}]", "") + " done");
            paper.putArray("authors").add("Conan O'Kettle").add("Ren\u00E9 Pot");
        }
        var crowd = papers.addObject();
        crowd.put("title", "A Paper by Very Many");
        var authors = crowd.putArray("authors");
        IntStream.rangeClosed(1, 664).forEach(n -> authors.add("A. Saucer" + n));
        papers.addObject().put("title", "A Paper by Nobody at All");
        hostile.write("content/sources/list.json", papers.toString().getBytes(StandardCharsets.UTF_8));
        var ran = hostile.build();
        assertEquals(0, ran.code(), ran.err());
    }

    private static Path file(String path) {
        return hostile.root().resolve("site").resolve(path);
    }

    private static SortedMap<String, String> sample(Path root) throws IOException {
        var trial = new Trial(root);
        Trial.copy(Path.of("content"), root.resolve("content"));
        assertEquals(0, trial.build().code());
        return trial.site();
    }

    @TestFactory
    Stream<DynamicTest> the_api_is_as_its_schema_says() throws IOException {
        return Stream.of(sample(folder.resolve("sample")), hostile.site()).flatMap(site -> {
            var schema = site.getOrDefault("api/v1/schema.json", "");
            assertEquals(
                    List.of(),
                    REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                            .validate(schema, InputFormat.JSON));
            return site.keySet().stream()
                    .filter(path -> path.startsWith("api/v1/") && !path.endsWith("/schema.json"))
                    .map(path -> DynamicTest.dynamicTest(
                            path,
                            () -> assertEquals(
                                    List.of(),
                                    REGISTRY.getSchema(only(path, schema))
                                            .validate(site.getOrDefault(path, ""), InputFormat.JSON))));
        });
    }

    /** The schema of one file, as the schema of all of them tells less about a fault. */
    private static String only(String path, String schema) {
        var name = path.replaceFirst("^api/v1/", "").replaceFirst("(?:/.*)?\\.json$|/.*", "");
        var json = (ObjectNode) JSON.readTree(schema);
        json.remove("anyOf");
        json.put("$ref", "#/$defs/" + name);
        return json.toString();
    }

    @Test
    void papers_are_paged() throws IOException {
        var trial = new Trial(folder.resolve("paged"))
                .write("content/site.yaml", "title: A", "formats: [api]", "pages: {days: false, weeks: false}");
        var papers = JSON.createArrayNode();
        for (int n = 1; n <= 201; n++) {
            papers.addObject()
                    .put("title", String.format(Locale.ROOT, "Paper Number %03d of Many", n))
                    .put("featured", "2025-11-10");
        }
        trial.write("content/sources/list.json", papers.toString().getBytes(StandardCharsets.UTF_8));

        assertEquals(0, trial.build().code());

        var first = JSON.readTree(trial.page("api/v1/papers/1.json"));
        var second = JSON.readTree(trial.page("api/v1/papers/2.json"));
        assertEquals(
                "{\"page\":1,\"pages\":2,\"total\":201,\"next\":\"api/v1/papers/2.json\"}",
                first.get("list").toString());
        assertEquals(
                "{\"page\":2,\"pages\":2,\"total\":201,\"previous\":\"api/v1/papers/1.json\"}",
                second.get("list").toString());
        assertEquals(200, first.get("papers").size());
        assertEquals(
                "paper-number-201-of-many",
                second.get("papers").get(0).get("key").asString());
    }

    @Test
    void a_site_that_offers_nothing_has_no_file_and_no_page_of_it() throws IOException {
        var trial = new Trial(folder.resolve("none"))
                .write("content/site.yaml", "title: A", "formats: none", "pages: {mail: false}")
                .write("content/sources/list.yaml", "- {title: A Teapot of Its Own, featured: 2025-11-10}");

        assertEquals(0, trial.build().code());

        assertEquals(
                List.of(),
                trial.site().keySet().stream()
                        .filter(path -> path.matches("(?:api/|library|data).*|.*\\.md|llms\\.txt"))
                        .toList());
        assertFalse(trial.page("index.html").contains("data.html"));
    }

    @Test
    void a_page_of_the_site_called_data_stands_where_it_stood() throws IOException {
        var trial = new Trial(folder.resolve("own"))
                .write("content/site.yaml", "title: A")
                .write("content/pages/data.md", "---", "title: Our data", "---", "None.")
                .write("content/sources/list.yaml", "- {title: A Teapot of Its Own, featured: 2025-11-10}");

        assertEquals(0, trial.build().code());

        assertEquals(
                "Our data", Jsoup.parse(trial.page("data.html")).select("h1").text());
    }

    @Test
    void json_lines_are_packed_without_time_name_and_system() throws IOException {
        try (var in = Files.newInputStream(file("library.jsonl.gz"))) {
            assertEquals("[31, -117, 8, 0, 0, 0, 0, 0, 0, -1]", Arrays.toString(in.readNBytes(10)));
        }
        assertEquals(
                titles(),
                sorted(lines().stream().map(line -> plain(line.get("title").asString()))));
    }

    private static List<JsonNode> lines() throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file("library.jsonl.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        }
    }

    private static String plain(String source) {
        return source.replace("\\textbackslash{}", "\\").replace("\\{", "{").replace("\\}", "}");
    }

    private static List<String> titles() {
        return sorted(Stream.concat(TITLES.stream(), Stream.of("A Paper by Very Many", "A Paper by Nobody at All")));
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.sorted().toList();
    }

    @Test
    void a_table_reads_back_as_it_was_meant() throws IOException {
        var rows = rows(Files.readString(file("library.csv")));
        assertEquals(titles().size() + 1, rows.size());
        assertEquals(
                List.of(rows.get(0).size()),
                rows.stream().map(List::size).distinct().toList());
        int title = rows.get(0).indexOf("title");
        assertEquals(
                titles(),
                sorted(rows.stream()
                        .skip(1)
                        .map(row -> row.get(title))
                        .map(cell -> cell.replaceFirst("^'(?=[=@-])", ""))));
        assertTrue(
                rows.stream().flatMap(List::stream).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*")),
                "a spreadsheet would calculate");
        int authors = rows.get(0).indexOf("authors");
        assertEquals(
                664,
                rows.stream()
                        .mapToInt(row -> row.get(authors).split("; ").length)
                        .max()
                        .orElse(0));
    }

    /** RFC 4180 by the letter: rows end with CRLF, and a quote within quotes is doubled. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            var cell = new StringBuilder();
            if (text.charAt(i) == '"') {
                for (i++; text.charAt(i) != '"' || text.charAt(i + 1) == '"'; i++) {
                    i += text.charAt(i) == '"' ? 1 : 0;
                    cell.append(text.charAt(i));
                }
                i++;
            } else {
                for (; text.charAt(i) != ',' && text.charAt(i) != '\r'; i++) {
                    assertTrue(text.charAt(i) != '"' && text.charAt(i) != '\n');
                    cell.append(text.charAt(i));
                }
            }
            row.add(cell.toString());
            if (text.charAt(i) == '\r') {
                assertEquals('\n', text.charAt(++i));
                rows.add(row);
                row = new ArrayList<>();
            }
            i++;
        }
        return rows;
    }

    @Test
    void import_reads_the_table() throws IOException {
        var again = new Trial(folder.resolve("table")).write("content/site.yaml", "title: A");
        var ran = again.importing(file("library.csv").toString());
        assertEquals(0, ran.code(), ran.err());
        var read = again.digest(new Report()).papers();
        // a tag in a table is taken for one, and a list is known by its sign
        assertEquals(
                titles().stream().filter(title -> !title.contains("<script>")).toList(),
                sorted(read.stream().map(paper -> paper.title().plain()).filter(title -> !title.contains("alert"))));
        assertEquals(
                664,
                read.stream().mapToInt(paper -> paper.authors().size()).max().orElse(0));
    }

    @Test
    void import_reads_one_paper_of_the_api() throws IOException {
        var again =
                new Trial(folder.resolve("one")).write("content/site.yaml", "title: A", "id: example.org,2025:pots");
        var ran = again.importing(file("api/v1/paper/kettle-and.json").toString());
        assertEquals(0, ran.code(), ran.err());
        assertEquals(
                List.of("Kettle 🫖 and 😀"),
                again.digest(new Report()).papers().stream()
                        .map(paper -> paper.title().plain())
                        .toList());
    }

    @Test
    void a_database_is_whole_and_answers() throws IOException, SQLException {
        var script = Files.readString(file("library.sql"));
        try (var database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            try (var statement = database.createStatement()) {
                statement.executeUpdate(script);
            }
            assertEquals(List.of("ok"), asked(database, "PRAGMA integrity_check"));
            assertEquals(List.of(), asked(database, "PRAGMA foreign_key_check"));
            assertEquals(List.of("1"), asked(database, "PRAGMA user_version"));
            assertEquals(titles(), sorted(asked(database, "SELECT title FROM papers").stream()));
            assertEquals(
                    List.of("664"),
                    asked(
                            database,
                            "SELECT count(*) FROM paper_authors JOIN papers ON id = paper WHERE title LIKE '%Very Many'"));
            assertEquals(
                    List.of("Kettle 🫖 and 😀"),
                    asked(
                            database,
                            "SELECT p.title FROM papers_text JOIN papers p ON p.id = papers_text.rowid"
                                    + " WHERE papers_text MATCH 'title : kettle'"));
            assertEquals(
                    List.of("Conan O'Kettle"), asked(database, "SELECT name FROM authors WHERE name LIKE '%Kettle'"));
            assertEquals(
                    List.of("wet"),
                    asked(database, "SELECT parent FROM topics JOIN paper_topics ON topic = slug GROUP BY slug"));
            assertEquals(
                    List.of("O'Pot"),
                    asked(
                            database,
                            "SELECT presenters FROM sessions JOIN session_papers ON session = key"
                                    + " JOIN picks USING (paper)"));
        }
    }

    private static List<String> asked(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    @Test
    void a_package_tells_what_there_is() throws IOException {
        var described = JSON.readTree(file("datapackage.json"));
        assertEquals("pots-pans-x", described.get("name").asString());
        assertEquals("2025.11.10", described.get("version").asString());
        assertEquals("CC-BY-4.0", described.get("licenses").get(0).get("name").asString());
        assertEquals(
                List.of("library.csv", "library.jsonl.gz", "library.sql"),
                all(described.get("resources"), resource -> resource.get("path").asString()));
        assertEquals(
                rows(Files.readString(file("library.csv"))).get(0),
                all(
                        described.get("resources").get(0).get("schema").get("fields"),
                        field -> field.get("name").asString()));
    }

    private static List<String> all(JsonNode list, Function<JsonNode, String> of) {
        return StreamSupport.stream(list.spliterator(), false).map(of).toList();
    }

    @Test
    void a_digest_in_markdown_holds_our_links_and_nothing_of_papers_acts() throws IOException {
        var week = Files.readString(file("weeks/2025-W46.md"));
        var document = Parser.builder().build().parse(week);
        assertEquals(
                List.of(), found(document, List.of(HtmlInline.class, HtmlBlock.class, Image.class, AutoLink.class)));
        assertEquals(
                List.of(),
                found(document, List.of(Link.class)).stream()
                        .filter(link -> !((Link) link).getUrl().startsWith("https://example.org/pots/"))
                        .toList());
        assertTrue(week.startsWith("# Week 46, 10 to 16 November 2025\n"), week);
        assertTrue(week.contains("\n\nFirst of all.\n\nThen the rest.\n\n"), week);
        assertTrue(
                week.contains("- [Kettle 🫖 and 😀](https://example.org/pots/papers/kettle-and.html)  \n"
                        + "  Conan O'Kettle, René Pot\n\n  Picked: Because it is hot."),
                week);
        assertEquals(
                sorted(TITLES.stream()),
                sorted(found(document, List.of(Link.class)).stream()
                        .map(link -> (Link) link)
                        .filter(link -> link.getUrl().toString().contains("/papers/"))
                        .map(link -> link.getText().unescape())));
    }

    private static List<Node> found(Node within, List<Class<? extends Node>> types) {
        List<Node> found = new ArrayList<>();
        for (var node : within.getDescendants()) {
            if (types.stream().anyMatch(type -> type.isInstance(node))) {
                found.add(node);
            }
        }
        return found;
    }

    @Test
    void a_digest_says_where_its_markdown_is() throws IOException {
        var link = Jsoup.parse(Files.readString(file("weeks/2025-W46.html"))).select("link[type=text/markdown]");
        assertEquals("../weeks/2025-W46.md", link.attr("href"));
    }

    @Test
    void a_guide_names_digests_topics_and_files() throws IOException {
        assertEquals(
                List.of(
                        "# Pots \\& \\[Pans\\](x)",
                        "> A digest of papers, with notes by those who read them.",
                        "## Digests",
                        "- [Week 46, 10 to 16 November 2025](https://example.org/pots/weeks/2025-W46.md)",
                        "## Topics",
                        "- [\\<b\\>Hot](https://example.org/pots/topics/hot.html): 1 paper",
                        "- [Wet](https://example.org/pots/topics/wet.html): 1 paper",
                        "## Data"),
                Files.readAllLines(file("llms.txt")).stream()
                        .filter(line -> !line.isEmpty())
                        .limit(8)
                        .toList());
    }

    @Test
    void what_each_format_costs_is_told() {
        var ran = hostile.build();
        assertEquals(
                List.of("API (JSON) 18", "JSON Lines 1", "CSV 1", "SQL 1", "data package 1", "Markdown 4"),
                Stream.of("API (JSON)", "JSON Lines", "CSV", "SQL", "data package", "Markdown")
                        .map(label -> label + " "
                                + ran.out()
                                        .lines()
                                        .filter(line -> line.startsWith("  " + label + " "))
                                        .map(line -> line.replaceFirst(".* ", ""))
                                        .collect(Collectors.joining()))
                        .toList());
    }
}
