package offprint.normalize;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The fields that a mapping may have, declared once: for reading it, for its faults, and for editors. */
final class Shape {
    private final String name;
    private final String description;
    private final List<String> oneOf;
    private final boolean isExclusive;
    private final Map<String, String> together;
    private final Map<String, Field> fields;

    private Shape(
            String name,
            String description,
            List<String> oneOf,
            boolean isExclusive,
            Map<String, String> together,
            Map<String, Field> fields) {
        this.name = name;
        this.description = description;
        this.oneOf = oneOf;
        this.isExclusive = isExclusive;
        this.together = together;
        this.fields = fields;
    }

    /**
     * One field.
     *
     * @param name its name
     * @param type what it may hold
     * @param required whether it may not be missing
     * @param description one sentence for whoever writes it
     * @param examples values as one would write them
     */
    record Field(String name, Type type, boolean required, String description, List<String> examples) {
        /** Copies the list. */
        Field {
            examples = List.copyOf(examples);
        }
    }

    /** A shape with these fields, in the order in which one writes them. */
    static Shape of(String name, String description, Field... fields) {
        return new Shape(name, description, List.of(), false, Map.of(), Map.of()).with(name, description, fields);
    }

    /** A field that may not be missing. */
    static Field required(String name, Type type, String description, String... examples) {
        return new Field(name, type, true, description, List.of(examples));
    }

    /** A field that may be missing. */
    static Field optional(String name, Type type, String description, String... examples) {
        return new Field(name, type, false, description, List.of(examples));
    }

    /** A shape with more fields. */
    Shape with(String otherName, String otherDescription, Field... more) {
        var all = new LinkedHashMap<>(fields);
        Arrays.stream(more).forEach(field -> all.put(field.name(), field));
        return new Shape(otherName, otherDescription, oneOf, isExclusive, together, all);
    }

    /** The same shape, of which one of these fields may not be missing. */
    Shape needing(String... names) {
        return new Shape(name, description, List.of(names), false, together, fields);
    }

    /** The same shape, of which exactly one of these fields must be there. */
    Shape needingOnly(String... names) {
        return new Shape(name, description, List.of(names), true, together, fields);
    }

    /** The same shape, in which a field may not be missing when another is there. */
    Shape needingWith(String present, String needed) {
        var both = new LinkedHashMap<>(together);
        both.put(present, needed);
        return new Shape(name, description, oneOf, isExclusive, both, fields);
    }

    /** What it is called in messages about our own bugs and among the definitions of a JSON Schema. */
    String name() {
        return name;
    }

    /** One sentence about it. */
    String description() {
        return description;
    }

    /** The fields of which one must be there; empty when it does not matter. */
    List<String> oneOf() {
        return oneOf;
    }

    /** Whether only one of them may be there. */
    boolean isExclusive() {
        return isExclusive;
    }

    /** Fields and what may not be missing when they are there. */
    Map<String, String> together() {
        return together;
    }

    /** The fields in the order in which one writes them. */
    Collection<Field> fields() {
        return fields.values();
    }

    /** The names of the fields, ordered. */
    Collection<String> names() {
        return new TreeSet<>(fields.keySet());
    }

    /** The fields that a field has. */
    Shape within(String field) {
        return declared(field)
                .type()
                .shape()
                .orElseThrow(() -> new IllegalStateException(
                        "the field \"%s\" of a %s has no fields of its own".formatted(field, name)));
    }

    /** Whether there is such a field. */
    boolean has(String field) {
        return fields.containsKey(field);
    }

    /**
     * A field that a reader asks for.
     *
     * @throws IllegalStateException when it is not declared, or not so: then reader and declaration have drifted apart
     */
    Field field(String field, Type.Sort sort) {
        var found = declared(field);
        if (!found.type().is(sort)) {
            throw new IllegalStateException(
                    "the field \"%s\" of a %s is asked for as %s, but declared otherwise".formatted(field, name, sort));
        }
        return found;
    }

    /**
     * A field that a reader asks for as it comes.
     *
     * @throws IllegalStateException when it is not declared
     */
    Field declared(String field) {
        return Optional.ofNullable(fields.get(field))
                .orElseThrow(() -> new IllegalStateException(
                        "the field \"%s\" of a %s is asked for, but not declared".formatted(field, name)));
    }
}
