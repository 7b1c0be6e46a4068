package offprint.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words of papers and people in Markdown, where they must stay words: no link, no tag, no heading comes of them. */
final class MarkdownText {
    private static final Pattern LINK = Pattern.compile("<https?://[!-;=?-~]+>");
    private static final String SIGNS = "\\`*_[]<>#|~$&{}!@";

    private MarkdownText() {}

    /** Words within a line. */
    static String words(String text) {
        var bare = bare(text);
        var out = new StringBuilder(bare.length() + 16);
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Words at the beginning of a line, where {@code -} and {@code 1.} would begin a list. */
    static String paragraph(String text) {
        var words = words(text);
        if (words.isEmpty()) {
            return words;
        }
        if ("-+=".indexOf(words.charAt(0)) >= 0) {
            return "\\" + words;
        }
        int digits = 0;
        while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
            digits++;
        }
        boolean isItem = digits > 0 && digits < words.length() && ".)".indexOf(words.charAt(digits)) >= 0;
        return isItem ? words.substring(0, digits) + "\\" + words.substring(digits) : words;
    }

    /** A line of the group's prose as plain text: {@code -} still begins an item, and an address in angles is a link. */
    static String block(String line) {
        var bare = line.stripLeading();
        return bare.startsWith("- ") ? "- " + linked(bare.substring(2)) : linked(bare);
    }

    /** Words of the group with the addresses that stand in them. */
    static String linked(String text) {
        var out = new StringBuilder(text.length() + 16);
        var link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            out.append(spaced(text.substring(from, link.start()), from == 0)).append(link.group());
            from = link.end();
        }
        return out.append(spaced(text.substring(from), from == 0)).toString();
    }

    /** Words beside a link, whose spaces stay. */
    private static String spaced(String text, boolean isFirst) {
        var words = isFirst ? paragraph(text) : words(text);
        return (!isFirst && text.startsWith(" ") && !words.isEmpty() ? " " : "")
                + words
                + (text.endsWith(" ") ? " " : "");
    }

    /** An address between the parentheses of a link, which it cannot close. */
    static String address(String url) {
        var out = new StringBuilder(url.length() + 8);
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c <= ' ' || "()<>\\\"`".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else if (c == '&') {
                out.append("&amp;");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A text on one line without controls and without marks that turn its direction. */
    static String bare(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isRefused = Character.isISOControl(c)
                    || c == '\u2028'
                    || c == '\u2029'
                    || c >= '\u202A' && c <= '\u202E'
                    || c >= '\u2066' && c <= '\u2069';
            if (!isRefused) {
                out.append(c);
            } else if (i == 0 || out.length() > 0 && !isGap(out)) {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private static boolean isGap(StringBuilder out) {
        return out.charAt(out.length() - 1) == ' ';
    }
}
