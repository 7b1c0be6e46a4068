package offprint.render;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import offprint.plan.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes data as JSON, RFC 8259; characters that XML and HTML refuse are left out. */
final class JsonText {
    private final JsonFactory factory = new JsonFactory();

    /** Writes a value, without a line end. */
    void write(Json value, Writer out) {
        try (var json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            write(value, json);
        }
    }

    /** A value as text that may stand in a script element: nothing in it ends that element, or begins another. */
    String inScript(Json value) {
        var text = new StringWriter();
        write(value, text);
        var json = text.toString();
        int first = unsafe(json, 0);
        if (first < 0) {
            return json;
        }
        var safe = new StringBuilder(json.length() + 64);
        int from = 0;
        for (int at = first; at >= 0; at = unsafe(json, from)) {
            safe.append(json, from, at).append(String.format(Locale.ROOT, "\\u%04x", (int) json.charAt(at)));
            from = at + 1;
        }
        return safe.append(json, from, json.length()).toString();
    }

    /** Where the next character is that a script element must not hold; -1 when there is none. */
    private static int unsafe(String json, int from) {
        for (int i = from; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return -1;
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
