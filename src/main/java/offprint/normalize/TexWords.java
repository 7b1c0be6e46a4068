package offprint.normalize;

import java.util.regex.Pattern;
import offprint.model.Inline;

/** Commands with a name, and accents. */
final class TexWords {
    private static final int LONGEST_LETTER = 12;
    private static final int LONGEST_OPTION = 200;
    private static final Pattern CONTRACTION = Pattern.compile("(?:s|t|re|ve|ll|d|m)(?![A-Za-z])");

    private final String source;
    private final TexSource braces;
    private final TexOut out;
    private final TexParser parser;
    private final boolean quotesAreEscaped;

    TexWords(String source, TexSource braces, TexOut out, TexParser parser) {
        this.source = source;
        this.braces = braces;
        this.out = out;
        this.parser = parser;
        this.quotesAreEscaped = hasEscapedQuote(source);
    }

    /** Whether {@code \"} stands behind a word somewhere, where it can be no accent. */
    private static boolean hasEscapedQuote(String source) {
        for (int i = source.indexOf("\\\""); i >= 0; i = source.indexOf("\\\"", i + 2)) {
            char before = i > 0 ? source.charAt(i - 1) : ' ';
            char after = i + 2 < source.length() ? source.charAt(i + 2) : ' ';
            boolean bears = Character.isLetter(after) || after == '{' || after == '\\';
            if (!bears && before != ' ' && before != '{') {
                return true;
            }
        }
        return false;
    }

    /** Reads the command at a backslash and what belongs to it. */
    int word(int at, int to, int depth) {
        var name = TexSource.nameAt(source, at + 1);
        int end = Math.min(to, at + 1 + name.length());
        if (TexAccents.isLetter(name)) {
            return accent(at, end, to, depth);
        }
        if (end < to && source.charAt(end) == '*' && TexCommands.takesArgument(name)) {
            end++;
        }
        var letter = TexCommands.letter(name);
        if (letter.isPresent()) {
            out.add(letter.get());
            return afterLetter(end, to);
        }
        var sign = TexCommands.sign(name);
        if (sign.isPresent()) {
            out.add(sign.get());
            boolean isDotted = sign.get().endsWith(".") && end < to && source.charAt(end) == '.';
            return isDotted ? end + 1 : afterSign(end, to);
        }
        var symbol = TexSymbols.any(name);
        if (symbol.isPresent()) {
            out.add(new Inline.Formula("\\" + name, symbol.get(), false, true));
            return afterSign(end, to);
        }
        return TexCommands.isNothing(name) || TexCommands.isSpace(name)
                ? nothing(name, end, to)
                : styled(name, end, to, depth);
    }

    private int nothing(String name, int end, int to) {
        if (TexCommands.isSpace(name)) {
            out.add(' ');
        }
        return afterLetter(end, to);
    }

    private int styled(String name, int end, int to, int depth) {
        var declared = TexCommands.declaration(name);
        if (declared.isPresent()) {
            out.begin(declared.get());
            if (depth < TexParser.DEEPEST) {
                parser.read(afterLetter(end, to), to, depth + 1);
            } else {
                out.add(source.substring(end, to));
            }
            out.end();
            return to;
        }
        int open = skipSpaces(end, to);
        int close = braces.closing(open, to);
        boolean isCite = TexCommands.isCite(name);
        if (isCite && open < to && source.charAt(open) == '[') {
            int bracket =
                    source.substring(open, Math.min(to, open + LONGEST_OPTION)).indexOf("]{");
            open = bracket < 0 ? to : open + bracket + 1;
            close = braces.closing(open, to);
        }
        if (close < 0 || depth >= TexParser.DEEPEST) {
            return unknown(name, end, to);
        }
        int after = new TexArgument(source, braces, out, parser).read(name, open, close, to, depth);
        return after < 0 ? unknown(name, end, to) : after;
    }

    /** A command that we do not know is shown as it was written; its braces are braces. */
    private int unknown(String name, int end, int to) {
        out.add("\\");
        out.add(source.substring(end - name.length() - (source.charAt(end - 1) == '*' ? 1 : 0), end));
        if (source.startsWith("{}", end) && end + 2 <= to) {
            return end + 2;
        }
        if (end < to && source.charAt(end) == '{') {
            out.add('{');
            return end + 1;
        }
        return end;
    }

    /** Reads an accent and the letter that bears it; without such a letter the sign is a sign. */
    int accent(int at, int end, int to, int depth) {
        char command = source.charAt(at + 1);
        boolean isSign = !Character.isLetter(command);
        boolean opens = at > 0 && source.charAt(at - 1) == '{';
        int from = !isSign || opens ? skipSpaces(end, to) : end;
        if (isApostrophe(at, end) || command == '"' && quotesAreEscaped && !opens) {
            out.add(command);
            return end;
        }
        int close = braces.closing(from, to);
        boolean isBraced = close >= 0 && depth < TexParser.DEEPEST;
        var letter = isBraced ? inner(from + 1, close) : bearer(from, to);
        var accented = isBraced ? TexAccents.on(letter, command) : TexAccents.likelyOn(letter, command);
        boolean isApart = isSign || isBraced || from > end;
        if (accented.isPresent() && isApart && (isBraced || "bt".indexOf(command) < 0)) {
            out.add(accented.get());
            return isBraced ? close + 1 : afterBearer(from, to);
        }
        if (isBraced && letter.isEmpty() && isSign) {
            out.add(command);
            return close + 1;
        }
        if (command == '~' || command == '"' || command == '^') {
            out.add(command == '~' ? "~" : isSign && command == '"' ? "\"" : "^");
            return end;
        }
        boolean isUnknown = end < to && source.charAt(end) == '{' && !isSign;
        out.add(source.substring(at, isUnknown ? end + 1 : end));
        return isUnknown ? end + 1 : end;
    }

    /** What stands between braces, if it may be one letter. */
    private String inner(int from, int to) {
        var inner = source.substring(from, Math.min(to, from + LONGEST_LETTER)).strip();
        return to - from > LONGEST_LETTER ? "too long" : Tex.text(inner).plain();
    }

    /** The letter at a place, or what a command there stands for. */
    private String bearer(int from, int to) {
        if (from < to && source.charAt(from) == '\\') {
            return TexCommands.letter(TexSource.nameAt(source, from + 1)).orElse("");
        }
        return from < to ? source.substring(from, from + 1) : "";
    }

    private int afterBearer(int from, int to) {
        return source.charAt(from) == '\\'
                ? afterLetter(from + 1 + TexSource.nameAt(source, from + 1).length(), to)
                : from + 1;
    }

    private boolean isApostrophe(int at, int end) {
        return source.charAt(at + 1) == '\''
                && at > 0
                && Character.isLetter(source.charAt(at - 1))
                && CONTRACTION.matcher(source).region(end, source.length()).lookingAt();
    }

    private int skipSpaces(int i, int to) {
        int end = i;
        while (end < to && source.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private int afterLetter(int end, int to) {
        return afterSign(end, to) > end ? end + 2 : skipSpaces(end, to);
    }

    private int afterSign(int end, int to) {
        return source.startsWith("{}", end) && end + 2 <= to ? end + 2 : end;
    }
}
