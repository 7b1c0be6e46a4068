package offprint.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import offprint.report.Position;
import offprint.report.Report;
import tools.jackson.core.JsonToken;

/** A whole file of JSON that others wrote; where it breaks off, what stands before the break is used. */
final class JsonDocument {
    private final JsonValues json;
    private final boolean keepsUnfinished;
    private final List<Position> nulls = new ArrayList<>();
    private Optional<Unreadable> fault = Optional.empty();
    private int depth;

    private JsonDocument(JsonValues json, boolean keepsUnfinished) {
        this.json = json;
        this.keepsUnfinished = keepsUnfinished;
    }

    /**
     * All values of a file: one, or one a line as JSON Lines has them. Of a list that breaks off the whole items are
     * used, and of lines those that are good, with a warning.
     *
     * @throws Unreadable when nothing could be read
     */
    static List<Value> read(Input input, Report report) {
        var text = input.text();
        return hasLines(text, input.file()) ? lines(text, input.file(), report) : values(text, input.file(), report);
    }

    /** Whether the first line that holds something is a whole value, and another line follows. */
    private static boolean hasLines(String text, String file) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (lines.size() < 2 || !lines.get(0).strip().startsWith("{")) {
            return false;
        }
        try (var json = JsonValues.lenient(new StringReader(lines.get(0)), file, 0)) {
            json.next();
            return json.value().isPresent() && json.next().isEmpty();
        } catch (Unreadable goesOn) {
            return lines.get(1).strip().startsWith("{\"")
                    && lines.get(0).strip().endsWith("}");
        }
    }

    private static List<Value> lines(String text, String file, Report report) {
        List<Value> values = new ArrayList<>();
        List<Unreadable> faults = new ArrayList<>();
        int above = 0;
        for (var line : text.split("\n", -1)) {
            try (var json = JsonValues.lenient(new StringReader(line), file, above++)) {
                if (json.next().isPresent()) {
                    json.value().ifPresent(values::add);
                }
            } catch (Unreadable broken) {
                faults.add(broken);
            }
        }
        if (values.isEmpty() && !faults.isEmpty()) {
            throw faults.get(0);
        }
        faults.forEach(fault -> fault.warn(report));
        return values;
    }

    /**
     * The values of a text, one after the other.
     *
     * @throws Unreadable when it breaks before anything could be read
     */
    static List<Value> values(String text, String file, Report report) {
        List<Value> values = new ArrayList<>();
        try (var json = JsonValues.lenient(new StringReader(text), file, 0)) {
            var document = new JsonDocument(json, false);
            for (var value = document.whole(); value.isPresent(); value = document.whole()) {
                values.add(value.get());
            }
            if (values.isEmpty() || values.stream().allMatch(JsonDocument::isEmpty)) {
                document.fault.ifPresent(fault -> {
                    throw fault;
                });
            }
            document.fault.ifPresent(fault -> {
                fault.warn(report);
                report.warning(
                        "json.rest",
                        json.at(),
                        "what follows could not be read; what stands before it is used",
                        "mend the place that is named, or get the file again");
            });
            document.nulls.forEach(at -> report.warning(
                    "record.null",
                    at,
                    "there is nothing here (null): the source knew no such paper",
                    "ask it for another identifier of that paper"));
        }
        return values;
    }

    private static boolean isEmpty(Value value) {
        return value instanceof Value.Sequence list && list.items().isEmpty()
                || value instanceof Value.Mapping mapping && mapping.fields().isEmpty();
    }

    /** What the first characters of a file say, unfinished things included; empty when they are not JSON. */
    static Optional<Value> head(Input input) {
        var head = input.head();
        var start = head.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return Optional.empty();
        }
        try (var json = JsonValues.lenient(new StringReader(head), input.file(), 0)) {
            return new JsonDocument(json, true).whole();
        }
    }

    private Optional<Value> whole() {
        var token = next();
        return token.isEmpty() ? Optional.empty() : value(token.get());
    }

    private Optional<Value> value(JsonToken token) {
        var at = json.at();
        return switch (token) {
            case START_OBJECT -> mapping(at);
            case START_ARRAY -> sequence(at);
            case VALUE_NULL -> Optional.empty();
            default -> scalar();
        };
    }

    private Optional<Value> scalar() {
        try {
            return json.value();
        } catch (Unreadable broken) {
            fault = Optional.of(broken);
            return Optional.empty();
        }
    }

    private Optional<Value> mapping(Position at) {
        depth++;
        List<Value.Field> fields = new ArrayList<>();
        var names = new HashSet<String>();
        for (var token = next(); token.isPresent() && token.get() != JsonToken.END_OBJECT; token = next()) {
            var name = json.name();
            var where = json.at();
            var start = next();
            if (start.isEmpty()) {
                break;
            }
            boolean first = names.add(name);
            value(start.get())
                    .filter(value -> first)
                    .ifPresent(value -> fields.add(new Value.Field(name, where, value)));
            if (fault.isPresent()) {
                break;
            }
        }
        depth--;
        return Optional.of(new Value.Mapping(fields, at));
    }

    private Optional<Value> sequence(Position at) {
        List<Value> items = new ArrayList<>();
        depth++;
        for (var token = next(); token.isPresent() && token.get() != JsonToken.END_ARRAY; token = next()) {
            if (depth == 1 && token.get() == JsonToken.VALUE_NULL) {
                nulls.add(json.at());
            }
            var item = value(token.get());
            if (fault.isPresent()) {
                item.filter(unfinished -> keepsUnfinished).ifPresent(items::add);
                break;
            }
            item.ifPresent(items::add);
        }
        depth--;
        return Optional.of(new Value.Sequence(items, at));
    }

    private Optional<JsonToken> next() {
        if (fault.isPresent()) {
            return Optional.empty();
        }
        try {
            return json.next();
        } catch (Unreadable broken) {
            fault = Optional.of(broken);
            return Optional.empty();
        }
    }
}
