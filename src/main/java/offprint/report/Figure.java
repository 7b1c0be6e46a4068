package offprint.report;

/**
 * A row of the table that closes a run.
 *
 * @param name what was counted, such as {@code papers}
 * @param value how many, or a short text
 * @param detail more about it, or an empty text
 */
public record Figure(String name, String value, String detail) {}
