package offprint.plan;

import java.util.List;
import java.util.function.Function;

/** The names of all groups of a sort, such as all organizations. */
final class GroupsKind implements PageKind {
    private final String title;
    private final String description;
    private final Function<Outline, Grouping> groups;

    GroupsKind(String title, String description, Function<Outline, Grouping> groups) {
        this.title = title;
        this.description = description;
        this.groups = groups;
    }

    @Override
    public List<Page> pages(Outline outline) {
        var grouping = groups.apply(outline);
        if (!grouping.exists()) {
            return List.of();
        }
        var names = grouping.keys().stream()
                .sorted(grouping.byName())
                .map(key -> new View.Counted(
                        new View.Ref(grouping.name(key), path(key, grouping)),
                        grouping.papersOf(key).size()))
                .toList();
        var stem = grouping.folder() + "/index";
        var frame = outline.frames().of(stem, title, description, stem + ".html");
        return List.of(new Page(stem, grouping.folder(), new View.Names(frame, names, names.size())));
    }

    /** The page of a group; one with a single paper has none, and leads to that paper. */
    private static String path(String key, Grouping grouping) {
        var papers = grouping.papersOf(key);
        return grouping.path(key)
                .orElseGet(() -> papers.size() == 1 ? Outline.ref(papers.get(0)).path() : "");
    }
}
