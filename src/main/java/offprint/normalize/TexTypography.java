package offprint.normalize;

/**
 * Quotes, dashes and ties of TeX in place: the same text with as many characters, where a sign of two or three
 * characters is followed by {@link #FILLER}.
 */
final class TexTypography {
    /** Stands where nothing is; the cleaning of texts leaves none of these in them. */
    static final char FILLER = '\uE000';

    private final String source;
    private final char[] text;
    /** Where a quote is open that has not closed yet; -1 for none. */
    private int pending = -1;

    private TexTypography(String source) {
        this.source = source;
        this.text = source.toCharArray();
    }

    static String of(String source) {
        return new TexTypography(source).applied();
    }

    private String applied() {
        for (int i = 0; i < source.length(); ) {
            i = switch (source.charAt(i)) {
                case '\\' -> i + 2;
                case 'h' -> TexSource.isAddress(source, i) ? TexSource.endOfAddress(source, i) : i + 1;
                case '`' -> backticks(i);
                case '\'' -> apostrophes(i);
                case '"' -> closed(i, 1);
                case '-' -> dashes(i);
                case '~' -> tilde(i);
                default -> i + 1;
            };
        }
        return new String(text);
    }

    private int backticks(int i) {
        int end = run(i, '`');
        boolean opens = !isWord(at(i - 1)) && end < source.length() && at(end) != ' ';
        if (end - i == 2 && opens) {
            pending = i;
        } else if (end - i == 1 && opens) {
            single(i);
        }
        return end;
    }

    /** {@code `x'}: the apostrophe must end a word before another quote begins. */
    private void single(int i) {
        for (int j = i + 1; j < source.length() && at(j) != '`' && at(j) != '\\'; j++) {
            boolean ends = at(j) == '\'' && at(j - 1) != ' ' && !Character.isLetterOrDigit(at(j + 1));
            if (ends && (at(j + 1) != '\'' || pending >= 0 && at(j + 2) == '\'')) {
                text[i] = '‘';
                text[j] = '’';
                return;
            }
            if (ends) {
                return;
            }
        }
    }

    private int apostrophes(int i) {
        int end = run(i, '\'');
        if (end - i == 3 && text[i] == '’') {
            return closed(i + 1, 2);
        }
        if (end - i != 2) {
            return end;
        }
        boolean opens = !isWord(at(i - 1)) && ")]}.,;:!?%'".indexOf(at(i - 1)) < 0 && at(end) != ' ' && at(end) != 0;
        if (pending < 0 && opens) {
            pending = i;
            return end;
        }
        return closed(i, 2);
    }

    private int closed(int i, int length) {
        if (pending >= 0 && i > pending + 2) {
            put(pending, "“", 2);
            put(i, "”", length);
            pending = -1;
        }
        return i + length;
    }

    private int dashes(int i) {
        int end = run(i, '-');
        int length = end - i;
        char before = at(i - 1);
        char after = at(end);
        boolean behind = Character.isLowerCase(before) && Character.isLowerCase(at(i - 2)) || before == ')';
        boolean between = after == ' ' && i > 0 && (before == ' ' || behind && length == 2);
        boolean within = before > ' ' && after > ' ' && before != '<' && before != '!' && after != '>' && !isCode(i);
        if ((length == 2 || length == 3) && (between || within)) {
            put(i, length == 2 ? "–" : "—", length);
        }
        return end;
    }

    /** {@code (--flag}, {@code [--flag}: an option of a command. */
    private boolean isCode(int i) {
        boolean isQuote = "`'\"".indexOf(at(i - 1)) >= 0;
        return isQuote ? at(i - 2) <= ' ' || at(i - 2) == '(' : "([{/=,|:".indexOf(at(i - 1)) >= 0;
    }

    private int tilde(int i) {
        char before = at(i - 1);
        char after = at(i + 1);
        boolean isCite = after == '\\' && (source.startsWith("cite", i + 2) || source.startsWith("ref", i + 2));
        boolean isApart = before <= ' ' || after <= ' ' || "/([{<>=&:~|\"'`+*^".indexOf(before) >= 0 || after == '/';
        boolean isCount = Character.isDigit(after) && !Character.isLetter(before) && ".)]}".indexOf(before) < 0
                || before == ',' && !Character.isLetter(after);
        boolean isRelation = Character.isLetter(before) && !Character.isLetterOrDigit(at(i - 2)) && !isWord(at(i + 2));
        if (isCite || !isApart && !isCount && !isRelation) {
            text[i] = '\u00A0';
        }
        return i + 1;
    }

    private void put(int i, String sign, int length) {
        text[i] = sign.charAt(0);
        for (int j = 1; j < length; j++) {
            text[i + j] = FILLER;
        }
    }

    private int run(int i, char c) {
        int end = i;
        while (end < source.length() && source.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private char at(int i) {
        return i >= 0 && i < source.length() ? source.charAt(i) : 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
