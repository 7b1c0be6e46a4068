package offprint.read;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first time of the day in a text such as {@code Fridays 1:00-2:15pm, Malone 338}.
 *
 * @param start when it begins
 * @param end when it ends, if the text says so; not after the start when that is on the next day
 * @param isGuessed whether nothing in the text says that it is in the afternoon
 * @param before what stands before it
 * @param after what stands behind it
 */
record ClockText(LocalTime start, Optional<LocalTime> end, boolean isGuessed, String before, String after) {
    private static final int LONGEST = 400;
    private static final int NOON = 12;
    /** The last hour that nobody means to be in the night when it stands without am and pm. */
    private static final int LAST_OF_AFTERNOON = 6;

    private static final String POINT =
            "(?:12\\s)?(?:(noon|midday|midnight)\\b|(\\d{1,2})(?:\\s?[:.h]\\s?([0-5]\\d)(?::\\d\\d(?:[.,]\\d{1,9})?)?)?"
                    + "(?:\\s?([ap])\\.?\\s?m\\b\\.?|(?<=\\d)([ap])(?!\\w)|\\s?(h|hrs?|hours|uhr|o['’]clock)\\b)?)(?![\\w:])";
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\w:.])" + POINT + "(?:\\s?\\(?[A-Z]{2,4}\\)?)?\\s*(?:[-–—−~]{1,3}|to|til|till|until|bis)\\s*"
                    + POINT,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINGLE = Pattern.compile("(?<![\\w:.])" + POINT, Pattern.CASE_INSENSITIVE);
    private static final Pattern MILITARY = Pattern.compile(
            "(?<![\\w:.])([01]\\d|2[0-3])([0-5]\\d)(?=\\s?(?:h|hrs|hours)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MILITARY_RANGE =
            Pattern.compile("\\s*([01]\\d|2[0-3])(00|15|30|45)\\s?[-–—]\\s?([01]\\d|2[0-3])(00|15|30|45)\\s*");
    /** Behind such words a number alone is an hour. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:^|\\b(?:at|from|around|mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|urs|ur)?(?:days?)?\\.?[,:]?|@)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final int GROUPS = 6;

    /** Half of a range, as far as it is written. */
    private record Point(int hour, int minute, char half, boolean isPlain, boolean isExact) {
        /** One of 24 hours, when the other half of the day is tried. */
        LocalTime in(char side) {
            int on = hour > NOON || hour == 0 ? hour : hour % NOON + (side == 'p' ? NOON : 0);
            return LocalTime.of(on, minute);
        }

        boolean isSaid() {
            return half != ' ';
        }
    }

    /** Looks for a time; a number alone is none, unless it stands where only an hour can. */
    static Optional<ClockText> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var clear = MILITARY_RANGE
                .matcher(MILITARY.matcher(text).replaceAll("$1:$2"))
                .replaceFirst("$1:$2-$3:$4");
        for (var range = RANGE.matcher(clear); range.find(); ) {
            var from = point(range, 0);
            var to = point(range, GROUPS);
            boolean bare = from.isPresent()
                    && to.isPresent()
                    && from.get().isPlain()
                    && to.get().isPlain();
            if (from.isPresent() && to.isPresent() && (!bare || leads(clear, range.start()))) {
                return Optional.of(range(from.get(), to.get(), clear, range));
            }
        }
        for (var single = SINGLE.matcher(clear); single.find(); ) {
            var point = point(single, 0);
            if (point.isPresent() && (!point.get().isPlain() || leads(clear, single.start()) && ends(clear, single))) {
                return Optional.of(single(point.get(), clear, single));
            }
        }
        return Optional.empty();
    }

    private static boolean leads(String text, int start) {
        return LEAD.matcher(text.substring(0, start)).find();
    }

    private static boolean ends(String text, Matcher found) {
        return text.substring(found.end()).isBlank();
    }

    private static Optional<Point> point(Matcher found, int from) {
        var word = found.group(from + 1);
        if (word != null) {
            char half = word.equalsIgnoreCase("midnight") ? 'a' : 'p';
            return Optional.of(new Point(NOON, 0, half, false, false));
        }
        var digits = found.group(from + 2);
        var minutes = found.group(from + 3);
        var letter = found.group(from + 4) == null ? found.group(from + 5) : found.group(from + 4);
        int hour = Integer.parseInt(digits);
        boolean exact = digits.length() == 2 && digits.charAt(0) == '0' || found.group(from + 6) != null || hour > NOON;
        char half = letter == null ? ' ' : Character.toLowerCase(letter.charAt(0));
        boolean plain = minutes == null && letter == null && found.group(from + 6) == null;
        return hour > 23
                ? Optional.empty()
                : Optional.of(new Point(hour, minutes == null ? 0 : Integer.parseInt(minutes), half, plain, exact));
    }

    private static ClockText single(Point point, String text, Matcher found) {
        boolean guessed = !point.isSaid() && isAfternoon(point);
        var start = point.isSaid() ? point.in(point.half) : hours24(point, guessed);
        return new ClockText(start, Optional.empty(), guessed, text.substring(0, found.start()), after(text, found));
    }

    private static String after(String text, Matcher found) {
        return text.substring(found.end());
    }

    private static ClockText range(Point from, Point to, String text, Matcher found) {
        boolean told = from.isSaid() || to.isSaid();
        boolean exact = from.isExact() || to.isExact();
        boolean guessed = !told && !exact && isAfternoon(from);
        LocalTime start;
        LocalTime end;
        if (told) {
            start = from.isSaid() ? from.in(from.half) : before(from, to.in(to.half), to.half);
            end = to.isSaid() ? to.in(to.half) : behind(to, start, from.half);
        } else {
            start = hours24(from, guessed);
            end = exact ? hours24(to, false) : behind(to, start, start.getHour() < NOON ? 'a' : 'p');
        }
        boolean same = start.equals(end);
        return new ClockText(
                start,
                same ? Optional.empty() : Optional.of(end),
                guessed,
                text.substring(0, found.start()),
                after(text, found));
    }

    private static boolean isAfternoon(Point point) {
        return !point.isExact && point.hour >= 1 && point.hour <= LAST_OF_AFTERNOON;
    }

    private static LocalTime hours24(Point point, boolean afternoon) {
        return LocalTime.of(point.hour + (afternoon ? NOON : 0), point.minute);
    }

    /** The half of the day that is told for the end holds for the start, if it is before the end then. */
    private static LocalTime before(Point from, LocalTime end, char half) {
        var same = from.in(half);
        var other = from.in(half == 'p' ? 'a' : 'p');
        return same.isBefore(end) || !other.isBefore(end) ? same : other;
    }

    private static LocalTime behind(Point to, LocalTime start, char half) {
        var same = to.in(half);
        var other = to.in(half == 'p' ? 'a' : 'p');
        return same.isAfter(start) || !other.isAfter(start) ? same : other;
    }
}
