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
    private Optional<Unreadable> fault = Optional.empty();

    private JsonDocument(JsonValues json, boolean keepsUnfinished) {
        this.json = json;
        this.keepsUnfinished = keepsUnfinished;
    }

    /**
     * All of a file; of a list that breaks off the whole items, with a warning.
     *
     * @throws Unreadable when it breaks before anything could be read
     */
    static Value read(Input input, Report report) {
        try (var json = JsonValues.lenient(new StringReader(input.text()), input.file())) {
            var document = new JsonDocument(json, false);
            var value = document.whole();
            document.fault.ifPresent(fault -> {
                if (value.isEmpty()) {
                    throw fault;
                }
                fault.warn(report);
                report.warning(
                        "json.rest",
                        json.at(),
                        "what follows could not be read; what stands before it is used",
                        "mend the place that is named, or get the file again");
            });
            return value.orElseThrow(() -> new Unreadable(
                    "json.empty", Position.startOf(input.file()), "there is nothing in this file", "get it again"));
        }
    }

    /** What the first characters of a file say, unfinished things included; empty when they are not JSON. */
    static Optional<Value> head(Input input) {
        var head = input.head();
        var start = head.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return Optional.empty();
        }
        try (var json = JsonValues.lenient(new StringReader(head), input.file())) {
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
        return Optional.of(new Value.Mapping(fields, at));
    }

    private Optional<Value> sequence(Position at) {
        List<Value> items = new ArrayList<>();
        for (var token = next(); token.isPresent() && token.get() != JsonToken.END_ARRAY; token = next()) {
            var item = value(token.get());
            if (fault.isPresent()) {
                item.filter(unfinished -> keepsUnfinished).ifPresent(items::add);
                break;
            }
            item.ifPresent(items::add);
        }
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
