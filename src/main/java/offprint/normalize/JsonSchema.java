package offprint.normalize;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Shapes as JSON Schema, version 2020-12. */
final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchema() {}

    /**
     * A whole schema.
     *
     * @param name the last part of its identifier
     * @param title what it is a schema for
     * @param shape the fields of the thing
     */
    static String of(String name, String title, Shape shape) {
        return document(name, title, shape.description(), inner(shape), json -> members(json, shape));
    }

    /** The schema of a list of things. */
    static String ofList(String name, String title, Shape shape) {
        return document(name, title, shape.description(), List.of(shape), json -> items(json, shape));
    }

    /** The schema of a file that is a thing of the first shape, or one or a list of things of the second. */
    static String ofEither(String name, String title, Shape file, Shape item) {
        return document(name, title, file.description(), List.of(file, item), json -> {
            json.writeArrayPropertyStart("anyOf");
            Types.fields(file).writeChoices(json);
            Types.many(Types.fields(item)).writeChoices(json);
            json.writeEndArray();
        });
    }

    private static String document(
            String name, String title, String description, List<Shape> shapes, Consumer<JsonGenerator> members) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(context(), text)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", DIALECT);
            json.writeStringProperty("$id", "urn:offprint:schema:1:" + name);
            json.writeStringProperty("title", title);
            json.writeStringProperty("description", description);
            members.accept(json);
            Map<String, Shape> within = new LinkedHashMap<>();
            shapes.forEach(shape -> collect(shape, within));
            definitions(json, within.values());
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static List<Shape> inner(Shape shape) {
        return shape.fields().stream()
                .flatMap(field -> field.type().shape().stream())
                .toList();
    }

    private static void collect(Shape shape, Map<String, Shape> found) {
        found.put(shape.name(), shape);
        inner(shape).forEach(within -> collect(within, found));
    }

    private static void definitions(JsonGenerator json, Collection<Shape> shapes) {
        if (shapes.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("$defs");
        for (var shape : shapes) {
            json.writeObjectPropertyStart(shape.name());
            json.writeStringProperty("description", shape.description());
            members(json, shape);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void items(JsonGenerator json, Shape shape) {
        json.writeArrayPropertyStart("type");
        json.writeString("array");
        json.writeString("null");
        json.writeEndArray();
        json.writeObjectPropertyStart("items");
        Types.fields(shape).write(json, false);
        json.writeEndObject();
    }

    private static void members(JsonGenerator json, Shape shape) {
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        shape.fields().forEach(field -> property(json, field));
        json.writeEndObject();
        required(json, shape);
        json.writeBooleanProperty("additionalProperties", false);
    }

    private static void property(JsonGenerator json, Shape.Field field) {
        json.writeObjectPropertyStart(field.name());
        json.writeStringProperty("description", field.description());
        field.type().write(json, !field.required());
        if (!field.examples().isEmpty()) {
            json.writeArrayPropertyStart("examples");
            field.examples().forEach(example -> example(json, example));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void example(JsonGenerator json, String example) {
        if (example.matches("\\d{1,9}")) {
            json.writeNumber(Integer.parseInt(example));
        } else {
            json.writeString(example);
        }
    }

    private static void required(JsonGenerator json, Shape shape) {
        var names = shape.fields().stream()
                .filter(Shape.Field::required)
                .map(Shape.Field::name)
                .toList();
        if (!names.isEmpty()) {
            strings(json, "required", names);
        }
        if (!shape.together().isEmpty()) {
            json.writeObjectPropertyStart("dependentRequired");
            shape.together().forEach((present, needed) -> strings(json, present, List.of(needed)));
            json.writeEndObject();
        }
        if (!shape.oneOf().isEmpty()) {
            json.writeArrayPropertyStart(shape.isExclusive() ? "oneOf" : "anyOf");
            for (var name : shape.oneOf()) {
                json.writeStartObject();
                strings(json, "required", List.of(name));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** The types in which a value may come. */
    static void types(JsonGenerator json, List<String> types, boolean orNothing) {
        if (types.size() == 1 && !orNothing) {
            json.writeStringProperty("type", types.get(0));
            return;
        }
        json.writeArrayPropertyStart("type");
        types.forEach(json::writeString);
        if (orNothing) {
            json.writeString("null");
        }
        json.writeEndArray();
    }

    /** The types of which a value may have any. */
    static void choices(JsonGenerator json, Type type, boolean orNothing) {
        json.writeArrayPropertyStart("anyOf");
        type.writeChoices(json);
        if (orNothing) {
            json.writeStartObject();
            json.writeStringProperty("type", "null");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static ObjectWriteContext context() {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
