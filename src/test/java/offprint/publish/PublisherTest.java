package offprint.publish;

import static offprint.publish.Sandbox.figures;
import static offprint.publish.Sandbox.messages;
import static offprint.publish.Sandbox.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offprint.render.Artifact;
import offprint.report.Position;
import offprint.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final Map<String, String> SITE =
            Map.of("index.html", "home", "topics/a.html", "topic a", "topics/a/2.html", "topic a, page 2");

    @TempDir
    Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = new Sandbox(folder);
    }

    @Test
    void a_first_build_writes_every_page_and_a_manifest_and_leaves_only_the_lock_beside_them() {
        var report = sandbox.publish(SITE);
        assertEquals(SITE, sandbox.site());
        assertEquals("written 3, unchanged 0, removed 0", figures(report));
        assertEquals(List.of("site", "site.offprint.lock"), beside());
    }

    @Test
    void the_manifest_is_sorted_and_says_checksum_path_and_source() throws IOException {
        sandbox.publish(page("b.html", "b"), page("a.html", "a\n"));
        assertEquals("""
                87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7\ta.html\tpage
                3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d\tb.html\tpage
                """, sandbox.manifest());
    }

    @Test
    void a_second_build_of_the_same_site_writes_nothing_at_all() throws IOException {
        sandbox.publish(SITE);
        sandbox.age();
        var before = sandbox.times(".");
        var report = sandbox.publish(SITE);
        assertEquals(before, sandbox.times("."));
        assertEquals("written 0, unchanged 3, removed 0", figures(report));
    }

    @Test
    void only_what_changed_is_written_and_what_is_no_longer_made_is_removed_with_its_folder() throws IOException {
        sandbox.publish(SITE);
        sandbox.age();
        var report = sandbox.publish(Map.of("index.html", "home", "topics/a.html", "topic A"));
        assertEquals(Map.of("index.html", "home", "topics/a.html", "topic A"), sandbox.site());
        assertEquals(Sandbox.LONG_AGO, Files.getLastModifiedTime(folder.resolve("site/index.html")));
        assertFalse(Files.exists(folder.resolve("site/topics/a")));
        assertEquals("written 1, unchanged 1, removed 1", figures(report));
    }

    @Test
    void a_page_that_was_edited_or_deleted_in_the_output_is_restored() throws IOException {
        sandbox.publish(SITE);
        var before = sandbox.tree("site");
        sandbox.write("site/index.html", "HOME");
        sandbox.write("site/topics/a.html", "topic a and more");
        Files.delete(folder.resolve("site/topics/a/2.html"));
        var report = sandbox.publish(SITE);
        assertEquals(before, sandbox.tree("site"));
        assertEquals("written 3, unchanged 0, removed 0", figures(report));
    }

    @Test
    void a_page_that_was_edited_to_what_it_becomes_anyway_gets_the_right_checksum() throws IOException {
        sandbox.publish(page("a.html", "old"));
        sandbox.write("site/a.html", "new");
        sandbox.publish(page("a.html", "new"));
        var manifest = sandbox.manifest();
        var other = new Sandbox(folder.resolve("other"));
        other.publish(page("a.html", "new"));
        assertEquals(other.manifest(), manifest);
    }

    @Test
    void an_error_in_the_report_keeps_the_old_site_to_the_byte() throws IOException {
        sandbox.publish(SITE);
        sandbox.age();
        var before = sandbox.times("site");
        var report = new Report();
        var artifacts = Stream.of("index.html", "new.html").map(path -> {
            report.error("template.broken", Position.startOf("templates/" + path), "broken", "mend it");
            return page(path, "stand-in");
        });
        new Publisher(sandbox.output(), folder).publish(artifacts, report);
        assertEquals(before, sandbox.times("site"));
        assertEquals(List.of("site", "site.offprint.lock"), beside());
        assertEquals(List.of(), report.figures());
    }

    @Test
    void an_exception_while_pages_are_made_keeps_the_old_site_and_goes_on() {
        sandbox.publish(SITE);
        var before = sandbox.times("site");
        var artifacts = IntStream.range(0, 2000).parallel().mapToObj(number -> {
            if (number == 1234) {
                throw new IllegalStateException("a bug");
            }
            return page(number + ".html", "page");
        });
        var bug = assertThrows(IllegalStateException.class, () -> sandbox.publish(artifacts));
        assertTrue(String.valueOf(bug.getMessage()).contains("a bug"));
        assertEquals(before, sandbox.times("site"));
        assertEquals(List.of("site", "site.offprint.lock"), beside());
    }

    @Test
    void a_file_becomes_a_folder_and_a_folder_a_file() {
        sandbox.publish(Map.of("x.html", "file", "y/1/a.html", "a", "y/b.html", "b"));
        sandbox.publish(Map.of("x.html/index.html", "below", "y", "file"));
        assertEquals(Map.of("x.html/index.html", "below", "y", "file"), sandbox.site());
        sandbox.publish(Map.of("x.html", "file", "y/1/a.html", "a", "y/b.html", "b"));
        assertEquals(Map.of("x.html", "file", "y/1/a.html", "a", "y/b.html", "b"), sandbox.site());
    }

    @Test
    void a_page_may_change_the_case_of_its_name() {
        sandbox.publish(Map.of("topics/A.html", "a", "topics/b.html", "b"));
        sandbox.publish(Map.of("topics/a.html", "a", "topics/b.html", "b"));
        assertEquals(Map.of("topics/a.html", "a", "topics/b.html", "b"), sandbox.site());
    }

    @Test
    void a_copied_file_of_any_size_is_compared_with_the_one_that_is_there() throws IOException {
        var text = "0123456789abcdef".repeat(100_000);
        sandbox.write("content/static/big.txt", text);
        var big = new Artifact.Copied("big.txt", "content/static/big.txt", folder.resolve("content/static/big.txt"));
        assertEquals("written 1, unchanged 0, removed 0", figures(sandbox.publish(big)));
        assertEquals("written 0, unchanged 1, removed 0", figures(sandbox.publish(big)));
        sandbox.write("content/static/big.txt", text + "!");
        assertEquals("written 1, unchanged 0, removed 0", figures(sandbox.publish(big)));
        sandbox.write("content/static/big.txt", text);
        assertEquals("written 1, unchanged 0, removed 0", figures(sandbox.publish(big)));
        assertEquals(Map.of("big.txt", text), sandbox.site());
    }

    @Test
    void a_file_that_cannot_be_copied_is_an_error_about_that_file() {
        var missing = folder.resolve("content/static/gone.png");
        var report = sandbox.publish(new Artifact.Copied("gone.png", "content/static/gone.png", missing));
        assertEquals(
                "content/static/gone.png: it cannot be copied to the site: there is no " + missing,
                messages(report, "file.unreadable"));
        assertEquals(List.of("site.offprint.lock"), beside());
    }

    @Test
    void a_parallel_stream_gives_the_same_site_as_a_sequential_one() {
        var pages = IntStream.range(0, 500).mapToObj(n -> page("p/" + n % 7 + "/" + n + ".html", "page " + n));
        sandbox.publish(pages.toList().parallelStream());
        var other = new Sandbox(folder.resolve("other"));
        other.publish(IntStream.range(0, 500).mapToObj(n -> page("p/" + n % 7 + "/" + n + ".html", "page " + n)));
        assertEquals(other.tree("site"), sandbox.tree("site"));
    }

    @Test
    void missing_folders_around_the_output_are_made() {
        var deep = new Sandbox(folder.resolve("not/yet/there"));
        deep.publish(SITE);
        assertEquals(SITE, deep.site());
    }

    @Test
    void an_output_that_is_a_link_stays_one_and_the_site_goes_where_it_leads() throws IOException {
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("site"), folder.resolve("real"));
        sandbox.publish(SITE);
        sandbox.publish(Map.of("index.html", "home"));
        assertTrue(Files.isSymbolicLink(folder.resolve("site")));
        assertEquals(
                List.of(Manifest.NAME, "index.html"),
                List.copyOf(sandbox.tree("real").keySet()));
    }

    private List<String> beside() {
        return sandbox.tree(".").keySet().stream()
                .filter(name -> !name.contains("/"))
                .toList();
    }
}
