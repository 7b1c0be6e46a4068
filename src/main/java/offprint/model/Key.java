package offprint.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for keys: the last part of a paper's address, for ever. */
public final class Key {
    /** A regular expression for the characters that a key may have, and how many. */
    public static final String FORM = "[a-z0-9](?:[a-z0-9._-]{0,78}[a-z0-9])?";

    private static final Pattern WELL_FORMED = Pattern.compile(FORM);
    private static final Pattern RESERVED = Pattern.compile("(?:index|con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    private Key() {}

    /** What is wrong with a key that somebody wrote, or empty when it is right. */
    public static Optional<String> fault(String key) {
        if (RESERVED.matcher(key).matches()) {
            return Optional.of("is a reserved name");
        }
        return WELL_FORMED.matcher(key).matches()
                ? Optional.empty()
                : Optional.of("is not made of a-z, 0-9, '.', '_' and '-', 1 to 80 of them, with a letter or digit first"
                        + " and last");
    }

    /** The key that an identifier gives: what a key may not hold becomes {@code -}. */
    public static Optional<String> ofIdentifier(String value) {
        var key = Folded.unaccented(value).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        if (key.length() > 80) {
            key = key.substring(0, 69).replaceAll("[._-]+$", "") + "-" + Folded.hash(value, 10);
        }
        return Optional.of(key).filter(made -> fault(made).isEmpty());
    }

    /** The key that a title gives; one of a hash when the title has no letter that a key may hold. */
    public static String ofTitle(String title) {
        var slug = Folded.slug(title);
        return fault(slug).isEmpty()
                ? slug
                : "paper-" + Folded.hash(Folded.words(title).isEmpty() ? title : Folded.words(title), 10);
    }
}
