package offprint.publish;

import static offprint.publish.Sandbox.messages;
import static offprint.publish.Sandbox.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import offprint.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFilesTest {
    @TempDir
    Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = new Sandbox(folder);
    }

    @Test
    void files_of_somebody_else_are_left_alone() throws IOException {
        sandbox.write("site/.gitignore", "*");
        sandbox.write("site/topics/mine.txt", "mine");
        sandbox.publish(Map.of("topics/a.html", "a", "days/b.html", "b"));
        sandbox.publish(Map.of("index.html", "home"));
        assertEquals(Map.of(".gitignore", "*", "topics/mine.txt", "mine", "index.html", "home"), sandbox.site());
    }

    @Test
    void a_page_never_overwrites_a_file_of_somebody_else_and_the_error_names_both() throws IOException {
        sandbox.publish(Map.of("index.html", "home"));
        sandbox.write("site/about.html", "mine");
        refuses(
                "output.foreign",
                "site/about.html: Offprint did not make this, and page would replace it",
                sandbox.publish(page("index.html", "new"), page("about.html", "ours")));
        assertEquals(Map.of("index.html", "home", "about.html", "mine"), sandbox.site());
    }

    @Test
    void without_a_manifest_every_file_is_somebody_elses() throws IOException {
        sandbox.write("site/index.html", "my home page");
        var report = sandbox.publish(page("index.html", "my home page"));
        refuses("output.foreign", "site/index.html: Offprint did not make this, and page would replace it", report);
        assertEquals(
                "nothing here is from Offprint: name an empty or a new folder with --output",
                report.diagnostics().get(0).hint().orElseThrow());
    }

    @Test
    void when_every_file_is_somebody_elses_a_few_are_named_and_the_others_counted() throws IOException {
        for (int number = 10; number < 30; number++) {
            sandbox.write("site/" + number, "mine");
        }
        var report = sandbox.publish(IntStream.range(10, 30).mapToObj(number -> page("" + number, "ours")));
        refuses("output.foreign", """
                site: the same holds for 15 more files here
                site/10: Offprint did not make this, and page would replace it
                site/11: Offprint did not make this, and page would replace it
                site/12: Offprint did not make this, and page would replace it
                site/13: Offprint did not make this, and page would replace it
                site/14: Offprint did not make this, and page would replace it""", report);
    }

    @Test
    void a_folder_of_somebody_else_does_not_make_way_for_a_file() throws IOException {
        Files.createDirectories(folder.resolve("site/a.html"));
        refuses(
                "output.foreign",
                "site/a.html: Offprint did not make this, and page would replace it",
                sandbox.publish(page("a.html", "a")));
    }

    @Test
    void a_folder_of_ours_with_a_file_of_somebody_else_does_not_make_way_for_a_file() throws IOException {
        sandbox.publish(Map.of("a/b.html", "b"));
        sandbox.write("site/a/mine.txt", "mine");
        refuses(
                "output.foreign",
                "site/a/mine.txt: Offprint did not make this, and a from page would replace it",
                sandbox.publish(page("a", "file")));
    }

    @Test
    void a_file_of_somebody_else_does_not_make_way_for_a_folder() throws IOException {
        sandbox.write("site/topics", "my list of topics");
        refuses(
                "output.foreign",
                "site/topics: Offprint did not make this, and topics/a.html from page would replace it",
                sandbox.publish(page("topics/a.html", "a")));
    }

    @Test
    void a_folder_that_took_the_place_of_a_page_is_not_ours_to_delete() throws IOException {
        sandbox.publish(Map.of("a.html", "a"));
        Files.delete(folder.resolve("site/a.html"));
        sandbox.write("site/a.html/mine.txt", "mine");
        sandbox.publish(Map.of("b.html", "b"));
        assertEquals(Map.of("a.html/mine.txt", "mine", "b.html", "b"), sandbox.site());
    }

    @Test
    void nothing_is_written_through_a_link_in_the_output() throws IOException {
        sandbox.write("elsewhere/keep.txt", "keep");
        Files.createDirectory(folder.resolve("site"));
        Files.createSymbolicLink(folder.resolve("site/topics"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("site/index.html"), folder.resolve("elsewhere/keep.txt"));
        refuses("output.link", """
                site/index.html: this is a link, through which page would be written
                site/topics: this is a link, through which page would be written""", sandbox.publish(page("topics/a/b.html", "b"), page("index.html", "home")));
        assertEquals(Map.of("keep.txt", "keep"), sandbox.tree("elsewhere"));
    }

    @Test
    void nothing_is_deleted_through_a_link_in_the_output() throws IOException {
        sandbox.publish(Map.of("topics/a.html", "a", "index.html", "home"));
        Files.move(folder.resolve("site/topics"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("site/topics"), folder.resolve("elsewhere"));
        sandbox.publish(Map.of("index.html", "home"));
        assertEquals(Map.of("a.html", "a"), sandbox.tree("elsewhere"));
    }

    @Test
    void a_manifest_that_is_no_manifest_is_an_error_with_its_line() throws IOException {
        sandbox.publish(Map.of("a.html", "a"));
        var manifest = sandbox.manifest();
        sandbox.write("site/" + Manifest.NAME, manifest + "<<<<<<< HEAD\n");
        var report = sandbox.publish(page("a.html", "b"));
        refuses("output.manifest", "site/.offprint-manifest: this line does not say what belongs to Offprint", report);
        assertEquals(2, report.diagnostics().get(0).at().line());
    }

    @Test
    void a_manifest_cannot_have_files_outside_the_output_deleted() throws IOException {
        sandbox.publish(Map.of("a.html", "a"));
        sandbox.write("precious.txt", "precious");
        var manifest = sandbox.manifest();
        sandbox.write("site/" + Manifest.NAME, manifest.replace("a.html", "../precious.txt"));
        assertTrue(sandbox.publish().hasErrors());
        assertEquals("precious", Files.readString(folder.resolve("precious.txt")));
    }

    private void refuses(String code, String message, Report report) {
        assertEquals(message, messages(report, code));
        assertTrue(report.diagnostics().stream().allMatch(told -> told.hint().isPresent()));
        assertEquals(List.of(), report.figures());
        assertEquals(Map.of(), sandbox.tree("site.offprint"));
    }
}
