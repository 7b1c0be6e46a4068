package offprint.model;

/**
 * A title, an abstract or a summary: plain text that may hold TeX.
 *
 * @param source as its source wrote it, spaces folded
 * @param plain the same for readers, TeX's text commands resolved
 */
public record Text(String source, String plain) {
    /** What two titles are compared by. */
    public String folded() {
        return Folded.words(plain);
    }
}
