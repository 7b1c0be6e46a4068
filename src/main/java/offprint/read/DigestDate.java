package offprint.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day or the range of days that a heading names.
 *
 * @param from month and day of the first day, as month * 100 + day
 * @param to month and day of the last day
 * @param year the year, when it is written
 */
record DigestDate(int from, int to, OptionalInt year) {
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TO = "\\s*(?:-|–|—|−|~|to|through|until)+\\s*";
    private static final String YEAR = "(?:,?\\s*((?:19|20)\\d\\d))?";
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");
    private static final Pattern ISO_RANGE =
            Pattern.compile(ISO.pattern() + TO + "(?:" + ISO.pattern() + "|(\\d{1,2})[-./](\\d{1,2})(?!\\d))");
    private static final Pattern WEEK = Pattern.compile(
            "\\b((?:19|20)\\d\\d)[-\\s]*(?:W|week\\s*)(\\d{1,2})\\b|\\bweek\\s*(\\d{1,2})\\s*(?:,|of|[-/])?\\s*((?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAYS =
            words("\\b" + MONTH + "\\s*" + DAY + YEAR + TO + "(?:" + MONTH + "\\s*)?" + DAY + "(?!\\d)" + YEAR);
    private static final Pattern DAYS_MONTH =
            words("(?<!\\d)" + DAY + "\\s*(?:" + MONTH + YEAR + ")?" + TO + DAY + "\\s*" + MONTH + YEAR);
    private static final Pattern MONTH_DAY = words("\\b" + MONTH + "\\s*" + DAY + "(?!\\d)" + YEAR);
    private static final Pattern DAY_MONTH = words("(?<!\\d)" + DAY + "\\.?\\s*(?:of\\s*)?" + MONTH + YEAR);
    private static final Pattern MONTH_YEAR = words("\\b" + MONTH + ",?\\s*((?:19|20)\\d\\d)\\b");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-./](0[1-9]|1[0-2])(?![-./]?\\d)");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private static Pattern words(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /** The date in a heading. */
    static Optional<DigestDate> in(String heading) {
        return find(ISO_RANGE, heading)
                .flatMap(DigestDate::isoRange)
                .or(() -> find(ISO, heading).flatMap(m -> day(m.group(1), m.group(2), m.group(3))))
                .or(() -> find(WEEK, heading).flatMap(DigestDate::week))
                .or(() -> find(MONTH_DAYS, heading)
                        .flatMap(m -> range(m.group(1), m.group(2), or(m, 4, 1), m.group(5), year(m, heading, 6, 3))))
                .or(() -> find(DAYS_MONTH, heading)
                        .flatMap(m -> range(or(m, 2, 5), m.group(1), m.group(5), m.group(4), year(m, heading, 6, 3))))
                .or(() -> find(MONTH_DAY, heading)
                        .flatMap(m -> range(m.group(1), m.group(2), m.group(1), m.group(2), year(m, heading, 3, 3))))
                .or(() -> find(DAY_MONTH, heading)
                        .flatMap(m -> range(m.group(2), m.group(1), m.group(2), m.group(1), year(m, heading, 3, 3))))
                .or(() -> find(MONTH_YEAR, heading).flatMap(m -> month(m.group(2), DateText.month(m.group(1)))))
                .or(() -> find(YEAR_MONTH, heading).flatMap(m -> month(m.group(1), m.group(2))));
    }

    /** The year that a heading without a day names. */
    static OptionalInt yearIn(String heading) {
        var found = ANY_YEAR.matcher(heading);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    /** Whether it goes from one year into the next. */
    boolean crosses() {
        return to < from;
    }

    /** The last day, when it is in that year; empty when the calendar does not have it. */
    Optional<LocalDate> endIn(int endYear) {
        try {
            return Optional.of(LocalDate.of(endYear, to / 100, to % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> find(Pattern form, String text) {
        return Optional.of(form.matcher(text)).filter(Matcher::find);
    }

    private static Optional<DigestDate> isoRange(MatchResult m) {
        boolean whole = m.group(4) != null;
        var end = whole ? day(m.group(4), m.group(5), m.group(6)) : day(m.group(1), m.group(7), m.group(8));
        return day(m.group(1), m.group(2), m.group(3))
                .flatMap(first -> end.map(last -> new DigestDate(last.to, last.to, last.year)));
    }

    private static Optional<DigestDate> day(String year, String month, String day) {
        int at = Integer.parseInt(month) * 100 + Integer.parseInt(day);
        return Optional.of(new DigestDate(at, at, OptionalInt.of(Integer.parseInt(year))))
                .filter(date -> date.endIn(date.year.orElse(0)).isPresent());
    }

    /** The Sunday of an ISO week. */
    private static Optional<DigestDate> week(MatchResult m) {
        int year = Integer.parseInt(or(m, 1, 4));
        int week = Integer.parseInt(or(m, 2, 3));
        if (week < 1 || week > 53) {
            return Optional.empty();
        }
        var sunday = LocalDate.of(year, Month.JUNE, 1)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(week, 52))
                .plusWeeks(week == 53 ? 1 : 0)
                .with(ChronoField.DAY_OF_WEEK, DayOfWeek.SUNDAY.getValue());
        return day(
                Integer.toString(sunday.getYear()),
                Integer.toString(sunday.getMonthValue()),
                Integer.toString(sunday.getDayOfMonth()));
    }

    private static Optional<DigestDate> month(String year, String month) {
        var first = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), 1);
        return day(year, month, Integer.toString(first.lengthOfMonth()));
    }

    private static Optional<DigestDate> range(
            String fromMonth, String fromDay, String toMonth, String toDay, OptionalInt year) {
        int first = Integer.parseInt(DateText.month(fromMonth)) * 100 + Integer.parseInt(fromDay);
        int last = Integer.parseInt(DateText.month(toMonth)) * 100 + Integer.parseInt(toDay);
        return Optional.of(new DigestDate(first, last, year))
                .filter(date -> date.endIn(2000).isPresent() && first % 100 > 0 && first % 100 <= 31);
    }

    private static String or(MatchResult m, int group, int otherwise) {
        var found = m.group(group);
        return found == null ? m.group(otherwise) : found;
    }

    /** The year beside the date, else the one anywhere in the heading. */
    private static OptionalInt year(MatchResult m, String heading, int group, int otherwise) {
        return Optional.ofNullable(m.group(group))
                .or(() -> Optional.ofNullable(m.group(otherwise)))
                .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
                .orElseGet(() -> yearIn(heading.substring(m.end()) + " " + heading.substring(0, m.start())));
    }
}
