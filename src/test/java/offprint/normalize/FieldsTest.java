package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import offprint.Trial;
import offprint.model.Said;
import offprint.read.Value;
import offprint.report.Position;
import offprint.report.Report;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final Position AT = Position.startOf("a.md");

    private final Report report = new Report();

    @Test
    void one_value_stands_for_a_list_of_one() {
        assertEquals(List.of("a"), values(fields(field("x", text("a"))).texts("x")));
        assertEquals(
                List.of("a", "b"),
                values(fields(field("x", list(text("a"), text("b")))).texts("x")));
        assertEquals(List.of(), values(fields().texts("x")));
    }

    @Test
    void a_blank_text_is_none() {
        assertEquals(Optional.empty(), fields(field("x", text(" "))).text("x"));
        assertEquals(List.of(), said());
    }

    @Test
    void a_list_where_a_text_belongs_is_an_error() {
        assertEquals(Optional.empty(), fields(field("x", list(text("a")))).text("x"));
        assertEquals(List.of("a.md:1:1: error: \"x\" is a text, not a list [field.invalid]"), said());
    }

    @Test
    void a_text_where_fields_belong_is_an_error() {
        assertEquals(Optional.empty(), fields(field("x", text("a"))).mapping("x"));
        assertEquals(List.of("a.md:1:1: error: \"x\" has fields, it is not a text [field.invalid]"), said());
    }

    @Test
    void only_true_and_false_are_truths() {
        assertEquals(
                List.of(true, false, true, false),
                List.of(
                        fields(field("x", text("true"))).flag("x", false),
                        fields(field("x", text("false"))).flag("x", true),
                        fields().flag("x", true),
                        fields(field("x", text("yes"))).flag("x", false)));
        assertEquals(List.of("a.md:1:1: error: \"yes\" is neither true nor false [flag.invalid]"), said());
    }

    @Test
    void a_day_is_a_whole_date() {
        assertEquals(
                "2025-06-14",
                fields(field("x", text("2025-06-14")))
                        .day("x")
                        .orElseThrow()
                        .value()
                        .toString());
        assertEquals(Optional.empty(), fields(field("x", text("2025-06"))).day("x"));
        assertEquals(List.of("a.md:1:1: error: \"2025-06\" is not a day [date.invalid]"), said());
    }

    @Test
    void a_number_has_digits_only() {
        assertEquals(
                12L, fields(field("x", text("12"))).number("x").orElseThrow().value());
        for (var text : List.of("-1", "1.5", "1e3", "0x10", "٣", "1234567890123")) {
            assertEquals(Optional.empty(), fields(field("x", text(text))).number("x"));
        }
        assertEquals(6, said().size());
    }

    @Test
    void a_field_that_nobody_asked_for_is_unknown_and_the_closest_is_suggested() {
        var fields = fields(field("title", text("a")), field("sumary", text("b")));
        fields.text("title");
        fields.text("summary");
        fields.rejectUnknown();
        assertEquals(List.of("a.md:1:1: error: \"sumary\" is not a field here [field.unknown]"), said());
        assertEquals(
                Optional.of("did you mean \"summary\"?"),
                report.diagnostics().get(0).hint());
    }

    @Test
    void in_what_was_fetched_a_fault_is_a_warning() {
        new Fields(new Value.Mapping(List.of(field("x", text("y"))), AT), false, report).rejectUnknown();
        assertEquals(List.of("a.md:1:1: warning: \"x\" is not a field here [field.unknown]"), said());
    }

    @Test
    void a_long_value_is_quoted_in_part() {
        fields(field("x", text("y".repeat(100)))).number("x");
        assertEquals(
                List.of("a.md:1:1: error: \"" + "y".repeat(57) + "...\" is not a whole number [number.invalid]"),
                said());
    }

    private List<String> said() {
        return Trial.said(report);
    }

    private Fields fields(Value.Field... fields) {
        return new Fields(new Value.Mapping(Arrays.asList(fields), AT), true, report);
    }

    private static Value.Field field(String name, Value value) {
        return new Value.Field(name, AT, value);
    }

    private static Value text(String text) {
        return new Value.Scalar(text, AT);
    }

    private static Value list(Value... items) {
        return new Value.Sequence(Arrays.asList(items), AT);
    }

    private static List<String> values(List<Said<String>> said) {
        return said.stream().map(Said::value).toList();
    }
}
