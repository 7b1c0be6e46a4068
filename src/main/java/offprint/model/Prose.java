package offprint.model;

import java.util.List;
import offprint.report.Position;

/**
 * Markdown that a person wrote, made safe once.
 *
 * @param html safe HTML; {@link #ROOT} stands before each address that is relative to the root of the site
 * @param plain its text, blocks parted by a space
 * @param links where it points within the site
 */
public record Prose(String html, String plain, List<Link> links) {
    /** A character of no script that stands for the way to the root of the site. */
    public static final String ROOT = "\uE000";

    /** Copies the list. */
    public Prose {
        links = List.copyOf(links);
    }

    /** Nothing. */
    public static Prose empty() {
        return new Prose("", "", List.of());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The HTML for a page, or a feed, from which the root of the site is reached so. */
    public String html(String root) {
        return html.replace(ROOT, root);
    }

    /**
     * A link within the site.
     *
     * @param path relative to the root of the site, without query and fragment
     * @param at where it was written
     */
    public record Link(String path, Position at) {}
}
