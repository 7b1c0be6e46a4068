package offprint.read;

import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Meetings as JSON, their fields always in one order. */
final class SessionWriter {
    private static final List<String> FIELDS = List.of(
            "title",
            "key",
            "start",
            "length",
            "end",
            "zone",
            "place",
            "online",
            "presenters",
            "host",
            "papers",
            "slides",
            "recording",
            "status",
            "series",
            "abstract",
            "added",
            "changes");

    private final JsonGenerator json;
    private final Set<String> without;

    SessionWriter(JsonGenerator json, Set<String> without) {
        this.json = json;
        this.without = without;
    }

    /** Writes a meeting with the line of the file that told of it first. */
    void write(Entry meeting) {
        json.writeStartObject();
        for (var name : FIELDS) {
            meeting.fields().get(name).filter(value -> !without.contains(name)).ifPresent(value -> {
                json.writeName(name);
                write(value);
            });
        }
        var line = RecordFields.text(meeting.fields(), "at").filter(text -> text.matches("\\d{1,9}"));
        json.writeNumberProperty(
                "at", line.map(Integer::parseInt).orElse(meeting.fields().at().line()));
        json.writeEndObject();
    }

    private void write(Value value) {
        if (value instanceof Value.Scalar text) {
            json.writeString(text.text());
        } else if (value instanceof Value.Sequence list) {
            json.writeStartArray();
            list.items().forEach(this::write);
            json.writeEndArray();
        } else if (value instanceof Value.Mapping mapping) {
            json.writeStartObject();
            mapping.fields().forEach(field -> {
                json.writeName(field.name());
                write(field.value());
            });
            json.writeEndObject();
        }
    }
}
