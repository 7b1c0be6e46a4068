package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import offprint.model.Session;
import offprint.report.Report;
import offprint.support.Outside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings that {@code import} keeps, and what becomes of them. */
class ImportedMeetingsTest {
    private static final String FILE = "content/sources/2025-11-12-schedule.json";

    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void a_site() {
        trial = new Trial(folder).write("content/site.yaml", "title: Reading", "zone: Europe/Vienna");
    }

    private void schedule(String... more) {
        var lines = Stream.concat(
                Stream.of(
                        "---",
                        "semester: Fall 2025",
                        "time: Fridays 1:00-2:15pm, Attic",
                        "sessions:",
                        "  - {date: 09/19/2025, presenter: Eve Falk, title: Napkins, abstract: We fold.,"
                                + " paper_url: 'https://arxiv.org/abs/2501.00001'}"),
                Stream.concat(Stream.of(more), Stream.of("---")));
        trial.write("fall25.md", lines.toArray(String[]::new));
    }

    private Trial.Ran imported(String... arguments) {
        return trial.importing(Stream.concat(Stream.of(arguments), Stream.of(file("fall25.md")))
                .toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void they_stand_behind_the_papers() {
        schedule("  - {date: 09/26/2025, presenter: Gil Hart, title: My own work, slides: 'https://a.example/s.pdf'}");

        var ran = imported();

        assertEquals("""
                SITE/fall25.md: schedule, 2025-11-12: 2 meetings; 1 entry of 1 paper: 1 new, 0 known; 1 entry without metadata
                  written to SITE/content/sources/2025-11-12-schedule.json
                """, ran.out());
        assertEquals("""
                  "papers": [
                    {
                      "title": "Napkins",
                      "ids": [
                        "arxiv:2501.00001"
                      ],
                      "featured": [
                        "2025-09-19"
                      ],
                      "abstract": "We fold.",
                      "at": 5
                    }
                  ],
                  "sessions": [
                    {
                      "title": "Napkins",
                      "key": "2025-09-19-napkins",
                      "start": "2025-09-19T13:00",
                      "end": "14:15",
                      "place": "Attic",
                      "presenters": [
                        "Eve Falk"
                      ],
                      "papers": [
                        "arxiv:2501.00001"
                      ],
                      "series": "Fall 2025",
                      "abstract": "We fold.",
                      "at": 5
                    },
                    {
                      "title": "My own work",
                      "key": "2025-09-26-my-own-work",
                      "start": "2025-09-26T13:00",
                      "end": "14:15",
                      "place": "Attic",
                      "presenters": [
                        "Gil Hart"
                      ],
                      "slides": [
                        "https://a.example/s.pdf"
                      ],
                      "series": "Fall 2025",
                      "at": 6
                    }
                  ]
                }
                """, trial.read(FILE).substring(trial.read(FILE).indexOf("  \"papers\"")));
    }

    @Test
    void a_file_of_them_gives_the_same_when_it_is_imported_itself() {
        schedule("  - {date: 09/26/2025, presenter: Gil Hart, title: Creases}");
        imported();
        var before = trial.read(FILE);
        trial.write("again.json", before.split("\n"));

        assertEquals(0, trial.importing(file("again.json")).code());

        assertEquals(before, trial.read(FILE).replaceFirst("\"sha256\": \"[^\"]*\"", sha256(before)));
    }

    private static String sha256(String json) {
        return json.lines()
                .filter(line -> line.contains("\"sha256\""))
                .findFirst()
                .orElseThrow()
                .strip()
                .replace(",", "");
    }

    @Test
    void a_schedule_that_lies_among_the_sources_is_read_like_one_that_was_imported() throws IOException {
        schedule("  - {date: 09/26/2025, presenter: Gil Hart, title: Creases}");
        imported();
        var written = meetings();
        trial.write("content/sources/fall25.md", trial.read("fall25.md").split("\n"));
        Files.delete(folder.resolve(FILE));

        assertEquals(written, meetings());
        assertEquals(
                List.of(
                        "2025-09-19-napkins Optional[Napkins] Optional[Fall 2025] [Eve Falk] [arxiv:2501.00001]",
                        "2025-09-26-creases Optional[Creases] Optional[Fall 2025] [Gil Hart] []"),
                written);
    }

    private List<String> meetings() {
        return trial.library(new Report()).sessions().stream()
                .map(ImportedMeetingsTest::shown)
                .toList();
    }

    private static String shown(Session session) {
        return session.key() + " " + session.title().map(title -> title.plain()) + " " + session.series() + " "
                + session.presenters().stream().map(said -> said.value()).toList() + " "
                + session.papers().stream().map(said -> said.value()).toList();
    }

    @Test
    void fewer_of_them_replace_a_file_only_when_that_is_meant() {
        schedule("  - {date: 09/26/2025, presenter: Gil Hart, title: Creases}");
        imported();
        schedule();

        var refused = imported();

        assertEquals(1, refused.code());
        assertEquals(
                true,
                refused.err()
                        .contains(
                                "this file would hold less than before: meetings 1 instead of 2, \"end\" of meetings 1"
                                        + " instead of 2"),
                refused.err());
        assertEquals(0, imported("--accept-less").code());
    }

    @Test
    void a_file_may_hold_meetings_only() {
        trial.write("fall25.md", "- {date: 2025-09-26, presenter: Gil Hart, title: Creases}");
        var ran = imported();
        assertEquals(0, ran.code(), ran.err());
        assertEquals(
                "SITE/fall25.md: schedule, 2025-11-12: 1 meeting; 0 entries of 0 papers: 0 new, 0 known; 0 entries without"
                        + " metadata",
                ran.out().lines().findFirst().orElse(""));
    }

    @Test
    void abstracts_may_be_left_out() {
        schedule();
        imported("--without", "abstract");
        assertEquals(false, trial.read(FILE).contains("abstract"));
    }

    @Test
    void several_schedules_are_several_files() {
        schedule();
        trial.write("spring26.yaml", "- {date: 2026-03-06, presenter: Gil Hart, title: Creases}");
        trial.importing(file("fall25.md"), file("spring26.yaml"));
        assertEquals(
                List.of("2025-11-12-schedule-2.json", "2025-11-12-schedule.json"),
                List.copyOf(Trial.tree(folder.resolve("content/sources")).keySet()));
        assertEquals(2, trial.library(new Report()).sessions().size());
    }

    @Test
    void in_a_file_of_records_only_what_is_known_is_taken_over() {
        trial.write(
                "some.json",
                "{\"offprint\": 1, \"source\": {\"format\": \"records\", \"name\": \"some\"}, \"papers\": [], \"sessions\": [",
                "{\"key\": \"a\", \"start\": \"2025-09-26\", \"snacks\": \"tea\"}, {\"title\": \"B\"}, 3]}");
        var ran = trial.importing(file("some.json"));
        assertEquals(
                List.of("2:37 field.unknown", "2:55 field.missing", "2:71 record.invalid"),
                ran.err()
                        .lines()
                        .filter(line -> line.contains(": warning: "))
                        .map(line -> line.replaceFirst(".*?json:(\\d+:\\d+): warning: .*\\[(.*)]", "$1 $2"))
                        .toList());
        assertEquals(1, trial.library(new Report()).sessions().size());
    }

    @Test
    void the_samples_are_imported_without_a_warning_and_read_again() {
        var samples = Outside.shared().resolve("inputs/reading-group");
        var files =
                List.of("statml_fall2015.yaml", "statml_spring2024.yaml", "orderlab_fall18.md", "orderlab_spring22.md");
        var ran = trial.importing(
                files.stream().map(name -> samples.resolve(name).toString()).toArray(String[]::new));
        assertEquals(0, ran.code(), ran.err());
        assertEquals(false, ran.err().contains("warning"), ran.err());
        assertEquals(53, trial.library(new Report()).sessions().size());
    }
}
