package offprint.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a record comes from.
 *
 * @param file the file of the site that holds it
 * @param format the format in which it was first received, such as {@code hf-text}
 * @param name what the file was called when it was received
 * @param day the day that the page or batch is of
 * @param byHand whether a person wrote it, so that faults are errors and its word wins
 */
public record Source(String file, String format, String name, Optional<LocalDate> day, boolean byHand) {}
