package offprint.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** Days of a schedule that are written without their year, as {@code Friday, Feb 4} or {@code 9/14}. */
final class MeetingYear {
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{Alpha}{0,6}\\.?,?\\s+)?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-](?:of )?(\\p{Alpha}{3,9})\\.?(?:,?\\s.{0,60})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + "(\\p{Alpha}{3,9})\\.?[\\s-](\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s.{0,60})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS =
            Pattern.compile(WEEKDAY + "(\\d{1,2})([/.])(\\d{1,2})\\.?(?:,?\\s.{0,60})?", Pattern.CASE_INSENSITIVE);
    private static final int LAST_OF_SPRING = 6;

    private MeetingYear() {}

    /** The same meeting with the year at its day; empty when there is a year, or no day. */
    static Optional<Value.Mapping> added(Value.Mapping item, int year, Optional<Value.Scalar> series) {
        boolean isFall = series.filter(text -> text.text().matches("(?i).*\\b(?:fall|autumn)\\b.*"))
                .isPresent();
        if (Meeting.hasDay(item)) {
            return Optional.empty();
        }
        return MeetingDates.text(item)
                .flatMap(said -> whole(said.text().strip(), year, isFall)
                        .map(day -> replaced(item, said, new Value.Scalar(day, said.at()))));
    }

    private static Value.Mapping replaced(Value.Mapping item, Value.Scalar said, Value.Scalar day) {
        return new Value.Mapping(
                item.fields().stream()
                        .map(field -> field.value() == said ? new Value.Field(field.name(), field.at(), day) : field)
                        .toList(),
                item.at());
    }

    private static Optional<String> whole(String text, int year, boolean isFall) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return named(dayFirst.group(1), dayFirst.group(2), year, isFall);
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return named(monthFirst.group(2), monthFirst.group(1), year, isFall);
        }
        var numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        var sign = numbers.group(2);
        int month = Integer.parseInt(numbers.group(sign.equals(".") ? 3 : 1));
        return Optional.of(numbers.group(1) + sign + numbers.group(3) + sign + of(month, year, isFall));
    }

    private static Optional<String> named(String day, String name, int year, boolean isFall) {
        int month = Integer.parseInt(DateText.month(name));
        return month == 0 ? Optional.empty() : Optional.of(day + " " + name + " " + of(month, year, isFall));
    }

    /** What begins in fall ends in the next year. */
    private static int of(int month, int year, boolean isFall) {
        return isFall && month < LAST_OF_SPRING ? year + 1 : year;
    }
}
