package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import offprint.Trial;
import offprint.model.Said;
import offprint.read.Value;
import offprint.report.Position;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FieldsTest {
    private static final Position AT = Position.startOf("a.md");

    private static final Shape SHAPE = Shape.of(
            "thing",
            "A thing.",
            Shape.optional("title", Types.TEXT, "A title."),
            Shape.optional("summary", Types.TEXT, "A summary."),
            Shape.optional("names", Types.many(Types.TEXT), "Names."),
            Shape.optional("inner", Types.fields(Shape.of("inner", "Inner.")), "Inner fields."),
            Shape.optional("flag", Types.FLAG, "A flag."),
            Shape.optional("day", Types.DAY, "A day."),
            Shape.optional("days", Types.many(Types.DAY), "Days."),
            Shape.optional("date", Types.DATE, "A date."),
            Shape.optional("number", Types.NUMBER, "A number."));

    private final Report report = new Report();

    @Test
    void one_value_stands_for_a_list_of_one() {
        assertEquals(List.of("a"), values(fields(field("names", text("a"))).texts("names")));
        assertEquals(
                List.of("a", "b"),
                values(fields(field("names", list(text("a"), text("b")))).texts("names")));
        assertEquals(List.of(), values(fields().texts("names")));
    }

    @Test
    void a_blank_text_is_none() {
        assertEquals(Optional.empty(), fields(field("title", text(" "))).text("title"));
        assertEquals(List.of(), said());
    }

    @Test
    void a_list_where_a_text_belongs_is_an_error() {
        assertEquals(Optional.empty(), fields(field("title", list(text("a")))).text("title"));
        assertEquals(List.of("a.md:1:1: error: \"title\" is a text, not a list [field.invalid]"), said());
    }

    @Test
    void a_text_where_fields_belong_is_an_error() {
        assertEquals(Optional.empty(), fields(field("inner", text("a"))).mapping("inner"));
        assertEquals(List.of("a.md:1:1: error: \"inner\" has fields, it is not a text [field.invalid]"), said());
    }

    @Test
    void only_true_and_false_are_truths() {
        assertEquals(
                List.of(true, false, true, false),
                List.of(
                        fields(field("flag", text("true"))).flag("flag", false),
                        fields(field("flag", text("false"))).flag("flag", true),
                        fields().flag("flag", true),
                        fields(field("flag", text("yes"))).flag("flag", false)));
        assertEquals(List.of("a.md:1:1: error: \"yes\" is neither true nor false [flag.invalid]"), said());
    }

    @Test
    void a_day_is_a_whole_date() {
        assertEquals(
                "2025-06-14",
                fields(field("day", text("2025-06-14")))
                        .day("day")
                        .orElseThrow()
                        .value()
                        .toString());
        assertEquals(Optional.empty(), fields(field("day", text("2025-06"))).day("day"));
        assertEquals(List.of("a.md:1:1: error: \"2025-06\" is not a day [date.invalid]"), said());
    }

    @Test
    void a_number_has_digits_only() {
        assertEquals(
                12L,
                fields(field("number", text("12")))
                        .number("number")
                        .orElseThrow()
                        .value());
        for (var text : List.of("-1", "1.5", "1e3", "0x10", "٣", "1234567890123")) {
            assertEquals(Optional.empty(), fields(field("number", text(text))).number("number"));
        }
        assertEquals(6, said().size());
    }

    @Test
    void a_field_that_is_not_declared_is_unknown_and_the_closest_is_suggested() {
        fields(field("title", text("a")), field("sumary", text("b"))).rejectUnknown();
        assertEquals(List.of("a.md:1:1: error: \"sumary\" is not a field here [field.unknown]"), said());
        assertEquals(
                Optional.of("did you mean \"summary\"?"),
                report.diagnostics().get(0).hint());
    }

    @Test
    void a_field_is_asked_for_as_it_is_declared() {
        assertEquals(
                List.of(
                        "the field \"titel\" of a thing is asked for, but not declared",
                        "the field \"number\" of a thing is asked for as TEXT, but declared otherwise",
                        "the field \"day\" of a thing is asked for as DATE, but declared otherwise",
                        "the field \"days\" of a thing is asked for as TEXTS, but declared otherwise",
                        "the field \"title\" of a thing is asked for as LIST, but declared otherwise",
                        "the field \"title\" of a thing has no fields of its own"),
                List.of(
                        bug(() -> fields().flag("titel", true)),
                        bug(() -> fields().text("number")),
                        bug(() -> fields().date("day")),
                        bug(() -> fields().texts("days")),
                        bug(() -> fields().list("title")),
                        bug(() -> fields().mapping(new Value.Mapping(List.of(), AT), "title"))));
    }

    private static String bug(Executable asking) {
        return String.valueOf(assertThrows(IllegalStateException.class, asking).getMessage());
    }

    @Test
    void in_what_was_fetched_a_fault_is_a_warning() {
        new Fields(SHAPE, new Value.Mapping(List.of(field("x", text("y"))), AT), false, report).rejectUnknown();
        assertEquals(List.of("a.md:1:1: warning: \"x\" is not a field here [field.unknown]"), said());
    }

    @Test
    void a_long_value_is_quoted_in_part() {
        fields(field("number", text("y".repeat(100)))).number("number");
        assertEquals(
                List.of("a.md:1:1: error: \"" + "y".repeat(57) + "...\" is not a whole number [number.invalid]"),
                said());
    }

    private List<String> said() {
        return Trial.said(report);
    }

    private Fields fields(Value.Field... fields) {
        return new Fields(SHAPE, new Value.Mapping(Arrays.asList(fields), AT), true, report);
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
