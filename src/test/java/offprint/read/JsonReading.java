package offprint.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import offprint.normalize.Normalizer;
import offprint.report.Report;

/** What came of reading a file, as text: the format and each record, a field a line, then what was reported. */
final class JsonReading {
    private JsonReading() {}

    static String of(Path folder, String text) {
        return of(folder, "papers.json", text);
    }

    static String of(Path folder, String name, String text) {
        try {
            return read(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records of a file, one text each. */
    static List<Entry> entries(Path file, Report report) {
        return Reader.readSource(file, file.getFileName().toString(), OptionalInt.empty(), report)
                .orElse(List.of());
    }

    private static String read(Path file) {
        var report = new Report();
        var entries = entries(file, report);
        Normalizer.records(entries, report);
        var papers = entries.stream().map(JsonReading::shown).collect(Collectors.joining("\n"));
        var said = report.diagnostics().stream()
                .map(one -> one.severity().word() + " " + one.code() + " "
                        + one.at().line() + ":" + one.at().column() + " " + one.message() + "\n")
                .collect(Collectors.joining());
        return (entries.isEmpty() ? "" : entries.get(0).source().format() + "\n") + papers + said;
    }

    private static String shown(Entry entry) {
        return entry.fields().fields().stream()
                .map(field -> field.name() + ": " + shown(field.value()) + "\n")
                .collect(Collectors.joining());
    }

    static String shown(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.fields().stream()
                    .map(field -> field.name() + ": " + shown(field.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Value.Sequence list
                ? list.items().stream().map(JsonReading::shown).collect(Collectors.joining("; ", "[", "]"))
                : ((Value.Scalar) value).text().replace("\n", "|");
    }
}
