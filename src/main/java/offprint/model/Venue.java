package offprint.model;

import java.util.OptionalInt;

/**
 * Where a paper was published.
 *
 * @param name as displayed
 * @param year the year of the volume or conference
 */
public record Venue(String name, OptionalInt year) {}
