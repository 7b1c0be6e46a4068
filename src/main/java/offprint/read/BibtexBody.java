package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the inside of one entry: its key and its fields, each repaired where it is broken, with a warning. */
final class BibtexBody {
    private static final int MOST_REPAIRS = 20;

    private final BibtexText text;
    private final BibtexFaults faults;
    private final int start;
    private final String type;
    private final int limit;
    private final boolean round;
    private final List<BibtexParser.RawField> fields = new ArrayList<>();
    private String key = "";
    private int i;
    private int repairs;
    private boolean comma = true;
    private boolean isStray;

    /**
     * A body about to be read.
     *
     * @param start where its entry begins
     * @param inside behind its opening brace
     */
    BibtexBody(BibtexText text, BibtexFaults faults, int start, String type, int inside) {
        this.text = text;
        this.faults = faults;
        this.start = start;
        this.type = type;
        this.limit = text.limit(inside);
        this.round = text.at(inside - 1) == '(';
        this.i = inside;
    }

    /** The entry; {@link #end} tells where to go on. */
    BibtexParser.Raw entry() {
        key();
        readFields();
        return new BibtexParser.Raw(type, key, start, List.copyOf(fields));
    }

    /** The fields of a body without a key. */
    List<BibtexParser.RawField> fields() {
        readFields();
        return List.copyOf(fields);
    }

    /** Behind what was read. */
    int end() {
        return i;
    }

    private String named() {
        return key.isEmpty() ? "this entry" : "the entry " + BibtexFaults.shortened(key);
    }

    /** The key, up to its comma; when it is missing the first field is none of it. */
    private void key() {
        int from = text.skipBlank(i);
        if (text.isField(from)) {
            faults.warn("bibtex.key", start, "this @" + type + " has no key", "write @" + type + "{doe2025, ...");
            i = from;
            return;
        }
        int end = from;
        while (end < limit && ",\n\r{}\"".indexOf(text.at(end)) < 0 && !(round && text.at(end) == ')')) {
            end++;
        }
        key = text.between(from, end).strip();
        int space = key.indexOf(' ');
        if (space > 0 && text.isField(text.skipBlank(from + space))) {
            key = key.substring(0, space);
            end = from + space;
        }
        i = end;
        int next = text.skipBlank(end);
        if (next < limit && text.at(next) != ',' && text.isField(next)) {
            faults.warn(
                    "bibtex.comma", next, "a comma is missing behind the key " + BibtexFaults.shortened(key), "add it");
        } else if (key.isEmpty() && next < limit) {
            faults.warn("bibtex.key", start, "this @" + type + " has no key", "write @" + type + "{doe2025, ...");
        }
    }

    /** Reads the fields up to the closing brace. */
    private void readFields() {
        i = text.skipBlank(i);
        while (i < limit || resplit()) {
            int before = i;
            if (step()) {
                return;
            }
            i = text.skipBlank(Math.max(i, before + 1));
        }
        i = limit;
        faults.warn(
                "bibtex.open",
                start,
                named() + (limit == text.length() ? " is cut off at the end of the file" : " is not closed"),
                "what could be read of it is used; close it with }");
    }

    /** Reads a comma, a field or what is neither; true behind the closing brace. */
    private boolean step() {
        char c = text.at(i);
        if (c == ',') {
            comma = true;
            i++;
        } else if (c == '}' || c == ')') {
            i++;
            return !isOneTooMany();
        } else if (isName()) {
            if (!comma) {
                var name = BibtexFaults.shortened(text.between(i, text.skipName(i)));
                faults.warn(
                        "bibtex.comma",
                        i,
                        "a comma is missing before \"" + name + "\" in " + named(),
                        "add it at the end of the line above");
            }
            comma = false;
            field();
        } else {
            stray();
            comma = true;
        }
        return false;
    }

    private void stray() {
        if (!isStray) {
            faults.warn(
                    "bibtex.stray",
                    i,
                    "this belongs to no field of " + named(),
                    "look for a brace, a quote or a sign of equality that is missing");
        }
        isStray = true;
        while (i < limit && ",}\n".indexOf(text.at(i)) < 0) {
            i++;
        }
    }

