package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import offprint.support.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schedules of reading groups: their papers, and what is said of them; the meetings are in {@link MeetingsTest}. */
class ScheduleTest {
    @TempDir
    private Path folder;

    private SourceReading read(String text) {
        return SourceReading.of(folder, "schedule.yaml", text);
    }

    @Test
    void a_semester_in_front_matter() {
        var reading = read("""
                ---
                semester: "Spring 2022"
                sessions:
                  - date: "02/25/2022"
                    presenter: "Eve Falk"
                    title: "Napkins at Night"
                    authors: "Ada Beck (Mill Lab & Port University), Carl Dorn (Port University, Land)"
                    venue: "FOLD '21"
                    link: "https://dl.acm.org/doi/10.1145/1234567.1234568"

                  - date: "03/04/2022"
                    presenter: "Spring break"
                    title: ""

                  - date: "03/11/2022"
                    presenter: "Gil"
                    title: "Creases"
                    authors: "Ram Kess, NetFold, Inc.; Ida Jost and Kim Lund, Mill University; Max Nord"
                    link: "https://a.example/creases.pdf"
                ---
                Some words.
                """);
        assertEquals(List.of("""
                        title 6:12 Napkins at Night
                        authors 7:14 {name=Ada Beck, affiliation=Mill Lab & Port University}; {name=Carl Dorn, affiliation=Port University, Land}
                        venue 8:12 {name=FOLD, year=2021}
                        ids 9:11 doi:10.1145/1234567.1234568
                        featured 4:11 2022-02-25
                        """, """
                        title 17:12 Creases
                        authors 18:14 {name=Ram Kess, affiliation=NetFold, Inc.}; {name=Ida Jost, affiliation=Mill University}; {name=Kim Lund, affiliation=Mill University}; {name=Max Nord}
                        links 19:11 {type=pdf, url=https://a.example/creases.pdf}
                        featured 15:11 2022-03-11
                        """), reading.records());
        assertEquals(
                List.of(
                        "note meetings.found 4:5 2 meetings were found, with 2 papers",
                        "note meetings.not-held 11:5 1 entry says that there is no meeting, and is left out: Spring break"),
                reading.said());
    }

    @Test
    void talks_in_yaml_with_a_paper_or_with_papers_in_their_words() {
        var reading = read("""
                # Fall 2025
                - date: '2025-09-09'
                  speakers:
                  - eve_falk
                  title: Napkins at night by Beck and Dorn
                  abstract: We fold.<br/> <a href="http://arxiv.org/pdf/2501.00001">http://arxiv.org/pdf/2501.00001</a>
                  room: 1
                  paper_url: http://arxiv.org/abs/2501.00001
                - date: '2025-09-16'
                  speakers: [gil]
                  title: Creases
                  abstract: Main paper. https://arxiv.org/pdf/2501.00002.pdf.
                - date: '2025-09-23'
                  speakers: [gil]
                  title: Folding in general
                  abstract: On <a href="http://arxiv.org/abs/2501.00003"><b>"Spoons and their shadows"</b></a> and https://arxiv.org/abs/2501.00004
                - date: '2025-09-30'
                  speakers: [ida]
                  title: My own work
                  abstract: I will talk.
                - date: '2025-10-07'
                  kind: no_meeting
                """);
        assertEquals(List.of("""
                        title 5:10 Napkins at night
                        authors 5:10 {name=Beck}; {name=Dorn}
                        abstract 6:13 We fold.
                        ids 8:14 arxiv:2501.00001
                        featured 2:9 2025-09-09
                        """, """
                        ids 12:13 arxiv:2501.00002
                        title 11:10 Creases
                        featured 9:9 2025-09-16
                        """, """
                        ids 16:13 arxiv:2501.00003
                        title 16:13 Spoons and their shadows
                        featured 13:9 2025-09-23
                        """, """
                        ids 16:13 arxiv:2501.00004
                        featured 13:9 2025-09-23
                        """), reading.records());
        assertEquals(
                List.of(
                        "note meetings.found 2:3 4 meetings were found, with 4 papers; 1 of them names no paper",
                        "note presenters.ids 4:5 presenters are named by ids; \"eve_falk\" is read as Eve Falk",
                        "note meetings.not-held 21:3 1 entry says that there is no meeting, and is left out: no meeting"),
                reading.said());
    }

