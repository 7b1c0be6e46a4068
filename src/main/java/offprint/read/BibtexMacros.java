package offprint.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.report.Position;
import offprint.report.Report;

/** The abbreviations of a BibTeX file; their names are equal in any case, and may be used before they are defined. */
final class BibtexMacros {
    /** How many steps one value may take: macros may name each other in circles. */
    private static final int MOST_STEPS = 10_000;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final int DEEPEST = 20;
    private static final int LONGEST = 1 << 20;
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Fields whose bare words are understood anyway. */
    private static final Set<String> DATES = Set.of("month", "year", "date", "day");

    private final Report report;
    private final Map<String, BibtexValue> values = new HashMap<>();
    private int steps;

    BibtexMacros(Report report) {
        this.report = report;
    }

    void define(String name, BibtexValue value) {
        values.put(name.toLowerCase(Locale.ROOT), value);
    }

    /** An entry with what its values mean; of a field that is said twice, the first that says something. */
    BibtexEntry resolved(BibtexParser.Raw raw, Places places) {
        Map<String, Value.Scalar> fields = new LinkedHashMap<>();
        for (var field : raw.fields()) {
            var at = places.at(field.offset());
            var text = SPACES.matcher(text(field, at)).replaceAll(" ").strip();
            var known = fields.get(field.name());
            if (known == null || known.text().isEmpty()) {
                fields.put(field.name(), new Value.Scalar(text, at));
            } else if (!text.isEmpty() && !text.equals(known.text())) {
                report.warning(
                        "bibtex.twice",
                        at,
                        "\"" + field.name() + "\" is said twice in one entry; the first is used",
                        "remove one of them");
            }
        }
        return new BibtexEntry(raw.type(), raw.key(), fields, places.at(raw.offset()));
    }

    private String text(BibtexParser.RawField field, Position at) {
        var text = new StringBuilder();
        steps = 0;
        for (var piece : field.value().pieces()) {
            if (piece.isMacro() && isUnknown(piece.text()) && !DATES.contains(field.name())) {
                report.warning(
                        "bibtex.macro",
                        at,
                        "no @string says what \"" + piece.text() + "\" means; it is taken as it stands",
                        "define it, or put the text into braces");
            }
            append(piece, text, 0);
        }
        return text.toString();
    }

    private boolean isUnknown(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !values.containsKey(lower)
                && !MONTHS.contains(lower)
                && BibtexJournals.ofStyles(lower).isEmpty();
    }

    private void append(BibtexValue.Piece piece, StringBuilder text, int depth) {
        var known = piece.isMacro() ? values.get(piece.text().toLowerCase(Locale.ROOT)) : null;
        if (known == null || depth > DEEPEST) {
            text.append(piece.isMacro() ? BibtexJournals.ofStyles(piece.text()).orElse(piece.text()) : piece.text());
            return;
        }
        List<BibtexValue.Piece> pieces = known.pieces();
        for (var inner : pieces) {
            if (text.length() < LONGEST && steps++ < MOST_STEPS) {
                append(inner, text, depth + 1);
            }
        }
    }
}
