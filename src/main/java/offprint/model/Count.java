package offprint.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number that grows, and the day on which it was read.
 *
 * @param value 0 or more
 * @param on the day, where known
 */
public record Count(long value, Optional<LocalDate> on) {}
