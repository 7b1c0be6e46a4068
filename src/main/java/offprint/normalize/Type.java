package offprint.normalize;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What a field may hold: {@link Fields} lets nobody ask for anything else, and editors get it as JSON Schema. */
sealed interface Type {
    /** How a value is asked for. */
    enum Sort {
        /** As a text. */
        TEXT,
        /** As a truth value. */
        FLAG,
        /** As a whole number. */
        NUMBER,
        /** As a day. */
        DAY,
        /** As a day, a month or a year. */
        DATE,
        /** As fields of its own. */
        MAPPING,
        /** As values one by one. */
        LIST,
        /** As texts. */
        TEXTS,
        /** As days. */
        DAYS
    }

    /** Whether it may be asked for so. */
    boolean is(Sort sort);

    /** The fields that it may have. */
    default Optional<Shape> shape() {
        return Optional.empty();
    }

    /**
     * Writes the members of its JSON Schema into the object that is open.
     *
     * @param orNothing whether the value may be left empty too
     */
    void write(JsonGenerator json, boolean orNothing);

    /** Writes a JSON Schema for each type that a value may have into the array that is open. */
    default void writeChoices(JsonGenerator json) {
        json.writeStartObject();
        write(json, false);
        json.writeEndObject();
    }

    /**
     * A value without parts, which we take as its characters.
     *
     * @param sort as what it is asked for
     * @param pattern a regular expression for the whole of it; empty for any
     * @param format the name of its format in JSON Schema, or empty
     * @param least the least number, if it is one
     * @param types the types in which an editor may see it
     */
    record Scalar(Sort sort, String pattern, String format, Optional<Integer> least, List<String> types)
            implements Type {
        Scalar(Sort sort, String pattern, String format, String... types) {
            this(sort, pattern, format, Optional.empty(), List.of(types));
        }

        @Override
        public boolean is(Sort asked) {
            return asked == sort;
        }

        @Override
        public void write(JsonGenerator json, boolean orNothing) {
            JsonSchema.types(json, types, orNothing);
            least.ifPresent(least -> json.writeNumberProperty("minimum", least));
            if (!pattern.isEmpty()) {
                json.writeStringProperty("pattern", "^(?:" + pattern + ")$");
            }
            if (!format.isEmpty()) {
                json.writeStringProperty("format", format);
            }
        }
    }

    /**
     * One of a few words; true and false may be truth values too.
     *
     * @param sort as what it is asked for
     * @param words in the order in which they are offered
     */
    record Words(Sort sort, List<String> words) implements Type {
        @Override
        public boolean is(Sort asked) {
            return asked == sort;
        }

        @Override
        public void write(JsonGenerator json, boolean orNothing) {
            json.writeArrayPropertyStart("enum");
            words.stream()
                    .filter(List.of("true", "false")::contains)
                    .forEach(word -> json.writeBoolean(word.equals("true")));
            words.forEach(json::writeString);
            if (orNothing) {
                json.writeNull();
            }
            json.writeEndArray();
        }
    }

    /**
     * One value or a list.
     *
     * @param item what each of them is
     */
    record Many(Type item) implements Type {
        @Override
        public boolean is(Sort asked) {
            return switch (asked) {
                case LIST -> true;
                case TEXTS -> item.is(Sort.TEXT);
                case DAYS -> item.is(Sort.DAY);
                default -> false;
            };
        }

        @Override
        public Optional<Shape> shape() {
            return item.shape();
        }

        @Override
        public void write(JsonGenerator json, boolean orNothing) {
            JsonSchema.choices(json, this, orNothing);
        }

        @Override
        public void writeChoices(JsonGenerator json) {
            item.writeChoices(json);
            json.writeStartObject();
            json.writeStringProperty("type", "array");
            json.writeObjectPropertyStart("items");
            item.write(json, false);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    /**
     * Fields.
     *
     * @param of which ones
     */
    record Inner(Shape of) implements Type {
        @Override
        public boolean is(Sort asked) {
            return asked == Sort.MAPPING;
        }

        @Override
        public Optional<Shape> shape() {
            return Optional.of(of);
        }

        @Override
        public void write(JsonGenerator json, boolean orNothing) {
            if (orNothing) {
                JsonSchema.choices(json, this, true);
            } else {
                json.writeStringProperty("$ref", "#/$defs/" + of.name());
            }
        }
    }

    /** One type or another. */
    record Either(Type one, Type other) implements Type {
        @Override
        public boolean is(Sort asked) {
            return one.is(asked) || other.is(asked);
        }

        @Override
        public Optional<Shape> shape() {
            return one.shape().or(other::shape);
        }

        @Override
        public void write(JsonGenerator json, boolean orNothing) {
            JsonSchema.choices(json, this, orNothing);
        }

        @Override
        public void writeChoices(JsonGenerator json) {
            one.writeChoices(json);
            other.writeChoices(json);
        }
    }

    /** Anything at all. */
    record Anything() implements Type {
        @Override
        public boolean is(Sort asked) {
            return asked != Sort.MAPPING;
        }

        @Override
        public void write(JsonGenerator json, boolean orNothing) {
            // an empty schema allows everything
        }
    }
}
