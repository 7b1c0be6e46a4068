package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import offprint.Trial.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings from their files to calendars, and what an organizer does with them. */
class MeetingsTest {
    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void a_group() {
        trial = new Trial(folder)
                .write(
                        "content/site.yaml",
                        "title: Teapots",
                        "id: example.org,2025:tea",
                        "url: https://example.org/tea/",
                        "zone: America/New_York",
                        "meets: every Wednesday 16:00, 45 min, except 2025-11-26")
                .write(
                        "content/people.yaml",
                        "- {name: Ada Kettle, member: true}",
                        "- {name: Ben Saucer, member: true}",
                        "- {name: Cleo Lid, member: true}")
                .write("content/papers/pour.md", "---", "title: How to pour", "---");
        session("2025-11-12-pour", "start: 2025-11-12T16:00", "presenters: Ada Kettle", "papers: How to pour");
    }

    private void session(String name, String... lines) {
        trial.write("content/sessions/" + name + ".md", "---\n" + String.join("\n", lines) + "\n---");
    }

    private Map<String, VEvent> events(String calendar) {
        var ran = trial.build();
        assertEquals(0, ran.code(), ran.err());
        return Biweekly.parse(trial.page(calendar)).first().getEvents().stream()
                .collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity()));
    }

    private VEvent event(String uid) {
        return java.util.Objects.requireNonNull(events("calendar.ics").get(uid));
    }

    private static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    @Test
    void a_meeting_that_is_moved_and_then_called_off_stays_one_entry_that_rises() {
        var uid = "tag:example.org,2025:tea:session/2025-11-12-pour";
        var planned = event(uid);
        assertEquals(0, planned.getSequence().getValue());
        assertEquals(Instant.parse("2025-11-12T21:00:00Z"), start(planned));
        assertEquals(
                Instant.parse("2025-11-12T00:00:00Z"),
                planned.getDateTimeStamp().getValue().toInstant());

        session(
                "2025-11-12-pour",
                "start: 2025-11-13T09:00",
                "added: 2025-11-01",
                "status: moved",
                "changes: [{on: 2025-11-10, what: moved, from: 2025-11-12T16:00}]");
        var moved = event(uid);
        assertEquals(1, moved.getSequence().getValue());
        assertEquals(Instant.parse("2025-11-13T14:00:00Z"), start(moved));
        assertEquals("CONFIRMED", moved.getStatus().getValue());
        assertEquals(
                Instant.parse("2025-11-10T00:00:00Z"),
                moved.getLastModified().getValue().toInstant());
        assertTrue(moved.getDescription().getValue().contains("Wednesday, 12 November 2025, 16:00"));

        session(
                "2025-11-12-pour",
                "start: 2025-11-13T09:00",
                "added: 2025-11-01",
                "status: cancelled",
                "changes:",
                "  - {on: 2025-11-10, what: moved, from: 2025-11-12T16:00}",
                "  - {on: 2025-11-11, what: cancelled}");
        var cancelled = events("calendar.ics");
        assertEquals(1, cancelled.size(), "a cancelled meeting must stay, or it stays in people's calendars");
        assertEquals(2, event(uid).getSequence().getValue());
        assertEquals("CANCELLED", event(uid).getStatus().getValue());
    }

    @Test
    void the_other_calendars_hold_their_part() {
        session(
                "2025-11-19-night",
                "title: Night",
                "start: 2025-11-19T20:00",
                "presenters: [ben-saucer]",
                "host: Ada Kettle",
                "series: Evenings at home");
        assertEquals(2, events("calendar.ics").size());
        assertEquals(1, events("series/evenings-at-home.ics").size());
        assertEquals(2, events("people/ada-kettle.ics").size());
        assertEquals(1, events("people/ben-saucer.ics").size());
        assertEquals(1, events("sessions/2025-11-19-night.ics").size());
        assertFalse(trial.site().containsKey("people/cleo-lid.ics"), "an empty calendar is none");
    }

    @Test
    void times_are_right_on_both_sides_of_both_changes_of_the_clock() {
        session("2025-11-12-pour", "start: 2025-10-29T16:00");
        session("a", "start: 2025-11-05T16:00");
        session("b", "start: 2026-03-04T16:00");
        session("c", "start: 2026-03-11T16:00");
        session("d", "start: 2026-03-11T16:00", "zone: Europe/Vienna", "series: Away");
        var starts = events("calendar.ics").values().stream()
                .map(MeetingsTest::start)
                .sorted()
                .map(Instant::toString)
                .toList();
        assertEquals(
                List.of(
                        "2025-10-29T20:00:00Z",
                        "2025-11-05T21:00:00Z",
                        "2026-03-04T21:00:00Z",
                        "2026-03-11T15:00:00Z",
                        "2026-03-11T20:00:00Z"),
                starts);
    }

    @Test
    void a_meeting_is_to_come_until_its_day_is_over_where_the_group_is() {
        session("2025-11-12-pour", "start: 2025-11-12T23:30", "length: 60 min", "zone: Europe/Vienna");
        trial.build("--date", "2025-11-12");
        assertTrue(upcoming().contains("2025-11-12-pour"), upcoming());
        trial.build("--date", "2025-11-13");
        assertFalse(upcoming().contains("2025-11-12-pour"), upcoming());
    }

    private String upcoming() {
        var page = trial.page("sessions/index.html");
        int end = page.indexOf("id=\"_past\"");
        return page.substring(page.indexOf("id=\"_upcoming\""), end < 0 ? page.length() : end);
    }

    @Test
    void the_lines_that_move_prints_make_the_change() {
        var ran = trial.run("move", "--source", folder.toString(), "2025-11-12", "--to", "2025-11-13T17:00");
        assertEquals(0, ran.code(), ran.err());
        assertEquals("""
                start: 2025-11-13T17:00
                status: moved
                changes:
                  - {on: 2025-11-12, what: moved, from: 2025-11-12T16:00}
                """, ran.out());
        assertTrue(ran.err().contains("in content/sessions/2025-11-12-pour.md, in place of start:"), ran.err());
        session("2025-11-12-pour", ran.out().strip());
        var moved = events("calendar.ics").values().iterator().next();
        assertEquals(Instant.parse("2025-11-13T22:00:00Z"), start(moved));
        assertEquals(
                Instant.parse("2025-11-13T22:45:00Z"),
                moved.getDateEnd().getValue().toInstant());
    }

    @Test
    void the_lines_that_cancel_prints_keep_earlier_changes() {
        session(
                "2025-11-12-pour",
                "start: 2025-11-13T17:00",
                "status: moved",
                "changes: [{on: 2025-11-10, what: moved, from: \"Room 1: the small one\"}]");
        var ran = trial.run("cancel", "--source", folder.toString(), "next");
        assertEquals("""
                status: cancelled
                changes:
                  - {on: 2025-11-10, what: moved, from: "Room 1: the small one"}
                  - {on: 2025-11-12, what: cancelled}
                """, ran.out());
        session("2025-11-12-pour", "start: 2025-11-13T17:00", ran.out().strip());
        assertEquals(
                "CANCELLED",
                events("calendar.ics").values().iterator().next().getStatus().getValue());
        assertEquals(
                1,
                trial.run("cancel", "--source", folder.toString(), "2025-11-12-pour")
                        .code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move nothing --to 17:00              | there is no meeting \"nothing\" [session.unknown]",
                "move next --to soon                  | --to \"soon\" is no time [time.invalid]",
                "move next --to 2026-03-08T02:30      | there is no 02:30 on 2026-03-08 in America/New_York: clocks are put forward [time.gap]",
                "move next --to 2026-11-01T01:30      | 01:30 comes twice on 2026-11-01 in America/New_York: clocks are put back [time.twice]",
                "move next --to 16:00                 | this meeting is at 2025-11-12T16:00 already [session.unmoved]",
                "cancel 2025-11-13                    | there is no meeting \"2025-11-13\" [session.unknown]",
                "announce 2025-W01                    | there is no meeting \"2025-W01\" [session.unknown]",
                "new session --on tomorrow            | \"tomorrow\" is no time [time.invalid]"
            })
    void what_cannot_be_done_is_told(String line, String complaint) {
        var ran = trial.run((line + " --source " + folder).split(" "));
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains(complaint), ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void a_new_meeting_takes_the_next_free_time_and_the_build_takes_it() {
        assertEquals("written to SITE/content/sessions/2025-11-19.md\n", begun().out());
        assertEquals("written to SITE/content/sessions/2025-12-03.md\n", begun().out(), "the 26th is an exception");
        var titled = begun("--title", "Pots: \"old\" & new", "--presenter", "cleo-lid", "--paper", "How to pour");
        assertEquals("written to SITE/content/sessions/2025-12-10-pots-old-new.md\n", titled.out());
        var page = event("tag:example.org,2025:tea:session/2025-12-10-pots-old-new");
        assertEquals("Pots: \"old\" & new", page.getSummary().getValue());
        assertTrue(page.getDescription().getValue().contains("Presented by Cleo Lid"));
        assertTrue(trial.read("content/sessions/2025-11-19.md").contains("# presenters: [Ben Saucer]"));
    }

    private Ran begun(String... options) {
        var all = new java.util.ArrayList<>(List.of("new", "session", "--source", folder.toString()));
        all.addAll(List.of(options));
        var ran = trial.run(all.toArray(String[]::new));
        assertEquals(0, ran.code(), ran.err());
        return ran;
    }

    @Test
    void a_time_from_which_a_meeting_was_moved_is_free_for_no_other() {
        session(
                "2025-11-12-pour",
                "start: 2025-11-20T16:00",
                "status: moved",
                "changes: [{on: 2025-11-10, what: moved, from: 2025-11-19T16:00}]");
        assertEquals("written to SITE/content/sessions/2025-11-12.md\n", begun().out());
        assertEquals("written to SITE/content/sessions/2025-12-03.md\n", begun().out());
    }

    @Test
    void reminders_name_what_is_missing() {
        session("2025-11-05-old", "start: 2025-11-05T16:00", "presenters: Ben Saucer", "papers: How to pour");
        session("2025-11-19-bare", "title: Bare", "start: 2025-11-19T16:00");
        session(
                "2025-11-20-off",
                "start: 2025-11-20T16:00",
                "status: cancelled",
                "changes: {on: 2025-11-11, what: cancelled}");
        var ran = trial.run("reminders", "--source", folder.toString(), "--days", "21");
        assertEquals("""
                2025-11-05 (7 days ago): there are no slides yet [content/sessions/2025-11-05-old.md]
                2025-11-12 (today): no place is named [content/sessions/2025-11-12-pour.md]
                2025-11-19 (in 7 days): nobody presents [content/sessions/2025-11-19-bare.md]
                2025-11-19 (in 7 days): no paper is named [content/sessions/2025-11-19-bare.md]
                2025-11-19 (in 7 days): no place is named [content/sessions/2025-11-19-bare.md]
                2025-12-03: no meeting is planned; offprint new session --on 2025-12-03 plans one
                """, ran.out());
        assertEquals(0, ran.code());
    }

    @Test
    void a_message_shows_titles_as_they_are_whatever_the_service_would_make_of_them() {
        trial.write("content/papers/pour.md", "---", "title: \"*Pour* <!channel> [x](y) & _tea_|pot\"", "---");
        session("2025-11-12-pour", "start: 2025-11-12T16:00", "papers: \"*Pour* <!channel> [x](y) & _tea_|pot\"");
        var markdown = announced("markdown");
        assertTrue(markdown.contains("\\*Pour\\* \\<\\!channel\\> \\[x\\](y) \\& \\_tea\\_\\|pot"), markdown);
        var slack = announced("slack");
        assertTrue(slack.contains("*Pour* &lt;!channel&gt; [x](y) &amp; _tea_¦pot"), slack);
        assertFalse(slack.contains("<!"), slack);
        var text = announced("text");
        assertTrue(
                text.startsWith("*Pour* <!channel> [x](y) & _tea_|pot\nWednesday, 12 November 2025, 16:00 to 16:45"),
                text);
        assertTrue(text.contains("https://example.org/tea/sessions/2025-11-12-pour.html"), text);
    }

    private String announced(String form) {
        var ran = trial.run("announce", "--source", folder.toString(), "next", "--as", form);
        assertEquals(0, ran.code(), ran.err());
        return ran.out();
    }

    @Test
    void a_site_changes_its_messages() {
        trial.write("templates/messages/session.text.ftl", "Come: ${title}");
        assertEquals("Come: How to pour\n", announced("text"));
        var built = trial.build();
        assertFalse(built.err().contains("template.unused"), built.err());
    }

    @Test
    void the_page_of_turns_can_be_switched_off_and_the_report_keeps_them() {
        var ran = trial.build();
        assertTrue(ran.err().contains("whose turn it is to present: Ben Saucer (never so far)"), ran.err());
        assertTrue(trial.site().containsKey("rota.html"));
        trial.write("content/site.yaml", "title: Teapots", "pages: {rota: false}");
        assertTrue(trial.build().err().contains("whose turn it is"));
        assertFalse(trial.site().containsKey("rota.html"));
        assertFalse(trial.page("sessions/index.html").contains("rota.html"));
    }

    @Test
    void members_have_what_they_presented_picked_and_wrote_on_their_pages() {
        trial.write("content/papers/pour.md", "---", "title: How to pour", "by: cleo-lid", "---", "Slowly.")
                .write(
                        "content/issues/2025-W46.md",
                        "---",
                        "by: Cleo Lid",
                        "picks: [{paper: How to pour, by: ben-saucer}]",
                        "---");
        assertEquals(0, trial.build().code());
        assertTrue(section("people/ada-kettle", "_presented").contains("2025-11-12-pour"));
        assertTrue(section("people/cleo-lid", "_notes").contains("papers/how-to-pour.html"));
        assertTrue(section("people/ben-saucer", "_picked").contains("papers/how-to-pour.html"));
        var paper = trial.page("papers/how-to-pour.html");
        assertTrue(paper.contains("Note by <a href=\"../people/cleo-lid.html\""), paper);
        assertTrue(paper.contains("sessions/2025-11-12-pour.html"), paper);
    }

    private String section(String page, String id) {
        var html = trial.page(page + ".html");
        int start = html.indexOf("id=\"" + id + "\"");
        assertTrue(start > 0, html);
        return html.substring(start, html.indexOf("</section>", start));
    }

    @Test
    void a_file_by_hand_stands_over_a_meeting_of_a_schedule() {
        var report = new offprint.report.Report();
        var digest = trial.digest(report);
        assertEquals(
                Optional.of("Ada Kettle"),
                digest.meetings().get(0).presenters().stream()
                        .map(who -> who.name())
                        .findFirst());
        assertEquals(1, digest.named("2025-11-12").size());
        assertEquals(1, digest.named("content/sessions/2025-11-12-pour.md").size());
        assertEquals(0, digest.named("2025-11-11").size());
    }

    @Test
    void the_same_content_gives_the_same_calendar_on_any_day() {
        trial.build("--date", "2025-11-01");
        var before = trial.page("calendar.ics");
        trial.build("--date", "2026-11-01");
        assertEquals(before, trial.page("calendar.ics"));
    }
}
