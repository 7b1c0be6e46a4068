package offprint.normalize;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long something lasts, as people write it. */
final class Lengths {
    /** A regular expression for {@code 60 min}, {@code 2 h}, {@code 1 h 30 min}. */
    static final String FORM = "\\d{1,2} ?(?:h|hours?)(?: ?\\d{1,2} ?(?:min|minutes?))?|\\d{1,4} ?(?:min|minutes?)";

    private static final Pattern PARTS =
            Pattern.compile("(?:(\\d{1,2}) ?h(?:ours?)?)? ?(?:(\\d{1,4}) ?min(?:utes?)?)?");
    private static final Duration LONGEST = Duration.ofDays(14);

    private Lengths() {}

    /** What a text says; empty when it is no length, or none that a meeting has. */
    static Optional<Duration> of(String text) {
        var parts = PARTS.matcher(text.strip());
        if (!text.strip().matches(FORM) || !parts.matches()) {
            return Optional.empty();
        }
        var length = Duration.ofHours(number(parts.group(1))).plusMinutes(number(parts.group(2)));
        return Optional.of(length).filter(found -> !found.isZero() && found.compareTo(LONGEST) <= 0);
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
