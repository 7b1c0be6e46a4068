package offprint.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import offprint.report.Report;

/**
 * What came of reading one file in whatever format it is.
 *
 * @param entries what was passed on
 * @param said what was reported, one line each
 */
record SourceReading(List<Entry> entries, List<String> said) {
    static SourceReading of(Path folder, String name, String text) {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8), OptionalInt.empty());
    }

    static SourceReading of(Path folder, String name, byte[] bytes, OptionalInt year) {
        try {
            return of(Files.write(folder.resolve(name), bytes), name, year);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceReading of(Path file, String name, OptionalInt year) {
        var report = new Report();
        List<Entry> entries = new ArrayList<>();
        Reader.readSource(file, name, year, report).ifPresent(entries::addAll);
        var said = report.diagnostics().stream()
                .map(d -> d.severity().word() + " " + d.code() + " " + d.at().line() + ":" + d.at().column() + " "
                        + d.message())
                .toList();
        return new SourceReading(entries, said);
    }

    /** Each record as lines such as {@code title 7:12 A Paper}: a field, its place and what it says. */
    List<String> records() {
        return lines(Entry.Kind.PAPER);
    }

    /** Each meeting in such lines. */
    List<String> sessions() {
        return lines(Entry.Kind.SESSION);
    }

    private List<String> lines(Entry.Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.fields().fields().stream()
                        .filter(field -> !field.name().equals("at"))
                        .map(field -> field.name() + " " + field.value().at().line() + ":"
                                + field.value().at().column() + " " + shown(field.value()) + "\n")
                        .collect(Collectors.joining()))
                .toList();
    }

    /** One field of each record, an empty text where it is missing. */
    List<String> all(String name) {
        return all(Entry.Kind.PAPER, name);
    }

    /** One field of each meeting, an empty text where it is missing. */
    List<String> allOfSessions(String name) {
        return all(Entry.Kind.SESSION, name);
    }

    private List<String> all(Entry.Kind kind, String name) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.fields().get(name).map(SourceReading::shown).orElse(""))
                .toList();
    }

    /** The formats of the records, each once. */
    List<String> formats() {
        return entries.stream().map(entry -> entry.source().format()).distinct().toList();
    }

    private static String shown(Value value) {
        if (value instanceof Value.Scalar text) {
            return text.text().replaceAll("\\s+", " ");
        }
        if (value instanceof Value.Sequence list) {
            return list.items().stream().map(SourceReading::shown).collect(Collectors.joining("; "));
        }
        return ((Value.Mapping) value)
                .fields().stream()
                        .map(field -> field.name() + "=" + shown(field.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
