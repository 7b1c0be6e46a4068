package offprint.letter;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes blocks of safe HTML in both forms that mail has: as HTML with styles, and as plain text. */
final class LetterWriter {
    private static final Pattern LINK = Pattern.compile("(?:https?://|mailto:)[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    static final String PARAGRAPH = "<p style=\"margin:0 0 12px 0;\">";
    private static final String LINK_STYLE = " style=\"color:#0a5866;text-decoration:underline;\"";
    private static final String CODE = "<code style=\"font-family:Consolas,Menlo,monospace;font-size:14px;\">";

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    CharSequence html() {
        return html;
    }

    CharSequence text() {
        return text;
    }

    /** A block, with room below. */
    void block(Element element) {
        switch (element.tagName()) {
            case "ul", "ol" -> list(element);
            case "blockquote" -> quote(element);
            case "pre" -> code(element);
            case "hr" -> {
                html.append(PARAGRAPH).append("* * *</p>\n");
                text.append("* * *\n\n");
            }
            case "table" -> {
                element.select("tr").forEach(this::row);
                text.append('\n');
            }
            case "div", "figure", "section", "dl" -> LetterBlocks.of(element).forEach(this::block);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> paragraph(element, true);
            default -> paragraph(element, element.hasClass("alert-title"));
        }
    }

    private void paragraph(Element element, boolean isStrong) {
        html.append(PARAGRAPH).append(isStrong ? "<strong>" : "");
        inlines(element, false);
        html.append(isStrong ? "</strong>" : "").append("</p>\n");
        text.append("\n\n");
    }

    private void quote(Element element) {
        html.append("<blockquote style=\"margin:0 20px 12px 20px;\">");
        var inner = new LetterWriter();
        LetterBlocks.of(element).forEach(inner::block);
        html.append(inner.html).append("</blockquote>\n");
        text.append(indented(inner.text, "    ", "    ")).append("\n\n");
    }

    private void list(Element element) {
        boolean isNumbered = element.tagName().equals("ol");
        html.append(isNumbered ? "<ol" + start(element) : "<ul").append(" style=\"margin:0 24px 12px 24px;\">");
        int number = number(element);
        for (var item : element.children()) {
            var inner = new LetterWriter();
            LetterBlocks.of(item).forEach(inner::inItem);
            html.append("<li style=\"margin:0 0 6px 0;\">").append(inner.html).append("</li>");
            var sign = isNumbered ? number + ". " : "- ";
            text.append(indented(inner.text, sign, " ".repeat(sign.length()))).append('\n');
            number++;
        }
        html.append(isNumbered ? "</ol>\n" : "</ul>\n");
        text.append('\n');
    }

    /** Words of an item need no room of their own. */
    private void inItem(Element block) {
        if (block.tagName().equals("p") || !LetterBlocks.isBlock(block)) {
            html.append(html.isEmpty() ? "" : "<br>");
            inlines(block, false);
            text.append('\n');
        } else {
            block(block);
        }
    }

    private static String start(Element list) {
        return number(list) == 1 ? "" : " start=\"" + number(list) + "\"";
    }

    private static int number(Element list) {
        var start = list.attr("start");
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
    }

    /** Lines and spaces of code as Word shows them too, which knows no {@code white-space}. */
    private void code(Element element) {
        html.append("<p dir=\"ltr\" style=\"margin:0 0 12px 0;font-family:Consolas,Menlo,monospace;font-size:14px;\">");
        var lines = element.wholeText().stripTrailing().split("\n", -1);
        for (int n = 0; n < lines.length; n++) {
            var words = lines[n].stripLeading();
            int indent = lines[n].length() - words.length();
            html.append(n == 0 ? "" : "<br>\n").append("&nbsp;".repeat(indent)).append(Escaped.html(words));
            text.append("    ").append(lines[n]).append('\n');
        }
        html.append("</p>\n");
        text.append('\n');
    }

    private void row(Element row) {
        html.append(PARAGRAPH);
        boolean isFirst = true;
        for (var cell : row.select("> th, > td")) {
            html.append(isFirst ? "" : " | ");
            text.append(isFirst ? "" : " | ");
            boolean isHead = cell.tagName().equals("th");
            html.append(isHead ? "<strong>" : "");
            inlines(cell, false);
            html.append(isHead ? "</strong>" : "");
            isFirst = false;
        }
        html.append("</p>\n");
        text.append('\n');
    }

    private void inlines(Element element, boolean isInLink) {
        element.childNodes().forEach(node -> inline(node, isInLink));
    }

    private void inline(Node node, boolean isInLink) {
        if (node instanceof TextNode words) {
            var folded = words.getWholeText().replaceAll("[\\s\\p{Cntrl}]+", " ");
            html.append(Escaped.html(folded));
            text.append(folded);
        } else if (node instanceof Element element) {
            inline(element, isInLink);
        }
    }

    private void inline(Element element, boolean isInLink) {
        switch (element.tagName()) {
            case "a" -> link(element, isInLink);
            case "span" -> {
                if (element.hasClass("task-box")) {
                    html.append(element.text()).append(' ');
                    text.append(element.text()).append(' ');
                } else if (!element.hasClass("unseen")) {
                    inlines(element, isInLink);
                }
            }
            case "img" -> picture(element, isInLink);
            case "br" -> {
                html.append("<br>");
                text.append('\n');
            }
            case "em", "strong" -> {
                html.append('<').append(element.tagName()).append('>');
                inlines(element, isInLink);
                html.append("</").append(element.tagName()).append('>');
            }
            case "code" -> {
                html.append(CODE);
                inlines(element, isInLink);
                html.append("</code>");
            }
            case "del" -> {
                html.append("<span style=\"text-decoration:line-through;\">");
                inlines(element, isInLink);
                html.append("</span>");
            }
            case "sup" -> {
                // the number of a footnote, which stands below
                html.append('[');
                text.append('[');
                inlines(element, isInLink);
                html.append(']');
                text.append(']');
            }
            default -> inlines(element, isInLink);
        }
    }

    private void link(Element element, boolean isInLink) {
        var url = element.attr("href");
        if (isInLink || !LINK.matcher(url).matches()) {
            inlines(element, isInLink);
            return;
        }
        html.append("<a href=\"")
                .append(Escaped.html(url))
                .append('"')
                .append(LINK_STYLE)
                .append('>');
        int before = text.length();
        inlines(element, true);
        var label = text.substring(before).strip();
        if (label.isEmpty()) {
            html.append(Escaped.html(url));
        }
        html.append("</a>");
        boolean isAddress = label.equals(url) || ("mailto:" + label).equals(url);
        if (label.isEmpty() || isAddress) {
            text.setLength(before);
            text.append(url);
        } else {
            text.append(" <").append(url).append('>');
        }
    }

    private void picture(Element element, boolean isInLink) {
        var url = element.attr("src");
        var label = "Picture"
                + (element.attr("alt").isBlank()
                        ? ""
                        : ": " + element.attr("alt").strip());
        if (isInLink || !LINK.matcher(url).matches()) {
            html.append('[').append(Escaped.html(label)).append(']');
            text.append('[').append(label).append(']');
        } else {
            html.append("<a href=\"")
                    .append(Escaped.html(url))
                    .append('"')
                    .append(LINK_STYLE)
                    .append('>')
                    .append(Escaped.html(label))
                    .append("</a>");
            text.append('[').append(label).append("] <").append(url).append('>');
        }
    }

    private static String indented(StringBuilder text, String first, String next) {
        return first + text.toString().strip().replaceAll("\n(?!\n|$)", "\n" + next);
    }
}
