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
import offprint.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
    @TempDir
    Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = new Sandbox(folder);
    }

    @Test
    void an_output_that_is_a_file_is_an_error() throws IOException {
        sandbox.write("site", "a file");
        refuses("site: this is not a folder, so no site can be written there", sandbox.publish(page("a", "a")));
        refuses("site: this is not a folder, so no site can be written there", relative(sandbox.recover()));
        assertEquals("a file", Files.readString(sandbox.output()));
    }

    @Test
    void an_output_that_is_a_link_to_nowhere_is_an_error() throws IOException {
        Files.createSymbolicLink(sandbox.output(), folder.resolve("nowhere"));
        refuses("site: this is not a folder, so no site can be written there", sandbox.publish(page("a", "a")));
        assertTrue(Files.notExists(folder.resolve("nowhere")));
    }

    @Test
    void a_whole_disk_is_no_output() {
        var report = new Report();
        new Publisher(Path.of("/"), folder).publish(List.of(page("a", "a")).stream(), report);
        refuses("/: a whole disk cannot be the folder of a site", report);
    }

    @Test
    void a_file_where_the_folder_around_the_output_must_be_is_an_error() throws IOException {
        sandbox.write("around", "a file");
        var report = new Sandbox(folder.resolve("around")).publish(page("a", "a"));
        assertTrue(messages(report, "output.refused").startsWith("site: this folder cannot be written: "));
    }

    @Test
    void a_name_that_is_too_long_is_an_error_before_anything_is_decided() {
        sandbox.publish(Map.of("a.html", "a"));
        var before = sandbox.times("site");
        var name = "x".repeat(300);
        var report = sandbox.publish(page("a.html", "b"), page("new/" + name, "x"));
        refuses("site: this folder cannot be written: File name too long", report);
        assertEquals(
                "look for free space, permissions and the length of names; it was at new/" + name,
                report.diagnostics().get(0).hint().orElseThrow());
        assertEquals(before, sandbox.times("site"));
    }

    @Test
    void a_file_in_place_of_the_staging_is_an_error_and_stays() throws IOException {
        sandbox.write("site.offprint", "mine");
        refuses(
                "site: this folder cannot be written: " + sandbox.staging() + " stands in the way",
                sandbox.publish(page("a", "a")));
        assertEquals("mine", Files.readString(sandbox.staging()));
    }

    @Test
    void a_link_in_place_of_the_staging_is_not_followed() throws IOException {
        sandbox.write("elsewhere/files/keep.txt", "keep");
        Files.createSymbolicLink(sandbox.staging(), folder.resolve("elsewhere"));
        assertTrue(sandbox.publish(page("a", "a")).hasErrors());
        assertEquals(Map.of("files", "folder", "files/keep.txt", "keep"), sandbox.tree("elsewhere"));
    }

    @Test
    void files_of_somebody_else_in_the_staging_stay_there() throws IOException {
        sandbox.write("site.offprint/mine.txt", "mine");
        sandbox.publish(Map.of("a", "a"));
        assertEquals(Map.of("a", "a"), sandbox.site());
        assertEquals(Map.of("mine.txt", "mine"), sandbox.tree("site.offprint"));
    }

    @Test
    void a_link_in_place_of_the_lock_is_not_followed() throws IOException {
        Files.createSymbolicLink(folder.resolve("site.offprint.lock"), folder.resolve("elsewhere"));
        assertTrue(sandbox.publish(page("a", "a")).hasErrors());
        assertTrue(Files.notExists(folder.resolve("elsewhere")));
    }

    @Test
    void an_output_outside_the_root_is_named_in_full() throws IOException {
        sandbox.write("site", "a file");
        var report = new Report();
        new Publisher(sandbox.output(), folder.resolve("root")).publish(List.of(page("a", "a")).stream(), report);
        assertEquals(
                sandbox.output().toString(), report.diagnostics().get(0).at().file());
    }

    /** Recovering knows no root, and names the output as it was given. */
    private Report relative(Report report) {
        var relative = new Report();
        report.diagnostics()
                .forEach(told -> relative.error(
                        told.code(),
                        offprint.report.Position.startOf(
                                folder.relativize(Path.of(told.at().file())).toString()),
                        told.message(),
                        told.hint().orElseThrow()));
        return relative;
    }

    private static void refuses(String message, Report report) {
        assertEquals(message, messages(report, "output.refused"));
        assertTrue(report.diagnostics().stream().allMatch(told -> told.hint().isPresent()));
    }
}
