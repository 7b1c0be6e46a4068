package offprint.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import offprint.model.Folded;
import offprint.model.Paper;
import offprint.model.Person;
import offprint.model.Said;
import offprint.model.Session;
import offprint.report.Closest;
import offprint.report.Position;
import offprint.report.Report;

/** Meetings come to know their papers and people; two at once are told. */
final class Gather implements Rule {
    private static final int MOST_NAMED = 8;

    @Override
    public Work apply(Work work, Report report) {
        if (work.library().sessions().isEmpty()) {
            return work;
        }
        var reading = new Reading(work, report);
        List<Meeting> meetings = new ArrayList<>();
        for (var session : work.library().sessions()) {
            session.when()
                    .ifPresent(when -> meetings.add(new Meeting(
                            session,
                            when,
                            reading.papers(session),
                            reading.unread(session),
                            session.presenters().stream()
                                    .map(name -> reading.person(name, session))
                                    .toList(),
                            session.host().map(name -> reading.person(name, session)))));
        }
        meetings.sort(Meeting.BY_TIME);
        reading.tellGuests();
        Clashes.tell(meetings, report);
        return work.withMeetings(meetings);
    }

    /** Finds what meetings name. */
    private static final class Reading {
        private final References<String> references;
        private final Map<String, Paper> shown = new HashMap<>();
        private final Set<String> held = new HashSet<>();
        private final Map<String, Person> people = new HashMap<>();
        private final Map<String, Person> slugs = new HashMap<>();
        private final Set<String> names = new TreeSet<>();
        private final Set<String> guests = new TreeSet<>();
        private Optional<Position> firstGuest = Optional.empty();
        private final Report report;

        Reading(Work work, Report report) {
            this.report = report;
            references = new References<>(work.library().rejected());
            for (var joined : work.papers()) {
                shown.put(joined.paper().key(), joined.paper());
                ChoosePicks.index(joined, joined.paper().key(), references);
            }
            for (var joined : work.held()) {
                held.add(joined.paper().key());
                ChoosePicks.index(joined, joined.paper().key(), references);
            }
            for (var person : work.library().people()) {
                slugs.put(person.slug(), person);
                person.names().forEach(name -> {
                    people.putIfAbsent(Folded.words(name), person);
                    names.add(name);
                });
            }
        }

        List<Paper> papers(Session session) {
            List<Paper> papers = new ArrayList<>();
            for (var reference : session.papers()) {
                key(reference, session).ifPresent(key -> {
                    if (held.contains(key)) {
                        report.note(
                                "session.held",
                                reference.at(),
                                "the paper \"" + reference.value() + "\" is held back, so its meeting does not show it",
                                "");
                    } else if (papers.stream().anyMatch(paper -> paper.key().equals(key))) {
                        tellTwice(reference, session);
                    } else {
                        Optional.ofNullable(shown.get(key)).ifPresent(papers::add);
                    }
                });
            }
            return papers;
        }

        private void tellTwice(Said<String> reference, Session session) {
            if (session.byHand()) {
                report.error(
                        "session.paper-twice",
                        reference.at(),
                        "this meeting names the paper \"" + reference.value() + "\" twice",
                        "keep one of the two");
            }
        }

        private Optional<String> key(Said<String> reference, Session session) {
            if (session.byHand() && reference.at().file().equals(session.at().file())) {
                return references.find(reference.value(), reference.at(), report);
            }
            var all = references.all(reference.value());
            return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
        }

        /** What only a schedule names is shown as it names it; what a person names is an error, and not shown. */
        List<String> unread(Session session) {
            return session.papers().stream()
                    .filter(reference ->
                            !reference.at().file().equals(session.at().file()) || !session.byHand())
                    .map(Said::value)
                    .filter(reference -> references.all(reference).size() != 1)
                    .toList();
        }

        Meeting.Attendant person(Said<String> said, Session session) {
            var name = said.value().strip();
            var known = Optional.ofNullable(slugs.get(name.startsWith("@") ? name.substring(1) : name))
                    .or(() -> Optional.ofNullable(people.get(Folded.words(name))));
            if (known.isPresent()) {
                return new Meeting.Attendant(known.get().name(), known.map(Person::slug));
            }
            boolean isSlug = name.matches("@?[a-z0-9]+(?:[-_.][a-z0-9]+)*") && session.byHand();
            var close = Closest.to(name, isSlug ? slugs.keySet() : names).filter(found -> session.byHand());
            if (isSlug || close.isPresent()) {
                report.error(
                        "presenter.unknown",
                        said.at(),
                        "nobody in content/people.yaml is called \"" + name + "\"",
                        close.map("did you mean \"%s\"? "::formatted).orElse("")
                                + (isSlug
                                        ? "add the person there, or write the whole name of a guest"
                                        : "if this is somebody else, add the name there, with \"member: false\" for a"
                                                + " guest"));
            } else {
                guests.add(name);
                firstGuest = firstGuest.or(() -> Optional.of(said.at()));
            }
            return new Meeting.Attendant(name, Optional.empty());
        }

        void tellGuests() {
            firstGuest.ifPresent(at -> report.note(
                    "presenter.guest",
                    at,
                    (guests.size() == 1 ? "1 presenter or host is" : guests.size() + " presenters and hosts are")
                            + " not in content/people.yaml and shown as written: "
                            + guests.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (guests.size() > MOST_NAMED ? ", ..." : ""),
                    "members with \"member: true\" there have a page with what they presented"));
        }
    }
}
