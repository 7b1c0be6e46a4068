package offprint.normalize;

import java.util.Set;
import offprint.model.Inline;
import offprint.model.Scripts;

/** A formula in a readable linear form: {@code \alpha_i^2 \leq \frac{1}{2}} is {@code αᵢ² ≤ 1/2}. */
final class TexMath {
    private static final int DEEPEST = 30;
    private static final int LONGEST_DEGREE = 20;
    /** Commands of no plain TeX: they are shown and not passed on. */
    private static final Set<String> FOREIGN =
            Set.of("argmax", "argmin", "softmax", "nicefrac", "xmark", "mathds", "coloneqq", "degree");

    private static final Set<String> FACES = Set.of("""
            text textrm textbf textit texttt textsf textsc textnormal textup mbox hbox mathrm mathbf mathit mathsf mathtt mathcal
            mathscr mathfrak mathnormal boldsymbol bm pmb operatorname mathop mathbin mathrel mathord ensuremath emph underline
            underbrace overbrace boxed""".split("\\s+"));
    private static final Set<String> NOTHING = Set.of("""
            left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr middle limits nolimits displaystyle
            textstyle scriptstyle rm bf it cal mathstrut strut""".split("\\s+"));
    private final String source;
    private final TexSource braces;
    private boolean isSafe;

    private TexMath(String source) {
        this.source = source;
        this.braces = new TexSource(source);
        this.isSafe = isBalanced(source);
    }

    static Inline.Formula of(String source, boolean isDisplay) {
        var trimmed = source.strip();
        var math = new TexMath(trimmed);
        var linear = math.read(0, trimmed.length(), 0).strip();
        return new Inline.Formula(trimmed, linear, isDisplay, math.isSafe);
    }

