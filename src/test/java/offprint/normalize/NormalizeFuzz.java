package offprint.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import offprint.model.Folded;
import offprint.model.Identifier;
import offprint.model.Key;
import offprint.model.PartialDate;
import offprint.model.PersonName;
import offprint.report.Position;
import offprint.report.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the fuzzer tries of making sense: TeX, Markdown and the small values of records. */
public final class NormalizeFuzz {
    private static final Position AT = Position.startOf("any");
    private static final Set<String> TAGS = Set.of(
            "a",
            "blockquote",
            "body",
            "br",
            "code",
            "del",
            "em",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "hr",
            "html",
            "img",
            "li",
            "ol",
            "p",
            "pre",
            "strong",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
            "div",
            "figcaption",
            "figure",
            "section",
            "span",
            "sup");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-hidden",
            "aria-label",
            "class",
            "decoding",
            "dir",
            "href",
            "id",
            "lang",
            "loading",
            "role",
            "scope",
            "src",
            "start",
            "tabindex",
            "title");
    private static final Markdown MARKDOWN = new Markdown(new MarkdownPictures(Optional.empty()));

    private NormalizeFuzz() {}

    /** The targets by name. */
    public static SortedMap<String, Consumer<byte[]>> targets() {
        var targets = new TreeMap<String, Consumer<byte[]>>();
        targets.put("tex", bytes -> tex(text(bytes)));
        targets.put("markdown", bytes -> markdown(text(bytes)));
        targets.put("names", bytes -> names(text(bytes)));
        targets.put("values", bytes -> values(text(bytes)));
        return targets;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    /** A title in all its forms: as HTML it only has the elements of a text, as TeX its braces match. */
    private static void tex(String source) {
        var text = Tex.text(source);
        Key.ofTitle(text.named());
        Folded.title(text.beginning(100).plain());
        for (var element : Jsoup.parseBodyFragment(text.html()).body().getAllElements()) {
            if (!element.is("body, em, strong, code, sup, sub, span.math")) {
                throw new AssertionError("this is no text: " + element.outerHtml());
            }
        }
        int depth = 0;
        for (char c : text.tex().toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                break;
            }
        }
        if (depth != 0) {
            throw new AssertionError("braces do not match: " + text.tex());
        }
    }

    /** The names of a text's lines: two agree in either order, and each with itself. */
    private static void names(String text) {
        var names = text.lines().limit(4).map(PersonName::of).toList();
        for (var one : names) {
            one.sortKey();
            for (var other : names) {
                one.fuller(other);
                if (one.agrees(other) != other.agrees(one) || !one.agrees(one)) {
                    throw new AssertionError("%s and %s agree in one order only".formatted(one, other));
                }
            }
        }
    }

    /** Nothing acts in what becomes of Markdown, whoever wrote it and wherever it stands. */
    private static void markdown(String source) {
        for (var place : Markdown.Place.values()) {
            var prose = MARKDOWN.prose(source, AT, place, false, new Report());
            for (var element : Jsoup.parse(prose.html("../")).getAllElements()) {
                if (!element.tagName().equals("#root") && !isHarmless(element)) {
                    throw new AssertionError("this may act: " + element.outerHtml());
                }
            }
        }
    }

    private static boolean isHarmless(Element element) {
        return TAGS.contains(element.tagName())
                && element.attributes().asList().stream().allMatch(attribute -> ATTRIBUTES.contains(attribute.getKey()))
                && (!element.hasAttr("href")
                        || element.attr("href").matches("(?s)https?://.*|mailto:[^:]*|\\.\\./.*|#h-.*"))
                && (!element.hasAttr("src") || element.attr("src").matches("(?s)\\.\\./.*"));
    }

    /** What was understood is understood again when a record holds it. */
    private static void values(String text) {
        Identifier.parse(text)
                .ifPresent(id -> same(
                        id,
                        Identifier.parse(id.canonical())
                                .orElseThrow(() -> new AssertionError(id + " is not read again"))));
        PartialDate.parse(text)
                .ifPresent(date -> same(date, PartialDate.parse(date.toString()).orElseThrow()));
        Urls.web(text).ifPresent(url -> same(url, Urls.web(url).orElseThrow()));
    }

    private static void same(Object first, Object again) {
        if (!first.equals(again)) {
            throw new AssertionError(first + " is read again as " + again);
        }
    }
}