    @Test
    void a_meeting_may_have_several_papers() {
        var reading = read("""
                meetings:
                  - date: 2025-09-09
                    presenter: Eve
                    papers:
                      - title: Napkins
                        url: https://arxiv.org/abs/2501.00001
                      - "[Creases](https://arxiv.org/abs/2501.00002)"
                """);
        assertEquals(List.of("Napkins", "Creases"), reading.all("title"));
        assertEquals(List.of("arxiv:2501.00001", "arxiv:2501.00002"), reading.all("ids"));
        assertEquals(List.of("2025-09-09", "2025-09-09"), reading.all("featured"));
    }

    @Test
    void whether_the_day_or_the_month_stands_first_follows_from_all_dates() {
        assertEquals(
                List.of("2022-04-03", "2022-04-17"),
                dated("03/04/2022", "17/04/2022").all("featured"));
        assertEquals(
                List.of("2022-03-04", "2022-03-17"),
                dated("03/04/2022", "03/17/2022").all("featured"));
        assertEquals(
                List.of("2022-03-10", "2022-04-07"),
                dated("10/03/2022", "07/04/2022").all("featured"));
        var unclear = dated("03/04/2022", "04/05/2022");
        assertEquals(List.of("2022-03-04", "2022-04-05"), unclear.all("featured"));
        assertEquals(
                "warning date.ambiguous 2:11 the dates of this schedule can be read in two ways; \"03/04/2022\" is taken as month/day/year",
                unclear.said().get(1));
    }

    private SourceReading dated(String first, String second) {
        return read(
                "talks:\n  - date: %s\n    link: https://arxiv.org/abs/2501.00001\n  - date: %s\n    link: https://arxiv.org/abs/2501.00002\n"
                        .formatted(first, second));
    }

    @Test
    void a_schedule_without_any_paper_is_one_of_meetings() {
        var reading = read("- date: 2025-09-09\n  speaker: Eve\n  title: My work\n");
        assertEquals(List.of(), reading.records());
        assertEquals(List.of("My work"), reading.allOfSessions("title"));
        assertEquals(List.of("note meetings.found 1:3 1 meeting was found, with 0 papers"), reading.said());
    }

    @Test
    void a_schedule_of_breaks_is_refused_in_words() {
        assertEquals(
                "error meetings.none 1:3 no entry of this schedule is a meeting that takes place",
                read("- date: 2025-09-09\n  speaker: Spring break\n").said().get(0));
    }

    @Test
    void records_in_our_own_names_stay_what_they_are() {
        assertEquals(
                List.of("records"),
                read("- title: A Paper\n  published: 2025-01-01\n").formats());
    }

    @Test
    void the_samples() {
        var folder = Outside.shared().resolve("inputs/reading-group");
        assertEquals(
                List.of(
                        "13 2015-09-09 2015-12-02",
                        "11 2024-02-02 2024-04-26",
                        "12 2018-09-07 2018-12-07",
                        "12 2022-02-04 2022-04-29"),
                List.of("statml_fall2015.yaml", "statml_spring2024.yaml", "orderlab_fall18.md", "orderlab_spring22.md")
                        .stream()
                        .map(name -> SourceReading.of(folder.resolve(name), name, OptionalInt.empty()))
                        .map(reading -> reading.all("featured"))
                        .map(days -> days.size() + " " + days.get(0) + " " + days.get(days.size() - 1))
                        .toList());
    }
}
