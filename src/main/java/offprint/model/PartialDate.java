package offprint.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as exact as its source knew it: a day, a month or a year.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    /** A regular expression for all that may be a date: whether the calendar has that day is another question. */
    public static final String FORM = "([1-9]\\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?";

    private static final Pattern WELL_FORMED = Pattern.compile(FORM);

    /** Refuses dates that no calendar has. */
    public PartialDate {
        if (month == 0 ? day != 0 : day < 0) {
            throw new DateTimeException("a day needs its month");
        }
        if (day > 0) {
            LocalDate.of(year, month, day);
        } else if (month > 0) {
            YearMonth.of(year, month);
        }
    }

    /** That day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Reads {@code 2025-06-14}, {@code 2025-06} or {@code 2025}; empty when it is none of these. */
    public static Optional<PartialDate> parse(String text) {
        var found = WELL_FORMED.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(number(found.group(1)), number(found.group(2)), number(found.group(3))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Parts that are known: 1 for a year, 2 for a month, 3 for a day. */
    public int precision() {
        return day > 0 ? 3 : month > 0 ? 2 : 1;
    }

    /** The first day that it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        return switch (precision()) {
            case 3 -> earliest();
            case 2 -> earliest().plusMonths(1).minusDays(1);
            default -> earliest().plusYears(1).minusDays(1);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest().compareTo(other.earliest());
        return byDay != 0 ? byDay : Integer.compare(precision(), other.precision());
    }

    /** ISO 8601, as short as it is known. */
    @Override
    public String toString() {
        return switch (precision()) {
            case 3 -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
            case 2 -> String.format(Locale.ROOT, "%04d-%02d", year, month);
            default -> Integer.toString(year);
        };
    }
}
