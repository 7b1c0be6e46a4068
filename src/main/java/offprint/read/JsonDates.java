package offprint.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.PartialDate;

/** Dates of JSON formats, as exact as they are written. */
final class JsonDates {
    private static final Pattern ISO =
            Pattern.compile("([1-9]\\d{3})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?(?!\\d).*", Pattern.DOTALL);
    private static final long LEAST_MILLIS = 100_000_000_000L;

    private JsonDates() {}

    /** A date that a text begins with, as ranges do, or that it is in words. */
    static Optional<PartialDate> text(String text) {
        var iso = ISO.matcher(text.strip());
        return iso.matches()
                ? DateText.date(iso.group(1), DateText.group(iso, 2), DateText.group(iso, 3))
                : DateText.parse(text);
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
                : DateText.date(
                        parts.get(0), parts.size() > 1 ? parts.get(1) : "", parts.size() > 2 ? parts.get(2) : "");
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
}
