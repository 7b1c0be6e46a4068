package offprint.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a meeting takes place.
 *
 * @param start when it begins, in the zone of the meeting
 * @param end when it ends, after the start
 * @param isTimed whether the time of the day is known; else both are midnight, and the meeting fills the days between
 */
public record When(ZonedDateTime start, ZonedDateTime end, boolean isTimed) {
    /** A whole day of which nobody said a time. */
    public static When onDay(LocalDate day, ZoneId zone) {
        return new When(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone), false);
    }

    /** The day on which it begins, where it takes place. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /** The day on which it is over, where it takes place: one that ends at midnight ends the day before. */
    public LocalDate lastDay() {
        return lastDay(end.getZone());
    }

    /** The day on which it is over, in a zone. */
    public LocalDate lastDay(ZoneId zone) {
        return isTimed
                ? end.minusNanos(1).withZoneSameInstant(zone).toLocalDate()
                : end.toLocalDate().minusDays(1);
    }

    /** Whether both take place at one moment at least. */
    public boolean overlaps(When other) {
        return isTimed
                && other.isTimed
                && start.toInstant().isBefore(other.end.toInstant())
                && other.start.toInstant().isBefore(end.toInstant());
    }

    /** How somebody writes its beginning: {@code 2025-11-12T16:00}, or the day alone. */
    public String written() {
        return isTimed ? written(start.toLocalDate(), start.toLocalTime()) : day().toString();
    }

    /** A day and a time of the day as one writes them. */
    public static String written(LocalDate day, LocalTime time) {
        return day + "T" + (time.toString().length() > 5 ? time.toString().substring(0, 5) : time);
    }
}
