package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Offers.Crawlers;

/**
 * Headers for hosts that read a file {@code _headers}, such as Netlify and Cloudflare Pages. No header is said by two rules
 * for one file: some hosts would join both values, and then neither would be valid.
 */
final class HostHeaders {
    /** What other pages may read, by the end of its name, with the type that hosts may not know. */
    private record Kind(String extension, String type) {}

    /** Browsers show the source of what is called RSS, but the page that its stylesheet makes of what is called XML. */
    private static final List<Kind> KINDS = List.of(
            new Kind("bib", "application/x-bibtex; charset=utf-8"),
            new Kind("csv", ""),
            new Kind("gz", ""),
            new Kind("ics", "text/calendar; charset=utf-8"),
            new Kind("json", ""),
            new Kind("md", "text/markdown; charset=utf-8"),
            new Kind("opml", "text/x-opml; charset=utf-8"),
            new Kind("ris", "application/x-research-info-systems; charset=utf-8"),
            new Kind("rss", "application/xml; charset=utf-8"),
            new Kind("sql", "application/sql; charset=utf-8"),
            new Kind("xml", ""));

    private HostHeaders() {}

    static List<String> lines(Outline outline) {
        var site = outline.site();
        var root = HostKind.path(site);
        List<String> lines = new ArrayList<>();
        lines.add(root + "*");
        lines.add("  Content-Security-Policy: " + Policies.ofHost(site.mailing().form()));
        lines.add("  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        lines.add("  Referrer-Policy: strict-origin-when-cross-origin");
        lines.add("  X-Content-Type-Options: nosniff");
        if (site.offers().crawlers() == Crawlers.NONE) {
            lines.add("  X-Robots-Tag: noindex");
        }
        lines.add(root + "assets/*");
        lines.add("  Cache-Control: public, max-age=86400");
        for (var kind : KINDS) {
            lines.add(root + "*." + kind.extension());
            lines.add("  Access-Control-Allow-Origin: *");
            if (!kind.type().isEmpty()) {
                lines.add("  Content-Type: " + kind.type());
            }
        }
        lines.add(root + "*.csl.json");
        lines.add("  Content-Type: application/vnd.citationstyles.csl+json; charset=utf-8");
        return lines;
    }
}
