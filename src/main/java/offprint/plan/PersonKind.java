package offprint.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offprint.curate.Meeting;
import offprint.model.Contributor;
import offprint.model.Person;

/** The pages of members, and of authors who have enough papers. */
final class PersonKind implements PageKind {
    private static final String INDEX = "people/index.html";

    @Override
    public List<Page> pages(Outline outline) {
        List<Page> pages = new ArrayList<>();
        for (var contributor : outline.digest().contributors()) {
            if (outline.people().hasPage(contributor.slug())) {
                pages.addAll(pages(contributor, outline));
            }
        }
        return pages;
    }

    private static List<Page> pages(Contributor contributor, Outline outline) {
        var papers = outline.people().papersOf(contributor.slug());
        var stem = "people/" + contributor.slug();
        var cut = Cards.pages(new Headings(outline).byMonth(papers));
        List<Page> pages = new ArrayList<>();
        for (int n = 1; n <= cut.size(); n++) {
            var own = Cards.stem(stem, n);
            var frame = outline.frames()
                    .of(
                            own,
                            contributor.name() + (n > 1 ? ", page " + n : ""),
                            about(contributor, papers.size(), outline),
                            INDEX,
                            new View.Ref("People", INDEX));
            var groups = outline.cards().groups(cut.get(n - 1), placed -> "");
            var links = links(contributor);
            var data = n == 1
                    ? new PersonData(outline).of(contributor, links, groups, frame)
                    : new LinkedData(outline).list(frame, groups);
            pages.add(new Page(
                    own,
                    "person",
                    new View.PersonPage(
                            frame.with(data),
                            contributor.name(),
                            contributor.isMember(),
                            contributor.person().flatMap(Person::affiliation),
                            contributor.person().map(Person::aliases).orElse(List.of()),
                            links,
                            n == 1 ? outline.sessions().presentedBy(contributor.slug()) : List.of(),
                            n == 1 ? outline.sessions().hostedBy(contributor.slug()) : List.of(),
                            n == 1 ? picked(contributor, outline) : List.of(),
                            n == 1 ? notes(contributor, outline) : List.of(),
                            outline.sessions().subscription(stem),
                            groups,
                            papers.size(),
                            Cards.pager(stem, n, cut.size()))));
        }
        return pages;
    }

    private static String about(Contributor contributor, int papers, Outline outline) {
        int presented = outline.sessions().presentedBy(contributor.slug()).size();
        var meetings = presented == 0 ? "" : Words.count(presented, "presentation");
        var count = papers == 0 && presented > 0 ? "" : Words.count(papers, "paper");
        var between = meetings.isEmpty() || count.isEmpty() ? "" : ", ";
        return contributor.name() + ": " + count + between + meetings + ".";
    }

    private static List<View.Choice> picked(Contributor contributor, Outline outline) {
        List<View.Choice> picked = new ArrayList<>();
        for (var edition : outline.editions()) {
            outline.ref(edition.period())
                    .ifPresent(issue -> edition.picks().stream()
                            .filter(item -> item.by()
                                    .flatMap(Meeting.Attendant::slug)
                                    .filter(contributor.slug()::equals)
                                    .isPresent())
                            .forEach(item -> picked.add(new View.Choice(Outline.ref(item.paper()), issue))));
        }
        Collections.reverse(picked);
        return picked;
    }

    private static List<View.Ref> notes(Contributor contributor, Outline outline) {
        return outline.notesBy(contributor.slug()).stream().map(Outline::ref).toList();
    }

    private static List<View.Away> links(Contributor contributor) {
        List<View.Away> links = new ArrayList<>();
        contributor
                .person()
                .flatMap(Person::homepage)
                .ifPresent(url -> links.add(new View.Away("Homepage", url, "homepage")));
        orcid(contributor)
                .ifPresent(orcid -> links.add(new View.Away("ORCID " + orcid, "https://orcid.org/" + orcid, "orcid")));
        return links;
    }

    private static Optional<String> orcid(Contributor contributor) {
        return contributor
                .person()
                .flatMap(Person::orcid)
                .or(() -> contributor.roles().stream()
                        .flatMap(role -> role.paper().authors().get(role.number()).orcid().stream())
                        .findFirst());
    }
}
