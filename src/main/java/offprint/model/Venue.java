package offprint.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where a paper was published.
 *
 * @param name as displayed: the journal, the proceedings or the book; empty for a book, thesis or report of its own
 * @param year the year of the volume or conference
 * @param volume the volume
 * @param issue the issue within the volume
 * @param pages the pages, or the number of the article
 * @param publisher the publisher, the school of a thesis, or the institution of a report
 */
public record Venue(
        String name,
        OptionalInt year,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> pages,
        Optional<String> publisher) {
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d\\s+|[,\\s]+\\(?(?:19|20)\\d\\d\\)?$");

    /** The name without the year, which is that of all its years. */
    public String series() {
        var bare = YEAR.matcher(name).replaceAll("");
        return bare.isBlank() ? name : bare;
    }

    /** Whether it has a name under which papers can be gathered. */
    public boolean isNamed() {
        return !name.isBlank();
    }

    /** Whether nothing is known of it. */
    public boolean isEmpty() {
        return equals(new Venue("", year, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** A venue of which no more than the name is known. */
    public static Venue of(String name) {
        return new Venue(
                name, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
