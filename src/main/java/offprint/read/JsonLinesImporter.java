package offprint.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.model.Source;
import offprint.report.Report;

/** JSON Lines in our own field names: a record a line, read one after the other. */
final class JsonLinesImporter implements Importer {
    private static final int FIRST = 5;
    /** How a file of ours begins, which may have a record a line. */
    private static final Pattern HEADER = Pattern.compile("\\{\\s*\"offprint\"\\s*:");

    @Override
    public String format() {
        return "records";
    }

    @Override
    public String description() {
        return "records as JSON Lines";
    }

    @Override
    public boolean recognizes(Input input) {
        return looksLikeLines(input);
    }

    /** Whether one of the first lines is a record; of lines that are all broken, whether they begin as records do. */
    static boolean looksLikeLines(Input input) {
        var lines = input.head()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(FIRST)
                .toList();
        if (lines.size() < 2
                || !lines.get(0).startsWith("{")
                || HEADER.matcher(lines.get(0)).lookingAt()) {
            return false;
        }
        var values = lines.stream().flatMap(line -> value(line, input).stream()).toList();
        return values.isEmpty()
                ? lines.get(1).startsWith("{\"")
                : values.stream().anyMatch(RecordFields::looksLikeRecord);
    }

    /** The object that a line is; empty when it is none, or goes on in the next line. */
    private static Optional<Value> value(String line, Input input) {
        try (var json = new JsonValues(new StringReader(line), input.file(), 0)) {
            json.next();
            return json.value().filter(Value.Mapping.class::isInstance);
        } catch (Unreadable notOnOneLine) {
            return Optional.empty();
        }
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var source = RecordFields.source(input, format());
        int number = 0;
        int good = 0;
        try (var lines = input.rawLines()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && readLine(input, line, number, source, papers, report)) {
                    good++;
                }
            }
        } catch (IOException e) {
            throw new Unreadable(
                    "encoding.invalid",
                    input.at(number + 1, 1),
                    "a byte in or after this line belongs to no character",
                    "save the file as UTF-8");
        }
        if (good == 0 && number > 0) {
            throw new Unreadable(
                    "record.none", input.at(1, 1), "no line of this file is a record", "write one record a line");
        }
    }

    private static boolean readLine(
            Input input, String line, int number, Source source, Consumer<Entry> papers, Report report) {
        try (var json = new JsonValues(new StringReader(input.decoded(line, number)), source.file(), number - 1)
                .telling(fault -> fault.warn(report))) {
            json.next();
            var value = json.value();
            if (value.isPresent()
                    && value.get() instanceof Value.Mapping record
                    && json.next().isEmpty()) {
                papers.accept(RecordFields.entry(record, source));
                return true;
            }
            report.warning("record.invalid", json.at(), "a line is one record, not this", "write {\"title\": ...}");
        } catch (Unreadable broken) {
            broken.warn(report);
        }
        return false;
    }
}
