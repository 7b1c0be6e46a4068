package offprint.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds its way in the text of a BibTeX file: ends of braces and quotes, and where to go on behind what is broken. */
final class BibtexText {
    private static final Pattern FIELD_LINE =
            Pattern.compile("\\n[ \\t,]*[A-Za-z][A-Za-z0-9_+:.-]*[ \\t]*=[ \\t]*[\"{\\w]");

    private final String text;
    private int limitFrom = 1;
    private int limitTo;

    BibtexText(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    /** The character at an offset; a NUL behind the end. */
    char at(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }

    String between(int from, int to) {
        return text.substring(from, Math.max(from, to));
    }

    /** Behind blanks and comments, which go from {@code %} to the end of their line. */
    int skipBlank(int i) {
        int at = i;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '%') {
                at = lineEnd(at);
            } else if (Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0') {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    int lineEnd(int i) {
        int end = text.indexOf('\n', i);
        return end < 0 ? text.length() : end;
    }

    /** Behind a name of a type, a field or a macro. */
    int skipName(int i) {
        int at = i;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c > ' ' && c < 127 && "{}(),=\"#%@\\'".indexOf(c) < 0;
    }

    /** Whether a field begins here: a name and a sign of equality, with a value behind it. */
    boolean isField(int i) {
        int end = skipName(i);
        int sign = skipBlank(end);
        if (end == i || at(sign) != '=') {
            return false;
        }
        char value = at(skipBlank(sign + 1));
        return value == '{' || value == '"' || Character.isLetterOrDigit(value);
    }

    /** Where the next entry begins at the start of a line, or the end of the text. */
    int limit(int from) {
        if (from < limitFrom || from > limitTo) {
            limitFrom = from;
            limitTo = text.length();
            for (int line = text.indexOf('\n', from); line >= 0; line = text.indexOf('\n', line + 1)) {
                int at = line + 1;
                while (at(at) == ' ' || at(at) == '\t') {
                    at++;
                }
                if (at(at) == '@' && opening(at).isPresent()) {
                    limitTo = at;
                    break;
                }
            }
        }
        return limitTo;
    }

    /**
     * The opening of an entry.
     *
     * @param type its type as written
     * @param brace where its brace or parenthesis stands
     */
    record Opening(String type, int brace) {}

    /** The opening of the entry whose {@code @} stands here. */
    Optional<Opening> opening(int i) {
        int name = skipBlank(i + 1);
        int end = name;
        while (Character.isLetterOrDigit(at(end)) || at(end) == '_' || at(end) == '-') {
            end++;
        }
        int brace = skipBlank(end);
        return end > name && Character.isLetter(at(name)) && (at(brace) == '{' || at(brace) == '(')
                ? Optional.of(new Opening(text.substring(name, end), brace))
                : Optional.empty();
    }

    /**
     * Where the braces close that opened before {@code from}, or -1.
     *
     * @param escapes whether {@code \}} is a character; to BibTeX it is a brace
     */
    int braceEnd(int from, int limit, boolean escapes) {
        int depth = 1;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (escapes && c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the braces close: as BibTeX counts, or else, if that leads astray, with escapes. */
    int braceEnd(int from, int limit) {
        int end = braceEnd(from, limit, false);
        boolean odd = end < 0 || at(end - 1) == '\\' && !isBehindValue(end + 1, limit);
        int other = odd ? braceEnd(from, limit, true) : -1;
        return other >= 0 ? other : end;
    }

    /** Where the quotes close, or -1: a quote with more of the value behind it is a character. */
    int quoteEnd(int from, int limit) {
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            } else if (c == '"' && depth == 0 && isBehindValue(i + 1, limit)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBehindValue(int i, int limit) {
        int next = skipBlank(i);
        return next >= limit || ",#})".indexOf(at(next)) >= 0 || isField(next);
    }

    /** Where a field begins on a line of its own, from the line end before it on; or -1. */
    int fieldLine(int from, int limit) {
        Matcher found = FIELD_LINE.matcher(text).region(Math.min(from, limit), limit);
        return found.find() ? found.start() : -1;
    }
}
