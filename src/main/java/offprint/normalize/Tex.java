package offprint.normalize;

import offprint.model.Text;

/**
 * Plain text that may hold TeX, as titles and abstracts do. Nobody says whether a text is TeX, so each sign is judged by
 * what stands around it, in this order:
 *
 * <ol>
 *   <li>Addresses ({@code https://...}) and paths ({@code C:\tmp}) stay as they are, but for {@code \_ \% \# \& \~}.
 *   <li>Always resolved, as nobody means anything else by them: accents on a letter that can bear them, letters such as
 *       {@code \ss} and {@code \o}, {@code \% \& \# \_ \$ \{ \}}, known commands with their arguments, old style such as
 *       {@code {\em x}}, names of mathematical signs ({@code 3\times}), {@code ``x''} and {@code `x'} that close, and
 *       dashes within or between words. {@code --flag} is an option and {@code don\'t} has an apostrophe.
 *   <li>A formula: what stands between {@code \(} and {@code \)}, {@code \[} and {@code \]}, {@code $$} and {@code $$},
 *       and between two {@code $} that touch it, unless a digit follows or words of prose are between: {@code $5 and $10}.
 *   <li>{@code ~} joins two words; before a number, in a path and between numbers it stays ({@code ~100}, {@code 8~16}).
 *   <li>Braces vanish around the whole text, around a name with an upper-case letter ({@code {BERT}}), and around a
 *       command; around other words and single signs only when the text has other TeX. {@code f{x}}, {@code {-1, 0, 1}}
 *       and what a lost backslash left ({@code textbf{x}}) stay.
 *   <li>All else stays as it is written: {@code <think>}, unknown commands, a brace without its other half, damaged text
 *       such as {@code 2times}.
 * </ol>
 */
final class Tex {
    private Tex() {}

    /** The text of a source: spaces folded, control characters and our own mark removed, then made readable. */
    static Text text(String source) {
        var clean = clean(source);
        if (!mayHoldTex(clean)) {
            return Text.of(clean);
        }
        return Text.of(clean, new TexParser(clean).parts());
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

    /** Not a control character, half a character, a non-character, or a private one that means something in prose. */
    private static boolean isText(String source, int i) {
        char c = source.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < source.length() && Character.isLowSurrogate(source.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(source.charAt(i - 1));
        }
        boolean bidi = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        boolean isMark = c >= '\uE000' && c <= '\uE002';
        return !Character.isISOControl(c) && !bidi && !isMark && c != '\uFEFF' && c != '\uFFFE' && c != '\uFFFF';
    }

    /** Most texts hold no TeX: they cost one look at each character. */
    private static boolean mayHoldTex(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\', '$', '{', '~', '`' -> {
                    return true;
                }
                case '-', '\'' -> {
                    if (i > 0 && text.charAt(i - 1) == text.charAt(i)) {
                        return true;
                    }
                }
                default -> {
                    // says nothing
                }
            }
        }
        return false;
    }
}
