package offprint.curate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.model.Folded;
import offprint.model.Person;
import offprint.model.Prose;
import offprint.model.Text;
import offprint.model.Topic;
import offprint.report.Closest;
import offprint.report.Report;

/** Whatever a text may name, with the page that it leads to. */
final class NamedTargets {
    private final Report report;
    private final KnownPapers known;
    private final References<String> papers;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Set<String> topicNames = new HashSet<>();
    private final Set<String> personNames = new HashSet<>();

    NamedTargets(Work work, Report report) {
        this.report = report;
        this.known = KnownPapers.of(work);
        this.papers = known.references();
        work.library().topics().forEach(topic -> add(topic, List.of(topic.slug(), topic.name())));
        work.library().topics().forEach(topic -> add(topic, topic.aliases()));
        work.library().topics().forEach(topic -> add(topic, topic.synonyms()));
        work.library().people().forEach(person -> add(person, List.of(person.slug(), person.name())));
        work.library().people().forEach(person -> add(person, person.aliases()));
    }

    private void add(Topic topic, List<String> names) {
        names.forEach(name -> topics.putIfAbsent(folded(name), topic));
        topicNames.addAll(names);
    }

    private void add(Person person, List<String> names) {
        names.forEach(name -> people.putIfAbsent(folded(name), person));
        personNames.addAll(names);
    }

    /** A slug, a name and a name with other hyphens are one. */
    private static String folded(String name) {
        return Folded.words(name);
    }

    /** The link that a reference makes; plain words where it leads nowhere. */
    Prose.Linked linked(Prose.Reference reference) {
        return switch (reference.kind()) {
            case "topic" -> topic(reference).orElseGet(() -> unknown(reference, "topic", topicNames));
            case "person" -> person(reference).orElseGet(() -> unknown(reference, "person", personNames));
            case "paper" -> paper(reference);
            default -> any(reference);
        };
    }

    private Prose.Linked any(Prose.Reference reference) {
        var topic = topic(reference);
        var person = person(reference);
        boolean isPaper = papers.knows(reference.name());
        List<String> kinds = new ArrayList<>();
        if (isPaper) {
            kinds.add("paper");
        }
        topic.ifPresent(is -> kinds.add("topic"));
        person.ifPresent(is -> kinds.add("person"));
        if (kinds.size() > 1) {
            report.note(
                    "link.several",
                    reference.at(),
                    "\"" + reference.name() + "\" is the name of a " + String.join(" and of a ", kinds)
                            + ": it leads to the " + kinds.get(0),
                    "write [[" + kinds.get(1) + ":" + reference.name() + "]] for the other");
        }
        return isPaper ? paper(reference) : topic.or(() -> person).orElseGet(() -> nothing(reference));
    }

    private Prose.Linked paper(Prose.Reference reference) {
        var key = papers.find(reference.name(), reference.at(), report);
        if (key.filter(known::isHeld).isPresent()) {
            report.note(
                    "link.held",
                    reference.at(),
                    "the paper \"" + reference.name() + "\" is held back, so this is no link",
                    "");
        }
        return key.flatMap(is -> known.paper(is))
                .map(paper -> to("papers/" + paper.key(), paper.title(), reference))
                .orElseGet(() -> words(reference));
    }

    private Optional<Prose.Linked> topic(Prose.Reference reference) {
        return Optional.ofNullable(topics.get(folded(reference.name())))
                .map(topic -> to("topics/" + topic.slug(), Text.of(topic.name()), reference));
    }

    /** Whether a person has a page is for the plan to say. */
    private Optional<Prose.Linked> person(Prose.Reference reference) {
        return Optional.ofNullable(people.get(folded(reference.name())))
                .map(person -> to("people/" + person.slug(), Text.of(person.name()), reference));
    }

    private static Prose.Linked to(String stem, Text name, Prose.Reference reference) {
        boolean isNamed = reference.label().isEmpty();
        return new Prose.Linked(
                stem + ".html",
                isNamed ? Prose.unmarked(name.html()) : reference.label(),
                isNamed ? Prose.unmarked(name.plain()) : reference.plain(),
                reference.at());
    }

    private static Prose.Linked words(Prose.Reference reference) {
        return new Prose.Linked("", reference.html(), reference.plain(), reference.at());
    }

    private Prose.Linked unknown(Prose.Reference reference, String kind, Set<String> names) {
        var file = kind.equals("topic") ? "content/topics.yaml" : "content/people.yaml";
        if (!report.hasErrorIn(file)) {
            report.error(
                    kind + ".unknown",
                    reference.at(),
                    "no " + kind + " is called \"" + reference.name() + "\"",
                    Closest.hint(reference.name(), names, "add it to " + file));
        }
        return words(reference);
    }

    /** The error is that of an unknown paper, unless the name is nearly one of the others. */
    private Prose.Linked nothing(Prose.Reference reference) {
        var near = Closest.to(reference.name(), topicNames).map(name -> "topic:" + name);
        var hint = near.or(() -> Closest.to(reference.name(), personNames).map(name -> "person:" + name));
        papers.sayUnknown(reference.name(), hint, reference.at(), report);
        return words(reference);
    }
}
