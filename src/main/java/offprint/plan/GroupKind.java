package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The pages of each group that has enough papers, such as each organization. */
final class GroupKind implements PageKind {
    private final String kind;
    private final String above;
    private final Function<Outline, Grouping> groups;

    GroupKind(String kind, String above, Function<Outline, Grouping> groups) {
        this.kind = kind;
        this.above = above;
        this.groups = groups;
    }

    @Override
    public List<Page> pages(Outline outline) {
        var grouping = groups.apply(outline);
        var index = grouping.folder() + "/index.html";
        List<Page> pages = new ArrayList<>();
        for (var key : grouping.keys()) {
            if (grouping.hasPage(key)) {
                pages.addAll(PapersKind.pages(
                        outline,
                        grouping.folder() + "/" + key,
                        kind,
                        grouping.name(key),
                        index,
                        new Headings(outline).byMonth(grouping.papersOf(key)),
                        new View.Ref(above, index)));
            }
        }
        return pages;
    }
}
