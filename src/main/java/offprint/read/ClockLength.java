package offprint.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** How long something lasts, as people write it. */
final class ClockLength {
    private static final Pattern HOURS = Pattern.compile(
            "(?:(\\d{1,2})(?:[.,](\\d{1,2}))?|(an?|one|half an|two))\\s?(?:h|hr|hrs|hours?)(?:\\s?(?:and\\s)?(\\d{1,2})\\s?(?:m|min|mins|minutes?)?)?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,3})\\s?(?:m|min|mins|minutes?)?['’]?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::00)?");
    private static final Pattern ISO = Pattern.compile("PT(?:(\\d{1,2})H)?(?:(\\d{1,3})M)?", Pattern.CASE_INSENSITIVE);
    private static final int HOUR = 60;

    private ClockLength() {}

    /** The length in the form of our records: {@code 75 min}. */
    static Optional<String> of(String text) {
        return minutes(text.strip()).filter(minutes -> minutes > 0).map(minutes -> minutes + " min");
    }

    private static Optional<Integer> minutes(String text) {
        var hours = HOURS.matcher(text);
        if (hours.matches()) {
            int more = hours.group(4) == null ? 0 : Integer.parseInt(hours.group(4));
            return Optional.of(hours.group(1) == null ? worded(hours.group(3)) + more : counted(hours) + more);
        }
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(HOUR * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)));
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(HOUR * number(iso.group(1)) + number(iso.group(2)));
        }
        var minutes = MINUTES.matcher(text);
        return minutes.matches() ? Optional.of(Integer.parseInt(minutes.group(1))) : Optional.empty();
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int counted(java.util.regex.Matcher hours) {
        var part = hours.group(2) == null ? "0" : hours.group(2);
        double fraction = Integer.parseInt(part) / Math.pow(10, part.length());
        return (int) Math.round(HOUR * (Integer.parseInt(hours.group(1)) + fraction));
    }

    private static int worded(String word) {
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "two" -> 2 * HOUR;
            case "half an" -> HOUR / 2;
            default -> HOUR;
        };
    }
}
