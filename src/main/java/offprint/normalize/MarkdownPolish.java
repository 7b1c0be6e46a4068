package offprint.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** What our pages make of Markdown that its renderer makes not, or not so that everybody can use it. */
final class MarkdownPolish {
    private static final Pattern ALERT =
            Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)][ \\t]*(?:\\n|$)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ALERTS =
            Map.of("note", "Note", "tip", "Tip", "important", "Important", "warning", "Warning", "caution", "Caution");

    private MarkdownPolish() {}

    /** Quotes that begin with {@code [!NOTE]} and the like become what they say. */
    static void alerts(Element body) {
        for (var quote : body.getElementsByTag("blockquote")) {
            var first = Optional.ofNullable(quote.firstElementChild())
                    .filter(is -> is.tagName().equals("p"))
                    .filter(is -> is.childNodeSize() > 0 && is.childNode(0) instanceof TextNode);
            if (first.isPresent() && first.get().childNode(0) instanceof TextNode text) {
                alert(quote, first.get(), text);
            }
        }
    }

    private static void alert(Element quote, Element first, TextNode text) {
        var found = ALERT.matcher(text.getWholeText());
        if (!found.lookingAt() || found.end() == text.getWholeText().length() && first.childNodeSize() > 1) {
            return;
        }
        var kind = found.group(1).toLowerCase(Locale.ROOT);
        text.text(text.getWholeText().substring(found.end()));
        if (first.childNodeSize() == 1 && text.isBlank()) {
            first.remove();
        }
        quote.tagName("div").addClass("alert").addClass("alert-" + kind);
        quote.prependElement("p").addClass("alert-title").text(ALERTS.getOrDefault(kind, kind));
    }

    /** The box of a task becomes a sign, and words for those who cannot see it. */
    static void tasks(Element body) {
        for (var box : List.copyOf(body.getElementsByTag(MarkdownDialect.TASK))) {
            boolean isDone = box.hasClass("done");
            box.removeAttr("class").tagName("span").addClass("task-box");
            box.attr("aria-hidden", "true").text(isDone ? "☑" : "☐");
            box.after(new Element("span").addClass("unseen").text(isDone ? "done: " : "to do: "));
            Optional.ofNullable(box.closest("li")).ifPresent(item -> item.addClass("task"));
        }
    }

    /** Tables have headers that say of what, cells aligned by class, and room to scroll. */
    static void tables(Element body) {
        var tables = new ArrayList<>(body.getElementsByTag("table"));
        for (int n = 0; n < tables.size(); n++) {
            var table = tables.get(n);
            table.getElementsByAttribute("align").forEach(MarkdownPolish::align);
            table.getElementsByTag("th").attr("scope", "col");
            table.select("th:empty").forEach(cell -> cell.removeAttr("scope").tagName("td"));
            var box = new Element("div")
                    .addClass("table-box")
                    .attr("role", "group")
                    .attr("aria-label", tables.size() == 1 ? "Table" : "Table " + (n + 1))
                    .attr("tabindex", "0");
            table.replaceWith(box);
            box.appendChild(table);
        }
    }

    private static void align(Element cell) {
        var align = cell.attr("align");
        cell.removeAttr("align");
        if (align.matches("left|right|center")) {
            cell.addClass("align-" + align);
        }
    }

    /** A picture alone in its paragraph with a title becomes a figure. */
    static void figures(Element body) {
        for (var image : new Elements(body.select("p > img[title]"))) {
            var paragraph = image.parent();
            if (paragraph != null && paragraph.childNodeSize() == 1) {
                var caption = image.attr("title");
                image.removeAttr("title");
                paragraph.tagName("figure").appendElement("figcaption").text(caption);
            }
        }
    }
}
