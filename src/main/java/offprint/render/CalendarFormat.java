package offprint.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.model.When;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/**
 * Calendars: RFC 5545, with the properties of RFC 7986 and the older ones ({@code X-WR-...}) that programs still read.
 * Times are in UTC, so that no definition of a time zone is needed; nothing depends on the clock.
 */
final class CalendarFormat implements Format {
    private static final int OCTETS = 75;

    @Override
    public String label() {
        return "calendars";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Calendar;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var text = new StringBuilder();
        write((View.Calendar) page.view(), text);
        return Optional.of(new Artifact.Rendered(
                page.path() + ".ics", page.kind(), text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(View.Calendar calendar, StringBuilder out) {
        line("BEGIN:VCALENDAR", out);
        line("VERSION:2.0", out);
        line("PRODID:-//Offprint//Offprint//EN", out);
        line("CALSCALE:GREGORIAN", out);
        text("UID", calendar.uid(), out);
        text("NAME", calendar.name(), out);
        text("X-WR-CALNAME", calendar.name(), out);
        if (!calendar.description().isEmpty()) {
            text("DESCRIPTION", calendar.description(), out);
            text("X-WR-CALDESC", calendar.description(), out);
        }
        line("X-WR-TIMEZONE:" + calendar.zone(), out);
        calendar.events().stream()
                .map(View.Event::stamp)
                .max(LocalDate::compareTo)
                .ifPresent(day -> line("LAST-MODIFIED:" + midnight(day), out));
        calendar.page().ifPresent(url -> line("URL:" + url, out));
        calendar.self().ifPresent(url -> line("SOURCE;VALUE=URI:" + url, out));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT12H", out);
        line("X-PUBLISHED-TTL:PT12H", out);
        calendar.events().forEach(event -> write(event, out));
        line("END:VCALENDAR", out);
    }

    private static void write(View.Event event, StringBuilder out) {
        line("BEGIN:VEVENT", out);
        text("UID", event.uid(), out);
        line("DTSTAMP:" + midnight(event.stamp()), out);
        event.created().ifPresent(day -> line("CREATED:" + midnight(day), out));
        line("LAST-MODIFIED:" + midnight(event.stamp()), out);
        line("SEQUENCE:" + event.sequence(), out);
        line("STATUS:" + event.status(), out);
        times(event.when(), out);
        text("SUMMARY", event.summary(), out);
        if (!event.description().isEmpty()) {
            text("DESCRIPTION", event.description(), out);
        }
        if (!event.location().isEmpty()) {
            text("LOCATION", event.location(), out);
        }
        event.page().ifPresent(url -> line("URL:" + url, out));
        event.online().ifPresent(url -> line("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Join:" + url, out));
        if (!event.categories().isEmpty()) {
            line(
                    "CATEGORIES:"
                            + event.categories().stream()
                                    .map(CalendarFormat::escaped)
                                    .collect(Collectors.joining(",")),
                    out);
        }
        event.attachments().forEach(url -> line("ATTACH:" + url, out));
        boolean free = event.status().equals("CANCELLED") || !event.when().isTimed();
        line("TRANSP:" + (free ? "TRANSPARENT" : "OPAQUE"), out);
        line("END:VEVENT", out);
    }

    private static void times(When when, StringBuilder out) {
        if (when.isTimed()) {
            line("DTSTART:" + moment(when.start()), out);
            line("DTEND:" + moment(when.end()), out);
        } else {
            line("DTSTART;VALUE=DATE:" + day(when.day()), out);
            line("DTEND;VALUE=DATE:" + day(when.lastDay().plusDays(1)), out);
        }
    }

    private static String midnight(LocalDate day) {
        return day(day) + "T000000Z";
    }

    private static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String moment(ZonedDateTime at) {
        var utc = at.withZoneSameInstant(ZoneOffset.UTC);
        return day(utc.toLocalDate())
                + String.format(Locale.ROOT, "T%02d%02d%02dZ", utc.getHour(), utc.getMinute(), utc.getSecond());
    }

    private static void text(String name, String value, StringBuilder out) {
        line(name + ":" + escaped(value), out);
    }

    /** As RFC 5545, 3.3.11 has it; characters that no calendar may hold become spaces. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n?|\\n", "\\\\n")
                .replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    }

    /** A line, folded so that no part is over 75 octets and no character is cut: RFC 5545, 3.1. */
    private static void line(String line, StringBuilder out) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
