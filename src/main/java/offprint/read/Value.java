package offprint.read;

import java.util.List;
import java.util.Optional;
import offprint.report.Position;

/** Data as somebody wrote it: each value knows its place; what it means is not decided yet. */
public sealed interface Value {
    /** Where it begins. */
    Position at();

    /** What it is called in messages: {@code a text}, {@code a list}, {@code a mapping}. */
    String sort();

    /**
     * A text, a number or a truth value, as its characters.
     *
     * @param text the characters, escapes resolved
     * @param at where it begins
     */
    record Scalar(String text, Position at) implements Value {
        @Override
        public String sort() {
            return "a text";
        }
    }

    /**
     * A list.
     *
     * @param items its items in order
     * @param at where it begins
     */
    record Sequence(List<Value> items, Position at) implements Value {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String sort() {
            return "a list";
        }
    }

    /**
     * Named values; a name occurs once, an empty value ({@code null}) is left out.
     *
     * @param fields the fields in order
     * @param at where it begins
     */
    record Mapping(List<Field> fields, Position at) implements Value {
        /** Copies the list. */
        public Mapping {
            fields = List.copyOf(fields);
        }

        /** The value of that name. */
        public Optional<Value> get(String name) {
            for (var field : fields) {
                if (field.name().equals(name)) {
                    return Optional.of(field.value());
                }
            }
            return Optional.empty();
        }

        @Override
        public String sort() {
            return "a mapping";
        }
    }

    /**
     * A name and its value.
     *
     * @param name the name
     * @param at where the name stands
     * @param value the value
     */
    record Field(String name, Position at, Value value) {}
}
