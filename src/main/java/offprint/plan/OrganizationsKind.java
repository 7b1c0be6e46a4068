package offprint.plan;

import java.util.List;

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
                        new View.Ref(
                                Outline.name(entry.getValue()),
                                withPage.contains(entry.getKey()) ? "organizations/" + entry.getKey() + ".html" : ""),
                        entry.getValue().size()))
                .toList();
        var frame = outline.frames().of(STEM, "Organizations", "The organizations behind the papers.", STEM + ".html");
        return List.of(
                new Page(STEM, "organizations", new View.Organizations(frame, organizations, organizations.size())));
    }
}
