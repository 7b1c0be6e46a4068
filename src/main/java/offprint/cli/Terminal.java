package offprint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offprint.report.Figure;
import offprint.report.Position;
import offprint.report.Report;
import offprint.report.Severity;

/** Prints a report for whoever sits at the terminal, or for a tool. */
final class Terminal {
    /** How a report is printed. */
    enum Form {
        /** For people. */
        text,
        /** One JSON object on the standard output. */
        json
    }

    private final PrintWriter out;
    private final PrintWriter err;
    private final Function<Position, Optional<String>> template;
    private final Path output;
    private final List<Path> folders;

    /**
     * A terminal.
     *
     * @param template finds a line of a template
     * @param output the folder of the built site, whose files nobody wrote: no line of them is shown
     * @param folders those to which the files of diagnostics may be relative, the likeliest first
     */
    Terminal(
            PrintWriter out,
            PrintWriter err,
            Function<Position, Optional<String>> template,
            Path output,
            Path... folders) {
        this.out = out;
        this.err = err;
        this.template = template;
        this.output = output.toAbsolutePath().normalize();
        this.folders = List.of(folders);
    }

    /** Prints diagnostics and returns the exit code: 0 when there is no error, else 1. */
    int print(Report report, Form form, Report.Notes notes) {
        try (var lines = new Lines(folders, output)) {
            if (form == Form.json) {
                report.printJson(out);
            } else {
                report.printText(err, at -> line(at, lines), notes);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        err.flush();
        return report.hasErrors() ? 1 : 0;
    }

    /** The closing table, aligned; what is counted in parts has these below it. */
    void table(List<Figure> rows) {
        var figures = rows.stream()
                .map(row -> new Figure(row.name().replaceFirst("^[a-z]+: ", "  "), row.value(), row.detail()))
                .toList();
        int width = figures.stream()
                .mapToInt(figure -> figure.name().length())
                .max()
                .orElse(0);
        int digits = figures.stream()
                .mapToInt(figure -> figure.value().length())
                .max()
                .orElse(0);
        for (var figure : figures) {
            out.print(figure.name() + " ".repeat(width - figure.name().length() + 2));
            out.print(" ".repeat(digits - figure.value().length()) + figure.value());
            out.println(figure.detail().isEmpty() ? "" : "  " + figure.detail());
        }
        out.flush();
    }

    /** {@code 2 errors, 1 warning}; empty when there is neither. */
    static Optional<String> faults(Report report) {
        List<String> faults = new ArrayList<>();
        add(faults, report.count(Severity.ERROR), "error");
        add(faults, report.count(Severity.WARNING), "warning");
        return faults.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", faults));
    }

    /** Text of others without what a terminal would obey. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]", " ");
    }

    private static void add(List<String> faults, long count, String what) {
        if (count > 0) {
            faults.add(count + " " + what + (count == 1 ? "" : "s"));
        }
    }

    private Optional<String> line(Position at, Lines lines) {
        return at.file().startsWith("templates/") ? template.apply(at) : lines.at(at);
    }
}
