package offprint.model;

import java.util.List;

/**
 * Pieces of a text as TeX that is safe in a field of BibTeX. BibTeX counts braces even where TeX does not, so no brace of
 * a source is written; a formula that is not safe is written as its linear form.
 */
final class TexText {
    private static final String SPECIAL = "\\{}%&#_$~^<>|\u00A0×±≤≥≈≠→∞°−";
    private static final List<String> ESCAPES = List.of(
            "{\\textbackslash}",
            "{\\textbraceleft}",
            "{\\textbraceright}",
            "\\%",
            "\\&",
            "\\#",
            "\\_",
            "\\$",
            "{\\textasciitilde}",
            "{\\textasciicircum}",
            "{\\textless}",
            "{\\textgreater}",
            "{\\textbar}",
            "~",
            "$\\times$",
            "$\\pm$",
            "$\\leq$",
            "$\\geq$",
            "$\\approx$",
            "$\\neq$",
            "$\\rightarrow$",
            "$\\infty$",
            "$^{\\circ}$",
            "$-$");

    private TexText() {}

    static String of(List<Inline> parts) {
        var out = new StringBuilder();
        parts.forEach(part -> add(part, out));
        return out.toString();
    }

    private static void add(Inline part, StringBuilder out) {
        if (part instanceof Inline.Words words) {
            escape(words.text(), out);
        } else if (part instanceof Inline.Formula math) {
            addMath(math, out);
        } else if (part instanceof Inline.Typeset typeset) {
            addMath(typeset.formula(), out);
        } else if (part instanceof Inline.Styled styled) {
            out.append(styled.style().command()).append('{');
            styled.parts().forEach(inner -> add(inner, out));
            out.append('}');
        }
    }

    private static void addMath(Inline.Formula math, StringBuilder out) {
        if (math.isSafe()) {
            // \{ and \} are braces to BibTeX
            var source = math.source().replace("\\{", "\\lbrace ").replace("\\}", "\\rbrace ");
            out.append('$').append(source).append('$');
        } else {
            escape(math.linear(), out);
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int special = SPECIAL.indexOf(c);
            if (special >= 0) {
                out.append(ESCAPES.get(special));
            } else if ((c == '-' || c == '\'' || c == '`') && i > 0 && text.charAt(i - 1) == c) {
                // two of them would become another sign
                out.append("{}").append(c);
            } else {
                out.append(c < 'Α' || c > 'ω' ? String.valueOf(c) : greek(c));
            }
        }
    }

    /** A Greek letter as a formula, where TeX has a command for it. */
    private static String greek(char c) {
        boolean hasCommand = c >= 'α' && c != 'ο' && c != 'ς' || "ΓΔΘΛΞΠΣΥΦΨΩ".indexOf(c) >= 0;
        // what TeX calls epsilon and phi are other shapes
        return Greek.name(c)
                .map(name -> c == 'ε' || c == 'φ' ? "var" + name : name)
                .filter(name -> hasCommand)
                .map(name -> c >= 'α' ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .map(name -> "$\\" + name + "$")
                .orElse(String.valueOf(c));
    }
}
