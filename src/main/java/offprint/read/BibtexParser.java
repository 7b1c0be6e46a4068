package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.report.Report;

/** Takes a BibTeX file apart, entry by entry: what is broken in one is a warning, and the next is read. */
final class BibtexParser {
    private final BibtexText text;
    private final Places places;
    private final BibtexFaults faults;
    private final BibtexMacros macros;
    private final List<Raw> entries = new ArrayList<>();
    private boolean commentsAreOpen;
    private int others;

    BibtexParser(String text, String file, Report report) {
        this.text = new BibtexText(text);
        this.places = new Places(file, text);
        this.faults = new BibtexFaults(places, report, text.length());
        this.macros = new BibtexMacros(report);
    }

    /** A field as written. */
    record RawField(String name, int offset, BibtexValue value) {}

    /** An entry as written. */
    record Raw(String type, String key, int offset, List<RawField> fields) {}

    /** The entries in the order of the file, macros resolved. */
    List<BibtexEntry> entries() {
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            if (c == '%') {
                i = text.lineEnd(i);
            } else if (c == '@' && !(i > 0 && Character.isLetterOrDigit(text.at(i - 1)))) {
                i = Math.max(i + 1, entry(i));
            } else {
                i++;
            }
        }
        return entries.stream().map(raw -> macros.resolved(raw, places)).toList();
    }

    /** How many things other than entries there are: strings, comments, preambles. */
    int others() {
        return others;
    }

    /** Reads what begins at an {@code @}; returns where to go on. */
    private int entry(int start) {
        var opening = text.opening(start);
        if (opening.isEmpty()) {
            return start + 1;
        }
        var type = opening.get().type().toLowerCase(Locale.ROOT);
        int inside = opening.get().brace() + 1;
        switch (type) {
            case "comment", "preamble" -> {
                others++;
                return comment(inside);
            }
            case "string" -> {
                others++;
                return strings(inside);
            }
            default -> {
                var body = new BibtexBody(text, faults, start, type, inside);
                entries.add(body.entry());
                return body.end();
            }
        }
    }

    private int comment(int inside) {
        int end = commentsAreOpen ? -1 : text.braceEnd(inside, text.length(), false);
        commentsAreOpen = commentsAreOpen || end < 0;
        return end >= 0 ? end + 1 : text.limit(inside);
    }

    private int strings(int inside) {
        var body = new BibtexBody(text, faults, inside, "string", inside);
        body.fields().forEach(field -> macros.define(field.name(), field.value()));
        return body.end();
    }
}
