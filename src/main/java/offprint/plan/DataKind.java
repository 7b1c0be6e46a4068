package offprint.plan;

import java.util.List;
import java.util.Optional;

/** The page that tells readers which files there are for programs, when there are any. */
final class DataKind implements PageKind {
    private static final String STEM = "data";

    @Override
    public List<Page> pages(Outline outline) {
        if (ref(outline).isEmpty()) {
            return List.of();
        }
        var frame = outline.frames()
                .of(STEM, "Data", "Everything on this site as files for programs, and what may be done with them.", "");
        return List.of(new Page(
                STEM,
                "data",
                new View.DataPage(
                        frame,
                        Downloads.of(outline),
                        Rights.of(outline.site()),
                        Rights.address(outline.site()).map(url -> new View.Away("The license", url, "license")))));
    }

    /** The page; a page of the site's own at its place stands for it. */
    static Optional<View.Ref> ref(Outline outline) {
        boolean isTaken =
                outline.digest().pages().stream().anyMatch(page -> page.path().equals(STEM));
        return isTaken || Downloads.of(outline).isEmpty()
                ? Optional.empty()
                : Optional.of(new View.Ref("Data", STEM + ".html"));
    }
}
