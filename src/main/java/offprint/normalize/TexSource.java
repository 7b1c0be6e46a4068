package offprint.normalize;

import java.util.Arrays;

/** A text with where its braces close, and what can be told of it before it is read. */
final class TexSource {
    private static final int LONGEST_NAME = 200;

    private final String text;
    private final int[] closings;

    TexSource(String text) {
        this.text = text;
        this.closings = closings(text);
    }

    private static int[] closings(String text) {
        var closings = new int[text.length()];
        var open = new int[text.length()];
        int depth = 0;
        Arrays.fill(closings, -1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                closings[open[--depth]] = i;
            }
        }
        return closings;
    }

    /** Where the brace at a place closes, if that is before an end; -1 when it is no brace or never closes. */
    int closing(int i, int end) {
        return i < end && text.charAt(i) == '{' && closings[i] < end ? closings[i] : -1;
    }

    /** Whether an address of the web begins here. */
    static boolean isAddress(String text, int i) {
        return text.startsWith("http", i) && (text.startsWith("://", i + 4) || text.startsWith("s://", i + 4));
    }

    /** Where an address ends: at a space, a brace, a formula or a command. */
    static int endOfAddress(String text, int i) {
        int end = i;
        while (end < text.length() && " {}$<>\"".indexOf(text.charAt(end)) < 0) {
            if (text.charAt(end) == '\\') {
                boolean isSign = end + 1 < text.length() && "_%#&~".indexOf(text.charAt(end + 1)) >= 0;
                if (!isSign) {
                    return end;
                }
                end++;
            }
            end++;
        }
        return Math.min(end, text.length());
    }

    /** Whether a path of Windows begins at this backslash. */
    boolean isPath(int i) {
        return i >= 2
                && text.charAt(i - 1) == ':'
                && Character.isLetter(text.charAt(i - 2))
                && (i == 2 || !Character.isLetter(text.charAt(i - 3)));
    }

    /**
     * Whether braces say nothing to readers.
     *
     * @param isTex whether the text has other TeX
     */
    boolean isVain(int open, int close, boolean isTex) {
        if (isWhole(open, close) || isOldStyle(open, close)) {
            return true;
        }
        if (open > 0 && "^_".indexOf(text.charAt(open - 1)) >= 0 || isDamage(open)) {
            return false;
        }
        if (close - open > LONGEST_NAME) {
            return false;
        }
        var inner = text.substring(open + 1, close);
        boolean isGlued = open > 2 && Character.isLowerCase(text.charAt(open - 1)) && inner.indexOf(' ') > 0;
        if (isGlued
                || Character.isLowerCase(text.charAt(open + 1))
                        && TexSymbols.any(inner).isPresent()) {
            return false;
        }
        boolean hasComma = inner.indexOf(',') >= 0;
        if (isTex) {
            return inner.length() < 2 || inner.codePoints().anyMatch(Character::isLetter) && !hasComma;
        }
        boolean isName = inner.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || " -./'&+:{}".indexOf(c) >= 0);
        return isName && inner.codePoints().anyMatch(Character::isUpperCase);
    }

    /** Whether nothing is outside the braces but more braces. */
    private boolean isWhole(int open, int close) {
        return open <= TexParser.DEEPEST
                && close == text.length() - 1 - open
                && text.substring(0, open).chars().allMatch(c -> c == '{')
                && text.substring(close).chars().allMatch(c -> c == '}');
    }

    private boolean isOldStyle(int open, int close) {
        return open + 2 < close
                && text.charAt(open + 1) == '\\'
                && (Character.isLetter(text.charAt(open + 2)) || "'`^\"~=.%&#$_".indexOf(text.charAt(open + 2)) >= 0);
    }

    /** Whether a command stands before the brace that lost its backslash: {@code textbf{x}}; or an address. */
    private boolean isDamage(int open) {
        int from = open;
        while (from > 0 && open - from < 16 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from < open && open - from < 16 && TexCommands.takesArgument(text.substring(from, open))
                || followsAddress(open);
    }

    private boolean followsAddress(int open) {
        int from = open;
        while (from > 0 && open - from < LONGEST_NAME && text.charAt(from - 1) != ' ') {
            from--;
        }
        int address = text.indexOf("://", from);
        return address >= 0 && address < open && text.indexOf('{', address) == open;
    }

    /** Whether a text has a sign of TeX that is none of ordinary prose. */
    static boolean isTex(String text) {
        int lastMath = text.lastIndexOf("\\)");
        for (int i = text.indexOf('\\'); i >= 0 && i + 1 < text.length(); i = text.indexOf('\\', i + 2)) {
            char c = text.charAt(i + 1);
            if ("%&_#${},".indexOf(c) >= 0 || Character.isLetter(c) && TexCommands.isKnown(nameAt(text, i + 1))) {
                return true;
            }
            boolean isAccent = "'`^\"~".indexOf(c) >= 0 && i + 2 < text.length() && text.charAt(i + 2) == '{';
            if (isAccent || c == '(' && lastMath > i) {
                return true;
            }
        }
        return false;
    }

    /** The letters from a place on. */
    static String nameAt(String text, int from) {
        int end = from;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
