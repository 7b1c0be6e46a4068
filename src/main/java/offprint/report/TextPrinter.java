package offprint.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Diagnostics as a compiler prints them. Control characters of the content never reach the terminal. */
final class TextPrinter {
    private static final int WINDOW = 100;

    private final Appendable out;
    private final Function<Position, Optional<String>> lines;
    private final Report.Notes shown;
    private final Map<String, Integer> kinds = new TreeMap<>();

    TextPrinter(Appendable out, Function<Position, Optional<String>> lines, Report.Notes shown) {
        this.out = out;
        this.lines = lines;
        this.shown = shown;
    }

    void print(List<Diagnostic> diagnostics) throws IOException {
        for (var diagnostic : diagnostics) {
            if (wanted(diagnostic)) {
                print(diagnostic);
            }
        }
        if (shown != Report.Notes.ALL) {
            for (var kind : kinds.entrySet()) {
                tellMore(kind.getKey(), kind.getValue());
            }
        }
    }

    private void tellMore(String kind, int number) throws IOException {
        var severity = Severity.valueOf(kind.substring(0, kind.indexOf(' ')));
        int more = number - most(severity);
        if (more > 0) {
            out.append(severity.word())
                    .append(": ")
                    .append(Integer.toString(more))
                    .append(" more of [");
            out.append(kind.substring(kind.indexOf(' ') + 1)).append("]; -v shows them all\n");
        }
    }

    /** What repeats itself is shown so often. */
    private static int most(Severity severity) {
        return switch (severity) {
            case ERROR -> 100;
            case WARNING -> 20;
            case NOTE -> 3;
        };
    }

    private boolean wanted(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.NOTE && shown == Report.Notes.NONE) {
            return false;
        }
        int number = kinds.merge(diagnostic.severity() + " " + diagnostic.code(), 1, Integer::sum);
        return shown == Report.Notes.ALL || number <= most(diagnostic.severity());
    }

    private void print(Diagnostic diagnostic) throws IOException {
        out.append(clean(diagnostic.at().toString())).append(": ");
        out.append(diagnostic.severity().word()).append(": ").append(clean(diagnostic.message()));
        out.append(" [").append(diagnostic.code()).append("]");
        out.append(diagnostic.times() > 1 ? " (" + diagnostic.times() + " times)\n" : "\n");
        if (diagnostic.severity() != Severity.NOTE) {
            var line = lines.apply(diagnostic.at());
            if (line.isPresent()) {
                quote(line.get(), diagnostic.at());
            }
        }
        if (diagnostic.hint().isPresent()) {
            out.append("  hint: ").append(clean(diagnostic.hint().get())).append('\n');
        }
    }

    /** The line, or of a long line the part around the place, and a caret below the place. */
    private void quote(String line, Position at) throws IOException {
        int column = Math.min(at.column() - 1, line.length());
        int from = line.length() <= WINDOW ? 0 : Math.max(0, Math.min(column - WINDOW / 2, line.length() - WINDOW));
        int to = Math.min(line.length(), from + WINDOW);
        var number = Integer.toString(at.line());
        var lead = from > 0 ? "..." : "";
        out.append("    ").append(number).append(" | ").append(lead);
        out.append(clean(line.substring(from, to))).append(to < line.length() ? "...\n" : "\n");
        out.append("    ").append(" ".repeat(number.length())).append(" | ");
        out.append(" ".repeat(lead.length() + column - from)).append("^\n");
    }

    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unprintable = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            clean.append(unprintable ? ' ' : c);
        }
        return clean.toString();
    }
}