    private boolean isName() {
        int end = text.skipName(i);
        return end > i && text.at(text.skipBlank(end)) == '=';
    }

    /** Whether fields follow the closing brace, so that it closes nothing. */
    private boolean isOneTooMany() {
        int next = text.skipBlank(i);
        boolean comma = text.at(next) == ',';
        int field = comma ? text.skipBlank(next + 1) : next;
        if (field >= limit || !comma && text.at(next) == '@' || !text.isField(field)) {
            return false;
        }
        faults.warn("bibtex.brace", i - 1, "a closing brace too many in " + named(), "remove it");
        return true;
    }

    private void field() {
        int offset = i;
        int end = text.skipName(i);
        var name = text.between(i, end).toLowerCase(Locale.ROOT);
        i = text.skipBlank(end) + 1;
        var value = value(name);
        fields.add(new BibtexParser.RawField(name, offset, value));
    }

    private BibtexValue value(String name) {
        List<BibtexValue.Piece> pieces = new ArrayList<>();
        i = text.skipBlank(i);
        int offset = Math.min(i, text.length());
        do {
            i = text.skipBlank(text.at(i) == '#' ? i + 1 : i);
            if (i >= limit) {
                break;
            }
            piece(name, pieces);
        } while (text.at(text.skipBlank(i)) == '#' && (i = text.skipBlank(i)) < limit);
        return new BibtexValue(pieces, offset);
    }

    private void piece(String name, List<BibtexValue.Piece> pieces) {
        char open = text.at(i);
        if (open != '{' && open != '"') {
            pieces.add(bare());
            return;
        }
        int from = i + 1;
        int end = open == '{' ? text.braceEnd(from, limit) : text.quoteEnd(from, limit);
        if (end >= 0) {
            pieces.add(new BibtexValue.Piece(text.between(from, end), false));
            i = end + 1;
        } else {
            cut(name, from).ifPresent(piece -> pieces.add(new BibtexValue.Piece(piece, false)));
        }
    }

    /** A value whose end is missing: up to the next field on a line of its own, or what the entry has left. */
    private Optional<String> cut(String name, int from) {
        faults.warn(
                "bibtex.open",
                from - 1,
                "the value of \"" + BibtexFaults.shortened(name) + "\" in " + named() + " has no end",
                "close it with " + (text.at(from - 1) == '"' ? "a quote" : "as many braces as it opens"));
        int line = ++repairs > MOST_REPAIRS ? -1 : text.fieldLine(from, limit);
        i = line >= 0 ? line : limit;
        comma = true;
        var left = text.between(from, i).stripTrailing();
        boolean whole = line >= 0 || limit < text.length() || left.endsWith("}") || left.endsWith("\"");
        return whole ? Optional.of(Braces.mended(left)) : Optional.empty();
    }

    /** When the entry has no end, the last value may have taken the fields behind it for its own. */
    private boolean resplit() {
        if (fields.isEmpty() || ++repairs > MOST_REPAIRS) {
            return false;
        }
        var last = fields.get(fields.size() - 1);
        int from = last.value().offset();
        int line = text.fieldLine(from, limit);
        if (last.value().pieces().size() != 1 || line < 0 || line >= i) {
            return false;
        }
        faults.warn(
                "bibtex.open",
                from,
                "the value of \"" + BibtexFaults.shortened(last.name()) + "\" in " + named()
                        + " has no end on its line",
                "close it with as many braces as it opens");
        var piece = new BibtexValue.Piece(Braces.mended(text.between(from + 1, line)), false);
        fields.set(
                fields.size() - 1,
                new BibtexParser.RawField(last.name(), last.offset(), new BibtexValue(List.of(piece), from)));
        i = text.skipBlank(line);
        comma = true;
        return true;
    }

    /** A number, the name of a macro, or words that somebody forgot to put into braces. */
    private BibtexValue.Piece bare() {
        int end = i;
        while (end < limit && ",#})\n\"{%".indexOf(text.at(end)) < 0) {
            end++;
        }
        var words = text.between(i, end).strip();
        i = end;
        boolean macro = !words.isEmpty() && !words.contains(" ") && !Character.isDigit(words.charAt(0));
        return new BibtexValue.Piece(words, macro);
    }
}
