package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor that knows JSON Schema but not Offprint is content with what Offprint is content with. */
class SchemaTest {
    private static final Path SITES = Path.of("src/test/sites");
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> a_schema_is_one() {
        var schema = new Schema();
        var meta = REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        return schema.known().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertEquals(
                                List.of(), meta.validate(schema.json(name).orElseThrow(), InputFormat.JSON))));
    }

    @TestFactory
    Stream<DynamicTest> what_people_write_in_a_site_that_builds_is_valid() throws IOException {
        try (var sites = Files.list(SITES)) {
            return Stream.concat(Stream.of(Path.of("")), sites.sorted().toList().stream())
                    .filter(site -> !site.getFileName().toString().startsWith("broken-"))
                    .filter(site -> Files.isDirectory(site.resolve("content")))
                    .map(site -> DynamicTest.dynamicTest(
                            "site " + site,
                            () -> assertEquals(
                                    List.of(),
                                    faults(site).stream()
                                            .filter(fault -> !fault.startsWith("sources/"))
                                            .toList())));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dates | papers/one.md/embargo papers/one.md/featured/1 papers/one.md/featured/2 "
                        + "papers/one.md/published",
                "fields | issues/2025-W46.md/picks/0/paper issues/2025-W46.md/picks/0/papr "
                        + "issues/2025-W46.md/titel papers/one.md/authorCount papers/one.md/colour "
                        + "papers/one.md/draft papers/one.md/key papers/one.md/links/size "
                        + "papers/one.md/links/type papers/one.md/sumary site.yaml/contact site.yaml/formats/0 "
                        + "site.yaml/language site.yaml/languge site.yaml/pages/organizations "
                        + "site.yaml/pages/weeks site.yaml/url sources/fetched.json/0/authorCount "
                        + "sources/fetched.json/0/published sources/fetched.json/0/sumary "
                        + "sources/fetched.json/1/ids sources/fetched.json/1/paper sources/fetched.json/1/sumary "
                        + "sources/fetched.json/1/title sources/fetched.json/2",
                "links | papers/one.md/links",
                "people | people.yaml/0/homepage people.yaml/0/member people.yaml/10/orcid "
                        + "people.yaml/7/colour people.yaml/7/slug people.yaml/8/name",
                "picks | issues/2025-W46.md/picks/6/paper",
                "references | papers/nothing.md/paper papers/nothing.md/title",
                "site-id | site.yaml/url",
                "sources | site.yaml/services/arxiv site.yaml/services/nobody site.yaml/services/openalex/base "
                        + "site.yaml/services/openalex/key-from site.yaml/services/openalex/max-megabytes "
                        + "site.yaml/sources/0/daily site.yaml/sources/1/max site.yaml/sources/2/daily "
                        + "site.yaml/sources/2/since site.yaml/sources/3/featured site.yaml/sources/3/max "
                        + "site.yaml/sources/3/since site.yaml/sources/4/arxiv site.yaml/sources/4/daily "
                        + "site.yaml/sources/5/colour",
                "topics | topics.yaml/5/slug topics.yaml/6/slug topics.yaml/7/name topics.yaml/8/match/som"
            })
    void faults_of_shape_are_found(String site, String places) {
        assertEquals(places, String.join(" ", faults(SITES.resolve("broken-" + site))));
    }

    @Test
    void the_sources_of_the_sample_are_valid() {
        assertEquals(List.of(), faults(Path.of("")));
    }

    @Test
    void what_import_writes_is_valid() {
        var trial = new Trial(folder).write("content/site.yaml", "title: A");
        trial.write(
                "list.yaml",
                "- title: A Paper",
                "  ids: [2511.00001, isbn:9780306406157]",
                "  type: article",
                "  authors: [A. B, {family: C, given: D, suffix: Jr., orcid: 0000-0002-1825-0097, affiliation: E}]",
                "  authorCount: 2",
                "  organization: F",
                "  published: 2024",
                "  featured: 2025-11-10",
                "  abstract: G",
                "  summary: H",
                "  aiSummary: I",
                "  topics: j",
                "  keywords: k",
                "  categories: cs.CL",
                "  venue: {name: L, year: 2025, volume: 1, issue: 2, pages: 3-4, publisher: M}",
                "  comment: 12 pages",
                "  links: https://example.org/code",
                "  counts: {citations: {value: 12, on: 2025-11-10}, stars: 1}",
                "  versions: {version: 1, on: 2024-05-25}",
                "  notices: {type: correction, id: doi:10.1000/notice, url: https://example.org/n, on: 2025-01}");
        trial.write(
                "fall25.yaml",
                "- date: 2025-11-12",
                "  speakers: [A. B, C. D]",
                "  host: E",
                "  title: F",
                "  time: 11pm-1am UTC",
                "  room: G",
                "  zoom: https://example.org/call",
                "  paper_url: https://arxiv.org/abs/2511.00001",
                "  slides: https://example.org/slides",
                "  video: https://example.org/video",
                "  status: confirmed",
                "  abstract: H",
                "- {date: 2025-11-19, speaker: A. B, length: 1 h, status: cancelled}");
        assertEquals(
                0,
                trial.importing(
                                folder.resolve("list.yaml").toString(),
                                folder.resolve("fall25.yaml").toString())
                        .code());
        assertEquals(List.of(), faults(folder));
        assertTrue(Trial.files(folder.resolve("content/sources")).size() == 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "topic   | `- {slug: a, name: A}`                    | true",
                "topic   | `- {slug: 1, name: 2}`                    | true",
                "topic   | `- {slug: A, name: A}`                    | false",
                "topic   | `- {slug: a}`                             | false",
                "topic   | `- {slug: a, name: A, parent: }`          | true",
                "topic   | ``                                        | true",
                "paper   | `{title: 1984}`                           | true",
                "paper   | `{paper: 2511.10000}`                     | true",
                "paper   | `{summary: A}`                            | false",
                "paper   | `{title: A, published: 2025}`             | true",
                "paper   | `{title: A, published: '2025-06'}`        | true",
                "paper   | `{title: A, published: 2025-06-14}`       | true",
                "paper   | `{title: A, published: 25}`               | false",
                "paper   | `{title: A, published: June 2025}`        | false",
                "paper   | `{title: A, featured: 2025}`              | false",
                "paper   | `{title: A, draft: TRUE}`                 | true",
                "paper   | `{title: A, draft: yes}`                  | false",
                "paper   | `{title: A, counts: {stars: '12'}}`       | true",
                "paper   | `{title: A, counts: {stars: 1.5}}`        | false",
                "paper   | `{title: A, topics: [a, -b]}`             | true",
                "paper   | `{title: A, links: example.org}`          | false",
                "paper   | `{title: A, links: {type: code}}`         | false",
                "paper   | `{title: A, authors: {orcid: 0000-0002-1825-0097}}` | false",
                "site    | `{title: A, pages: {organizations: 3}}`   | true",
                "site    | `{title: A, pages: {organizations: false}}` | true",
                "site    | `{title: A, pages: {organizations: 0}}`   | false",
                "site    | `{title: A, formats: none}`               | true",
                "source  | `{title: A}`                              | true",
                "source  | `[{title: A}, {ids: doi:10.1/x}]`         | true",
                "source  | `{offprint: 1, source: {}, papers: [], sessions: [{key: a, start: 2025-11-12, at: 1}]}` | true",
                "source  | `{offprint: 1, source: {}, papers: [], sessions: [{key: a, start: soon}]}` | false",
                "source  | `[{embargo: 2025-01-01, title: A}]`       | false",
                "session | `{start: 2025-11-12T16:00, length: 60 min}` | true"
            })
    void a_value_is_valid_when_we_can_read_it(String name, String yaml, boolean isValid) {
        assertEquals(
                isValid, faults(name.equals("topic") ? "topics" : name, yaml).isEmpty());
    }

    /** The places in the files of a site at which something is wrong, the innermost only. */
    private static List<String> faults(Path site) {
        var content = site.resolve("content");
        List<String> faults = new ArrayList<>();
        for (var file : Trial.files(content)) {
            var path = content.relativize(file).toString().replace('\\', '/');
            name(path).ifPresent(name -> faults(name, yaml(file)).forEach(fault -> faults.add(path + fault)));
        }
        return faults;
    }

    private static Optional<String> name(String path) {
        var folder = path.substring(0, path.indexOf('/') + 1);
        return switch (folder) {
            case "" -> Optional.of(path.replace(".yaml", ""));
            case "sources/" -> Optional.of("source").filter(name -> path.matches(".*\\.(json|yaml)"));
            case "static/" -> Optional.empty();
            default -> Optional.of(folder.replaceFirst("s/$", ""));
        };
    }

    /** A whole YAML or JSON file, or the front matter of a Markdown file. */
    private static String yaml(Path file) {
        try {
            var text = Files.readString(file);
            return file.toString().endsWith(".md") ? text.split("(?m)^---\\s*$", 3)[1] : text;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> faults(String name, String yaml) {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        JsonNode value = JSON.valueToTree(new Load(settings).loadFromString(yaml));
        var places = REGISTRY.getSchema(new Schema().json(name).orElseThrow()).validate(value).stream()
                .map(fault ->
                        fault.getInstanceLocation() + (fault.getProperty() == null ? "" : "/" + fault.getProperty()))
                .distinct()
                .sorted()
                .toList();
        return places.stream()
                .filter(place -> places.stream().noneMatch(other -> other.startsWith(place + "/")))
                .toList();
    }
}
