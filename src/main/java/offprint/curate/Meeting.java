package offprint.curate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import offprint.model.Paper;
import offprint.model.Prose;
import offprint.model.Session;
import offprint.model.When;

/**
 * A meeting whose papers and people are known.
 *
 * @param session what its file says
 * @param when when it takes place
 * @param papers the papers that are read
 * @param unread papers that a schedule names and nobody knows, as it names them
 * @param presenters who presents
 * @param host who leads it
 */
public record Meeting(
        Session session,
        When when,
        List<Paper> papers,
        List<String> unread,
        List<Attendant> presenters,
        Optional<Attendant> host) {
    /** By their beginnings. */
    public static final Comparator<Meeting> BY_TIME = Comparator.comparing(
                    (Meeting meeting) -> meeting.when().start().toInstant())
            .thenComparing(Meeting::key);

    /** Copies the lists. */
    public Meeting {
        papers = List.copyOf(papers);
        unread = List.copyOf(unread);
        presenters = List.copyOf(presenters);
    }

    /** Somebody at a meeting: the name, and the slug of whom {@code people.yaml} knows. */
    public record Attendant(String name, Optional<String> slug) {}

    /** The last part of its address. */
    public String key() {
        return session.key();
    }

    /** What was said. */
    public Prose minutes() {
        return session.minutes();
    }

    /** Those who present, and who leads it. */
    public Stream<Attendant> attendants() {
        return Stream.concat(presenters.stream(), host.stream());
    }

    Meeting changed(UnaryOperator<Paper> change, UnaryOperator<Prose> words) {
        return new Meeting(
                session.with(words.apply(session.minutes())),
                when,
                papers.stream().map(change).toList(),
                unread,
                presenters,
                host);
    }
}
