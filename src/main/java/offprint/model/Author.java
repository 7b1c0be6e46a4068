package offprint.model;

import java.util.Optional;

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

    /** The name in its parts: as the record tells them apart, else as they look. */
    public PersonName personName() {
        return family.isPresent() ? new PersonName(name, family, given, suffix, false) : PersonName.of(name);
    }
}
