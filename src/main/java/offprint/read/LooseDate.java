package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import offprint.model.Folded;
import offprint.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people and programs write them, only as exact as they are sure: {@code 2014/03/01/spring}, {@code
 * 12 June 2019}, {@code May-June 2019} (the year), {@code 03.04.2019}, but of {@code 03/04/2019} the year.
 */
final class LooseDate {
    private static final List<String> MONTHS = List.of(
            "january januar janvier enero gennaio janeiro januari",
            "february februar fevrier febrero febbraio fevereiro februari feber",
            "march maerz marz mars marzo marco maart",
            "april avril abril aprile",
            "may mai mayo maggio maio mei",
            "june juni juin junio giugno junho",
            "july juli juillet julio luglio julho",
            "august aout agosto augustus",
            "september septembre septiembre settembre setembro",
            "october oktober octobre octubre ottobre outubro",
            "november novembre noviembre novembro",
            "december dezember decembre diciembre dicembre dezembro");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?!\\d)(?:[-/.月](\\d{1,2})(?!\\d))?)?(.*)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})([-/.]))?(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1\\d{3}|2[01]\\d{2})(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)([0-2]?\\d|3[01])(?:st|nd|rd|th)?(?!\\d)");
    private static final Pattern REST =
            Pattern.compile("(?:T.*\\d.*| [^\\p{L}]*\\d[^\\p{L}]*)?Z?|[/.日-]+|/[^/]*|//.*|-[X?]{2}.*");

    private LooseDate() {}

    /** A month and perhaps a day of it, or neither as 0. */
    record MonthDay(int month, int day) {
        static final MonthDay NONE = new MonthDay(0, 0);
    }

    /** The date that a text names, in the form of our records. */
    static Optional<String> of(String text) {
        var clean = plain(text);
        var iso = YEAR_FIRST.matcher(clean);
        if (iso.matches() && REST.matcher(iso.group(4)).matches()) {
            return date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        var compact = COMPACT.matcher(clean);
        if (compact.matches()) {
            return date(number(compact.group(1)), number(compact.group(2)), number(compact.group(3)));
        }
        var last = YEAR_LAST.matcher(clean);
        return last.matches()
                ? yearLast(number(last.group(1)), last.group(2), number(last.group(3)), number(last.group(4)))
                : words(clean);
    }

    /** Day and month are told apart only where one cannot be the other, or by the dots. */
    private static Optional<String> yearLast(int first, @Nullable String sign, int second, int year) {
        if (first == 0) {
            return date(year, second, 0);
        }
        if (".".equals(sign) || first > 12 || first == second) {
            return date(year, second, first);
        }
        return second > 12 ? date(year, first, second) : date(year, 0, 0);
    }

    private static Optional<String> words(String clean) {
        var years = YEAR.matcher(clean);
        if (!years.find()) {
            return Optional.empty();
        }
        var rest = clean.substring(0, years.start()) + " " + clean.substring(years.end());
        var named = monthAndDay(rest.replaceAll("\\d{3,}|\\d+:\\d+\\S*", " "));
        return date(number(years.group(1)), named.month(), named.day());
    }

    /** The month that a text names, in any of some languages or as a number, and the day if there is just one. */
    static MonthDay monthAndDay(String text) {
        var clean = plain(text);
        if (clean.matches("\\d{1,2}")) {
            int number = number(clean);
            return number >= 1 && number <= 12 ? new MonthDay(number, 0) : MonthDay.NONE;
        }
        var months = new TreeSet<Integer>();
        var words = WORD.matcher(clean);
        while (words.find()) {
            month(words.group()).ifPresent(months::add);
        }
        if (months.size() != 1) {
            return MonthDay.NONE;
        }
        List<Integer> days = new ArrayList<>();
        var numbers = DAY.matcher(clean);
        while (numbers.find()) {
            days.add(number(numbers.group(1)));
        }
        return new MonthDay(months.first(), days.size() == 1 ? days.get(0) : 0);
    }

    private static Optional<Integer> month(String word) {
        var folded = Folded.unaccented(word);
        for (int month = 0; month < MONTHS.size(); month++) {
            for (var name : MONTHS.get(month).split(" ")) {
                if (name.startsWith(folded)) {
                    return Optional.of(month + 1);
                }
            }
        }
        return Optional.empty();
    }

    /** A date of the calendar: what no calendar has is left out, from the day upwards. */
    static Optional<String> date(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return PartialDate.parse(String.format(Locale.ROOT, "%04d", year)).map(PartialDate::toString);
        }
        var whole = PartialDate.parse(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
        return whole.or(() -> PartialDate.parse(String.format(Locale.ROOT, "%04d-%02d", year, month)))
                .map(PartialDate::toString);
    }

    /** Without the TeX that dates hold, and with the digits of any script as our own. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .forEach(c -> plain.appendCodePoint(
                        Character.isDigit(c)
                                ? '0' + Character.digit(c, 10)
                                : Character.isWhitespace(c) || "~{}\\\u00A0".indexOf(c) >= 0 ? ' ' : c));
        return plain.toString().strip();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
