package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import offprint.Trial;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_of_ours_may_have_a_record_a_line() {
        var trial = new Trial(folder)
                .write("content/site.yaml", "title: A")
                .write(
                        "content/sources/list.json",
                        "{\"offprint\": 1, \"source\": {\"format\": \"records\", \"name\": \"pots\"}, \"papers\": [",
                        "{\"title\": \"A Teapot of Its Own\"},",
                        "{\"title\": \"Another Teapot of Its Own\"}",
                        "]}");
        assertEquals(List.of("A Teapot of Its Own", "Another Teapot of Its Own"), titles(trial, List.of()));
    }

    @Test
    void what_a_site_says_beside_a_record_is_passed_over() {
        var trial = new Trial(folder)
                .write("content/site.yaml", "title: A")
                .write(
                        "content/sources/page.json",
                        "{\"offprint\": 1, \"source\": {\"name\": \"pots\"}, \"list\": {\"page\": 1, \"next\": \"2\"},"
                                + " \"papers\": [{\"title\": \"A Teapot of Its Own\", \"site\": {\"note\": \"Hot.\"}}]}");
        assertEquals(List.of("A Teapot of Its Own"), titles(trial, List.of()));
    }

    @Test
    void nobody_writes_such_a_thing_by_hand() {
        var trial = new Trial(folder)
                .write("content/site.yaml", "title: A")
                .write("content/papers/one.md", "---", "title: A Teapot of Its Own", "site: {note: Hot.}", "---");
        assertEquals(
                List.of("A Teapot of Its Own"),
                titles(
                        trial,
                        List.of("content/papers/one.md:3:1: error: \"site\" is not a field here [field.unknown]")));
    }

    private static List<String> titles(Trial trial, List<String> problems) {
        var report = new Report();
        var papers = trial.digest(report).papers();
        assertEquals(
                problems,
                Trial.said(report).stream()
                        .filter(line -> line.contains("warning: ") || line.contains("error: "))
                        .toList());
        return papers.stream().map(paper -> paper.title().plain()).toList();
    }
}
