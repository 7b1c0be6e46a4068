package offprint.normalize;

import java.util.List;
import offprint.model.Inline;

/** Reads a text that may hold TeX into pieces; it never fails and looks at each character a few times at most. */
final class TexParser {
    /** Braces below this many others are shown as they are. */
    static final int DEEPEST = 40;

    private final String source;
    private final String text;
    private final TexSource braces;
    private final boolean isTex;
    private final TexOut out;
    private final TexDollars dollars;
    private final TexWords words;

    TexParser(String source) {
        this.source = source;
        this.text = TexTypography.of(source);
        this.braces = new TexSource(source);
        this.dollars = new TexDollars(source);
        this.isTex = TexSource.isTex(source) || new TexDollars(source).any();
        this.out = new TexOut();
        this.words = new TexWords(source, braces, out, this);
    }

    List<Inline> parts() {
        read(0, text.length(), 0);
        return out.parts();
    }

    /** Reads what is between two places. */
    void read(int from, int to, int depth) {
        for (int i = from; i < to; ) {
            i = step(i, to, depth);
        }
    }

    private int step(int i, int to, int depth) {
        char c = text.charAt(i);
        switch (c) {
            case TexTypography.FILLER -> {
                return i + 1;
            }
            case '\\' -> {
                return command(i, to, depth);
            }
            case '$' -> {
                return formula(i, dollars.at(i, to), "$");
            }
            case '{' -> {
                return group(i, to, depth);
            }
            case 'h' -> {
                if (TexSource.isAddress(source, i)) {
                    return address(i, Math.min(to, TexSource.endOfAddress(source, i)));
                }
            }
            default -> {
                // a character like any other
            }
        }
        out.add(c);
        return i + 1;
    }

    private int group(int i, int to, int depth) {
        int close = braces.closing(i, to);
        if (close < 0 || depth >= DEEPEST || !braces.isVain(i, close, isTex)) {
            out.add('{');
            return i + 1;
        }
        out.begin(Inline.Style.KEPT);
        read(i + 1, close, depth + 1);
        out.end();
        return close + 1;
    }

    /** An address, its escaped signs without their backslashes. */
    int address(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean isEscape = source.charAt(i) == '\\' && i + 1 < to && "_%#&~".indexOf(source.charAt(i + 1)) >= 0;
            if (!isEscape) {
                out.add(source.charAt(i));
            }
        }
        return to;
    }

    private int command(int i, int to, int depth) {
        if (i + 1 >= to) {
            out.add('\\');
            return i + 1;
        }
        if (braces.isPath(i)) {
            int end = i;
            while (end < to && source.charAt(end) != ' ') {
                out.add(source.charAt(end++));
            }
            return end;
        }
        char c = source.charAt(i + 1);
        return TexSource.isAsciiLetter(c) ? words.word(i, to, depth) : sign(i, c, to, depth);
    }

    private int sign(int i, char c, int to, int depth) {
        switch (c) {
            case '%', '&', '#', '$', '_', '{', '}' -> out.add(c);
            case '(', '[' -> {
                return formula(i, dollars.at(i, to), "\\" + c);
            }
            case ' ', ',' -> out.add('\u00A0');
            case '-', '/', '!', '@' -> {
                if (!isTex) {
                    out.add('\\');
                    return i + 1;
                }
            }
            case ':', ';', '\\' -> out.add(isTex ? " " : "\\" + c);
            case '\'', '`', '^', '"', '~', '=', '.' -> {
                return words.accent(i, i + 2, to, depth);
            }
            default -> {
                out.add('\\');
                return i + 1;
            }
        }
        return i + 2;
    }

    /** A formula that ends before a place; without an end its sign is a sign. */
    private int formula(int i, int end, String sign) {
        if (end < 0) {
            out.add(sign);
            return i + sign.length();
        }
        int length = source.startsWith("$$", i) ? 2 : sign.length();
        boolean isDisplay = source.startsWith("$$", i) || sign.equals("\\[");
        out.add(TexMath.of(source.substring(i + length, end - length), isDisplay));
        return end;
    }
}
