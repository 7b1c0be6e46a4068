package offprint.model;

import java.util.List;
import java.util.Optional;
import offprint.report.Position;

/**
 * What an editor wrote for the digest of a period.
 *
 * @param period the period
 * @param title the issue's own title
 * @param draft whether it is held back
 * @param picks papers that stand first, in order
 * @param intro the introduction, which may be empty
 * @param at the start of its file
 */
public record Issue(Period period, Optional<String> title, boolean draft, List<Pick> picks, Prose intro, Position at) {
    /** Copies the list. */
    public Issue {
        picks = List.copyOf(picks);
    }
}
