package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import offprint.support.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The meetings of a schedule, in the field names of our own. */
class MeetingsTest {
    @TempDir
    private Path folder;

    private SourceReading read(String text) {
        return SourceReading.of(folder, "schedule.yaml", text);
    }

    @Test
    void the_head_of_a_semester_holds_for_each_of_its_meetings() {
        var reading = read("""
                ---
                semester: "Spring 2022"
                time: "Fridays 1:00-2:15pm, Mill Hall 12"
                zoom: "[call](https://call.example/1)"
                sessions:
                  - date: "02/25/2022"
                    presenter: "Eve Falk"
                    title: "Napkins at Night"
                    authors: "Ada Beck (Mill Lab)"
                    link: "https://doi.org/10.1145/1234567.1234568"
                  - date: "03/11/2022"
                    presenter: "Gil Hart and Ida Jost (Port University)"
                    title: "Creases."
                    authors: "Max Nord"
                    time: "15:00"
                    room: "Attic"
                ---
                """);
        assertEquals(List.of("""
                        title 8:12 Napkins at Night
                        key 6:5 2022-02-25-napkins-at-night
                        start 6:11 2022-02-25T13:00
                        end 3:7 14:15
                        online 4:7 https://call.example/1
                        place 3:7 Mill Hall 12
                        presenters 7:16 Eve Falk
                        papers 10:11 doi:10.1145/1234567.1234568
                        series 2:11 Spring 2022
                        """, """
                        title 13:12 Creases
                        key 11:5 2022-03-11-creases
                        start 11:11 2022-03-11T15:00
                        place 16:11 Attic
                        online 4:7 https://call.example/1
                        presenters 12:16 Gil Hart; Ida Jost
                        papers 13:12 Creases
                        series 2:11 Spring 2022
                        """), reading.sessions());
        assertEquals(List.of("note meetings.found 6:5 2 meetings were found, with 2 papers"), reading.said());
    }

    @Test
    void a_talk_with_all_that_a_schedule_can_say() {
        var reading = read("""
                - date: '2025-09-09'
                  speakers: [eve_falk, "Gil Hart / Ida Jost", {name: Kim Lund, affiliation: Mill}]
                  host: Max Nord
                  title: "**Folding** with [maps](https://a.example/maps)"
                  abstract: "Abstract: We fold $x^2$ times.<br/> Often."
                  time: 3:00-4:00 pm
                  room: "[Attic](https://a.example/attic)"
                  slides: https://a.example/slides.pdf
                  video: https://a.example/video
                  status: confirmed
                  series: Autumn Folds
                """);
        assertEquals(List.of("""
                title 4:10 Folding with maps
                key 1:3 2025-09-09-folding-with-maps
                start 1:9 2025-09-09T15:00
                end 6:9 16:00
                place 7:9 Attic
                online 7:9 https://a.example/attic
                presenters 2:14 Eve Falk; Gil Hart; Ida Jost; Kim Lund
                host 3:9 Max Nord
                slides 8:11 https://a.example/slides.pdf
                recording 9:10 https://a.example/video
                status 10:11 confirmed
                series 11:11 Autumn Folds
                abstract 5:13 We fold $x^2$ times. Often.
                """), reading.sessions());
    }

    @Test
    void the_semester_may_stand_in_the_name_of_the_file() {
        var reading = SourceReading.of(folder, "folds_fall24.yaml", "- date: 2024-09-09\n  speaker: Eve\n  title: A\n");
        assertEquals(List.of("Fall 2024"), reading.allOfSessions("series"));
    }

    @Test
    void names_of_fields_are_known_in_any_case() {
        var reading = read("""
                - Date: 2025-09-09
                  Presented By: Eve Falk
                  Paper Title: Napkins at Night
                  Paper-Link: https://arxiv.org/abs/2501.00001
                  Start Time: 4pm
                  End Time: 5:30pm
                  Location: Attic
                """);
        assertEquals(List.of("""
                title 3:16 Napkins at Night
                key 1:3 2025-09-09-napkins-at-night
                start 1:9 2025-09-09T16:00
                end 6:13 17:30
                place 7:13 Attic
                presenters 2:17 Eve Falk
                papers 4:15 arxiv:2501.00001
                """), reading.sessions());
        assertEquals(List.of("Napkins at Night"), reading.all("title"));
    }

