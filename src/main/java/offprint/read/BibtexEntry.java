package offprint.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import offprint.report.Position;

/**
 * An entry of a BibTeX file, macros resolved.
 *
 * @param type its type in lower case
 * @param key its key as written, or an empty text
 * @param fields its fields by name in lower case, their spaces single
 * @param at where it begins
 */
record BibtexEntry(String type, String key, Map<String, Value.Scalar> fields, Position at) {
    /** The first of these fields that says something. */
    Optional<Value.Scalar> first(String... names) {
        for (var name : names) {
            var value = fields.get(name);
            if (value != null && !value.text().isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The text of the first of these fields that says something, or an empty text. */
    String text(String... names) {
        return first(names).map(Value.Scalar::text).orElse("");
    }

    /** The same entry with further fields; its own win. */
    BibtexEntry with(Map<String, Value.Scalar> more) {
        var all = new LinkedHashMap<>(fields);
        more.forEach(all::putIfAbsent);
        return new BibtexEntry(type, key, all, at);
    }
}
