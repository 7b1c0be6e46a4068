package offprint.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.PartialDate;

/** Days in the names of files. */
final class Days {
    private static final Pattern LEADING = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?!\\d).*");

    private Days() {}

    /** The day that a file's name begins with. */
    static Optional<LocalDate> inName(String name) {
        var found = LEADING.matcher(name);
        return found.matches() ? PartialDate.parse(found.group(1)).map(PartialDate::earliest) : Optional.empty();
    }
}
