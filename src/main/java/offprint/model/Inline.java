package offprint.model;

import java.util.List;

/** A piece of a {@link Text} as it was understood once; each rendering walks the same pieces. */
public sealed interface Inline {
    /** Words as they are, in Unicode; a no-break space stands where TeX had {@code ~}. */
    record Words(String text) implements Inline {}

    /** Pieces in a style of their own. */
    record Styled(Style style, List<Inline> parts) implements Inline {
        public Styled {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A formula.
     *
     * @param source its TeX without the signs around it
     * @param linear a readable form of it in Unicode
     * @param isDisplay whether it was meant to stand on a line of its own
     * @param isSafe whether its TeX holds known commands only and balanced braces, so that others may be given it
     */
    record Formula(String source, String linear, boolean isDisplay, boolean isSafe) implements Inline {
        /** Whether it only chooses a typeface for a word, as {@code \textbf{SAILOR}} does: that needs no typesetting. */
        public boolean isTypeface() {
            return source.endsWith("{" + linear + "}")
                    && source.substring(0, source.length() - linear.length() - 2)
                            .matches("\\\\(?:text|math)[a-z]{0,6}")
                    && linear.matches("[A-Za-z0-9 .:+-]+");
        }

        /** Its source as safe HTML, for want of anything better. */
        public String sourceHtml() {
            return "<code class=\"tex\">" + HtmlText.escaped(source) + "</code>";
        }
    }

    /**
     * A formula that was typeset.
     *
     * @param formula what was typeset
     * @param html safe HTML, which needs the stylesheet of formulas
     */
    record Typeset(Formula formula, String html) implements Inline {}

    /** What TeX's text commands and braces say about looks. */
    enum Style {
        /** Braces that keep upper case as it is. */
        KEPT("", ""),
        EMPHASIS("em", "\\emph"),
        STRONG("strong", "\\textbf"),
        CODE("code", "\\texttt"),
        SMALL_CAPITALS("", "\\textsc"),
        SUPERSCRIPT("sup", "\\textsuperscript"),
        SUBSCRIPT("sub", "\\textsubscript");

        private final String element;
        private final String command;

        Style(String element, String command) {
            this.element = element;
            this.command = command;
        }

        /** The element of HTML that means the same; empty when none does. */
        String element() {
            return element;
        }

        /** The command of TeX; empty for bare braces. */
        String command() {
            return command;
        }
    }
}
