package offprint.plan;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.model.Offers.Crawlers;
import offprint.model.Site;
import offprint.model.StaticFile;
import offprint.report.Position;
import offprint.report.Report;

/** What robots and hosts look for. A file of that name in {@code content/static/} takes the place of each. */
final class HostKind implements PageKind {
    /** So many redirects with one path each is the most that Cloudflare Pages takes from {@code _redirects}. */
    static final int MOST_REDIRECTS = 2_000;

    private static final Position SETTINGS = Position.startOf("content/site.yaml");
    private static final Set<String> NAMES = Set.of(".nojekyll", "CNAME", "_headers", "_redirects", "robots.txt");

    @Override
    public List<Page> pages(Outline outline) {
        var site = outline.site();
        Set<String> own = new HashSet<>();
        outline.digest().files().forEach(file -> own.add(file.path()));
        List<Page> pages = new ArrayList<>();
        if (!own.contains("robots.txt")) {
            pages.add(new Page("robots", "robots", robots(site)));
        }
        if (!own.contains(".nojekyll")) {
            pages.add(new Page(".nojekyll", "marker", new View.Marker()));
        }
        add("_headers", HostHeaders.lines(outline), own, pages);
        add("_redirects", redirects(outline), own, pages);
        add("CNAME", name(site).stream().toList(), own, pages);
        return pages;
    }

    private static void add(String path, List<String> lines, Set<String> own, List<Page> pages) {
        if (!lines.isEmpty() && !own.contains(path)) {
            pages.add(new Page(path, "host", new View.HostFile(lines)));
        }
    }

    private static View.Robots robots(Site site) {
        var crawlers = site.offers().crawlers();
        var sitemap = Sitemaps.isWanted(site) ? site.url().map(url -> url + "sitemap.xml") : Optional.<String>empty();
        return new View.Robots(Crawling.groups(crawlers, path(site)), sitemap);
    }

    /** Where the site lies on its host: {@code /} unless its address says otherwise. */
    static String path(Site site) {
        return site.url().map(url -> URI.create(url).getRawPath()).orElse("/");
    }

    /** Earlier addresses of papers and topics: hosts that read them lead on before a page is loaded. */
    private static List<String> redirects(Outline outline) {
        var root = path(outline.site());
        List<String> lines = new ArrayList<>();
        for (var page : new MovedKind().pages(outline)) {
            var to = ((View.Moved) page.view()).to().path();
            lines.add(root + page.path() + ".html " + root + to + " 301");
        }
        return lines;
    }

    /** The host of a site that fills it, where GitHub Pages is to know it. */
    private static Optional<String> name(Site site) {
        return site.url()
                .filter(url -> site.offers().cname() && path(site).equals("/"))
                .map(url -> URI.create(url).getHost());
    }

    /** Says which of these files are the site's own, and what a host may not take. */
    static void say(Outline outline, Report report) {
        var site = outline.site();
        for (StaticFile file : outline.digest().files()) {
            if (NAMES.contains(file.path()) && !file.path().equals(".nojekyll")) {
                report.note(
                        "host.own-file",
                        Position.startOf(file.source()),
                        "this file takes the place of the one that Offprint would write",
                        "");
            }
        }
        if (site.offers().cname() && name(site).isEmpty() && !report.hasErrorIn("content")) {
            report.warning(
                    "cname.without-host",
                    SETTINGS,
                    "there is no CNAME: "
                            + (site.url().isEmpty() ? "the site has no address" : "the address has a path"),
                    "set \"url: https://papers.example.org/\", or take \"cname: true\" away");
        }
        int redirects = redirects(outline).size();
        if (redirects > MOST_REDIRECTS) {
            report.note(
                    "redirects.many",
                    SETTINGS,
                    "_redirects has " + redirects + " lines, of which Cloudflare Pages reads " + MOST_REDIRECTS
                            + "; the pages at the old addresses lead on in any case",
                    "");
        }
        if (site.offers().crawlers() != Crawlers.ALL && !path(site).equals("/")) {
            report.note(
                    "robots.unread",
                    SETTINGS,
                    "robots read robots.txt at the root of a host only, not at " + path(site) + "robots.txt",
                    "put its lines into the file at the root of "
                            + URI.create(site.url().orElse("")).getHost());
        }
    }
}
