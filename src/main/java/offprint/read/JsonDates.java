package offprint.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.PartialDate;

/** Dates of JSON formats, as exact as they are written. */
final class JsonDates {
    private static final Pattern ISO = Pattern.compile("([1-9]\\d{3})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?(?!\\d).*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)?\\.? )?([A-Za-z]{3,9})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?,)?,? ([1-9]\\d{3})");
    private static final long LEAST_MILLIS = 100_000_000_000L;

    private JsonDates() {}

    /** A date that a text begins with, or that it is in words: {@code 2 March 2020}, {@code March 2, 2020}. */
    static Optional<PartialDate> text(String text) {
        var clean = text.strip().replaceAll("\\s+", " ");
        var iso = ISO.matcher(clean);
        if (iso.matches()) {
            return date(iso.group(1), group(iso.group(2)), group(iso.group(3)));
        }
        var words = WORDS.matcher(clean);
        if (!words.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(words.group(2).substring(0, 3).toLowerCase(java.util.Locale.ROOT)) + 1;
        return month == 0
                ? Optional.empty()
                : date(words.group(4), Integer.toString(month), group(words.group(1)) + group(words.group(3)));
    }

    /** The first date of {@code {"date-parts": [[2020, "2", 14]]}}; a part that is null ends it. */
    static Optional<PartialDate> parts(Value date) {
        var list = Look.items(date, "date-parts");
        var first = !list.isEmpty() && list.get(0) instanceof Value.Sequence inner ? inner.items() : list;
        var parts = first.stream()
                .limit(3)
                .map(part -> part instanceof Value.Scalar text ? text.text().strip() : "")
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : date(parts.get(0), parts.size() > 1 ? parts.get(1) : "", parts.size() > 2 ? parts.get(2) : "");
    }

    /** The day, in UTC, of a moment in milliseconds, or in seconds where it can be nothing else. */
    static Optional<LocalDate> moment(String number) {
        if (!number.strip().matches("\\d{9,15}")) {
            return Optional.empty();
        }
        long value = Long.parseLong(number.strip());
        var moment = value < LEAST_MILLIS ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
        return Optional.of(moment.atZone(ZoneOffset.UTC).toLocalDate()).filter(day -> day.getYear() < 10_000);
    }

    /** The day, in UTC, of a text such as {@code 2025-05-12T04:30:20.087Z}. */
    static Optional<LocalDate> day(String text) {
        return text.length() < 10
                ? Optional.empty()
                : PartialDate.parse(text.substring(0, 10))
                        .filter(date -> date.precision() == 3)
                        .map(PartialDate::earliest);
    }

    /** A date of numbers; parts that no calendar has are left out, with those behind them. */
    private static Optional<PartialDate> date(String year, String month, String day) {
        return PartialDate.parse(year + part(month) + (part(month).isEmpty() ? "" : part(day)))
                .or(() -> PartialDate.parse(year + part(month)))
                .or(() -> PartialDate.parse(year));
    }

    private static String part(String digits) {
        return digits.isEmpty() || digits.matches("0+") ? "" : (digits.length() == 1 ? "-0" : "-") + digits;
    }

    private static String group(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? "" : digits;
    }
}
