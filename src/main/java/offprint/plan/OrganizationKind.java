package offprint.plan;

import java.util.ArrayList;
import java.util.List;

/** The pages of each organization that has enough papers. */
final class OrganizationKind implements PageKind {
    @Override
    public List<Page> pages(Outline outline) {
        List<Page> pages = new ArrayList<>();
        outline.organizationsWithPage()
                .forEach((slug, papers) -> pages.addAll(PapersKind.pages(
                        outline,
                        "organizations/" + slug,
                        "organization",
                        Outline.name(papers),
                        "organizations/index.html",
                        new Headings(outline).byMonth(papers),
                        new View.Ref("Organizations", "organizations/index.html"))));
        return pages;
    }
}
