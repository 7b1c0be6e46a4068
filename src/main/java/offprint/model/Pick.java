package offprint.model;

import offprint.report.Position;

/**
 * A paper that an issue puts first, as written: the reference may match nothing.
 *
 * @param reference a key, an alias, an identifier or a whole title
 * @param why the reason, which may be empty
 * @param at where it was written
 */
public record Pick(String reference, Prose why, Position at) {}