    /** Whether nothing of it reaches out of a field of BibTeX: braces balanced, no comment, no sign of tables or macros. */
    private static boolean isBalanced(String source) {
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
                if (i == source.length()) {
                    return false;
                }
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0 || "%#&$~\"".indexOf(c) >= 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** The linear form of what is between two places. */
    private String read(int from, int to, int depth) {
        var out = new TexLine();
        for (int i = from; i < to; ) {
            i = step(i, to, depth, out);
        }
        return out.text();
    }

    private int step(int i, int to, int depth, TexLine out) {
        char c = source.charAt(i);
        switch (c) {
            case '\\' -> {
                return command(i, to, depth, out);
            }
            case '^', '_' -> {
                return script(i, to, depth, out);
            }
            case '{' -> {
                int close = braces.closing(i, to);
                if (close >= 0 && depth < DEEPEST) {
                    out.add(read(i + 1, close, depth + 1));
                    return close + 1;
                }
                out.add("{");
            }
            case '~', '&' -> out.add(" ");
            case '\'' -> out.add("′");
            default -> out.add(String.valueOf(c));
        }
        return i + 1;
    }

    private int script(int i, int to, int depth, TexLine out) {
        char sign = source.charAt(i);
        int[] next = {i + 1};
        var argument = depth < DEEPEST ? argument(next, to, depth) : "";
        if (argument.isEmpty()) {
            if (next[0] == i + 1) {
                out.add(String.valueOf(sign));
            }
            return next[0];
        }
        var bare = argument.strip();
        out.add(sign == '^' ? Scripts.above(bare.equals("∘") ? "°" : bare) : Scripts.below(bare));
        return next[0];
    }

    /** Reads one argument from a place on and moves the place behind it; empty when there is none. */
    private String argument(int[] place, int to, int depth) {
        int i = place[0];
        while (i < to && source.charAt(i) == ' ') {
            i++;
        }
        if (i >= to) {
            return "";
        }
        int close = braces.closing(i, to);
        if (close >= 0) {
            place[0] = close + 1;
            return depth < DEEPEST ? read(i + 1, close, depth + 1) : source.substring(i + 1, close);
        }
        if ("^_}{".indexOf(source.charAt(i)) >= 0 || depth >= DEEPEST) {
            return "";
        }
        var out = new TexLine();
        place[0] = step(i, to, depth + 1, out);
        return out.text();
    }

    private int command(int i, int to, int depth, TexLine out) {
        if (i + 1 >= to) {
            out.add("\\");
            return to;
        }
        if (!TexSource.isAsciiLetter(source.charAt(i + 1))) {
            sign(source.charAt(i + 1), out);
            return i + 2;
        }
        var name = TexSource.nameAt(source, i + 1);
        int end = Math.min(to, i + 1 + name.length());
        isSafe &= !FOREIGN.contains(name);
        if (TexSymbols.isFunction(name)) {
            out.function(name);
            return end;
        }
        var letter = TexSymbols.ordinary(name).or(() -> TexCommands.letter(name));
        if (letter.isPresent()) {
            out.add(letter.get());
            return letter.get().codePoints().allMatch(Character::isLetter) ? afterSpaces(end, to) : end;
        }
        var binary = TexSymbols.binary(name);
        if (binary.isPresent()) {
            boolean isApart = out.endsWithSpace();
            out.add(binary.get());
            return isApart ? end : afterSpaces(end, to);
        }
        var relation = TexSymbols.relation(name);
        if (relation.isPresent()) {
            out.relation(relation.get());
            return afterSpaces(end, to);
        }
        return withArguments(name, end, to, depth, out);
    }

    private void sign(char c, TexLine out) {
        switch (c) {
            case ',', ';', ':', '>', ' ', '\\' -> out.add(" ");
            case '!', '/', '-' -> out.add("");
            case '|' -> out.add("‖");
            default -> {
                isSafe &= "%#&_${}".indexOf(c) >= 0;
                out.add(String.valueOf(c));
            }
        }
    }

    private int withArguments(String name, int end, int to, int depth, TexLine out) {
        int[] place = {end < to && source.charAt(end) == '*' ? end + 1 : end};
        if (NOTHING.contains(name)) {
            boolean isDot =
                    place[0] < to && source.charAt(place[0]) == '.' && (name.equals("left") || name.equals("right"));
            return isDot ? place[0] + 1 : afterSpaces(place[0], to);
        }
        if (name.equals("quad") || name.equals("qquad")) {
            out.add(" ");
            return end;
        }
        if (FACES.contains(name)) {
            var inner = argument(place, to, depth);
            out.face(inner, name.equals("operatorname"));
        } else if (TexGlyphs.isMark(name)) {
            out.add(TexGlyphs.marked(argument(place, to, depth), name));
        } else if (name.equals("mathbb") || name.equals("mathds")) {
            out.add(TexGlyphs.struck(argument(place, to, depth)));
        } else {
            return built(name, place, end, to, depth, out);
        }
        return place[0];
    }

    private int built(String name, int[] place, int end, int to, int depth, TexLine out) {
        switch (name) {
            case "frac", "tfrac", "dfrac", "cfrac", "nicefrac" -> {
                var above = argument(place, to, depth);
                out.add(TexGlyphs.grouped(above) + "/" + TexGlyphs.grouped(argument(place, to, depth)));
            }
            case "binom" -> {
                var above = argument(place, to, depth);
                out.add("(" + above + " choose " + argument(place, to, depth) + ")");
            }
            case "sqrt" -> {
                int bracket = end < to && source.charAt(end) == '['
                        ? source.substring(end, Math.min(to, end + LONGEST_DEGREE))
                                        .indexOf(']')
                                + end
                        : -1;
                boolean hasDegree = bracket > end;
                place[0] = hasDegree ? bracket + 1 : end;
                out.add((hasDegree ? Scripts.above(source.substring(end + 1, bracket)) : "")
                        + "√"
                        + TexGlyphs.grouped(argument(place, to, depth)));
            }
            case "sp" -> out.add(Scripts.above(argument(place, to, depth).strip()));
            case "sb" -> out.add(Scripts.below(argument(place, to, depth).strip()));
            case "pmod" -> out.add("(mod " + argument(place, to, depth) + ")");
            case "begin", "end" -> {
                isSafe = false;
                argument(place, to, depth);
                out.add(" ");
            }
            default -> {
                isSafe = false;
                out.add(name);
                return end;
            }
        }
        return place[0];
    }

    private int afterSpaces(int i, int to) {
        int end = i;
        while (end < to && source.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
