package offprint.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Diagnostics and figures as JSON, for editors and scripts. */
final class JsonPrinter {
    private JsonPrinter() {}

    static void print(List<Diagnostic> diagnostics, List<Figure> figures, Appendable out) throws IOException {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("diagnostics");
            diagnostics.forEach(diagnostic -> write(diagnostic, json));
            json.writeEndArray();
            json.writeObjectPropertyStart("figures");
            figures.forEach(figure -> write(figure, json));
            json.writeEndObject();
            json.writeEndObject();
        }
        out.append(text.toString()).append('\n');
    }

    private static void write(Figure figure, JsonGenerator json) {
        if (figure.value().matches("\\d{1,18}")) {
            json.writeNumberProperty(figure.name(), Long.parseLong(figure.value()));
        } else {
            json.writeStringProperty(figure.name(), figure.value());
        }
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", diagnostic.severity().word());
        json.writeStringProperty("code", diagnostic.code());
        json.writeStringProperty("file", diagnostic.at().file());
        json.writeNumberProperty("line", diagnostic.at().line());
        json.writeNumberProperty("column", diagnostic.at().column());
        json.writeStringProperty("message", diagnostic.message());
        diagnostic.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
        json.writeNumberProperty("times", diagnostic.times());
        json.writeEndObject();
    }
}
