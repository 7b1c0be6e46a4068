package offprint.plan;

import java.util.ArrayList;
import java.util.List;

/** What is no page for readers: the stylesheet, files to copy, and what robots and hosts look for. */
final class FileKind implements PageKind {
    @Override
    public List<Page> pages(Outline outline) {
        List<Page> pages = new ArrayList<>();
        var sitemap = outline.site().url().map(url -> url + "sitemap.xml");
        pages.add(new Page("robots", "robots", new View.Robots(sitemap)));
        pages.add(new Page(".nojekyll", "marker", new View.Marker()));
        pages.add(new Page("assets/style.css", "asset", new View.Asset("style.css")));
        outline.digest().files().forEach(file -> pages.add(new Page(file.path(), "copy", new View.Copy(file))));
        return pages;
    }
}
