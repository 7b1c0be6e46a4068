package offprint.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as pages write it, with the number that may follow it.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 * @param year the year, when it is written
 * @param count the number of comments behind the date, or an empty text
 */
record HfTextDate(int month, int day, OptionalInt year, String count) {
    private static final int LONGEST = 48;
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String BEFORE =
            "(?:[Pp]ublished on )?(?:\\p{Alpha}{3,9}day,? |(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?";
    private static final String MONTH = "(?<month>\\p{Alpha}{3,9})\\.?";
    private static final String NTH = "(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String NO_YEAR = "(?<year>\\d){0}";
    private static final String NUMBER = "(?<count>\\d{1,5})";
    private static final String NO_NUMBER = "(?<count>\\d){0}";

    /** What is tried first wins: of "May 111" the day is the 11th. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(BEFORE + MONTH + " ?(?<day>\\d{1,2})" + NTH + " ?, ?" + YEAR + " ?" + NUMBER + "?"),
            Pattern.compile(BEFORE + MONTH + " ?(?<day>\\d{1,2})" + NTH + " " + YEAR + "(?: " + NUMBER + ")?"),
            Pattern.compile(BEFORE + MONTH + " ?(?<day>\\d{1,2})" + NTH + NO_YEAR + "(?: " + NUMBER + ")?"),
            Pattern.compile(BEFORE + MONTH + " ?(?<day>\\d{2})" + NO_YEAR + NUMBER),
            Pattern.compile(BEFORE + MONTH + " ?(?<day>\\d)" + NO_YEAR + NUMBER),
            Pattern.compile(BEFORE + "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? ?" + MONTH + "(?:,? ?" + YEAR + ")?(?: ?"
                    + NUMBER + ")?"),
            Pattern.compile(YEAR + "-(?<month>\\d\\d)-(?<day>\\d\\d)(?: " + NUMBER + ")?"),
            Pattern.compile(YEAR + "/(?<month>\\d\\d)/(?<day>\\d\\d)" + NO_NUMBER));

    /** Reads a text that is a date and nothing else, but for a number behind it. */
    static Optional<HfTextDate> of(String text) {
        if (text.length() > LONGEST || !hasDigit(text)) {
            return Optional.empty();
        }
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .flatMap(match -> of(match).stream())
                .findFirst();
    }

    /** Reads a text that is a date without a number behind it. */
    static Optional<HfTextDate> day(String text) {
        return of(text).filter(date -> date.count.isEmpty());
    }

    /** The day in its own year, else in the given one; empty when the calendar does not have it. */
    Optional<LocalDate> in(int otherwise) {
        try {
            return Optional.of(LocalDate.of(year.orElse(otherwise), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Most texts have none, and need no closer look. */
    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<HfTextDate> of(Matcher match) {
        int month = month(match.group("month"));
        int day = Integer.parseInt(match.group("day"));
        if (month == 0 || day < 1 || day > 31) {
            return Optional.empty();
        }
        var year = Optional.ofNullable(match.group("year"))
                .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
                .orElse(OptionalInt.empty());
        var count = Optional.ofNullable(match.group("count")).orElse("");
        return Optional.of(new HfTextDate(month, day, year, count));
    }

    private static int month(String word) {
        if (Character.isDigit(word.charAt(0))) {
            int month = Integer.parseInt(word);
            return month <= 12 ? month : 0;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equals(lower) || MONTHS.get(i).substring(0, 3).equals(lower)) {
                return i + 1;
            }
        }
        return lower.equals("sept") ? 9 : 0;
    }
}
