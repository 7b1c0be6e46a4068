package offprint.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Paper;
import offprint.model.Said;
import offprint.model.Session;
import offprint.report.Report;

/** Meetings come to know their papers and people; two at once are told. */
final class Gather implements Rule {
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
                                    .map(name -> reading.people.find(name, session.byHand()))
                                    .toList(),
                            session.host().map(name -> reading.people.find(name, session.byHand())))));
        }
        meetings.sort(Meeting.BY_TIME);
        reading.people.tellGuests();
        Clashes.tell(meetings, report);
        return work.withMeetings(meetings);
    }

    /** Finds what meetings name. */
    private static final class Reading {
        private final KnownPapers known;
        private final Attendants people;
        private final Report report;

        Reading(Work work, Report report) {
            this.report = report;
            known = KnownPapers.of(work);
            people = new Attendants(work.library().people(), report);
        }

        List<Paper> papers(Session session) {
            List<Paper> papers = new ArrayList<>();
            for (var reference : session.papers()) {
                key(reference, session).ifPresent(key -> {
                    if (known.isHeld(key)) {
                        report.note(
                                "session.held",
                                reference.at(),
                                "the paper \"" + reference.value() + "\" is held back, so its meeting does not show it",
                                "");
                    } else if (papers.stream().anyMatch(paper -> paper.key().equals(key))) {
                        tellTwice(reference, session);
                    } else {
                        known.paper(key).ifPresent(papers::add);
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
                return known.references().find(reference.value(), reference.at(), report);
            }
            var all = known.references().all(reference.value());
            return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
        }

        /** What only a schedule names is shown as it names it; what a person names is an error, and not shown. */
        List<String> unread(Session session) {
            return session.papers().stream()
                    .filter(reference ->
                            !reference.at().file().equals(session.at().file()) || !session.byHand())
                    .map(Said::value)
                    .filter(reference -> known.references().all(reference).size() != 1)
                    .toList();
        }
    }
}
