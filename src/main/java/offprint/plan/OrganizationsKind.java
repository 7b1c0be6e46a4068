package offprint.plan;

import java.util.List;
import java.util.Set;
import offprint.model.Paper;

/** All organizations by name. */
final class OrganizationsKind implements PageKind {
    private static final String STEM = "organizations/index";

    @Override
    public List<Page> pages(Outline outline) {
        if (!outline.frames().hasOrganizations()) {
            return List.of();
        }
        var withPage = outline.organizationsWithPage().keySet();
        var organizations = outline.organizations().entrySet().stream()
                .sorted((a, b) -> Outline.byName()
                        .thenComparing(papers -> papers.get(0).key())
                        .compare(a.getValue(), b.getValue()))
                .map(entry -> new View.Counted(
                        new View.Ref(Outline.name(entry.getValue()), path(entry.getKey(), entry.getValue(), withPage)),
                        entry.getValue().size()))
                .toList();
        var frame = outline.frames().of(STEM, "Organizations", "The organizations behind the papers.", STEM + ".html");
        return List.of(
                new Page(STEM, "organizations", new View.Organizations(frame, organizations, organizations.size())));
    }

    /** The page of an organization; one with a single paper has none, and leads to that paper. */
    private static String path(String key, List<Paper> papers, Set<String> withPage) {
        if (withPage.contains(key)) {
            return "organizations/" + key + ".html";
        }
        return papers.size() == 1 ? Outline.ref(papers.get(0)).path() : "";
    }
}
