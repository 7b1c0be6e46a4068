package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import offprint.Trial;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YAML and JSON as values, each with its place. */
class ValuesTest {
    @Test
    void every_value_and_name_of_YAML_knows_its_place() {
        assertEquals(
                "{title@1:1: A: title@1:8, list@2:1: [x@3:5, {a@4:5: 1@4:8}@4:5]@3:3, text@5:1: two lines@5:7}@1:1",
                yaml("""
                        title: "A: title"
                        list:
                          - x
                          - a: 1
                        text: |-
                          two lines
                        nothing:
                        null: ~
                        """));
    }

    @Test
    void every_value_and_name_of_JSON_knows_its_place() {
        assertEquals(
                "{title@1:2: A \"title\"@1:11, list@2:2: [x@2:11, {a@3:3: 1.50@3:8}@3:2]@2:10, b@4:1: true@4:6}@1:1",
                json("""
                        {"title": "A \\"title\\"",
                         "list": ["x",
                         {"a": 1.50}, null],
                        "b": true, "nothing": null}
                        """));
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes",
        "on, on",
        "1_000, 1_000",
        "0o17, 0o17",
        "2025-11-10, 2025-11-10",
        "2511.01230, 2511.01230",
        "1e3, 1e3"
    })
    void YAML_makes_no_guesses(String written, String text) {
        assertEquals("{a@1:1: " + text + "@1:4}@1:1", yaml("a: " + written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: *b                 | 1:4 YAML aliases (*name) are not read [yaml.refused]",
                "a: &b c               | 1:4 YAML anchors (&name) are not read [yaml.refused]",
                "a: !b c               | 1:4 YAML tags (!name) are not read [yaml.refused]",
                "{<<: *x}              | 1:6 YAML aliases (*name) are not read [yaml.refused]",
                "{a: 1, a: 2}          | 1:8 \"a\" stands here twice [yaml.refused]",
                "{[a]: 1}              | 1:2 a name must be a text here [yaml.refused]",
                "'a: [b'               | 1:6 this is not YAML: expected ',' or ']', but got <stream end> [yaml.invalid]",
                "'a: \"\\x'             | 1:1 this is not YAML: the escape \\x, \\u or \\U in what follows is not complete [yaml.invalid]",
                "'a\n---\nb'           | 3:1 a second document begins here [yaml.refused]"
            })
    void YAML_that_hides_what_it_says_is_refused_at_its_place(String yaml, String refusal) {
        assertEquals(refusal, refusal(() -> YamlValues.read(yaml, "a", 0)));
    }

    @Test
    void YAML_may_be_nested_only_so_deep() {
        assertEquals(
                "1:102 this is nested over 100 levels deep [yaml.refused]",
                refusal(() -> YamlValues.read("[".repeat(200) + "]".repeat(200), "a", 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"a\": 1,\n }'          | 2:2 this is not JSON: Unexpected character ('}'): was expecting double-quote to start property name [json.invalid]",
                "'[1, 2'                   | 1:6 this is not JSON: Unexpected end-of-input: expected close marker for Array [json.invalid]",
                "'{\"a\": NaN}'            | 1:10 this is not JSON: Non-standard token 'NaN': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow [json.invalid]"
            })
    void JSON_that_is_broken_is_refused_at_its_place(String text, String refusal) {
        assertEquals(refusal, refusal(() -> json(text)));
    }

    @Test
    void of_a_name_that_stands_twice_in_JSON_the_first_counts_and_the_other_is_told() {
        var told = new Report();
        try (var json =
                new JsonValues(new StringReader("{\"a\": 1,\n \"a\": 2}"), "a", 0).telling(fault -> fault.warn(told))) {
            json.next();
            assertEquals(
                    "{a@1:2: 1@1:7}@1:1", json.value().map(ValuesTest::show).orElse(""));
        }
        assertEquals(List.of("a:2:2: warning: \"a\" stands here twice [field.twice]"), Trial.said(told));
    }

    @Test
    void the_lines_above_a_text_are_counted() {
        assertEquals(
                "a:6:4",
                YamlValues.read("\na: b", "a", 4)
                        .map(value -> ((Value.Mapping) value)
                                .get("a")
                                .orElseThrow()
                                .at()
                                .toString())
                        .orElse(""));
    }

    @Test
    void front_matter_ends_at_its_line_and_the_body_begins_below() {
        var cut = FrontMatter.of("---\r\ntitle: A\r\n---\r\n\r\nBody --- here\n---\n", "a");
        assertEquals("{title@2:1: A@2:8}@2:1", show(cut.fields()));
        assertEquals("\r\nBody --- here\n---\n", cut.body());
        assertEquals("a:4:1", cut.bodyAt().toString());
    }

    @Test
    void front_matter_may_be_empty_or_end_with_the_file() {
        assertEquals("{}@1:1", show(FrontMatter.of("---\n---\n", "a").fields()));
        assertEquals(
                "{a@2:1: b@2:4}@2:1", show(FrontMatter.of("---\na: b\n---", "a").fields()));
    }

    private static String yaml(String text) {
        return YamlValues.read(text, "a", 0).map(ValuesTest::show).orElse("nothing");
    }

    private static String json(String text) {
        try (var json = new JsonValues(new StringReader(text), "a", 0)) {
            json.next();
            return json.value().map(ValuesTest::show).orElse("nothing");
        }
    }

    private static String refusal(org.junit.jupiter.api.function.Executable reading) {
        var report = new Report();
        assertThrows(Unreadable.class, reading).tell(report);
        return report.diagnostics().stream()
                .map(said ->
                        said.at().line() + ":" + said.at().column() + " " + said.message() + " [" + said.code() + "]")
                .collect(Collectors.joining());
    }

    private static String show(Value value) {
        var at = "@" + value.at().line() + ":" + value.at().column();
        if (value instanceof Value.Scalar scalar) {
            return scalar.text() + at;
        }
        if (value instanceof Value.Sequence list) {
            return list.items().stream().map(ValuesTest::show).collect(Collectors.joining(", ", "[", "]")) + at;
        }
        return ((Value.Mapping) value)
                        .fields().stream()
                                .map(field -> field.name() + "@" + field.at().line() + ":"
                                        + field.at().column() + ": " + show(field.value()))
                                .collect(Collectors.joining(", ", "{", "}"))
                + at;
    }
}
