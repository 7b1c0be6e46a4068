package offprint.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks into values of which nothing is certain: what is not there, or of another sort, is empty. */
final class Look {
    private Look() {}

    /** The value at a path of names. */
    static Optional<Value> at(Value value, String... path) {
        var found = Optional.of(value);
        for (var name : path) {
            found = found.filter(Value.Mapping.class::isInstance).flatMap(inner -> ((Value.Mapping) inner).get(name));
        }
        return found;
    }

    /** The mapping at a path of names. */
    static Optional<Value.Mapping> mapping(Value value, String... path) {
        return at(value, path).filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast);
    }

    /** Whether a mapping has a field of one of the names. */
    static boolean hasAny(Value.Mapping mapping, String... names) {
        return Stream.of(names).anyMatch(name -> mapping.get(name).isPresent());
    }

    /** The scalar at a path of names, unless it is blank. */
    static Optional<Value.Scalar> scalar(Value value, String... path) {
        return at(value, path)
                .filter(Value.Scalar.class::isInstance)
                .map(found -> (Value.Scalar) found)
                .filter(scalar -> !scalar.text().isBlank());
    }

    /** The text at a path of names; empty when there is none. */
    static String text(Value value, String... path) {
        return scalar(value, path).map(Value.Scalar::text).orElse("");
    }

    /** The items at a path of names; one value stands for a list of one. */
    static List<Value> items(Value value, String... path) {
        var found = at(value, path);
        if (found.isPresent() && found.get() instanceof Value.Sequence list) {
            return list.items();
        }
        return found.map(List::of).orElse(List.of());
    }

    /** Those of the items that are mappings. */
    static List<Value.Mapping> mappings(Value value, String... path) {
        return items(value, path).stream()
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .toList();
    }

    /** Those of the items that are scalars and not blank. */
    static List<Value.Scalar> scalars(Value value, String... path) {
        return items(value, path).stream()
                .filter(Value.Scalar.class::isInstance)
                .map(Value.Scalar.class::cast)
                .filter(scalar -> !scalar.text().isBlank())
                .toList();
    }
}
