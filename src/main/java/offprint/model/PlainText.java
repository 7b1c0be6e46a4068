package offprint.model;

import java.util.List;
import offprint.model.Inline.Style;

/** Pieces of a text in Unicode. */
final class PlainText {
    private PlainText() {}

    static String of(List<Inline> parts) {
        var out = new StringBuilder();
        parts.forEach(part -> add(part, out));
        return out.toString();
    }

    private static void add(Inline part, StringBuilder out) {
        if (part instanceof Inline.Words words) {
            out.append(words.text().replace('\u00A0', ' '));
        } else if (part instanceof Inline.Formula math) {
            out.append(math.linear());
        } else if (part instanceof Inline.Typeset typeset) {
            add(typeset.formula(), out);
        } else if (part instanceof Inline.Styled styled) {
            var text = of(styled.parts());
            out.append(
                    switch (styled.style()) {
                        case SUPERSCRIPT -> Scripts.above(text);
                        case SUBSCRIPT -> Scripts.below(text);
                        default -> text;
                    });
        }
    }

    /** The plain form with formulas as they were written, unless they only choose a typeface. */
    static String named(Text text) {
        boolean hasMath = text.source().indexOf('$') >= 0 || text.source().indexOf('\\') >= 0;
        if (!hasMath) {
            return text.plain();
        }
        var out = new StringBuilder();
        named(text.parts(), out);
        return out.toString();
    }

    private static void named(List<Inline> parts, StringBuilder out) {
        for (var part : parts) {
            if (part instanceof Inline.Formula math) {
                boolean isTypeface = math.source().endsWith("{" + math.linear() + "}")
                        && (math.source().startsWith("\\text") || math.source().startsWith("\\math"));
                out.append(isTypeface ? math.linear() : "$" + math.source() + "$");
            } else if (part instanceof Inline.Styled styled && styled.style() != Style.SUPERSCRIPT) {
                named(styled.parts(), out);
            } else {
                add(part, out);
            }
        }
    }
}
