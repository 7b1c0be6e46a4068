package offprint.plan;

import java.util.ArrayList;
import java.util.List;

/** What is no page for readers: the stylesheet, files to copy, and what robots and hosts look for. */
final class FileKind implements PageKind {
    /** Style and scripts, as they lie in {@code templates/assets/}. */
    private static final List<String> ASSETS = List.of(
            "style.css", "start.js", "theme.js", "keys.js", "copy.js", "filter.js", "shelf.js", "reading-list.js");

    @Override
    public List<Page> pages(Outline outline) {
        List<Page> pages = new ArrayList<>();
        var sitemap = outline.site().url().map(url -> url + "sitemap.xml");
        pages.add(new Page("robots", "robots", new View.Robots(sitemap)));
        pages.add(new Page(".nojekyll", "marker", new View.Marker()));
        ASSETS.forEach(file -> pages.add(new Page("assets/" + file, "asset", new View.Asset(file))));
        outline.digest().files().forEach(file -> pages.add(new Page(file.path(), "copy", new View.Copy(file))));
        return pages;
    }
}
