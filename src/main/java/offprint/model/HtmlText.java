package offprint.model;

import java.util.List;

/** Pieces of a text as HTML: every character of a source is escaped. */
final class HtmlText {
    private HtmlText() {}

    static String of(List<Inline> parts) {
        var out = new StringBuilder();
        parts.forEach(part -> add(part, out));
        return out.toString();
    }

    private static void add(Inline part, StringBuilder out) {
        if (part instanceof Inline.Words words) {
            escape(words.text(), out);
        } else if (part instanceof Inline.Formula formula) {
            out.append("<span class=\"math\">");
            escape(formula.linear(), out);
            out.append("</span>");
        } else if (part instanceof Inline.Styled styled) {
            addStyled(styled, out);
        }
    }

    private static void addStyled(Inline.Styled styled, StringBuilder out) {
        var element = styled.style().element();
        if (!element.isEmpty()) {
            out.append('<').append(element).append('>');
        }
        styled.parts().forEach(part -> add(part, out));
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
