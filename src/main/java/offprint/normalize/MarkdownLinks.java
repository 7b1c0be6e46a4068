package offprint.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Prose;
import org.jsoup.nodes.Element;

/** The addresses in Markdown: safe ones of the web, and those within the site. */
final class MarkdownLinks {
    private final MarkdownSource source;
    private final MarkdownPictures pictures;
    private final List<Prose.Link> links = new ArrayList<>();

    MarkdownLinks(MarkdownSource source, MarkdownPictures pictures) {
        this.source = source;
        this.pictures = pictures;
    }

    /** The links within the site that were met. */
    List<Prose.Link> links() {
        return links;
    }

    /** Makes the address of a link safe, or takes it out and says so. */
    void follow(Element link) {
        var url = link.attr("href").strip();
        if (url.isEmpty()) {
            link.removeAttr("href");
        } else if (!url.startsWith("#") && !MarkdownReferences.isName(url)) {
            link.attr("href", isScheme(url) ? away(url) : within(url));
        }
        if (link.attr("href").isEmpty()) {
            link.removeAttr("href");
        }
    }

    private String away(String url) {
        var safe = url.regionMatches(true, 0, "mailto:", 0, 7) ? mail(url) : Urls.web(url);
        if (safe.isEmpty()) {
            source.fault(
                    "link.unsafe",
                    source.placeOf(url),
                    "a link to \"" + Fields.shortened(url) + "\" is not allowed",
                    "link to http, https or mailto addresses, or to a page of the site");
        }
        return safe.orElse("");
    }

    /** Pictures come from the site itself; one from elsewhere becomes its description. */
    void show(Element image) {
        var url = image.attr("src").strip();
        if (url.isEmpty() || isScheme(url)) {
            source.fault(
                    "image.elsewhere",
                    source.placeOf(url),
                    "a picture from another place is not shown",
                    "put the file into content/static/ and name it relative to the root of the site");
            image.replaceWith(new Element("em").text(image.attr("alt")));
            return;
        }
        image.attr("src", within(url));
        if (image.attr("alt").isBlank()) {
            source.fault(
                    "image.alt",
                    source.placeOf(url),
                    "this picture has no text for those who cannot see it",
                    "describe it: ![A full cup](" + Fields.shortened(url) + ")");
        }
        pictures.measure(image, links.get(links.size() - 1), source);
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
        links.add(new Prose.Link(target, source.placeOf(url)));
        return Prose.ROOT + Urls.escaped(target) + url.substring(path.length()).replaceAll("[\"<>\\s]", "");
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
