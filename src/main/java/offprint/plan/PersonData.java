package offprint.plan;

import java.util.List;
import offprint.model.Contributor;
import offprint.model.Person;

/** What the page of a person tells programs: who it is, a member on a profile page. */
final class PersonData {
    private final LinkedData linked;

    PersonData(Outline outline) {
        this.linked = new LinkedData(outline);
    }

    View.Metadata of(Contributor contributor, List<View.Away> links, List<View.Group> groups, View.Frame frame) {
        var type = new View.Metadata(List.of(new View.Tag("og:type", "profile")), List.of(), List.of());
        if (frame.canonical().isEmpty()) {
            return type;
        }
        return type.and(LinkedData.data(linked.page("ProfilePage", frame)
                        .with("mainEntity", person(contributor, links, frame))
                        .made()))
                .and(linked.papers(frame, groups));
    }

    private static Json person(Contributor contributor, List<View.Away> links, View.Frame frame) {
        return LinkedData.who(contributor.name())
                .with("@id", frame.canonical().orElse("") + "#person")
                .with("name", contributor.name())
                .with(
                        "alternateName",
                        Json.texts(contributor.person().map(Person::aliases).orElse(List.of())))
                .with("url", frame.canonical())
                .with("sameAs", Json.texts(links.stream().map(View.Away::url).toList()))
                .with(
                        "affiliation",
                        contributor
                                .person()
                                .flatMap(Person::affiliation)
                                .map(name -> LinkedData.thing("Organization")
                                        .with("name", name)
                                        .made()))
                .made();
    }
}
