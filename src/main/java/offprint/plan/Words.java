package offprint.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.model.Author;
import offprint.model.Months;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.Period;
import offprint.model.Rhythm;
import offprint.model.When;

/** The few words that views put together themselves. */
final class Words {
    private static final int MOST_NAMES = 5;
    private static final int FIRST_NAMES = 3;

    private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Words() {}

    /** The name of a day of the week. */
    static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** {@code Wednesday, 12 November 2025}. */
    static String wholeDay(LocalDate day) {
        return weekday(day) + ", " + day(day);
    }

    /** When something takes place, its day in words and the time of its own zone. */
    static View.Moment viewOf(When when, ZoneId group) {
        var over = when.lastDay(group).toString();
        if (!when.isTimed()) {
            var last = when.lastDay();
            var days = wholeDay(when.day()) + (last.equals(when.day()) ? "" : " to " + wholeDay(last));
            return new View.Moment(when.day().toString(), last.toString(), days, "", "", over);
        }
        var end = when.end().toLocalDate().equals(when.day())
                ? time(when.end())
                : wholeDay(when.end().toLocalDate()) + ", " + time(when.end());
        return new View.Moment(
                machine(when.start()),
                machine(when.end()),
                wholeDay(when.day()),
                time(when.start()) + " to " + end,
                zone(when.start()),
                over);
    }

    /** {@code Wednesday, 12 November 2025, 16:00 to 17:00 (Europe/Vienna, UTC+1)}. */
    static String said(View.Moment when) {
        return when.day()
                + (when.time().isEmpty() ? "" : ", " + when.time())
                + (when.zone().isEmpty() ? "" : " (" + when.zone() + ")");
    }

    /** {@code 2025-11-11T16:00} or a day alone in words; empty for anything else. */
    static Optional<String> moment(String written) {
        var parts = written.strip().split("[T ]", 2);
        try {
            var day = LocalDate.parse(parts[0]);
            var time = parts.length == 2 ? ", " + LocalTime.parse(parts[1].replaceFirst("^(\\d):", "0$1:")) : "";
            return Optional.of(wholeDay(day) + time);
        } catch (DateTimeException otherWords) {
            return Optional.empty();
        }
    }

    /** {@code every other Wednesday at 16:00, 60 minutes; not on 24 December 2025}: breaks that are over are not told. */
    static String rhythm(Rhythm rhythm, LocalDate today) {
        var places = rhythm.ofMonth().stream()
                .sorted(Comparator.comparing((Integer place) -> place < 0 ? 9 : place))
                .map(place -> place < 0 ? "last" : PLACES.get(place - 1))
                .toList();
        var days = rhythm.days().stream()
                .sorted()
                .map(day -> WEEKDAYS.get(day.getValue() - 1))
                .toList();
        var how = new StringBuilder("every ");
        how.append(rhythm.weeks() == 1 ? "" : rhythm.weeks() == 2 ? "other " : rhythm.weeks() + " weeks on ");
        how.append(places.isEmpty() ? "" : listed(places) + " ").append(listed(days));
        how.append(places.isEmpty() ? "" : " of the month").append(" at ").append(rhythm.time());
        how.append(", ").append(count(rhythm.length().toMinutes(), "minute"));
        var breaks = rhythm.except().stream()
                .filter(off -> !off.to().isBefore(today))
                .map(off ->
                        off.from().equals(off.to()) ? "on " + day(off.from()) : "from " + range(off.from(), off.to()))
                .toList();
        return breaks.isEmpty() ? how.toString() : how + "; not " + listed(breaks);
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** {@code 16:00}. */
    static String time(ZonedDateTime at) {
        return String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
    }

    /** {@code 2025-11-12T16:00+01:00}. */
    static String machine(ZonedDateTime at) {
        var offset =
                at.getOffset().getTotalSeconds() == 0 ? "Z" : at.getOffset().toString();
        return at.toLocalDate() + "T" + time(at) + offset;
    }

    /** {@code Europe/Vienna, UTC+1}; a zone that is an offset alone is not said twice. */
    static String zone(ZonedDateTime at) {
        int minutes = at.getOffset().getTotalSeconds() / 60;
        var sign = minutes < 0 ? "−" : "+";
        var hours = Math.abs(minutes) / 60;
        var rest = Math.abs(minutes) % 60;
        var offset = minutes == 0
                ? "UTC"
                : "UTC" + sign + hours + (rest == 0 ? "" : String.format(Locale.ROOT, ":%02d", rest));
        var id = at.getZone().getId();
        return id.contains("/") && !id.startsWith("Etc/") ? id + ", " + offset : offset;
    }

    static String month(int month) {
        return Months.name(month);
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    static View.Day viewOf(LocalDate day) {
        return new View.Day(day.toString(), day(day));
    }

    static View.Day viewOf(PartialDate date) {
        return new View.Day(
                date.toString(),
                switch (date.precision()) {
                    case 3 -> day(date.earliest());
                    case 2 -> month(date.month()) + " " + date.year();
                    default -> Integer.toString(date.year());
                });
    }

    /** {@code Week 46, 10 to 16 November 2025}, {@code 10 November 2025}, {@code November 2025}, {@code 2025}. */
    static String label(Period period) {
        var start = period.start();
        return switch (period.span()) {
            case DAY -> day(start);
            case WEEK -> "Week " + start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", " + range(start, period.end());
            case MONTH -> month(start.getMonthValue()) + " " + start.getYear();
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    private static String range(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return day(from) + " to " + day(to);
        }
        if (from.getMonthValue() != to.getMonthValue()) {
            return from.getDayOfMonth() + " " + month(from.getMonthValue()) + " to " + day(to);
        }
        return from.getDayOfMonth() + " to " + day(to);
    }

    /** Names of a few authors, or how many there are; empty when nothing is known. */
    static String byline(Paper paper) {
        var names = paper.authors().stream().map(Author::name).toList();
        int count = paper.authorCount().orElse(0);
        if (names.isEmpty()) {
            return count == 0 ? "" : count(count, "author");
        }
        if (Math.max(count, names.size()) <= MOST_NAMES) {
            return String.join(", ", names);
        }
        int shown = Math.min(FIRST_NAMES, names.size());
        return String.join(", ", names.subList(0, shown)) + " and " + (Math.max(count, names.size()) - shown) + " more";
    }

    /** {@code 1 paper}, {@code 2 papers}. */
    static String count(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** The beginning of a text, cut at a word. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most);
        end = end > most / 2 ? end : most;
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        while (end > 0 && " ,;:.(-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    /** Words of which identifiers of messages may be made: letters, digits and hyphens between single dots. */
    static String atom(String text) {
        var clean = beginningOf(text.replaceAll("[^A-Za-z0-9.-]", "-"), 100)
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[.-]+|[.-]+$", "");
        return clean.isEmpty() ? "offprint" : clean;
    }

    private static String beginningOf(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
