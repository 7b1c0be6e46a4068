package offprint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one run tells its user. Stages report and go on, so that one run tells all; threads may report at once, the
 * order of what they say never depends on them.
 */
public final class Report {
    /** How much a person is shown of what repeats itself, notes above all. */
    public enum Notes {
        /** No notes, and many of each kind of error and warning. */
        NONE,
        /** A few notes of each kind, and how many more there are. */
        FEW,
        /** Everything. */
        ALL
    }

    private final boolean strict;
    private final Map<Cause, Finding> findings = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    /** A report in which warnings stay warnings. */
    public Report() {
        this(false);
    }

    /**
     * A report for one run.
     *
     * @param strict whether warnings count as errors
     */
    public Report(boolean strict) {
        this.strict = strict;
    }

    /** Says that the author must act; nothing will be published. */
    public void error(String code, Position at, String message, String hint) {
        add(Severity.ERROR, code, at, message, hint);
    }

    /** Says that something fetched was left out. */
    public void warning(String code, Position at, String message, String hint) {
        add(strict ? Severity.ERROR : Severity.WARNING, code, at, message, hint);
    }

    /** Says what the run decided by itself; an empty hint stands for none. */
    public void note(String code, Position at, String message, String hint) {
        add(Severity.NOTE, code, at, message, hint);
    }

    /** Puts a row into the closing table; a later figure of the same name replaces the earlier. */
    public void figure(String name, long value, String detail) {
        figure(name, Long.toString(value), detail);
    }

    /** Puts a row with a text into the closing table. */
    public synchronized void figure(String name, String value, String detail) {
        figures.put(name, new Figure(name, value, detail));
    }

    /** Whether something was reported that keeps the site from being published. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether an error was reported in that file, so that what follows from it need not be said. */
    public synchronized boolean hasErrorIn(String file) {
        return findings.keySet().stream()
                .anyMatch(cause ->
                        cause.severity == Severity.ERROR && cause.at.file().equals(file));
    }

    /** Whether an error was reported in a file below that folder. */
    public synchronized boolean hasErrorBelow(String folder) {
        return findings.keySet().stream()
                .anyMatch(cause ->
                        cause.severity == Severity.ERROR && cause.at.file().startsWith(folder));
    }

    /** How many diagnostics of this severity there are, one cause counted once. */
    public synchronized long count(Severity severity) {
        return findings.keySet().stream()
                .filter(cause -> cause.severity == severity)
                .count();
    }

    /** Everything that was said, by place. */
    public synchronized List<Diagnostic> diagnostics() {
        return findings.entrySet().stream()
                .map(entry -> entry.getKey().with(entry.getValue()))
                .sorted(Diagnostic.ORDER)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The rows of the closing table in the order in which the stages counted. */
    public synchronized List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    /**
     * Prints the diagnostics for a person, with the line in question and a caret under the place.
     *
     * @param line the text of a line that a diagnostic points at, when it can be had
     * @param notes how many notes are shown
     * @throws IOException when {@code out} does
     */
    public void printText(Appendable out, Function<Position, Optional<String>> line, Notes notes) throws IOException {
        new TextPrinter(out, line, notes).print(diagnostics());
    }

    /**
     * Prints diagnostics and figures for a tool, as one JSON object.
     *
     * @throws IOException when {@code out} does
     */
    public void printJson(Appendable out) throws IOException {
        JsonPrinter.print(diagnostics(), figures(), out);
    }

    private synchronized void add(Severity severity, String code, Position at, String message, String hint) {
        findings.merge(new Cause(severity, code, at, message), new Finding(hint, 1), Finding::and);
    }

    /** What makes two diagnostics one: the hint may differ, as it names the page that was being made. */
    private record Cause(Severity severity, String code, Position at, String message) {
        Diagnostic with(Finding finding) {
            var hint = Optional.of(finding.hint).filter(text -> !text.isEmpty());
            return new Diagnostic(severity, code, at, message, hint, finding.times);
        }
    }

    private record Finding(String hint, int times) {
        Finding and(Finding other) {
            var first = Comparator.<String>naturalOrder().compare(hint, other.hint) <= 0 ? hint : other.hint;
            return new Finding(first, times + other.times);
        }
    }
}
