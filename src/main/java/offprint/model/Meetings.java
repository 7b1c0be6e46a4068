package offprint.model;

import java.time.LocalDate;
import java.util.List;

/**
 * How a group meets.
 *
 * @param rhythms when it usually does, {@code meets:} in {@code site.yaml}
 * @param terms the parts of its year, {@code terms:}, the earliest first
 */
public record Meetings(List<Rhythm> rhythms, List<Term> terms) {
    /** Copies the lists. */
    public Meetings {
        rhythms = List.copyOf(rhythms);
        terms = List.copyOf(terms);
    }

    /** A part of the year: what it is called, and the day on which it begins; it ends where the next begins. */
    public record Term(String name, LocalDate from) {}
}
