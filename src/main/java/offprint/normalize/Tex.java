package offprint.normalize;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.model.Text;

/** Plain text that may hold TeX, as titles and abstracts do. Only what cannot be mistaken is resolved. */
final class Tex {
    private static final Pattern COMMAND = Pattern.compile(
            "\\$\\\\(?:text(?:tt|bf|it|sc|rm|sf)?|mathrm|mathbf)\\{([^{}$\\\\]*)\\}\\$|\\\\([%&_#$])|\\\\(?:textrightarrow|textbackslash)\\b ?|\\\\(?:emph|textbf|textit|texttt|textsc|textrm|mathrm)\\{([^{}$]*)\\}|``|''");
    /** An accent command and its letter, with braces around the letter, around both, or none. */
    private static final Pattern ACCENT = Pattern.compile(accents());

    private static String accents() {
        var letter = "(?:\\\\[ij]|[aceinosuyzlrgtdkACEINOSUYZLRGTDK])";
        var either = "(?:\\{" + letter + "\\}|" + letter + ")";
        var sign = "\\\\[\"'`^~]\\s*" + either;
        return "(?<!\\\\[A-Za-z]{1,15})\\{" + sign + "\\}|(?<!/)" + sign + "|\\\\[uvHcdk]\\{" + letter + "\\}";
    }

    private static final Pattern ACCENT_PARTS = Pattern.compile("\\\\([\"'`^~uvHcdk])\\s*\\{?\\\\?([A-Za-z])");
    private static final String ACCENTS = "\"'`^~uvHcdk";
    private static final String MARKS = "\u0308\u0301\u0300\u0302\u0303\u0306\u030C\u030B\u0327\u0323\u0328";
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

    /** Letters with the accents that commands give them, in Unicode (NFC). */
    private static String accented(String text) {
        return ACCENT.matcher(text).replaceAll(found -> {
            var parts = ACCENT_PARTS.matcher(found.group());
            if (!parts.find()) {
                return Matcher.quoteReplacement(found.group());
            }
            var whole = parts.group(2) + MARKS.charAt(ACCENTS.indexOf(parts.group(1)));
            return Matcher.quoteReplacement(Normalizer.normalize(whole, Normalizer.Form.NFC));
        });
    }

    private static String plain(String source) {
        var text = source.indexOf('\\') < 0 ? source : accented(source);
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
