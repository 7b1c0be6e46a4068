package offprint.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A remote service that tells about papers: what it knows, how it is asked, and its manners. */
interface Source {
    /** Its name in settings and files, such as {@code semantic-scholar}. */
    String name();

    /** What a person calls it. */
    String label();

    /** Where it is, unless {@code services:} in {@code site.yaml} says otherwise. */
    String base();

    /** Whether it is asked for such a paper. */
    Reach reach(Reference reference);

    /** The path and query that ask for papers, at most {@link #atOnce()} of them. */
    String path(List<Reference> references, Asker asker);

    /** What its answers look like. */
    Shape shape();

    /** How many papers one request may ask for. */
    default int atOnce() {
        return 1;
    }

    /** The time between two requests. */
    default Duration spacing() {
        return Duration.ofSeconds(1);
    }

    /** For how long an answer is good without asking again. */
    default Duration keeps() {
        return Duration.ZERO;
    }

    /** Hosts beside its own to which it may send us. */
    default List<String> hosts() {
        return List.of();
    }

    /** How a key is sent, if it takes one. */
    default Optional<Key> key() {
        return Optional.empty();
    }

    /** The setting of another service whose address stands for this one's when it has none. */
    default String setting() {
        return name();
    }

    /** The path that asks for the papers of a day, if it has such a list. */
    default Optional<String> daily(LocalDate day) {
        return Optional.empty();
    }

    /** The path that asks for what a query finds, the newest first, if it can search. */
    default Optional<String> search(String query, int start, int most) {
        return Optional.empty();
    }

    /** The moment since which an earlier answer is good enough. */
    default Instant freshSince(Instant now) {
        return now.minus(keeps());
    }

    /** Whether a source is asked for a paper. */
    enum Reach {
        /** It doesn't know such papers. */
        NEVER,
        /** Only when the user names it. */
        WHEN_NAMED,
        /** Without being named; of several the first in {@link Sources} that has the paper. */
        BY_ITSELF
    }

    /**
     * Who asks, for services that want to know it.
     *
     * @param mail a mail address, if there is one
     */
    record Asker(Optional<String> mail) {
        /** {@code ?mailto=...}, or nothing. */
        String query() {
            return mail.map(address -> "?mailto=" + Escaped.of(address)).orElse("");
        }
    }

    /**
     * How a key is sent.
     *
     * @param place in a header or in the query
     * @param name the name of the header or parameter
     * @param before what stands before the key, such as {@code "Bearer "}
     */
    record Key(Place place, String name, String before) {
        enum Place {
            HEADER,
            QUERY
        }
    }
}