    @Test
    void a_time_may_stand_behind_the_date() {
        assertEquals(
                List.of("2025-09-09T15:30", "2025-09-16", "2025-09-23T09:00", "2025-09-30T15:00", "2025-10-07T14:00"),
                read("""
                        - {date: "2025-09-09 15:30", speaker: A}
                        - {date: "2025-09-16T00:00:00Z", speaker: A}
                        - {date: "2025-09-23T09:00:00+02:00", speaker: A}
                        - {date: "Tuesday, September 30, 2025, 3-4pm", speaker: A}
                        - {start: "2025-10-07T14:00", end: "2025-10-07T15:00", speaker: A}
                        """).allOfSessions("start"));
    }

    @Test
    void a_zone_that_can_only_be_one_is_kept_and_another_is_told() {
        var reading = read("""
                - {date: 2025-09-09, speaker: A, time: 3pm UTC}
                - {date: 2025-09-16, speaker: A, time: 3pm, timezone: Europe/Vienna}
                - {date: 2025-09-23, speaker: A, time: 3pm EST}
                - {date: 2025-09-30, speaker: A, time: 3pm EST}
                """);
        assertEquals(List.of("UTC", "Europe/Vienna", "", ""), reading.allOfSessions("zone"));
        assertEquals(
                List.of(
                        "note zone.unread 3:40 \"EST\" is said in more than one place; the times are taken as of the group's own zone"),
                reading.said().stream().filter(line -> line.contains("zone")).toList());
    }

    @Test
    void a_time_that_cannot_be_read_is_told_and_only_the_day_is_kept() {
        var reading = read("""
                ---
                time: after the bell
                talks:
                  - {date: 2025-09-09, speaker: A}
                  - {date: 2025-09-16, speaker: A, time: when it rains}
                  - {date: 2025-09-23, speaker: A, time: TBD}
                  - {date: 2025-09-30, speaker: A, time: "3:00", duration: 45 minutes}
                ---
                """);
        assertEquals(
                List.of("2025-09-09", "2025-09-16", "2025-09-23", "2025-09-30T15:00"), reading.allOfSessions("start"));
        assertEquals(List.of("", "", "", "45 min"), reading.allOfSessions("length"));
        assertEquals(
                List.of(
                        "warning time.invalid 2:7 no time of the day can be read in \"after the bell\"; of meetings without a time of their own only the day is kept",
                        "note meetings.found 4:5 4 meetings were found, with 0 papers",
                        "warning time.invalid 5:42 no time of the day can be read in \"when it rains\"; of this meeting only the day is kept",
                        "note time.guessed 7:42 \"3:00\" says neither am nor pm, and is taken as 15:00"),
                reading.said());
    }

