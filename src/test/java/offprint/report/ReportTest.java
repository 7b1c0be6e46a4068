package offprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void an_error_is_shown_with_its_line_and_a_caret_below_the_place() throws IOException {
        var report = new Report();
        report.error("date.invalid", new Position("a.md", 5, 12), "\"Juni 2025\" is not a date", "write it as 2025-06");
        assertEquals("""
                a.md:5:12: error: "Juni 2025" is not a date [date.invalid]
                    5 | published: Juni 2025
                      |            ^
                  hint: write it as 2025-06
                """, text(report, "published: Juni 2025"));
    }

    @Test
    void of_a_long_line_the_part_around_the_place_is_shown() throws IOException {
        var report = new Report();
        report.warning("x", new Position("a.txt", 12, 301), "here", "");
        assertEquals(
                """
                a.txt:12:301: warning: here [x]
                    12 | ...%s|%s...
                       | %s^
                """.formatted("a".repeat(50), "b".repeat(49), " ".repeat(53)),
                text(report, "a".repeat(300) + "|" + "b".repeat(300)));
    }

    @Test
    void control_characters_and_turned_writing_never_reach_the_terminal() throws IOException {
        var report = new Report();
        report.error("x", new Position("a\u001B[2J.md", 1, 1), "bell \u0007, turn \u202E, line\nend", "hint \u0000");
        assertEquals("""
                a [2J.md:1:1: error: bell  , turn  , line end [x]
                    1 | tab here
                      | ^
                  hint: hint\s\s
                """, text(report, "tab\there"));
    }

    @Test
    void diagnostics_come_by_place_whoever_was_first() {
        var report = new Report();
        IntStream.range(0, 200).parallel().forEach(n -> report.note("n", new Position("b.md", 200 - n, 1), "note", ""));
        report.error("e", Position.startOf("a.md"), "error", "");
        var lines = report.diagnostics().stream().map(said -> said.at().line()).toList();
        assertEquals(1, lines.get(0));
        assertEquals(lines.subList(1, 201).stream().sorted().toList(), lines.subList(1, 201));
    }

    @Test
    void one_cause_is_told_once_with_a_count() throws IOException {
        var report = new Report();
        for (var page : List.of("c.html", "a.html", "b.html")) {
            report.error("x", Position.startOf("a.ftl"), "wrong", "met while making " + page);
        }
        assertEquals(1, report.count(Severity.ERROR));
        assertEquals("a.ftl:1:1: error: wrong [x] (3 times)\n  hint: met while making a.html\n", text(report));
    }

    @Test
    void of_many_notes_of_a_kind_three_are_shown() throws IOException {
        var report = new Report();
        for (int line = 1; line <= 5; line++) {
            report.note("merge", new Position("a", line, 1), "merged", "");
        }
        assertEquals("""
                a:1:1: note: merged [merge]
                a:2:1: note: merged [merge]
                a:3:1: note: merged [merge]
                note: 2 more of [merge]; -v shows them all
                """, text(report));
    }

    @Test
    void warnings_are_errors_when_the_run_is_strict() {
        var report = new Report(true);
        report.warning("x", Position.startOf("a"), "odd", "");
        assertEquals(
                List.of(true, 1L, 0L),
                List.of(report.hasErrors(), report.count(Severity.ERROR), report.count(Severity.WARNING)));
    }

    @Test
    void as_JSON_it_is_one_object_with_diagnostics_and_figures() throws IOException {
        var report = new Report();
        report.error("x", new Position("a \"b\"\n.md", 5, 12), "wrong\u0007", "do it");
        report.note("y", Position.startOf("z"), "known", "");
        report.figure("papers", 12, "");
        report.figure("day", "2025-11-12", "in UTC");
        var json = new StringBuilder();
        report.printJson(json);
        assertEquals(
                "{\"diagnostics\":[{\"severity\":\"error\",\"code\":\"x\",\"file\":\"a \\\"b\\\"\\n.md\",\"line\":5,"
                        + "\"column\":12,\"message\":\"wrong\\u0007\",\"hint\":\"do it\",\"times\":1},"
                        + "{\"severity\":\"note\",\"code\":\"y\",\"file\":\"z\",\"line\":1,\"column\":1,"
                        + "\"message\":\"known\",\"times\":1}],"
                        + "\"figures\":{\"papers\":12,\"day\":\"2025-11-12\"}}\n",
                json.toString());
    }

    @Test
    void places_are_counted_from_one() {
        assertThrows(IllegalArgumentException.class, () -> new Position("a", 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Position("a", 1, 0));
    }

    private static String text(Report report, String... line) throws IOException {
        Function<Position, Optional<String>> lines =
                at -> List.of(line).stream().findFirst();
        var text = new StringBuilder();
        report.printText(text, lines, Report.Notes.FEW);
        return text.toString();
    }
}
