package offprint.fetch;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How we introduce ourselves.
 *
 * @param version of the program
 * @param site the address of the site, or its id
 * @param contact a mail or web address at which somebody answers for what we do
 * @param refresh whether everything is asked anew
 */
public record Manners(String version, Optional<String> site, Optional<String> contact, boolean refresh) {
    /** The header {@code User-Agent}: {@code Offprint/0.1.0 (https://example.org/; mailto:editors@example.org)}. */
    String agent() {
        var about = Stream.of(site, mail().map("mailto:"::concat).or(() -> contact))
                .flatMap(Optional::stream)
                .map(text -> text.replaceAll("[^!-~]|[()]", ""))
                .collect(Collectors.joining("; "));
        return "Offprint/" + version + (about.isEmpty() ? "" : " (" + about + ")");
    }

    /** The contact, if it is a mail address. */
    Optional<String> mail() {
        return contact.map(text -> text.replaceFirst("^mailto:", ""))
                .filter(text -> text.contains("@"))
                .filter(text -> !text.contains("://"));
    }
}
