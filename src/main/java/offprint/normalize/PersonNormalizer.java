package offprint.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.model.Folded;
import offprint.model.Key;
import offprint.model.Person;
import offprint.model.Said;
import offprint.read.Entry;
import offprint.report.Position;
import offprint.report.Report;

/** The people of {@code people.yaml}. */
final class PersonNormalizer {
    private final Report report;
    /** Where people stand whose ORCID iD is wrong: it would tell them apart, once it is mended. */
    private final Set<Position> mistold = new HashSet<>();

    PersonNormalizer(Report report) {
        this.report = report;
    }

    Optional<Person> person(Entry entry) {
        var fields = new Fields(Shapes.PERSON, entry.fields(), true, report);
        var name = fields.text("name").filter(this::isName);
        var slug = fields.text("slug").filter(this::isSlug).map(Said::value);
        var aliases = fields.texts("aliases").stream()
                .filter(this::isName)
                .map(PersonNormalizer::plain)
                .toList();
        var orcid = Orcid.of(fields, "orcid");
        if (orcid.isEmpty() && fields.value("orcid").isPresent()) {
            mistold.add(fields.at());
        }
        var homepage = homepage(fields);
        var affiliation = fields.text("affiliation").map(PersonNormalizer::plain);
        boolean member = fields.flag("member", false);
        var papers = fields.texts("papers").stream()
                .map(said -> new Said<>(plain(said), said.at()))
                .toList();
        fields.rejectUnknown();
        if (entry.fields().get("name").isEmpty()) {
            report.error("person.name", fields.at(), "this person has no name", "add \"name: Ada Kettle\"");
        }
        return name.map(is -> new Person(
                slug.orElseGet(() -> slug(plain(is))),
                plain(is),
                aliases,
                orcid,
                homepage,
                affiliation,
                member,
                papers,
                fields.at()));
    }

    private static String plain(Said<String> text) {
        return Tex.text(text.value()).plain();
    }

    /** The slug of a name; one of a hash when the name has no letter that a slug may hold. */
    private static String slug(String name) {
        var slug = Folded.slug(name);
        return Key.fault(slug).isEmpty() ? slug : "person-" + Folded.hash(Folded.words(name), 10);
    }

    private boolean isName(Said<String> name) {
        boolean empty = Folded.words(name.value()).isEmpty();
        if (empty) {
            report.error("person.name", name.at(), "this name has no letter", "write it as Ada Kettle");
        }
        return !empty;
    }

    private boolean isSlug(Said<String> slug) {
        var fault = Key.fault(slug.value());
        fault.ifPresent(why -> report.error(
                "person.slug",
                slug.at(),
                "the slug \"" + Fields.shortened(slug.value()) + "\" " + why,
                "write it as " + slug(slug.value())));
        return fault.isEmpty();
    }

    private static Optional<String> homepage(Fields fields) {
        return fields.parse(
                        fields.text("homepage"),
                        "link.unsafe",
                        Urls::web,
                        "is not an http or https address",
                        "write it whole: https://example.org/kettle")
                .map(Said::value);
    }

    /**
     * The people of whom each slug and each ORCID iD is there once. Of people who share a name at most one may be left
     * to the name alone: that one has the papers that nothing says are another's.
     */
    List<Person> checked(List<Person> people) {
        Map<String, Person> slugs = new HashMap<>();
        Map<String, Person> orcids = new HashMap<>();
        Map<String, Person> names = new HashMap<>();
        List<Person> once = new ArrayList<>();
        for (var person : people) {
            if (isFirst(slugs, person) && isOnlyOwner(orcids, person)) {
                once.add(person);
                tellApart(names, person);
            }
        }
        return once;
    }

    private boolean isFirst(Map<String, Person> slugs, Person person) {
        var other = slugs.putIfAbsent(person.slug(), person);
        if (other != null) {
            report.error(
                    "person.twice",
                    person.at(),
                    "\"" + person.name() + "\" has the slug \"" + person.slug() + "\" of \"" + other.name() + "\"",
                    "the other stands at " + other.at() + "; give one of the two another \"slug:\", or join them");
        }
        return other == null;
    }

    private boolean isOnlyOwner(Map<String, Person> orcids, Person person) {
        var other = person.orcid().map(id -> orcids.putIfAbsent(id, person));
        other.ifPresent(owner -> report.error(
                "person.orcid",
                person.at(),
                "\"" + person.name() + "\" has the ORCID iD of \"" + owner.name() + "\"",
                "the other stands at " + owner.at() + "; an iD belongs to one person"));
        return other.isEmpty();
    }

    private void tellApart(Map<String, Person> names, Person person) {
        if (person.isTold() || mistold.contains(person.at())) {
            return;
        }
        var own = new HashSet<String>();
        person.names().filter(name -> own.add(Folded.words(name))).forEach(name -> {
            var other = names.putIfAbsent(Folded.words(name), person);
            if (other != null) {
                report.error(
                        "person.ambiguous",
                        person.at(),
                        "the name \"" + name + "\" belongs to \"" + other.slug() + "\" and to \"" + person.slug()
                                + "\", and nothing tells the two apart",
                        "the other stands at " + other.at()
                                + "; add \"orcid:\" or \"papers:\" to one of the two, or take the name from one");
            }
        });
    }
}
