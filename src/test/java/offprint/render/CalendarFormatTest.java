package offprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import offprint.model.When;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as the RFC has them, and as somebody else's library reads them. */
class CalendarFormatTest {
    private static String written(View.Calendar calendar) {
        try {
            var artifact = new CalendarFormat()
                    .write(new Page("calendar", "calendar", calendar), new Report())
                    .orElseThrow();
            assertEquals("calendar.ics", artifact.path());
            var out = new ByteArrayOutputStream();
            artifact.writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static View.Calendar with(String summary, String description) {
        var calendar = Views.calendar();
        var event = calendar.events().get(0);
        return new View.Calendar(
                calendar.uid(),
                calendar.name(),
                calendar.description(),
                calendar.page(),
                calendar.self(),
                calendar.zone(),
                List.of(new View.Event(
                        event.uid(),
                        event.stamp(),
                        event.created(),
                        event.sequence(),
                        event.status(),
                        event.when(),
                        summary,
                        description,
                        event.location(),
                        event.page(),
                        event.online(),
                        event.categories(),
                        event.attachments())));
    }

    @Test
    void somebody_else_reads_all_of_it_and_finds_no_fault() {
        var text = written(Views.calendar());
        var read = Biweekly.parse(text).first();
        assertEquals(List.of(), read.validate(ICalVersion.V2_0).getWarnings());
        assertEquals(2, read.getEvents().size());
        VEvent event = read.getEvents().get(0);
        var meant = Views.calendar().events().get(0);
        assertEquals(meant.uid(), event.getUid().getValue());
        assertEquals(2, event.getSequence().getValue());
        assertEquals(Status.cancelled().getValue(), event.getStatus().getValue());
        assertEquals(
                Instant.parse("2025-11-12T15:00:00Z"),
                event.getDateStart().getValue().toInstant());
        assertEquals(
                Instant.parse("2025-11-12T16:00:00Z"),
                event.getDateEnd().getValue().toInstant());
        assertEquals(
                Instant.parse("2025-11-10T00:00:00Z"),
                event.getDateTimeStamp().getValue().toInstant());
        assertEquals(
                Instant.parse("2025-11-10T00:00:00Z"),
                event.getLastModified().getValue().toInstant());
        assertEquals(
                meant.summary().replaceAll("\\p{Cc}", " ").replace("\uD800", "?"),
                event.getSummary().getValue());
        assertEquals(meant.description(), event.getDescription().getValue());
        assertEquals(meant.location(), event.getLocation().getValue());
        assertEquals(
                List.of("Folding, machines", "Tuesdays; odd"),
                event.getCategories().get(0).getValues());
        VEvent whole = read.getEvents().get(1);
        assertFalse(whole.getDateStart().getValue().hasTime());
        assertEquals(19, whole.getDateStart().getValue().getRawComponents().getDate());
        assertEquals(20, whole.getDateEnd().getValue().getRawComponents().getDate());
    }

    @Test
    void no_line_is_over_75_octets_and_no_character_is_cut() {
        var text = written(Views.calendar());
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        for (var line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n") || line.contains("\r"), line);
            assertFalse(line.contains("\uFFFD"), line);
        }
        assertTrue(text.contains("\r\n "), "nothing was folded");
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 73, 74, 75, 76, 77, 78, 148, 149, 150, 151, 152})
    void texts_of_any_length_come_back(int length) {
        for (var sign : List.of("a", "ä", "紙", "😀", ",", ";", "\\")) {
            var summary = "x".repeat(length % 7) + sign.repeat(length);
            var event = Biweekly.parse(written(with(summary, "a\nb")))
                    .first()
                    .getEvents()
                    .get(0);
            assertEquals(summary, event.getSummary().getValue());
            assertEquals("a\nb", event.getDescription().getValue());
        }
    }

    @Test
    void whatever_a_text_holds_there_is_one_event_with_its_own_properties() {
        var random = new Random(5);
        var signs = List.of(
                "\r\n",
                "\n",
                "\r",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "\\",
                "\\n",
                ",",
                ";",
                ":",
                "\"",
                "\u0000",
                "\u0085",
                "\u2028",
                "紙",
                "😀",
                "a",
                " ",
                "\t",
                "ATTACH:x");
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(signs.get(random.nextInt(signs.size())));
            }
            var written = written(with("s" + text, "d" + text));
            var events = Biweekly.parse(written).first().getEvents();
            assertEquals(1, events.size());
            assertEquals(1, events.get(0).getAttachments().size());
            assertTrue(events.get(0).getSummary().getValue().startsWith("s"));
        }
    }

    @Test
    void a_meeting_that_ends_at_midnight_is_over_on_its_own_day() {
        var day = Views.calendar().events().get(1).when().day();
        assertEquals(
                day,
                When.onDay(day, Views.calendar().events().get(0).when().start().getZone())
                        .lastDay());
    }
}
