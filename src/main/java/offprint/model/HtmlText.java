package offprint.model;

import java.util.List;
import java.util.function.Function;
import offprint.model.Inline.Typeset;

/** Pieces of a text as HTML: every character of a source is escaped. */
final class HtmlText {
    private HtmlText() {}

    /** For pages of the site, which have stylesheets. */
    static String of(List<Inline> parts) {
        return of(parts, Typeset::html);
    }

    /** For readers without our stylesheets: formulas in their linear form. */
    static String bare(List<Inline> parts) {
        return of(parts, typeset -> linear(typeset.formula()));
    }

    private static String of(List<Inline> parts, Function<Typeset, String> math) {
        var out = new StringBuilder();
        parts.forEach(part -> add(part, math, out));
        return out.toString();
    }

    static String escaped(String text) {
        var out = new StringBuilder(text.length());
        escape(text, out);
        return out.toString();
    }

    private static String linear(Inline.Formula formula) {
        return "<span class=\"math\">" + escaped(formula.linear()) + "</span>";
    }

    private static void add(Inline part, Function<Typeset, String> math, StringBuilder out) {
        if (part instanceof Inline.Words words) {
            escape(words.text(), out);
        } else if (part instanceof Inline.Formula formula) {
            out.append(linear(formula));
        } else if (part instanceof Typeset typeset) {
            out.append(math.apply(typeset));
        } else if (part instanceof Inline.Styled styled) {
            addStyled(styled, math, out);
        }
    }

    private static void addStyled(Inline.Styled styled, Function<Typeset, String> math, StringBuilder out) {
        var element = styled.style().element();
        if (!element.isEmpty()) {
            out.append('<').append(element).append('>');
        }
        styled.parts().forEach(part -> add(part, math, out));
        if (!element.isEmpty()) {
            out.append("</").append(element).append('>');
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
