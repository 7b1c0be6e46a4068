package offprint.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offprint.report.Position;

/**
 * What an editor wrote for the digest of a period.
 *
 * @param period the period
 * @param title the issue's own title
 * @param draft whether it is held back
 * @param updated the day on which an editor last changed it, when that is said
 * @param picks papers that stand first, in order
 * @param intro the introduction, which may be empty
 * @param at the start of its file
 */
public record Issue(
        Period period,
        Optional<String> title,
        boolean draft,
        Optional<LocalDate> updated,
        List<Pick> picks,
        Prose intro,
        Position at) {
    /** Copies the list. */
    public Issue {
        picks = List.copyOf(picks);
    }
}
