package offprint.model;

import java.util.Optional;

/**
 * One of the texts that an article had over time, as arXiv numbers them.
 *
 * @param number counted from 1
 * @param on when it was submitted, where known
 */
public record Version(int number, Optional<PartialDate> on) {}
