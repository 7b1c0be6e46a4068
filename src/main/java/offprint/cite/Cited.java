package offprint.cite;

/**
 * A reference as a style writes it.
 *
 * @param plain as text
 * @param html the same as safe HTML: escaped words, {@code em}, and what titles hold
 */
public record Cited(String plain, String html) {}
