package offprint.normalize;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import offprint.report.Closest;
import org.jsoup.nodes.Element;

/** Headings that fit where the text stands, the ids of a text, and the links to them. */
final class MarkdownHeadings {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final int LONGEST_ID = 80;
    /** Ids of a text begin so, and never meet those of the page around it. */
    private static final String PREFIX = "h-";

    private final MarkdownSource source;
    private final Markdown.Place place;
    private final Set<String> ids = new HashSet<>();

    MarkdownHeadings(MarkdownSource source, Markdown.Place place) {
        this.source = source;
        this.place = place;
    }

    /**
     * Fits headings and gives each an id and a link to itself.
     *
     * @param plain how a text that holds marks is read
     */
    void fit(Element body, UnaryOperator<String> plain) {
        body.getElementsByAttribute("id").forEach(element -> ids.add(element.id()));
        int last = place.top() - 1;
        var offset = OptionalInt.empty();
        for (var heading : body.select(HEADINGS)) {
            if (place == Markdown.Place.WORDS) {
                heading.tagName("p").html("<strong>" + heading.html() + "</strong>");
                continue;
            }
            int level = heading.tagName().charAt(1) - '0';
            offset = offset.isPresent() ? offset : OptionalInt.of(place.top() - level);
            int fitting = Math.max(place.top(), Math.min(Math.min(level + offset.getAsInt(), last + 1), 6));
            heading.tagName("h" + fitting);
            last = fitting;
            anchor(heading, plain.apply(heading.text()));
        }
    }

    private void anchor(Element heading, String text) {
        if (text.isBlank()) {
            return;
        }
        if (heading.id().isEmpty()) {
            heading.attr("id", unique(slug(text)));
        }
        var wrapper = new Element("div").addClass("headed");
        heading.replaceWith(wrapper);
        wrapper.appendChild(heading);
        wrapper.appendElement("a")
                .addClass("anchor")
                .attr("href", "#" + heading.id())
                .attr("aria-label", "Link to \u201C" + text + "\u201D")
                .text("#");
    }

    private String unique(String slug) {
        var id = slug;
        for (int n = 2; !ids.add(id); n++) {
            id = slug + "-" + n;
        }
        return id;
    }

    /** Letters and digits of every script, words parted by hyphens. */
    private static String slug(String text) {
        var slug = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() > LONGEST_ID) {
            int end = slug.lastIndexOf('-', LONGEST_ID);
            int whole = slug.offsetByCodePoints(0, Math.min(LONGEST_ID / 2, slug.codePointCount(0, slug.length())));
            slug = slug.substring(0, end > 0 ? end : whole);
        }
        return slug.isEmpty() ? "section" : slug;
    }

    /** Leads links within the text to its ids; one that leads nowhere is a fault. */
    void link(Element body) {
        for (var link : body.select("a[href^=#]")) {
            var id = link.attr("href").substring(1);
            if (ids.contains(id)) {
                link.attr("href", "#" + PREFIX + id);
                continue;
            }
            source.fault(
                    "link.anchor",
                    source.placeOf("#" + id),
                    "nothing in this text is called \"" + Fields.shortened(id) + "\"",
                    Closest.to(id, ids)
                            .map("did you mean \"#%s\"?"::formatted)
                            .orElse("name a heading of this text, such as #our-doubts for \"Our doubts\""));
            link.removeAttr("href");
        }
        body.getElementsByAttribute("id").forEach(element -> element.attr("id", PREFIX + element.id()));
    }
}
