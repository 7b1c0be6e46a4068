package offprint.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The span of one digest: a day, an ISO week (Monday to Sunday), a month or a year.
 *
 * @param span how long it is
 * @param start its first day
 */
public record Period(Span span, LocalDate start) implements Comparable<Period> {
    /** How long a digest reaches. */
    public enum Span {
        /** One day, {@code 2025-11-10}. */
        DAY("days"),
        /** An ISO 8601 week, {@code 2025-W46}. */
        WEEK("weeks"),
        /** A calendar month, {@code 2025-11}. */
        MONTH("months"),
        /** A calendar year, {@code 2025}. */
        YEAR("years");

        private final String folder;

        Span(String folder) {
            this.folder = folder;
        }

        /** The folder of the site in which digests of this span lie. */
        public String folder() {
            return folder;
        }
    }

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::span);
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    /** Moves the start to the first day of the span. */
    public Period {
        start = switch (span) {
            case DAY -> start;
            case WEEK -> start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> start.withDayOfMonth(1);
            case YEAR -> start.withDayOfYear(1);
        };
    }

    /** Reads {@code 2025-11-10}, {@code 2025-W46}, {@code 2025-11} or {@code 2025}; empty when it is none of these. */
    public static Optional<Period> parse(String text) {
        var week = WEEK.matcher(text);
        return week.matches()
                ? week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)))
                : PartialDate.parse(text).map(date -> new Period(spanOf(date), date.earliest()));
    }

    private static Span spanOf(PartialDate date) {
        return switch (date.precision()) {
            case 3 -> Span.DAY;
            case 2 -> Span.MONTH;
            default -> Span.YEAR;
        };
    }

    private static Optional<Period> week(int year, int week) {
        try {
            // 4 January is always in week 1
            var day = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
            // of a year with 52 weeks Java takes week 53 for the first of the next
            return Optional.of(new Period(Span.WEEK, day)).filter(found -> day.get(IsoFields.WEEK_BASED_YEAR) == year);
        } catch (DateTimeException noSuchWeek) {
            return Optional.empty();
        }
    }

    /** Its last day. */
    public LocalDate end() {
        return switch (span) {
            case DAY -> start;
            case WEEK -> start.plusDays(6);
            case MONTH -> start.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> start.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** Whether that day is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end());
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** As file names and addresses write it; weeks by the ISO year. */
    @Override
    public String toString() {
        return switch (span) {
            case DAY -> start.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        start.get(IsoFields.WEEK_BASED_YEAR),
                        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", start.getYear(), start.getMonthValue());
            case YEAR -> String.format(Locale.ROOT, "%04d", start.getYear());
        };
    }
}
