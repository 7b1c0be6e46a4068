package offprint.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offprint.report.Position;

/** The lines of one reference by their tags, in the order of the file. */
final class RisReference {
    private final Position at;
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();

    /** A line with what goes on in the lines below it. */
    private record Line(StringBuilder text, Position at) {
        Value.Scalar value() {
            return new Value.Scalar(text.toString().strip(), at);
        }
    }

    RisReference(Position at) {
        this.at = at;
    }

    Position at() {
        return at;
    }

    /** Adds a line. */
    void add(String tag, String text, Position where) {
        lines.computeIfAbsent(tag, none -> new ArrayList<>()).add(new Line(new StringBuilder(text), where));
    }

    /** Adds what goes on in a further line to the last one of that tag. */
    void extend(String tag, String text) {
        var known = lines.get(tag);
        if (known != null) {
            known.get(known.size() - 1).text().append(' ').append(text.strip());
        }
    }

    /** Whether it has no line. */
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The type in upper case, or an empty text. */
    String type() {
        return text("TY", "PT").toUpperCase(Locale.ROOT);
    }

    /** The lines of these tags that say something. */
    List<Value.Scalar> all(String... tags) {
        List<Value.Scalar> found = new ArrayList<>();
        for (var tag : tags) {
            lines.getOrDefault(tag, List.of()).stream()
                    .map(Line::value)
                    .filter(value -> !value.text().isEmpty())
                    .forEach(found::add);
        }
        return found;
    }

    /** The first line of these tags that says something, the tags in order. */
    Optional<Value.Scalar> first(String... tags) {
        return all(tags).stream().findFirst();
    }

    /** The text of that line, or an empty text. */
    String text(String... tags) {
        return first(tags).map(Value.Scalar::text).orElse("");
    }
}
