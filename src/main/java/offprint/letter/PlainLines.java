package offprint.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text in lines that every mail program shows as they are; addresses are never broken. */
public final class PlainLines {
    /** No line has more columns, unless an address forces it; quoted-printable breaks none of these. */
    public static final int WIDTH = 75;

    private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029]+");
    private static final Pattern INDENT = Pattern.compile("[ \\t]*(?:(?:-|\\d{1,4}\\.) )?");
    private static final Pattern ADDRESS = Pattern.compile(".*(?:https?://|mailto:).*");

    private PlainLines() {}

    /** The same text with long lines folded at spaces, at most one empty line in a row, and none around it. */
    public static String of(String text) {
        List<String> lines = new ArrayList<>();
        for (var line : text.replace("\r\n", "\n").split("\n", -1)) {
            var visible = visible(line);
            if (!visible.isEmpty()) {
                fold(visible, lines);
            } else if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String visible(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || c >= 0x7F && c <= 0x9F || c == 0x2028 || c == 0x2029) {
                return UNSEEN.matcher(line).replaceAll(" ").stripTrailing();
            }
        }
        return line.stripTrailing();
    }

    private static void fold(String line, List<String> lines) {
        if (2 * line.length() <= WIDTH || columns(line) <= WIDTH) {
            lines.add(line);
            return;
        }
        var sign = INDENT.matcher(line);
        var first = sign.lookingAt() ? sign.group() : "";
        var next = " ".repeat(first.length());
        var current = new StringBuilder(first);
        boolean isEmpty = true;
        for (var word : pieces(line.substring(first.length()), WIDTH - first.length())) {
            if (!isEmpty && columns(current) + 1 + columns(word) > WIDTH) {
                lines.add(current.toString());
                current = new StringBuilder(next);
                isEmpty = true;
            }
            current.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        lines.add(current.toString());
    }

    /** Words; one that no line bears is cut, as scripts without spaces need it. */
    private static List<String> pieces(String text, int width) {
        List<String> pieces = new ArrayList<>();
        for (var word : text.split(" +")) {
            if (columns(word) <= width || ADDRESS.matcher(word).matches()) {
                pieces.add(word);
            } else {
                cut(word, width, pieces);
            }
        }
        return pieces;
    }

    private static void cut(String word, int width, List<String> pieces) {
        int start = 0;
        int wide = 0;
        for (int i = 0; i < word.length(); ) {
            int point = word.codePointAt(i);
            boolean isOwn = !belongsToLast(point) && (i == 0 || word.codePointBefore(i) != 0x200D);
            if (wide + columns(point) > width && isOwn && i > start) {
                pieces.add(word.substring(start, i));
                start = i;
                wide = 0;
            }
            wide += columns(point);
            i += Character.charCount(point);
        }
        pieces.add(word.substring(start));
    }

    private static boolean belongsToLast(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> point >= 0x1F3FB && point <= 0x1F3FF; // tones of skin
        };
    }

    private static int columns(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c) && i + 1 < text.length();
            columns += c < 0x1100 ? 1 : columns(isPair ? Character.toCodePoint(c, text.charAt(++i)) : c);
        }
        return columns;
    }

    /** Characters of East Asia and pictures take two. */
    private static int columns(int point) {
        boolean isWide = point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD;
        return isWide ? 2 : 1;
    }
}
