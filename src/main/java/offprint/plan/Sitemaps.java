package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Offers.Crawlers;
import offprint.model.Site;

/** The sitemap, see sitemaps.org: one file, or an index of several where that would be too long. */
final class Sitemaps {
    /** The standard allows no more addresses in a file. */
    static final int MOST_ADDRESSES = 50_000;

    private Sitemaps() {}

    /** Whether there is one: it needs addresses, and somebody who may come. */
    static boolean isWanted(Site site) {
        return site.url().isPresent() && site.offers().crawlers() != Crawlers.NONE;
    }

    /** The sitemap of pages, so many addresses a file at most. */
    static List<Page> of(List<Page> pages, Outline outline, int most) {
        if (!isWanted(outline.site())) {
            return List.of();
        }
        var url = outline.site().url().orElseThrow();
        var changes = new LastChanges(outline);
        List<View.SitemapEntry> entries = new ArrayList<>();
        for (var page : pages) {
            if (isFound(page.view())) {
                var address = page.path().equals("index") ? url : url + page.path() + ".html";
                entries.add(
                        new View.SitemapEntry(address, changes.of(page.path()).map(Object::toString)));
            }
        }
        return entries.size() <= most
                ? List.of(new Page("sitemap", "sitemap", new View.Sitemap(entries)))
                : parts(entries, url, most);
    }

    private static List<Page> parts(List<View.SitemapEntry> entries, String url, int most) {
        List<Page> pages = new ArrayList<>();
        List<View.SitemapEntry> index = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += most) {
            var part = entries.subList(from, Math.min(from + most, entries.size()));
            var path = "sitemap/" + (pages.size() + 1);
            pages.add(new Page(path, "sitemap", new View.Sitemap(List.copyOf(part))));
            index.add(new View.SitemapEntry(url + path + ".xml", latest(part)));
        }
        pages.add(0, new Page("sitemap", "sitemaps", new View.SitemapIndex(index)));
        return pages;
    }

    private static Optional<String> latest(List<View.SitemapEntry> part) {
        return part.stream().flatMap(entry -> entry.lastmod().stream()).max(String::compareTo);
    }

    /** Whether search engines are to find a page: it is there for readers and has one address. */
    private static boolean isFound(View view) {
        return view.isHtml()
                && !(view instanceof View.NotFound)
                && !(view instanceof View.ReadingList)
                && !(view instanceof View.Moved);
    }
}
