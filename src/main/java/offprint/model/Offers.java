package offprint.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a site offers to programs: {@code formats:}, {@code feeds:}, {@code citations:} and what goes with them in
 * {@code site.yaml}.
 *
 * @param formats the formats of files, words of {@link #FORMATS}
 * @param feeds what has feeds, words of {@link #FEEDS}
 * @param citations what has its papers as a file to cite, words of {@link #CITATIONS}
 * @param hub the address of the WebSub hub that is told of new entries
 * @param license under which the group's own words may be used: an SPDX identifier, or an http(s) address
 * @param crawlers whom {@code robots.txt} lets in
 * @param cname whether a file {@code CNAME} names the host to GitHub Pages
 */
public record Offers(
        Set<String> formats,
        Set<String> feeds,
        Set<String> citations,
        Optional<String> hub,
        Optional<String> license,
        Crawlers crawlers,
        boolean cname) {
    /** The formats that a site writes unless it says otherwise. */
    public static final List<String> FORMATS =
            List.of("atom", "json", "rss", "bibtex", "ris", "csl", "markdown", "api", "jsonl", "csv", "sql");
    /** Formats that cost a file for each paper. */
    public static final List<String> MORE_FORMATS = List.of("api-papers");
    /** What has feeds unless a site says otherwise; {@code meetings} is the schedule, {@code weeks} has an entry a week. */
    public static final List<String> FEEDS = List.of("site", "weeks", "topics", "meetings", "series", "members");
    /** What may have feeds too. */
    public static final List<String> MORE_FEEDS = List.of("authors", "organizations", "venues");
    /** What has files to cite unless a site says otherwise. */
    public static final List<String> CITATIONS = List.of("site", "digests", "topics", "series", "members");
    /** What may have files to cite too. */
    public static final List<String> MORE_CITATIONS = List.of("authors", "organizations", "venues", "papers");

    /** Whom {@code robots.txt} lets in. */
    public enum Crawlers {
        /** Everybody. */
        ALL,
        /** All but those that gather text to train models. */
        SEARCH,
        /** Nobody. */
        NONE
    }

    /** Copies the sets. */
    public Offers {
        formats = Set.copyOf(formats);
        feeds = Set.copyOf(feeds);
        citations = Set.copyOf(citations);
    }

    /** Whether a format is written. */
    public boolean has(String format) {
        return formats.contains(format);
    }
}
