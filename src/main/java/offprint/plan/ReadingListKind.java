package offprint.plan;

import java.util.List;

/** The page that shows what a reader has put aside; the list itself stays in the reader's browser. */
final class ReadingListKind implements PageKind {
    static final String PATH = "reading-list";

    @Override
    public List<Page> pages(Outline outline) {
        if (outline.digest().papers().isEmpty()) {
            return List.of();
        }
        var frame =
                outline.frames().of(PATH, "Reading list", "Papers that you put aside, kept in your own browser.", "");
        return List.of(new Page(PATH, "reading-list", new View.ReadingList(frame)));
    }
}
