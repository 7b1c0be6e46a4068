package offprint.normalize;

import java.util.List;

/** Finds formulas, and tells them from amounts of money. */
final class TexDollars {
    private static final List<String> CLOSINGS = List.of("\\)", "\\]", "$$");

    private final String source;
    /** For each sort of closing sign the last place found: a search goes over the text once. */
    private final int[] found = {-1, -1, -1};

    TexDollars(String source) {
        this.source = source;
    }

    /** Whether the text has a formula between dollars. */
    boolean any() {
        for (int i = source.indexOf('$'); i >= 0; i = source.indexOf('$', i + 1)) {
            boolean isEscaped = i > 0 && source.charAt(i - 1) == '\\';
            if (!isEscaped && at(i, source.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the formula that begins at a place ends, behind its last sign; -1 when there is none. */
    int at(int i, int to) {
        if (source.startsWith("$$", i)) {
            return closing(2, i + 2, to);
        }
        if (source.charAt(i) == '\\') {
            return closing(source.charAt(i + 1) == '(' ? 0 : 1, i + 2, to);
        }
        int end = next(i + 1, to);
        return end > i + 1 && isFormula(i, end) ? end + 1 : -1;
    }

    private int closing(int kind, int from, int to) {
        if (found[kind] != Integer.MAX_VALUE && found[kind] < from) {
            int next = source.indexOf(CLOSINGS.get(kind), from);
            found[kind] = next < 0 ? Integer.MAX_VALUE : next;
        }
        boolean isThere = found[kind] != Integer.MAX_VALUE && found[kind] + 2 <= to;
        return isThere && !source.substring(from, found[kind]).isBlank() ? found[kind] + 2 : -1;
    }

    private int next(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.charAt(i) == '$') {
                return i;
            }
        }
        return -1;
    }

    private boolean isFormula(int open, int close) {
        var inner = source.substring(open + 1, close);
        char first = inner.charAt(0);
        char next = close + 1 < source.length() ? source.charAt(close + 1) : ' ';
        boolean isPadded = first == ' ' || inner.endsWith(" ");
        boolean hasSigns = inner.codePoints().anyMatch(c -> "\\^_{}=<>+".indexOf(c) >= 0);
        int words = words(inner);
        if (words > 2 && inner.indexOf('\\') < 0 || isDamaged(inner)) {
            return false;
        }
        if (Character.isDigit(next)) {
            return hasSigns && !isPadded && !Character.isDigit(first);
        }
        if (isPadded) {
            return hasSigns && first == ' ' && inner.endsWith(" ") && words == 0;
        }
        boolean isMoney = Character.isDigit(first) && inner.indexOf(' ') > 0;
        boolean isVariable = Character.isLetter(next) && words > 0;
        return hasSigns || words < 2 && !isMoney && !isVariable;
    }

    /** How many words of three letters at least. */
    private static int words(String inner) {
        int words = 0;
        int letters = 0;
        for (int i = 0; i < inner.length(); i++) {
            letters = Character.isLetter(inner.charAt(i)) ? letters + 1 : 0;
            words += letters == 3 ? 1 : 0;
        }
        return words;
    }

    /** Whether a command lost its backslash: {@code textbf{x}}. */
    private static boolean isDamaged(String inner) {
        for (int i = inner.indexOf('{'); i >= 0; i = inner.indexOf('{', i + 1)) {
            int from = i;
            while (from > 0 && i - from < 16 && Character.isLetter(inner.charAt(from - 1))) {
                from--;
            }
            boolean isCommand = from > 0 && inner.charAt(from - 1) == '\\';
            if (!isCommand && from < i && TexCommands.takesArgument(inner.substring(from, i))) {
                return true;
            }
        }
        return false;
    }
}
