package offprint.plan;

import java.util.List;

/** The page for addresses that lead nowhere. */
final class NotFoundKind implements PageKind {
    @Override
    public List<Page> pages(Outline outline) {
        return List.of(new Page("404", "404", new View.NotFound(outline.frames().lost("Page not found"))));
    }
}
