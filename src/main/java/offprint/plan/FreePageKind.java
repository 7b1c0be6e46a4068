package offprint.plan;

import java.util.List;

/** Free pages. */
final class FreePageKind implements PageKind {
    @Override
    public List<Page> pages(Outline outline) {
        return outline.digest().pages().stream()
                .map(page -> {
                    var about = page.description().orElse(page.body().plain());
                    var frame = outline.frames().of(page.path(), page.title(), about, page.path() + ".html");
                    var body = new View.Html(page.body().html(DigestKind.root(page.path())));
                    return new Page(
                            page.path(),
                            "page",
                            new View.Free(frame, page.title(), body, page.at().file()));
                })
                .toList();
    }
}
