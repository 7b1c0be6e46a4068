package offprint.normalize;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.model.Text;

/** Plain text that may hold TeX, as titles and abstracts do. Only what cannot be mistaken is resolved. */
final class Tex {
    private static final Pattern COMMAND = Pattern.compile(
            "\\$\\\\(?:text(?:tt|bf|it|sc|rm|sf)?|mathrm|mathbf)\\{([^{}$\\\\]*)\\}\\$|\\\\([%&_#$])|\\\\(?:textrightarrow|textbackslash)\\b ?|\\\\(?:emph|textbf|textit|texttt|textsc|textrm|mathrm)\\{([^{}$]*)\\}|``|''");
    private static final Map<String, String> SIGNS =
            Map.of("``", "“", "''", "”", "\\textrightarrow", "→", "\\textbackslash", "\\");

    private Tex() {}

    /** The text of a source: spaces folded, control characters and our own mark removed, then made readable. */
    static Text text(String source) {
        var clean = clean(source);
        return new Text(clean, plain(clean));
    }

    /** Spaces and line ends folded to one space, characters that are no text removed. */
    static String clean(String source) {
        if (isClean(source)) {
            return source;
        }
        var clean = new StringBuilder(source.length());
        boolean gap = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                gap = !clean.isEmpty();
            } else if (isText(source, i)) {
                if (gap) {
                    clean.append(' ');
                }
                gap = false;
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isClean(String source) {
        boolean space = true;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < ' ' || c > 126 || c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return !space || source.isEmpty();
    }

    /** Not a control character, half a character, a non-character, or the private one that stands for the root. */
    private static boolean isText(String source, int i) {
        char c = source.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < source.length() && Character.isLowSurrogate(source.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(source.charAt(i - 1));
        }
        boolean bidi = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        return !Character.isISOControl(c) && !bidi && c != '\uE000' && c != '\uFEFF' && c != '\uFFFE' && c != '\uFFFF';
    }

    private static String plain(String text) {
        if (text.indexOf('\\') < 0 && !text.contains("``") && !text.contains("''")) {
            return text;
        }
        return COMMAND.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meaning(found)));
    }

    private static String meaning(java.util.regex.MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return SIGNS.getOrDefault(found.group().strip(), found.group());
    }
}
