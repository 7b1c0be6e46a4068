package offprint.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Texts reduced to what they are compared by, and the slugs made from them. */
public final class Folded {
    private static final int LONGEST_SLUG = 80;

    private Folded() {}

    /**
     * Letters and digits in lower case without accents, words parted by one space: equal for texts that differ in
     * case, accents, punctuation or spacing only (Unicode NFKD).
     */
    public static String words(String text) {
        var plain = unaccented(text);
        var folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(Character.toLowerCase(c));
            } else {
                gap = gap || !isJoiner(c);
            }
        }
        return folded.toString();
    }

    /**
     * A title reduced to its {@linkplain #words words}, with signs that sources write in several ways by their names:
     * "$\tau$-bench", "τ-bench" and "tau-bench" are one, so are "2×" and "2times", "π₀", "π_0" and "pi0".
     */
    public static String title(String text) {
        boolean hasSigns = false;
        for (int i = 0; i < text.length() && !hasSigns; i++) {
            char c = text.charAt(i);
            hasSigns = c >= 'Α' || c == '×' || c == '_' || c == '^' || c == 'µ';
        }
        return words(hasSigns ? spelled(text) : text);
    }

    private static String spelled(String text) {
        // 𝜏 and ϕ are τ and φ; ∇ and the like have no name that anybody writes
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean isBound = (c == '_' || c == '^') && i > 0 && i + 1 < plain.length();
            if (isBound && Character.isLetterOrDigit(plain.charAt(i - 1)) && isNumber(plain, i + 1)) {
                i += Character.isDigit(plain.charAt(i + 1)) ? 0 : 1;
                continue;
            }
            out.append(c == '×' ? "times" : Greek.name(c).orElse(String.valueOf(c)));
        }
        return out.toString();
    }

    /** Whether a digit follows, perhaps in a brace or parenthesis. */
    private static boolean isNumber(String text, int i) {
        boolean isOpen = text.charAt(i) == '{' || text.charAt(i) == '(';
        return i + (isOpen ? 1 : 0) < text.length() && Character.isDigit(text.charAt(i + (isOpen ? 1 : 0)));
    }

    /** A text in lower case without accents, everything else kept. */
    public static String unaccented(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        var decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        var bare = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    switch (c) {
                        case 'ß' -> bare.append("ss");
                        case 'ø' -> bare.append('o');
                        case 'ł' -> bare.append('l');
                        case 'đ' -> bare.append('d');
                        case 'æ' -> bare.append("ae");
                        case 'œ' -> bare.append("oe");
                        case 'ı' -> bare.append('i');
                        default -> bare.appendCodePoint(c);
                    }
                });
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * A slug of at most 80 characters, cut at a word: {@code a-z}, {@code 0-9} and single {@code -}; empty when the
     * text has no such character.
     */
    public static String slug(String text) {
        var plain = unaccented(text);
        var slug = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (!isJoiner(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return cutAtWord(slug.toString());
    }

    private static String cutAtWord(String slug) {
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.charAt(LONGEST_SLUG) == '-' ? LONGEST_SLUG : slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }

    /** The first so many hexadecimal digits of the SHA-256 of a text in UTF-8. */
    public static String hash(String text, int digits) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha).substring(0, digits);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** An apostrophe belongs to its word: {@code don't} is one. */
    private static boolean isJoiner(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
