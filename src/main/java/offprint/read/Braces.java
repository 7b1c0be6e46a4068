package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Text in which braces hold together what must not be parted. */
final class Braces {
    private Braces() {}

    /** The text without the braces at its end that close nothing in it, and without those that nothing closes. */
    static String mended(String text) {
        var kept = text.stripTrailing().replaceFirst("[\\s,]+$", "");
        int depth = depth(kept);
        if (kept.endsWith("}") && depth >= 0 || kept.endsWith("\"")) {
            kept = kept.substring(0, kept.length() - 1).stripTrailing();
        }
        return balanced(kept);
    }

    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth;
    }

    private static String balanced(String text) {
        List<Integer> open = new ArrayList<>();
        var loose = new java.util.BitSet();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                open.add(i);
            } else if (text.charAt(i) == '}' && open.isEmpty()) {
                loose.set(i);
            } else if (text.charAt(i) == '}') {
                open.remove(open.size() - 1);
            }
        }
        open.forEach(loose::set);
        var kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!loose.get(i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** The parts between single characters outside braces, stripped. */
    static List<String> split(String text, IntPredicate at) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = c == '{' ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && at.test(c)) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** The parts between a word outside braces, in any case, stripped; empty parts are left out. */
    static List<String> splitAtWord(String text, String word) {
        List<String> parts = new ArrayList<>();
        var padded = " " + text + " ";
        int depth = 0;
        int start = 0;
        for (int i = 0; i < padded.length(); i++) {
            char c = padded.charAt(i);
            depth = c == '{' ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
            int end = i + 1 + word.length();
            if (depth == 0
                    && isSpace(c)
                    && end < padded.length()
                    && isSpace(padded.charAt(end))
                    && padded.regionMatches(true, i + 1, word, 0, word.length())) {
                parts.add(padded.substring(start, i).strip());
                start = end;
                i = end - 1;
            }
        }
        parts.add(padded.substring(start).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '~';
    }

    /** Whether one pair of braces holds the whole text. */
    static boolean isGroup(String text) {
        if (text.length() < 2 || text.charAt(0) != '{' || text.charAt(text.length() - 1) != '}') {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    /** The text without the pairs of braces that hold it as a whole. */
    static String open(String text) {
        var inside = text.strip();
        while (isGroup(inside)) {
            inside = inside.substring(1, inside.length() - 1).strip();
        }
        return inside;
    }
}
