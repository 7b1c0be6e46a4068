package offprint.normalize;

import java.util.List;
import org.jsoup.nodes.Element;

/** Footnotes as a section of their own with links there and back. */
final class MarkdownFootnotes {
    private static final String SECTION = "div.footnotes";

    private MarkdownFootnotes() {}

    /** Names the section and the links; where there is no place for a section, the signs go and somebody is told. */
    static void fit(Element body, MarkdownSource source, Markdown.Place place) {
        var sections = body.select(SECTION);
        if (sections.isEmpty()) {
            return;
        }
        if (place == Markdown.Place.WORDS) {
            source.fault(
                    "footnote.place",
                    source.position(Math.max(0, source.text().indexOf("[^"))),
                    "footnotes have no place in a few words",
                    "say it in the text, or in the note of a paper or on a page");
            body.select("sup[id], " + SECTION).remove();
            return;
        }
        sections.forEach(section -> fit(section, place));
        body.select("a.footnote-ref")
                .forEach(link -> link.prependElement("span").addClass("unseen").text("footnote "));
    }

    private static void fit(Element section, Markdown.Place place) {
        section.tagName("section").getElementsByTag("hr").remove();
        section.prependElement("h" + place.top()).addClass("footnotes-title").text("Footnotes");
        for (var note : section.select("> ol > li")) {
            var links = List.copyOf(note.select("> a.footnote-backref"));
            var last = note.select("> p").last();
            for (int n = 0; n < links.size(); n++) {
                var link = links.get(n);
                link.attr("aria-label", "Back to the text" + (n == 0 ? "" : ", place " + (n + 1)));
                if (last != null) {
                    last.appendText(" ");
                    last.appendChild(link);
                }
            }
        }
    }

    /** The text without what footnotes add to it. */
    static String without(Element body) {
        if (body.select(SECTION).isEmpty()) {
            return body.text();
        }
        var copy = body.clone();
        copy.select("sup[id], " + SECTION).remove();
        return copy.text();
    }
}
