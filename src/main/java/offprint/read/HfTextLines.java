package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import offprint.report.Position;

/** Takes off what pasting puts around the lines of a page: quotation marks, indentation, invisible characters. */
final class HfTextLines {
    private static final int QUOTES = 8;
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(?=\\S)");
    private static final Pattern REFERENCE = Pattern.compile("\\[([^\\[\\]]*)]\\[\\d+]");
    private static final Pattern REFERENCE_END = Pattern.compile("]\\[\\d+]$");
    private static final Pattern IMAGE = Pattern.compile("^\\[\\[([^\\[\\]]*)] ?");

    private HfTextLines() {}

    /** The lines that are not blank, in order. */
    static List<HfTextLine> of(String text, String file) {
        var raw = unquoted(split(text, file));
        var lines = new ArrayList<HfTextLine>();
        int gap = 0;
        for (var line : raw) {
            var words = clean(line.text());
            if (words.isEmpty()) {
                gap++;
            } else {
                int indent = indent(line.text());
                var at = new Position(file, line.at().line(), line.at().column() + indent);
                lines.add(new HfTextLine(HEADING.matcher(words).lookingAt() ? heading(words) : words, at, gap));
                gap = 0;
            }
        }
        return withoutReferences(lines);
    }

    /** Words without invisible characters, with one space between them. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (!isInvisible(text, i)) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    private static List<HfTextLine> split(String text, String file) {
        var lines = new ArrayList<HfTextLine>();
        int number = 1;
        int begin = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (pair || !isLineEnd(c)) {
                continue;
            }
            lines.add(new HfTextLine(text.substring(start, i), new Position(file, number, start - begin + 1), 0));
            start = i + 1;
            if (c == '\n' || c == '\r') {
                number++;
                begin = start;
            }
        }
        lines.add(new HfTextLine(text.substring(start), new Position(file, number, start - begin + 1), 0));
        return lines;
    }

    /** Line ends of editors, and the separators that word processors leave, which editors do not count. */
    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static List<HfTextLine> unquoted(List<HfTextLine> lines) {
        var result = lines;
        for (int level = 0; level < QUOTES && isQuoted(result); level++) {
            result = result.stream().map(HfTextLines::unquoted).toList();
        }
        return result;
    }

    private static boolean isQuoted(List<HfTextLine> lines) {
        long written = lines.stream().filter(line -> !isBlank(line.text())).count();
        long quoted = lines.stream().filter(line -> quote(line.text()) >= 0).count();
        return written > 0 && quoted * 10 >= written * 8;
    }

    private static HfTextLine unquoted(HfTextLine line) {
        int mark = quote(line.text());
        return mark < 0 ? line : line.from(mark + 1);
    }

    private static boolean isBlank(String text) {
        return indent(text) == text.length();
    }

    /** Where the mark of a quoted line stands, or -1. */
    private static int quote(String text) {
        int first = indent(text);
        return first < text.length() && text.charAt(first) == '>' ? first : -1;
    }

    private static int indent(String text) {
        int i = 0;
        while (i < text.length() && (isSpace(text.charAt(i)) || isInvisible(text, i))) {
            i++;
        }
        return i;
    }

    private static String heading(String words) {
        return HEADING.matcher(words).replaceFirst("");
    }

    /** Links as text browsers print them, {@code [words][7]}, become their words. */
    private static List<HfTextLine> withoutReferences(List<HfTextLine> lines) {
        long references = lines.stream()
                .filter(line -> REFERENCE_END.matcher(line.text()).find())
                .count();
        if (references < 3) {
            return lines;
        }
        var result = new ArrayList<HfTextLine>();
        int gap = 0;
        for (var line : lines) {
            var words = withoutReferences(line.text());
            if (words.isEmpty()) {
                gap = Math.max(gap, line.gap());
            } else {
                result.add(new HfTextLine(words, line.at(), Math.max(gap, line.gap())));
                gap = 0;
            }
        }
        return result;
    }

    private static String withoutReferences(String text) {
        var words = REFERENCE.matcher(IMAGE.matcher(text).replaceFirst("[$1 ")).replaceAll("$1");
        words = REFERENCE_END.matcher(words).replaceFirst("");
        return clean(words.startsWith("[") && words.indexOf(']') < 0 ? words.substring(1) : words);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Joiners count as invisible beside Latin text only: Persian words and emoji need theirs. */
    private static boolean isInvisible(String text, int i) {
        char c = text.charAt(i);
        if (c == '\u200C' || c == '\u200D') {
            return i == 0 || i + 1 == text.length() || text.charAt(i - 1) < 0x250 || text.charAt(i + 1) < 0x250;
        }
        return c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
