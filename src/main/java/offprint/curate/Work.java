package offprint.curate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.model.FreePage;
import offprint.model.Library;
import offprint.model.Paper;
import offprint.model.Pick;
import offprint.model.Prose;
import offprint.model.Said;
import offprint.model.Session;
import offprint.model.Topic;
import offprint.model.TopicChoice;

/**
 * The state between two rules.
 *
 * @param library what was read
 * @param papers papers that are shown
 * @param held papers that are held back; references to them are no faults
 * @param editions issues whose picks are papers
 * @param meetings meetings whose papers and people are known
 */
record Work(
        Library library,
        List<Joined> papers,
        List<Joined> held,
        List<Digest.Edition> editions,
        List<Meeting> meetings) {
    Work {
        papers = List.copyOf(papers);
        held = List.copyOf(held);
        editions = List.copyOf(editions);
        meetings = List.copyOf(meetings);
    }

    static Work of(Library library) {
        return new Work(library, List.of(), List.of(), List.of(), List.of());
    }

    Work with(List<Joined> shown, List<Joined> heldBack) {
        return new Work(library, shown, heldBack, editions, meetings);
    }

    Work withEditions(List<Digest.Edition> others) {
        return new Work(library, papers, held, others, meetings);
    }

    Work withMeetings(List<Meeting> others) {
        return new Work(library, papers, held, editions, others);
    }

    /** All prose of the site, held back or not. */
    Stream<Prose> prose() {
        return Stream.of(
                        Stream.concat(papers.stream(), held.stream()).flatMap(joined -> joined.paper().note().stream()),
                        library.topics().stream().map(Topic::description),
                        library.pages().stream().map(FreePage::body),
                        library.sessions().stream().map(Session::minutes),
                        library.issues().stream()
                                .flatMap(issue -> Stream.concat(
                                        Stream.of(issue.intro()),
                                        issue.picks().stream().map(Pick::why))))
                .flatMap(prose -> prose);
    }

    /**
     * A paper, and what its records want of later rules.
     *
     * @param paper the paper
     * @param titles all titles that its records give it
     * @param choices topics to join or to leave, by hand first
     * @param byHand how many of the choices a person made
     * @param draft whether it is held back
     * @param embargo the day until which it is held back
     */
    record Joined(
            Paper paper,
            List<String> titles,
            List<Said<TopicChoice>> choices,
            int byHand,
            boolean draft,
            Optional<Said<LocalDate>> embargo) {
        Joined {
            titles = List.copyOf(titles);
            choices = List.copyOf(choices);
        }

        Joined with(Paper other) {
            return new Joined(other, titles, choices, byHand, draft, embargo);
        }
    }
}
