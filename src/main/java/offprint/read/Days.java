package offprint.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.PartialDate;

/** Days in the names of files. */
final class Days {
    private static final Pattern LEADING = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?!\\d).*");

    private static final Pattern ANYWHERE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private Days() {}

    /** The day that a file's name begins with; what is in an archive may have one of its own. */
    static Optional<LocalDate> inName(String name) {
        var found = LEADING.matcher(name.substring(name.lastIndexOf('/') + 1));
        return found.matches() ? PartialDate.parse(found.group(1)).map(PartialDate::earliest) : Optional.empty();
    }

    /** The first day that stands anywhere in a file's name. */
    static Optional<LocalDate> anywhereIn(String name) {
        return ANYWHERE.matcher(name)
                .results()
                .flatMap(found ->
                        PartialDate.parse(found.group(1) + "-" + found.group(3) + "-" + found.group(4)).stream())
                .map(PartialDate::earliest)
                .findFirst();
    }
}
