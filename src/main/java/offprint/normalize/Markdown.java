package offprint.normalize;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import offprint.model.Prose;
import offprint.report.Position;
import offprint.report.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Markdown to safe HTML. HTML within it is shown as text; what could act is taken out and reported. */
final class Markdown {
    private final Map<MarkdownDialect, MarkdownDialect.Tools> tools = new ConcurrentHashMap<>();
    private final MarkdownPictures pictures;
    private final Cleaner cleaner = new Cleaner(safelist());

    /**
     * A reader of Markdown, for many texts and threads.
     *
     * @param pictures where pictures lie
     */
    Markdown(MarkdownPictures pictures) {
        this.pictures = pictures;
    }

    private static Safelist safelist() {
        return new Safelist()
                .addTags("p", "a", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "br", "del")
                .addTags("h1", "h2", "h3", "h4", "h5", "h6", "img", "sup", "div")
                .addTags("table", "thead", "tbody", "tr", "th", "td")
                .addTags(MarkdownSigns.INSERT, MarkdownSigns.ATTRIBUTES, MarkdownDialect.TASK)
                .addAttributes("a", "href", "title", "class")
                .addAttributes("img", "src", "alt", "title", "width", "height", "loading", "decoding")
                .addAttributes("ol", "start")
                .addAttributes("li", "id")
                .addAttributes("sup", "id")
                .addAttributes("div", "class")
                .addAttributes("th", "align")
                .addAttributes("td", "align")
                .addAttributes("code", "class")
                .addAttributes(MarkdownSigns.INSERT, MarkdownSigns.OFFSET)
                .addAttributes(MarkdownSigns.ATTRIBUTES, MarkdownSigns.OFFSET)
                .addAttributes(MarkdownDialect.TASK, "class");
    }

    /** Where prose stands: its headings go on from there. */
    enum Place {
        /** Below the title of a page. */
        PAGE(2),
        /** Below a heading of a page. */
        NOTE(3),
        /** A few words in a list, where headings would break the outline: none. */
        WORDS(0);

        private final int top;

        Place(int top) {
            this.top = top;
        }

        /** The level of the topmost heading; 0 for none. */
        int top() {
            return top;
        }
    }

    /**
     * Makes prose of Markdown.
     *
     * @param source the Markdown
     * @param at where it begins
     * @param place where it will stand
     * @param byHand whether faults are errors
     * @param report what is unsafe or too much
     */
    Prose prose(String source, Position at, Place place, boolean byHand, Report report) {
        if (source.isBlank()) {
            return Prose.empty();
        }
        var complaint = MarkdownLimits.complaint(source);
        if (complaint.isPresent()) {
            report.error("markdown.too-much", at, complaint.get(), "cut it into several pages, or write it plainer");
            return Prose.empty();
        }
        try {
            return prose(new MarkdownSource(Prose.unmarked(source), at, byHand, report), place);
        } catch (StackOverflowError tooDeep) {
            report.error(
                    "markdown.too-deep", at, "this text is nested too deep", "use fewer levels of lists and quotes");
            return Prose.empty();
        }
    }

    private Prose prose(MarkdownSource source, Place place) {
        var dialect = MarkdownDialect.of(source.text());
        var made = tools.computeIfAbsent(dialect, MarkdownDialect::tools);
        var document = made.parser().parse(source.text());
        source.read(document);
        var dirty = Jsoup.parseBodyFragment(made.renderer().render(document));
        if (source.text().contains("&#")) {
            dirty.traverse((node, depth) -> unmark(node));
        }
        var links = new MarkdownLinks(source, pictures);
        dirty.getElementsByTag("a").forEach(links::follow);
        dirty.getElementsByTag("img").forEach(links::show);
        var clean = cleaner.clean(dirty);
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return finished(clean.body(), source, place, links.links());
    }

    /** Our own mark may be hidden in an entity. */
    private static void unmark(org.jsoup.nodes.Node node) {
        if (node instanceof TextNode text) {
            text.text(Prose.unmarked(text.getWholeText()));
        }
        node.attributes()
                .forEach(attribute ->
                        attribute.setValue(Prose.unmarked(Objects.requireNonNullElse(attribute.getValue(), ""))));
    }

    private static Prose finished(Element body, MarkdownSource source, Place place, List<Prose.Link> links) {
        var marks = new MarkdownMarks(source);
        marks.put(body);
        MarkdownPolish.alerts(body);
        new MarkdownAttributes(source, place != Place.WORDS).apply(body);
        var plain = marks.clean(MarkdownFootnotes.without(body));
        MarkdownPolish.tasks(body);
        var headings = new MarkdownHeadings(source, place);
        headings.fit(body, marks::plain);
        MarkdownFootnotes.fit(body, source, place);
        headings.link(body);
        MarkdownPolish.tables(body);
        MarkdownPolish.figures(body);
        return new Prose(body.html().strip(), plain, links, marks.inserts());
    }
}
