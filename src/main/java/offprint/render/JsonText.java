package offprint.render;

import offprint.plan.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes data as JSON, RFC 8259; characters that XML and HTML refuse are left out. */
final class JsonText {
    private final JsonFactory factory = new JsonFactory();

    /** Writes a value, without a line end. */
    void write(Json value, Utf8Writer out) {
        try (var json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            write(value, json);
        }
    }

    private static void write(Json value, JsonGenerator json) {
        if (value instanceof Json.Members object) {
            json.writeStartObject();
            for (var member : object.members()) {
                json.writeName(member.name());
                write(member.value(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Json.Items list) {
            json.writeStartArray();
            list.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (value instanceof Json.Words words) {
            json.writeString(Utf8Writer.clean(words.text()));
        } else if (value instanceof Json.Whole number) {
            json.writeNumber(number.value());
        } else if (value instanceof Json.Truth truth) {
            json.writeBoolean(truth.value());
        }
    }
}
