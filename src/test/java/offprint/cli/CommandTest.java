package offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import offprint.Trial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a user may ask, and what is said to one who asked wrongly. */
class CommandTest {
    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void a_site() {
        trial = new Trial(folder).write("content/site.yaml", "title: Commands");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                                   | a command is missing",
                "biuld                              | Unmatched argument at index 0: 'biuld'",
                "build --sorce x                    | Unknown options: '--sorce', 'x'",
                "build --sorce                      | Unknown option: '--sorce'",
                "build extra                        | Unmatched argument at index 1: 'extra'",
                "build --date                       | Missing required parameter for option '--date' (DATE)",
                "build --date yesterday             | --date is \"yesterday\", which is no day such as 2025-11-10",
                "build --date 2025-11               | --date is \"2025-11\", which is no day such as 2025-11-10",
                "build --base-url example.org       | --base-url is \"example.org\", which is no absolute http or https address, such as https://example.org/reading/",
                "build --base-url file:///x         | --base-url is \"file:///x\", which is no absolute http or https address, such as https://example.org/reading/",
                "build --report xml                 | Invalid value for option '--report': expected one of [text, json] (case-sensitive) but was 'xml'",
                "import                             | Missing required parameter: 'FILE'",
                "import --year 25 x                 | --year is \"25\", which is no year such as 2025",
                "import --featured today x          | --featured is \"today\", which is no day such as 2025-11-10",
                "schema peple                       | there is no schema \"peple\"; did you mean \"people\"?",
                "schema x                           | there is no schema \"x\"; there are: site, topics, people, paper, issue, page, session, source",
                "add                                | Missing required parameter: 'PAPER'",
                "add teapot                         | \"teapot\" names no paper; write an arXiv id (2511.01234), a DOI (10.1000/182), an address (https://...), openreview:ID, acl:ID, pubmed:ID, an OpenAlex id (W2741809807) or CorpusId:NUMBER",
                "add --from teapot 2511.01234       | --from takes arxiv, crossref, datacite, openalex, openreview, openreview-v1, acl, semantic-scholar, hugging-face, landing-page, not \"teapot\"",
                "add --featured today 2511.01234    | --featured is \"today\", which is no day such as 2025-11-10",
                "fetch                              | say what to fetch: daily or arxiv",
                "fetch dayly                        | Unmatched argument at index 1: 'dayly'",
                "fetch daily --date 2025-11-10 --since 2025-11-10 | --date is one day and --since many; give one of them",
                "fetch daily --date 2025-11-13      | 2025-11-13 has not come yet; today is 2025-11-12",
                "fetch arxiv                        | Missing required option: '--query=QUERY'",
                "fetch arxiv --query x --max 0      | --max is 0, which is no number from 1 to 2000",
                "update now                         | Unmatched argument at index 1: 'now'",
                "import --without title x           | --without takes abstract, counts, keywords, summary, not \"title\""
            })
    void wrong_usage_is_told_in_a_line_and_the_exit_code_is_2(String arguments, String message) {
        var ran = trial.run(arguments == null ? new String[0] : arguments.split(" "));
        assertEquals(2, ran.code());
        assertTrue(ran.err().lines().anyMatch(("offprint: " + message)::equals), ran.err());
        assertEquals("", ran.out());
        assertTrue(!ran.err().contains("\tat ") && !ran.err().contains("Exception"), ran.err());
    }

    @Test
    void the_option_that_was_meant_is_suggested() {
        var ran = trial.run("build", "--sorce", "x");
        assertTrue(ran.err().contains("Possible solutions: --source"), ran.err());
    }

    @Test
    void the_command_that_was_meant_is_suggested() {
        assertTrue(
                trial.run("biuld").err().contains("Did you mean: offprint build"),
                trial.run("biuld").err());
    }

    @Test
    void a_wrong_variable_is_wrong_usage_too() {
        var url = trial.run(Map.of("OFFPRINT_URL", "x"), "build", "--source", folder.toString());
        var epoch = trial.run(Map.of("SOURCE_DATE_EPOCH", "now"), "build", "--source", folder.toString());
        assertEquals(List.of(2, 2), List.of(url.code(), epoch.code()));
        assertTrue(url.err().startsWith("offprint: OFFPRINT_URL is \"x\", which is no absolute"), url.err());
        assertTrue(
                epoch.err().startsWith("offprint: SOURCE_DATE_EPOCH is \"now\", not a number of seconds"), epoch.err());
    }

    @Test
    void a_file_that_is_missing_is_refused_by_name() {
        var ran = trial.importing("nowhere.txt");
        assertEquals(1, ran.code());
        assertTrue(ran.err().startsWith("nowhere.txt:1:1: error: there is no such file"), ran.err());
    }

    @ParameterizedTest
    @CsvSource({"--help", "build --help", "import --help", "schema --help", "build -h", "import -h"})
    void help_tells_every_option_and_exits_with_0(String arguments) {
        var ran = trial.run(arguments.split(" "));
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("Usage: offprint"), ran.out());
        assertTrue(ran.out().lines().allMatch(line -> line.length() <= 120), ran.out());
        var options = arguments.startsWith("schema")
                ? List.of("NAME", "--into", "--help", "--version", "Exit codes")
                : arguments.startsWith("build")
                        ? List.of(
                                "--source",
                                "--output",
                                "--base-url",
                                "--date",
                                "--drafts",
                                "--strict",
                                "--report",
                                "--quiet",
                                "--verbose",
                                "--open",
                                "--help",
                                "--version",
                                "Exit codes",
                                "SOURCE_DATE_EPOCH")
                        : arguments.startsWith("import")
                                ? List.of(
                                        "FILE",
                                        "--source",
                                        "--into",
                                        "--year",
                                        "--featured",
                                        "--without",
                                        "--accept-less",
                                        "--report",
                                        "--quiet",
                                        "--verbose",
                                        "--help",
                                        "--version",
                                        "Exit codes")
                                : List.of("build", "import", "schema", "--help", "--version");
        options.forEach(option -> assertTrue(ran.out().contains(option), option));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add         | PAPER --from --note --featured --source --refresh --accept-less --report --quiet --verbose",
                "fetch       | daily arxiv",
                "fetch daily | --date --since --source --refresh --accept-less --report --quiet --verbose",
                "fetch arxiv | --query --max --unlisted --source --refresh --accept-less --report --quiet --verbose",
                "update      | --source --refresh --accept-less --report --quiet --verbose"
            })
    void help_of_what_fetches_tells_every_option_with_examples(String command, String told) {
        var ran = trial.run((command + " --help").split(" "));
        assertEquals(0, ran.code());
        assertTrue(ran.out().lines().allMatch(line -> line.length() <= 120), ran.out());
        List.of(told.split(" ")).forEach(option -> assertTrue(ran.out().contains(option), option));
        if (!command.equals("fetch")) {
            assertTrue(ran.out().contains("Examples:") && ran.out().contains("Exit codes:"), ran.out());
        }
    }

    @Test
    void every_command_tells_its_version() {
        for (var arguments : List.of("--version", "build --version", "import -V")) {
            var ran = trial.run(arguments.split(" "));
            assertEquals(new Trial.Ran(0, "offprint (not packaged)\n", ""), ran);
        }
    }

    @Test
    void schema_lists_prints_and_writes_schemas() {
        var into = folder.resolve("schemas");
        var listed = trial.run("schema");
        assertEquals(0, listed.code());
        assertEquals(
                List.of("site", "topics", "people", "paper", "issue", "page", "session", "source"),
                listed.out().lines().map(line -> line.split(" ", 2)[0]).toList());
        var written = trial.run("schema", "--into", into.toString());
        assertEquals(
                List.of(0, 8L), List.of(written.code(), written.out().lines().count()));
        assertTrue(written.out().contains("written to SITE/schemas/paper.schema.json\n"), written.out());
        var printed = trial.run("schema", "paper");
        assertEquals(trial.read("schemas/paper.schema.json"), printed.out());
        assertTrue(printed.out().contains("\"$id\": \"urn:offprint:schema:1:paper\""), printed.out());
    }

    @Test
    void the_report_of_a_build_may_be_one_JSON_object() {
        trial.write("content/papers/one.md", "---", "title: A Paper", "sumary: none", "---");
        var ran = trial.build("--report", "json");
        assertEquals(1, ran.code());
        assertEquals("", ran.err());
        assertEquals(
                List.of(
                        "diagnostics: severity=error code=field.unknown file=content/papers/one.md line=3 column=1",
                        "diagnostics: severity=note code=site.without-url file=content/site.yaml line=1 column=1",
                        "diagnostics: severity=note code=paper.undated file=content/sources line=1 column=1",
                        "figures: papers=1 pages=6 day=2025-11-12"),
                objects(ran.out()));
    }

    @Test
    void the_report_of_an_import_may_be_one_JSON_object() {
        trial.write("list.yaml", "- title: A Paper", "  published: never");
        var ran =
                trial.importing("--report", "json", folder.resolve("list.yaml").toString());
        assertEquals(0, ran.code());
        assertEquals(
                List.of(
                        "diagnostics: severity=warning code=date.invalid file=SITE/list.yaml line=2 column=14",
                        "figures: entries=1 papers=1 new=1 known=0 without metadata=1"),
                objects(ran.out()));
    }

    @Test
    void a_quiet_build_says_only_what_is_wrong() {
        var fine = trial.build("--quiet");
        trial.write("content/papers/one.md", "---", "title: A Paper", "sumary: none", "---");
        var wrong = trial.build("-q");
        assertEquals(new Trial.Ran(0, "", ""), fine);
        assertEquals("""
                content/papers/one.md:3:1: error: "sumary" is not a field here [field.unknown]
                    3 | sumary: none
                      | ^
                  hint: did you mean "summary"?
                1 error; nothing was published, SITE/site is as it was before
                """, wrong.err());
    }

    @Test
    void a_verbose_build_shows_every_note() {
        trial.write(
                "content/sources/a.yaml",
                "- {title: One of These Papers, ids: doi:10.99999/1}",
                "- {title: One of These Papers, ids: doi:10.99999/1, published: 2025}",
                "- {title: A, ids: arxiv:2511.99001, summary: a}",
                "- {title: B, ids: arxiv:2511.99001, summary: b, venue: b}",
                "- {title: C, ids: arxiv:2511.99001, summary: c, venue: c}");
        assertTrue(trial.build().err().contains("more of [merge.conflict]; -v shows them all"));
        assertTrue(!trial.build("-v").err().contains("more of"));
        assertEquals(5, trial.build("--verbose").err().split("merge.conflict", -1).length - 1);
    }

    @Test
    void a_fault_names_the_line_of_its_own_site_only() {
        var elsewhere = folder.resolve("nothing here").toString();
        var ran = trial.run("build", "--source", elsewhere);
        assertEquals(1, ran.code());
        assertTrue(
                ran.err().startsWith("content:1:1: error: there is no folder SITE/nothing here/content/"), ran.err());
        assertTrue(!ran.err().contains(" | "), ran.err());
    }

    /** The inner objects of a JSON text, a line each, without messages, hints and what differs from run to run. */
    private static List<String> objects(String json) {
        List<String> objects = new ArrayList<>();
        var line = new StringBuilder();
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            var within = "";
            int depth = 0;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT && depth++ == 1) {
                    within = parser.currentName() == null ? within : parser.currentName();
                    line.append(within).append(":");
                } else if (token == JsonToken.START_ARRAY) {
                    within = parser.currentName();
                } else if (token == JsonToken.END_OBJECT && --depth == 1) {
                    objects.add(line.toString());
                    line.setLength(0);
                } else if (token.isScalarValue()
                        && !List.of("message", "hint", "times", "time").contains(parser.currentName())) {
                    line.append(" ").append(parser.currentName()).append("=").append(parser.getString());
                }
            }
        }
        return objects;
    }
}
