package offprint.model;

import java.util.Optional;
import offprint.report.Position;

/**
 * A paper that an issue puts first, as written: the reference may match nothing.
 *
 * @param reference a key, an alias, an identifier or a whole title
 * @param why the reason, which may be empty
 * @param by who picked it, a name or a slug
 * @param at where it was written
 */
public record Pick(String reference, Prose why, Optional<Said<String>> by, Position at) {}
