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
 * What came of reading a file of any format.
 *
 * @param format the format of its records, or an empty text
 * @param records each record, field by field, in one line
 * @param said what was reported, one line each
 */
record LibraryReading(String format, List<String> records, List<String> said) {
    static LibraryReading of(Path folder, String text) {
        try {
            return of(Files.write(folder.resolve("any"), text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LibraryReading of(Path file) {
        var report = new Report();
        List<Entry> entries = new ArrayList<>();
        Reader.readSource(file, "any", OptionalInt.empty(), report).ifPresent(entries::addAll);
        var said = report.diagnostics().stream()
                .map(d -> d.severity().word() + " " + d.at().line() + ":" + d.at().column() + " " + d.message())
                .toList();
        return new LibraryReading(
                entries.isEmpty() ? "" : entries.get(0).source().format(),
                entries.stream().map(LibraryReading::shown).toList(),
                said);
    }

    /** One record without the lines on which it stands. */
    private static String shown(Entry entry) {
        return entry.fields().fields().stream()
                .filter(field -> !field.name().equals("at"))
                .map(field -> field.name() + "=" + shown(field.value()))
                .collect(Collectors.joining(" "));
    }

    static String shown(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Value.Sequence list) {
            return list.items().stream().map(LibraryReading::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Value.Mapping) value)
                .fields().stream()
                        .map(field -> field.name() + "=" + shown(field.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A field of the only record, as shown. */
    static String field(Path folder, String text, String name) {
        return Look.at(only(folder, text).fields(), name)
                .map(LibraryReading::shown)
                .orElse("");
    }

    /** The names of the authors of the only record, each as name, family, given and suffix. */
    static List<String> authors(Path folder, String text) {
        return Look.mappings(only(folder, text).fields(), "authors").stream()
                .map(author -> author.fields().stream()
                        .map(field -> shown(field.value()))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    static Entry only(Path folder, String text) {
        try {
            var file = Files.write(folder.resolve("any"), text.getBytes(StandardCharsets.UTF_8));
            var entries = Reader.readSource(file, "any", OptionalInt.empty(), new Report())
                    .orElseThrow();
            return entries.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
