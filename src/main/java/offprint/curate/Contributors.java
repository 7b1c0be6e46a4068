package offprint.curate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import offprint.model.Author;
import offprint.model.Contributor;
import offprint.model.Folded;
import offprint.model.Key;
import offprint.model.Paper;
import offprint.model.Person;
import offprint.report.Report;

/**
 * Tells who wrote what. Authors are one person when they have one ORCID iD, or one name and not two ORCID iDs; what
 * {@code people.yaml} says comes before that.
 */
final class Contributors {
    private final List<Person> people;
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, Person> byOrcid = new HashMap<>();
    private final IdentityHashMap<Person, Set<String>> own = new IdentityHashMap<>();
    private final IdentityHashMap<Person, List<Contributor.Role>> ofPeople = new IdentityHashMap<>();
    private final Map<String, Map<String, List<Contributor.Role>>> ofNames = new TreeMap<>();
    private final Map<String, String> folded = new HashMap<>();

    private Contributors(List<Person> people, References<String> references, Report report) {
        this.people = people;
        for (var person : people) {
            person.names()
                    .map(this::folded)
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(person));
            person.orcid().ifPresent(orcid -> byOrcid.putIfAbsent(orcid, person));
            Set<String> papers = new HashSet<>();
            person.papers()
                    .forEach(said ->
                            references.find(said.value(), said.at(), report).ifPresent(papers::add));
            own.put(person, papers);
            ofPeople.put(person, new ArrayList<>());
        }
    }

    /**
     * All contributors by slug.
     *
     * @param papers all papers that are shown
     * @param people what {@code people.yaml} says, each slug once
     * @param references finds the papers that it names
     * @param report where names are told that two people share
     */
    static List<Contributor> of(List<Paper> papers, List<Person> people, References<String> references, Report report) {
        var contributors = new Contributors(people, references, report);
        papers.forEach(paper -> contributors.file(paper, report));
        return contributors.all();
    }

    private String folded(String name) {
        return folded.computeIfAbsent(name, Folded::words);
    }

    private void file(Paper paper, Report report) {
        var authors = paper.authors();
        for (int i = 0; i < authors.size(); i++) {
            var author = authors.get(i);
            var role = new Contributor.Role(paper, i);
            var person = person(author, paper, report);
            if (person.isPresent()) {
                ofPeople.getOrDefault(person.get(), new ArrayList<>()).add(role);
            } else {
                ofNames.computeIfAbsent(folded(author.name()), none -> new LinkedHashMap<>())
                        .computeIfAbsent(author.orcid().orElse(""), none -> new ArrayList<>())
                        .add(role);
            }
        }
    }

    /** The one of {@code people.yaml} that an author is. */
    private Optional<Person> person(Author author, Paper paper, Report report) {
        var known = author.orcid().map(byOrcid::get);
        if (known.isPresent()) {
            return known;
        }
        var alike = byName.getOrDefault(folded(author.name()), List.of()).stream()
                .filter(person -> author.orcid().isEmpty() || person.orcid().isEmpty())
                .toList();
        var claiming = alike.stream()
                .filter(person -> own.getOrDefault(person, Set.of()).contains(paper.key()))
                .toList();
        if (claiming.size() == 1) {
            return Optional.of(claiming.get(0));
        }
        var others = alike.stream().filter(person -> !person.isTold()).toList();
        if (others.size() == 1) {
            return Optional.of(others.get(0));
        }
        if (alike.size() > 1) {
            report.note(
                    "person.ambiguous",
                    alike.get(0).at(),
                    alike.size() + " people of content/people.yaml are called \"" + author.name()
                            + "\"; which of them wrote \"" + paper.title().plain() + "\" is not known",
                    "add \"papers: [" + paper.key() + "]\" to the one who did, or an orcid to each");
            return Optional.empty();
        }
        // whose papers are told has no others by name alone
        return alike.stream().filter(person -> person.papers().isEmpty()).findFirst();
    }

    private List<Contributor> all() {
        Map<String, Contributor> all = new TreeMap<>();
        for (var person : people) {
            all.putIfAbsent(
                    person.slug(),
                    new Contributor(
                            person.slug(),
                            person.name(),
                            Optional.of(person),
                            ofPeople.getOrDefault(person, List.of())));
        }
        // names whose slug has no addition come first, whatever else shares it
        ofNames.forEach((name, byOrcid) -> of(byOrcid).forEach(contributor -> add(contributor, name, all)));
        return List.copyOf(all.values());
    }

    private static void add(Contributor contributor, String name, Map<String, Contributor> all) {
        var slug = contributor.slug();
        var free = all.containsKey(slug) ? slug + "-" + Folded.hash(name, 6) : slug;
        all.putIfAbsent(free, new Contributor(free, contributor.name(), Optional.empty(), contributor.roles()));
    }

    /** The people of one name: those without an ORCID iD are the one that has the name's slug, if there are several. */
    private static List<Contributor> of(Map<String, List<Contributor.Role>> byOrcid) {
        if (byOrcid.size() == 2 && byOrcid.containsKey("")) {
            var roles = byOrcid.values().stream().flatMap(Collection::stream).toList();
            return List.of(contributor("", roles));
        }
        // the one who was there first keeps the address
        var plain = byOrcid.containsKey("")
                ? ""
                : byOrcid.entrySet().stream()
                        .min(Comparator.comparing((Map.Entry<String, List<Contributor.Role>> entry) -> first(entry))
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .orElse("");
        return byOrcid.entrySet().stream()
                .map(entry -> contributor(
                        byOrcid.size() == 1 || entry.getKey().equals(plain) ? "" : entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LocalDate first(Map.Entry<String, List<Contributor.Role>> entry) {
        return entry.getValue().stream()
                .flatMap(role -> role.paper().featured().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static Contributor contributor(String orcid, List<Contributor.Role> roles) {
        var name = roles.stream()
                .map(role -> role.paper().authors().get(role.number()).name())
                .collect(Collectors.groupingBy(found -> found, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        var stem = slug(name);
        return new Contributor(
                orcid.isEmpty()
                        ? stem
                        : stem + "-" + orcid.substring(orcid.length() - 4).toLowerCase(Locale.ROOT),
                name,
                Optional.empty(),
                roles);
    }

    /** The slug of a name; one of a hash when the name has no letter that a slug may hold. */
    private static String slug(String name) {
        var slug = Folded.slug(name);
        return Key.fault(slug).isEmpty() ? slug : "person-" + Folded.hash(Folded.words(name), 10);
    }
}
