package offprint.curate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import offprint.model.Folded;
import offprint.model.Person;
import offprint.model.Said;
import offprint.report.Closest;
import offprint.report.Position;
import offprint.report.Report;

/** Finds people of the group by what files call them. */
final class Attendants {
    private static final int MOST_NAMED = 8;

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Person> slugs = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> guests = new TreeSet<>();
    private Optional<Position> firstGuest = Optional.empty();
    private final Report report;

    Attendants(List<Person> known, Report report) {
        this.report = report;
        for (var person : known) {
            slugs.put(person.slug(), person);
            person.names().forEach(name -> {
                people.putIfAbsent(Folded.words(name), person);
                names.add(name);
            });
        }
    }

    /**
     * The person that a text names: by a slug, or by a name; whoever is not known is a guest.
     *
     * @param byHand whether a slug that nobody has, or a name that is almost a known one, is an error
     */
    Meeting.Attendant find(Said<String> said, boolean byHand) {
        var name = said.value().strip();
        var bare = name.startsWith("@") ? name.substring(1) : name;
        var known = Optional.ofNullable(slugs.get(bare)).or(() -> Optional.ofNullable(people.get(Folded.words(name))));
        if (known.isPresent()) {
            return new Meeting.Attendant(known.get().name(), known.map(Person::slug));
        }
        boolean isSlug = byHand && bare.matches("[a-z0-9]+(?:[-_.][a-z0-9]+)*");
        var close = byHand && bare.length() > 3
                ? Closest.to(bare, isSlug ? slugs.keySet() : names)
                : Optional.<String>empty();
        if (isSlug || close.isPresent()) {
            report.error(
                    "person.unknown",
                    said.at(),
                    "nobody in content/people.yaml is called \"" + name + "\"",
                    close.map("did you mean \"%s\"? "::formatted).orElse("")
                            + (isSlug
                                    ? "add the person there, or write the whole name of a guest"
                                    : "if this is somebody else, add the name there too"));
        } else {
            guests.add(name);
            firstGuest = firstGuest.or(() -> Optional.of(said.at()));
        }
        return new Meeting.Attendant(name, Optional.empty());
    }

    /** Tells once of all who are not known. */
    void tellGuests() {
        firstGuest.ifPresent(at -> report.note(
                "person.guest",
                at,
                (guests.size() == 1 ? "1 name is" : guests.size() + " names are")
                        + " not in content/people.yaml and shown as written: "
                        + guests.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                        + (guests.size() > MOST_NAMED ? ", ..." : ""),
                "members there have a page with what they presented and picked"));
    }
}
