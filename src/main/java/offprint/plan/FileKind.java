package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import offprint.typeset.Typeset;

/** What is no page for readers: style and scripts, and files to copy. */
final class FileKind implements PageKind {
    /** Style and scripts, as they lie in {@code templates/assets/}. */
    private static final List<String> ASSETS = List.of(
            "style.css", "start.js", "theme.js", "keys.js", "copy.js", "filter.js", "shelf.js", "reading-list.js");

    @Override
    public List<Page> pages(Outline outline) {
        List<Page> pages = new ArrayList<>();
        ASSETS.forEach(file -> pages.add(asset(file)));
        if (!outline.sessions().isEmpty()) {
            pages.add(asset("times.js"));
        }
        outline.look().ifPresent(look -> addMath(look, pages));
        outline.digest().files().forEach(file -> pages.add(new Page(file.path(), "copy", new View.Copy(file))));
        return pages;
    }

    private static Page asset(String file) {
        return new Page("assets/" + file, "asset", new View.Asset(file));
    }

    private static void addMath(Typeset.Look look, List<Page> pages) {
        pages.add(asset("math.js"));
        pages.add(new Page("assets/math.css", "sheet", new View.Sheet(look.declarations())));
        pages.add(new Page("assets/katex/katex.min.css", "sheet", new View.Sheet(look.stylesheet())));
        for (var font : look.fonts()) {
            var name = font.substring(font.lastIndexOf('/') + 1);
            pages.add(new Page("assets/katex/fonts/" + name, "resource", new View.Resource(font)));
        }
    }
}
