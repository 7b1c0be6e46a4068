package offprint.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a group usually meets, {@code meets:} in {@code site.yaml}.
 *
 * @param text as somebody wrote it
 * @param days the days of the week
 * @param weeks every how many weeks, from 1; counted from the week of the first day
 * @param ofMonth which of these days of a month, 1 to 5, and -1 for the last; empty for all
 * @param time when meetings begin
 * @param length how long they last
 * @param from the first day on which one may take place
 * @param until the last one
 * @param except days on which none takes place
 */
public record Rhythm(
        String text,
        Set<DayOfWeek> days,
        int weeks,
        Set<Integer> ofMonth,
        LocalTime time,
        Duration length,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<Break> except) {
    private static final int A_WEEK = 7;
    private static final int FAR = 800;

    /** Copies the collections. */
    public Rhythm {
        days = Set.copyOf(days);
        ofMonth = Set.copyOf(ofMonth);
        except = List.copyOf(except);
    }

    /** Days without meetings, both ends among them. */
    public record Break(LocalDate from, LocalDate to) {}

    /** Whether there is a meeting on a day. */
    public boolean meetsOn(LocalDate day) {
        return days.contains(day.getDayOfWeek())
                && from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty()
                && except.stream().noneMatch(off -> !day.isBefore(off.from()) && !day.isAfter(off.to()))
                && isItsWeek(day)
                && isItsPlace(day);
    }

    private boolean isItsWeek(LocalDate day) {
        if (weeks == 1) {
            return true;
        }
        var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        var first = from.orElse(LocalDate.EPOCH).with(monday);
        return ChronoUnit.WEEKS.between(first, day.with(monday)) % weeks == 0;
    }

    private boolean isItsPlace(LocalDate day) {
        int place = (day.getDayOfMonth() - 1) / A_WEEK + 1;
        boolean isLast = day.plusDays(A_WEEK).getMonthValue() != day.getMonthValue();
        return ofMonth.isEmpty() || ofMonth.contains(place) || isLast && ofMonth.contains(-1);
    }

    /** The days of meetings from a day on, the next first; they end after two years, or with the rhythm. */
    public Stream<LocalDate> from(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1)).limit(FAR).filter(this::meetsOn);
    }
}
