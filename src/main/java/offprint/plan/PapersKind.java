package offprint.plan;

import java.util.ArrayList;
import java.util.List;

/** All papers by year. */
final class PapersKind implements PageKind {
    private static final String STEM = "papers/index";

    @Override
    public List<Page> pages(Outline outline) {
        var papers = outline.digest().papers();
        if (papers.isEmpty()) {
            return List.of();
        }
        return pages(outline, STEM, "papers", "All papers", STEM + ".html", Headings.byYear(papers));
    }

    /** The pages of a list of papers. */
    static List<Page> pages(
            Outline outline,
            String stem,
            String kind,
            String name,
            String section,
            List<Cards.Placed> papers,
            View.Ref... trail) {
        List<Page> pages = new ArrayList<>();
        var cut = Cards.pages(papers);
        for (int n = 1; n <= cut.size(); n++) {
            var own = Cards.stem(stem, n);
            var title = name + (n > 1 ? ", page " + n : "");
            var frame = outline.frames()
                    .of(own, title, name + ": " + Words.count(papers.size(), "paper") + ".", section, trail);
            var groups = outline.cards().groups(cut.get(n - 1), placed -> "");
            var data = new LinkedData(outline).list(frame, groups);
            pages.add(new Page(
                    own,
                    kind,
                    new View.PaperList(
                            frame.with(data), name, groups, papers.size(), Cards.pager(stem, n, cut.size()))));
        }
        return pages;
    }
}
