package offprint.normalize;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    /** What looking for addresses outside of links costs is only spent where one may be. */
    private static final Pattern BARE_ADDRESS =
            Pattern.compile("(?<![(<])(?:https?://|www\\.)|@", Pattern.CASE_INSENSITIVE);

    private final Parser parser;
    private final Parser addressParser;
    private final HtmlRenderer renderer;
    private final Cleaner cleaner;

    Markdown() {
        var plainly = options(TablesExtension.create(), StrikethroughExtension.create());
        var withAddresses =
                options(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
        parser = Parser.builder(plainly).build();
        addressParser = Parser.builder(withAddresses).build();
        renderer = HtmlRenderer.builder(plainly).build();
        cleaner = new Cleaner(safelist());
    }

    private static DataHolder options(Extension... extensions) {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(extensions))
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.SUPPRESSED_LINKS, "") // we take them out ourselves, and say so
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .toImmutable();
    }

    private static Safelist safelist() {
        return new Safelist()
                .addTags("p", "a", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "br", "del")
                .addTags("h1", "h2", "h3", "h4", "h5", "h6", "img")
                .addTags("table", "thead", "tbody", "tr", "th", "td")
                .addAttributes("a", "href", "title")
                .addAttributes("img", "src", "alt", "title")
                .addAttributes("ol", "start")
                .addAttributes("th", "align")
                .addAttributes("td", "align")
                .addAttributes("code", "class");
    }

    /** Which headings a text may have: those of the page around it come first. */
    enum Place {
        /** The body of a page, below its title: headings from {@code h2}. */
        PAGE(2),
        /** A note below a heading of a page: from {@code h3}. */
        NOTE(3),
        /** A few words in a list, where headings would break the outline: none. */
        WORDS(0);

        private final int top;

        Place(int top) {
            this.top = top;
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
            return new Making(source, at, place, byHand, report).prose();
        } catch (StackOverflowError tooDeep) {
            report.error(
                    "markdown.too-deep", at, "this text is nested too deep", "use fewer levels of lists and quotes");
            return Prose.empty();
        }
    }

    /** One text on its way. */
    private final class Making {
        private final String source;
        private final Position at;
        private final Place place;
        private final boolean byHand;
        private final Report report;
        private final Map<String, Position> places = new LinkedHashMap<>();
        private final List<Prose.Link> links = new ArrayList<>();

        Making(String source, Position at, Place place, boolean byHand, Report report) {
            this.source = Prose.unmarked(source);
            this.at = at;
            this.place = place;
            this.byHand = byHand;
            this.report = report;
        }

        Prose prose() {
            var document = (BARE_ADDRESS.matcher(source).find() ? addressParser : parser).parse(source);
            remember(document);
            var dirty = Jsoup.parseBodyFragment(renderer.render(document));
            if (source.contains("&#")) {
                dirty.traverse((node, depth) -> unmark(node));
            }
            dirty.getElementsByTag("a").forEach(link -> follow(link, "href"));
            dirty.getElementsByTag("img").forEach(this::show);
            var clean = cleaner.clean(dirty);
            clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
            headings(clean.body());
            clean.getElementsByAttribute("align").forEach(Making::align);
            clean.getElementsByTag("code").forEach(code -> {
                if (code.hasAttr("class") && !code.className().matches("language-[A-Za-z0-9+#-]{1,30}")) {
                    code.removeAttr("class");
                }
            });
            return new Prose(clean.body().html().strip(), Tex.clean(clean.body().text()), links, List.of());
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

        /** Flexmark knows where an address stands; its HTML does not. */
        private void remember(Node node) {
            if (node instanceof LinkNodeBase link) {
                places.putIfAbsent(
                        Escaping.unescapeString(link.getUrl().toString()),
                        position(link.getUrl().getStartOffset()));
            } else if (node instanceof AutoLink link) {
                places.putIfAbsent(link.getText().toString(), position(link.getStartOffset()));
            }
            for (var child : node.getChildren()) {
                remember(child);
            }
        }

        private Position position(int offset) {
            int line = 0;
            int start = 0;
            for (int i = source.indexOf('\n'); i >= 0 && i < offset; i = source.indexOf('\n', i + 1)) {
                line++;
                start = i + 1;
            }
            int column = line == 0 ? at.column() + offset : 1 + offset - start;
            return new Position(at.file(), at.line() + line, Math.max(1, column));
        }

        private Position placeOf(String url) {
            return places.getOrDefault(url, at);
        }

        private void follow(Element link, String attribute) {
            var url = link.attr(attribute).strip();
            if (url.startsWith("#") || url.isEmpty()) {
                link.removeAttr(attribute);
            } else if (isScheme(url)) {
                var safe = url.regionMatches(true, 0, "mailto:", 0, 7) ? mail(url) : Urls.web(url);
                safe.ifPresentOrElse(address -> link.attr(attribute, address), () -> {
                    fault(
                            "link.unsafe",
                            placeOf(url),
                            "a link to \"" + Fields.shortened(url) + "\" is not allowed",
                            "link to http, https or mailto addresses, or to a page of the site");
                    link.removeAttr(attribute);
                });
            } else {
                link.attr(attribute, within(url));
            }
        }

        /** Pictures come from the site itself; one from elsewhere becomes its description. */
        private void show(Element image) {
            var url = image.attr("src").strip();
            if (url.isEmpty() || isScheme(url)) {
                fault(
                        "image.elsewhere",
                        placeOf(url),
                        "a picture from another place is not shown",
                        "put the file into content/static/ and name it relative to the root of the site");
                image.replaceWith(new Element("em").text(image.attr("alt")));
            } else {
                image.attr("src", within(url));
            }
        }

        /** The address of a page of the site, from its root; {@code ..} cannot leave it. */
        private String within(String url) {
            var path = url.replaceFirst("[?#].*", "");
            var parts = new ArrayList<String>();
            for (var part : path.split("/", -1)) {
                if (part.equals("..")) {
                    if (!parts.isEmpty()) {
                        parts.remove(parts.size() - 1);
                    }
                } else if (!part.equals(".") && !part.isEmpty()) {
                    parts.add(part);
                }
            }
            var target = String.join("/", parts);
            if (path.endsWith("/") || target.isEmpty()) {
                target = target.isEmpty() ? "index.html" : target + "/index.html";
            }
            links.add(new Prose.Link(target, placeOf(url)));
            return Prose.ROOT
                    + Urls.escaped(target)
                    + url.substring(path.length()).replaceAll("[\"<>\\s]", "");
        }

        private void headings(Element body) {
            var headings = body.getAllElements().stream()
                    .filter(element -> HEADINGS.contains(element.tagName()))
                    .toList();
            int last = place.top - 1;
            OptionalInt offset = OptionalInt.empty();
            for (var heading : headings) {
                int level = heading.tagName().charAt(1) - '0';
                if (place == Place.WORDS) {
                    heading.tagName("p").html("<strong>" + heading.html() + "</strong>");
                    continue;
                }
                offset = offset.isPresent() ? offset : OptionalInt.of(place.top - level);
                int fitting = Math.max(place.top, Math.min(Math.min(level + offset.getAsInt(), last + 1), 6));
                heading.tagName("h" + fitting);
                last = fitting;
            }
        }

        private static void align(Element cell) {
            var align = cell.attr("align");
            cell.removeAttr("align");
            if (align.matches("left|right|center")) {
                cell.addClass("align-" + align);
            }
        }

        private void fault(String code, Position where, String message, String hint) {
            if (byHand) {
                report.error(code, where, message, hint);
            } else {
                report.warning(code, where, message, hint);
            }
        }
    }

    private static Optional<String> mail(String url) {
        return url.matches("(?i)mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+(?:\\?[A-Za-z0-9=&%._+-]*)?")
                ? Optional.of(url)
                : Optional.empty();
    }

    private static boolean isScheme(String url) {
        var bare = url.replaceAll("[\\p{Cntrl}\\s]", "");
        return bare.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*") || bare.startsWith("//") || bare.startsWith("\\");
    }
}
