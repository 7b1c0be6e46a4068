package offprint.normalize;

import java.text.Normalizer;
import java.util.Map;

/** Letters of formulas with marks above them, doubled strokes, or parentheses around. */
final class TexGlyphs {
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("hat", "\u0302"),
            Map.entry("widehat", "\u0302"),
            Map.entry("tilde", "\u0303"),
            Map.entry("widetilde", "\u0303"),
            Map.entry("bar", "\u0304"),
            Map.entry("overline", "\u0304"),
            Map.entry("vec", "\u20D7"),
            Map.entry("dot", "\u0307"),
            Map.entry("ddot", "\u0308"),
            Map.entry("check", "\u030C"),
            Map.entry("breve", "\u0306"),
            Map.entry("not", "\u0338"));
    private static final String DOUBLE_STRUCK = "CHNPQRZ";
    private static final String STRUCK = "ℂℍℕℙℚℝℤ";

    private TexGlyphs() {}

    /** Whether a command puts a mark on its argument. */
    static boolean isMark(String name) {
        return MARKS.containsKey(name);
    }

    /** A letter with the mark of a command; more than one letter stays without. */
    static String marked(String letter, String name) {
        boolean isOne = letter.codePointCount(0, letter.length()) == 1;
        var whole = isOne ? letter + MARKS.getOrDefault(name, "") : letter;
        return Normalizer.normalize(whole, Normalizer.Form.NFC);
    }

    /** Letters with doubled strokes. */
    static String struck(String text) {
        var out = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            int at = DOUBLE_STRUCK.indexOf(c);
            if (at >= 0) {
                out.append(STRUCK.charAt(at));
            } else {
                out.appendCodePoint(c >= 'A' && c <= 'Z' ? 0x1D538 + c - 'A' : c == '1' ? 0x1D7D9 : c);
            }
        }
        return out.toString();
    }

    /** In parentheses, unless it is one word or number. */
    static String grouped(String text) {
        boolean isOne =
                text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '∞' || c == '∂');
        return isOne ? text : "(" + text + ")";
    }
}