    @Test
    void a_meeting_may_end_on_the_next_day() {
        assertEquals(
                List.of("2025-09-10T01:00"),
                read("- {date: 2025-09-09, speaker: A, time: 11pm-1am}").allOfSessions("end"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "TBA", "?", "-", "none", "N/A", "to be announced", "(TBD)", "Speaker TBD"})
    void who_is_not_known_is_nobody(String text) {
        var reading = read("- {date: 2025-09-09, title: Maps, room: 1, speaker: \"" + text + "\"}");
        assertEquals(List.of(""), reading.allOfSessions("presenters"));
        assertEquals(List.of("Maps"), reading.allOfSessions("title"));
    }

    @Test
    void what_is_not_known_yet_is_no_title_and_no_abstract() {
        assertEquals(
                List.of("""
                key 1:3 2025-09-09-eve-falk
                start 1:10 2025-09-09
                presenters 1:31 Eve Falk
                """),
                read("- {date: 2025-09-09, speaker: Eve Falk, title: Title TBD, abstract: TBD}")
                        .sessions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: No meeting (Spring break)",
                "title: \"No meeting: away at a fair\"",
                "title: Thanksgiving break",
                "title: \"Spring Break - no meeting\"",
                "title: \"\", presenter: Thanksgiving break",
                "presenter: HOLIDAY",
                "title: Labor Day",
                "title: Reading week",
                "kind: no_meeting, label: Fall recess",
                "type: holiday, title: A day off",
                "no_meeting: true"
            })
    void what_is_no_meeting_is_counted_and_left_out(String fields) {
        var reading = read("- {date: 2025-09-09, speaker: A, title: Maps}\n- {date: 2025-09-16, " + fields + "}\n");
        assertEquals(List.of("2025-09-09"), reading.allOfSessions("start"));
        assertEquals(
                true,
                reading.said()
                        .get(1)
                        .startsWith(
                                "note meetings.not-held 2:3 1 entry says that there is no meeting, and is left out: "),
                reading.said()::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Break the Chain",
                "Semester Projects",
                "Reading",
                "No Free Lunch",
                "Finals and Limits",
                "Mid",
                "Summer School",
                "May"
            })
    void a_title_with_such_a_word_is_a_title(String title) {
        assertEquals(
                List.of(title),
                read("- {date: 2025-09-09, speaker: A, title: \"" + title + "\"}")
                        .allOfSessions("title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Maps, status: cancelled",
                "title: Maps, kind: cancelled",
                "title: Maps, cancelled: true",
                "title: \"CANCELLED: Maps\"",
                "title: \"[Canceled] Maps\"",
                "title: \"Maps (cancelled)\"",
                "title: \"Maps - CANCELLED due to snow\"",
                "title: Maps, note: Cancelled due to snow"
            })
    void what_was_cancelled_is_a_meeting_that_says_so(String fields) {
        var reading = read("- {date: 2025-09-09, speaker: A, " + fields + "}");
        assertEquals(List.of("cancelled"), reading.allOfSessions("status"));
        assertEquals(List.of("Maps"), reading.allOfSessions("title"));
    }

    @Test
    void a_paper_may_be_about_cancelled_things() {
        var reading = read("- {date: 2025-09-09, speaker: A, title: Cancelled flights and other joys}");
        assertEquals(List.of(""), reading.allOfSessions("status"));
        assertEquals(List.of("Cancelled flights and other joys"), reading.allOfSessions("title"));
    }

    @Test
    void a_key_is_short_and_given_once() {
        var title = "On the many ways of folding a very large map of a very small town in a very strong wind at night";
        var reading = read("- {date: 2025-09-09, speaker: A, title: T}\n"
                        .replace("T", title)
                        .repeat(2) + "- {date: 2025-09-09, speaker: A, title: 折り紙}\n- {date: 2025-09-09, room: 1}\n");
        assertEquals(
                List.of(
                        "2025-09-09-on-the-many-ways-of-folding-a-very-large-map-of-a-very-small-town-in",
                        "2025-09-09-on-the-many-ways-of-folding-a-very-large-map-of-a-very-small-town-2",
                        "2025-09-09-0f970e727b",
                        "2025-09-09-meeting"),
                reading.allOfSessions("key"));
    }

    @Test
    void only_addresses_of_the_web_are_links() {
        var reading = read("""
                - date: 2025-09-09
                  speaker: A
                  title: Maps
                  zoom: "javascript:alert(1)"
                  slides: [/slides/maps.pdf, "https://a.example/1.pdf"]
                  recording: "[video](data:text/html,x)"
                """);
        assertEquals(List.of(""), reading.allOfSessions("online"));
        assertEquals(List.of("https://a.example/1.pdf"), reading.allOfSessions("slides"));
        assertEquals(List.of(""), reading.allOfSessions("recording"));
        assertEquals(
                List.of("4:9", "5:12", "6:14"),
                reading.said().stream()
                        .filter(line -> line.startsWith("warning link.invalid"))
                        .map(line -> line.split(" ")[2])
                        .toList());
    }

    @Test
    void a_call_is_where_one_joins_and_no_paper() {
        var reading = read("- {date: 2025-09-09, speaker: A, title: Maps, link: \"https://meet.google.com/abc\"}");
        assertEquals(List.of("https://meet.google.com/abc"), reading.allOfSessions("online"));
        assertEquals(List.of(), reading.records());
    }

    @Test
    void days_without_a_year_are_in_that_of_the_schedule() {
        var reading = read("""
                ---
                semester: Fall 2022
                talks:
                  - {date: "Friday, Sept 9", speaker: A}
                  - {date: "Dec. 2nd", speaker: A}
                  - {date: "13 January", speaker: A}
                ---
                """);
        assertEquals(List.of("2022-09-09", "2022-12-02", "2023-01-13"), reading.allOfSessions("start"));
        assertEquals(
                "note year.inferred 4:5 3 days have no year, which is taken from the schedule: 2022",
                reading.said().get(1));
    }

    @Test
    void lists_of_semesters_are_read_one_by_one() {
        var reading = read("""
                - term: Fall 2021
                  room: Attic
                  meetings:
                    - {date: 2021-09-09, presenter: A, paper: Napkins at night}
                - term: Spring 2022
                  meetings:
                    - {date: 2022-03-03, presenter: B, paper: "[Maps in the wind](https://arxiv.org/abs/2501.00001)"}
                """);
        assertEquals(List.of("Fall 2021", "Spring 2022"), reading.allOfSessions("series"));
        assertEquals(List.of("Attic", ""), reading.allOfSessions("place"));
        assertEquals(List.of("Napkins at night", "Maps in the wind"), reading.allOfSessions("title"));
        assertEquals(List.of("Napkins at night", "arxiv:2501.00001"), reading.allOfSessions("papers"));
    }

    @Test
    void a_table_with_days_and_presenters_is_a_schedule() {
        var reading = SourceReading.of(folder, "schedule.csv", """
                Date,Time,Presenter(s),Paper Title,Link,Location,Mood
                09/09/2025,3-4pm,"Eve Falk, Gil Hart",Napkins at night,https://arxiv.org/abs/2501.00001,Attic,good
                09/16/2025,,,No meeting (fair),,
                09/23/2025,,TBD,TBD,,Attic,
                """);
        assertEquals(List.of("""
                        title 2:39 Napkins at night
                        key 2:1 2025-09-09-napkins-at-night
                        start 2:1 2025-09-09T15:00
                        end 2:12 16:00
                        place 2:89 Attic
                        presenters 2:18 Eve Falk; Gil Hart
                        papers 2:56 arxiv:2501.00001
                        """, """
                        key 4:1 2025-09-23-meeting
                        start 4:1 2025-09-23
                        place 4:22 Attic
                        """), reading.sessions());
        assertEquals(List.of("Napkins at night"), reading.all("title"));
        assertEquals(List.of(""), reading.all("published"));
        assertEquals(
                List.of(
                        "note meetings.found 2:1 2 meetings were found, with 1 paper; 1 of them names no paper",
                        "note meetings.unread 2:95 of the meetings these fields are not read: mood",
                        "note meetings.not-held 3:1 1 entry says that there is no meeting, and is left out: No meeting (fair)"),
                reading.said());
    }

    @Test
    void what_is_not_read_is_told() {
        var reading = read("""
                - {date: 2025-09-09, speaker: A, snacks: tea, weekday_override: Monday}
                - {date: soon, speaker: B, title: Maps}
                - {date: 2025-09-16, speaker: C}
                - a word
                """);
        assertEquals(
                List.of(
                        "note meetings.found 1:3 2 meetings were found, with 0 papers",
                        "note meetings.unread 1:34 of the meetings these fields are not read: snacks, weekday_override",
                        "warning date.invalid 2:10 \"soon\" is not a day; it is left out, and what is read there is listed under no day",
                        "warning meeting.invalid 4:3 a meeting is a mapping, not a text; this is left out"),
                reading.said());
    }

    @Test
    void the_samples() {
        var samples = Outside.shared().resolve("inputs/reading-group");
        assertEquals(
                List.of(
                        "14 of Fall 2015: 2015-09-09T13:30 Ryan Tibshirani in BH 232M",
                        "15 of Spring 2024: 2024-01-19T15:00-16:00 Aaditya Ramdas in NSH 4305",
                        "12 of Fall 2018: 2018-09-07T13:00-14:15 Justin Shafer in Malone 338",
                        "12 of Spring 2022: 2022-02-04T13:00-14:15 Chang Lou in Malone 338"),
                List.of("statml_fall2015.yaml", "statml_spring2024.yaml", "orderlab_fall18.md", "orderlab_spring22.md")
                        .stream()
                        .map(name -> SourceReading.of(samples.resolve(name), name, OptionalInt.empty()))
                        .map(MeetingsTest::firstOf)
                        .toList());
    }

    private static String firstOf(SourceReading reading) {
        var end = reading.allOfSessions("end").get(0);
        return reading.sessions().size() + " of "
                + reading.allOfSessions("series").get(0) + ": "
                + reading.allOfSessions("start").get(0)
                + (end.isEmpty() ? "" : "-" + end) + " "
                + reading.allOfSessions("presenters").get(0) + " in "
                + reading.allOfSessions("place").get(0);
    }
}
