package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The meta tags of a page, in their order, with names in lower case. */
final class PageMeta {
    private final List<Tag> tags = new ArrayList<>();

    PageMeta(Markup page) {
        for (var meta : page.document().select("meta[content]")) {
            var name = name(meta);
            if (!name.isEmpty()) {
                page.attribute(meta, "content").ifPresent(content -> tags.add(new Tag(name, content)));
            }
        }
    }

    /**
     * A meta tag.
     *
     * @param name its name, without the prefixes that some repositories add
     * @param content what it says
     */
    record Tag(String name, Value.Scalar content) {}

    private static String name(Element meta) {
        var name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
        return name.toLowerCase(Locale.ROOT)
                .strip()
                .replaceFirst("^(?:bepress_|wkhealth_)(?=citation_)", "")
                .replaceFirst("^(?:dcterms|dc)[.:]", "dc.")
                .replaceFirst("^prism[.:]", "prism.");
    }

    List<Tag> tags() {
        return tags;
    }

    /** What the tags of a name say. */
    List<Value.Scalar> all(String name) {
        return tags.stream()
                .filter(tag -> tag.name().equals(name))
                .map(Tag::content)
                .toList();
    }

    /** The first of these names that says something. */
    Optional<Value.Scalar> first(String... names) {
        for (var name : names) {
            var found = tags.stream().filter(tag -> tag.name().equals(name)).findFirst();
            if (found.isPresent()) {
                return found.map(Tag::content);
            }
        }
        return Optional.empty();
    }

    boolean has(String name) {
        return first(name).isPresent();
    }
}
