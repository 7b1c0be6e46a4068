package offprint.model;

/**
 * A lab, company or university behind a paper.
 *
 * @param name as displayed
 * @param slug its short name as its source writes it, in which case does not matter
 */
public record Organization(String name, String slug) {
    /** The last part of its address: two organizations of one key are one. */
    public String key() {
        return Key.ofIdentifier(slug).orElseGet(() -> Key.ofTitle(name));
    }
}
