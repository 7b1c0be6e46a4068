package offprint.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.model.PartialDate;

/** Dates as feeds, pages and people write them, as exact as they are written. */
final class DateText {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ].*|Z)?", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{Alpha}{3,9}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](?:of )?(\\p{Alpha}{3,9})\\.?,?[ -](\\d{4})(?: .*)?",
            Pattern.DOTALL);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:\\p{Alpha}{3,9}\\.?,? )?(\\p{Alpha}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})(?: .*)?",
            Pattern.DOTALL);
    private static final Pattern MONTH = Pattern.compile("(\\p{Alpha}{3,9})\\.?,? (\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) (\\p{Alpha}{3,9})\\.?(?: (\\d{1,2}))?");
    private static final int LONGEST = 64;

    private DateText() {}

    /** Reads a text that begins with a date; what follows is a time at most. */
    static Optional<PartialDate> parse(String text) {
        var clean = text.strip().replaceAll("\\s+", " ");
        if (clean.length() > LONGEST) {
            return Optional.empty();
        }
        return match(NUMBERS, clean)
                .flatMap(found -> date(found.group(1), group(found, 2), group(found, 3)))
                .or(() -> match(COMPACT, clean).flatMap(found -> date(found.group(1), found.group(2), found.group(3))))
                .or(() ->
                        match(DAY_FIRST, clean).flatMap(found -> named(found.group(3), found.group(2), found.group(1))))
                .or(() -> match(MONTH_FIRST, clean)
                        .flatMap(found -> named(found.group(3), found.group(1), found.group(2))))
                .or(() -> match(MONTH, clean).flatMap(found -> named(found.group(2), found.group(1), "")))
                .or(() -> match(YEAR_FIRST, clean)
                        .flatMap(found -> named(found.group(1), found.group(2), group(found, 3))));
    }

    /** The date that a value of a file is, in the form of our records and at the value's place. */
    static Optional<Value.Scalar> said(Value.Scalar text) {
        return parse(text.text()).map(date -> new Value.Scalar(date.toString(), text.at()));
    }

    /** The number of a month's name as digits; {@code 0} when it is none. */
    static String month(String word) {
        return HfTextDate.day(word + " 1")
                .map(date -> Integer.toString(date.month()))
                .orElse("0");
    }

    private static Optional<PartialDate> named(String year, String month, String day) {
        var number = month(month);
        return number.equals("0") ? Optional.empty() : date(year, number, day);
    }

    /** A date of numbers; parts that a calendar does not have are left out, with those behind them. */
    static Optional<PartialDate> date(String year, String month, String day) {
        var exact = year + part(month) + (part(month).isEmpty() ? "" : part(day));
        return PartialDate.parse(exact)
                .or(() -> PartialDate.parse(year + part(month)))
                .or(() -> PartialDate.parse(year));
    }

    private static String part(String digits) {
        return digits.isEmpty() || digits.matches("0+") ? "" : (digits.length() == 1 ? "-0" : "-") + digits;
    }

    private static Optional<Matcher> match(Pattern form, String text) {
        return Optional.of(form.matcher(text)).filter(Matcher::matches);
    }

    /** A group of digits, or an empty text. */
    static String group(Matcher found, int number) {
        return Optional.ofNullable(found.group(number)).orElse("");
    }
}
