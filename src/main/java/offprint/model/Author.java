package offprint.model;

import java.util.Optional;

/**
 * A person or group as one record names them.
 *
 * @param name as displayed
 * @param family family name where known
 * @param given given names where known
 * @param orcid ORCID iD without address
 * @param affiliation as the record gives it
 */
public record Author(
        String name,
        Optional<String> family,
        Optional<String> given,
        Optional<String> orcid,
        Optional<String> affiliation) {
    /** The family name, or what looks like it: the last word of the name. */
    public String familyName() {
        return family.orElseGet(() -> {
            var words = Folded.words(name);
            return words.substring(words.lastIndexOf(' ') + 1);
        });
    }
}
