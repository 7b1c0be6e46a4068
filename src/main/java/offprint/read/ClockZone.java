package offprint.read;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time zone that is written behind a time of the day.
 *
 * @param word as written
 * @param zone which one that is, when it can only be one: {@code EST} is said in two continents and half of the year
 * @param after what stands behind it
 */
record ClockZone(String word, Optional<String> zone, String after) {
    private static final Pattern UTC = Pattern.compile(
            "\\s?\\(?\\s?((?:UTC|GMT)\\s?(?:([-+−])\\s?(\\d{1,2})(?::?([0-5]\\d))?)?)(?![\\w])\\s?\\)?");
    private static final Pattern OFFSET = Pattern.compile("\\s?(([+-])([01]\\d):?([0-5]\\d)|Z)(?![\\w:])");
    private static final Pattern NAME =
            Pattern.compile("\\s?[(\\[]?\\s?([A-Z][A-Za-z]{2,12}/[A-Z][A-Za-z_/-]{2,30})\\s?[)\\]]?");
    private static final Pattern WORD = Pattern.compile(
            "\\s?[(\\[]?\\s?((?:[ECMP][SD]?T|A[SD]T|AK[SD]T|HST|BST|IST|CES?T|MES?Z|EES?T|WES?T|JST|KST|SGT|HKT|A[ECW][SD]?T|NZ[SD]T)\\b"
                    + "|(?:(?i:US )?(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)(?: (?i:standard|daylight))?(?: (?i:time))?)\\b"
                    + "|\\p{Lu}\\p{L}+ (?i:local )?(?i:time)\\b|(?i:local time)\\b)\\s?[)\\]]?");

    /** The zone at the very beginning of a text. */
    static Optional<ClockZone> at(String text) {
        var utc = UTC.matcher(text);
        if (utc.lookingAt()) {
            boolean shifted = utc.group(2) != null;
            var zone = shifted
                    ? offset(utc.group(2).equals("+"), utc.group(3), utc.group(4) == null ? "0" : utc.group(4))
                    : Optional.of("UTC");
            return Optional.of(new ClockZone(utc.group(1).strip(), zone, text.substring(utc.end())));
        }
        var offset = OFFSET.matcher(text);
        if (offset.lookingAt()) {
            var zone = offset.group(2) == null
                    ? Optional.of("UTC")
                    : offset(offset.group(2).equals("+"), offset.group(3), offset.group(4));
            return Optional.of(new ClockZone(offset.group(1), zone, text.substring(offset.end())));
        }
        var name = NAME.matcher(text);
        if (name.lookingAt() && named(name.group(1)).isPresent()) {
            return Optional.of(new ClockZone(name.group(1), named(name.group(1)), text.substring(name.end())));
        }
        var word = WORD.matcher(text);
        return word.lookingAt()
                ? Optional.of(new ClockZone(word.group(1), Optional.empty(), text.substring(word.end())))
                : Optional.empty();
    }

    /** The zone that a field of its own names. */
    static Optional<String> named(String text) {
        var name = text.strip();
        return ZoneId.getAvailableZoneIds().contains(name) && !name.matches("[A-Z]{3}|[A-Z]{3}\\d[A-Z]{3}")
                ? Optional.of(name)
                : Optional.of(name.toUpperCase(Locale.ROOT))
                        .filter(word -> word.equals("UTC") || word.equals("GMT"))
                        .map(word -> "UTC");
    }

    private static Optional<String> offset(boolean east, String hours, String minutes) {
        int sign = east ? 1 : -1;
        try {
            var offset = ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(hours), sign * Integer.parseInt(minutes));
            return Optional.of(offset.equals(ZoneOffset.UTC) ? "UTC" : offset.getId());
        } catch (DateTimeException beyond) {
            return Optional.empty();
        }
    }
}
