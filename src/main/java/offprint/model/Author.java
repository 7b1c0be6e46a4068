package offprint.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person or group as one record names them.
 *
 * @param name as displayed
 * @param family family name where known
 * @param given given names where known
 * @param suffix such as {@code Jr.} or {@code III}, where known
 * @param orcid ORCID iD without address
 * @param affiliation as the record gives it
 */
public record Author(
        String name,
        Optional<String> family,
        Optional<String> given,
        Optional<String> suffix,
        Optional<String> orcid,
        Optional<String> affiliation) {
    /** An author of whom no more than the name is known. */
    public static Author named(String name) {
        return new Author(
                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static final Pattern SUFFIX = Pattern.compile("jr|sr|ii|iii|iv");

    /** The family name, or what looks like it: the last word of the name. */
    public String familyName() {
        return family.orElseGet(() -> {
            int comma = name.indexOf(',');
            boolean inverted = comma > 0
                    && !SUFFIX.matcher(Folded.words(name.substring(comma))).matches();
            var words = Folded.words(comma > 0 ? name.substring(0, comma) : name);
            var bare = inverted ? words : words.replaceFirst(" (?:jr|sr|ii|iii|iv)$", "");
            return bare.substring(bare.lastIndexOf(' ') + 1);
        });
    }
}
