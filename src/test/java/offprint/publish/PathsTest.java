package offprint.publish;

import static offprint.publish.Sandbox.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offprint.render.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathsTest {
    @TempDir
    Path folder;

    @Test
    void no_path_leads_out_of_the_output_or_means_two_things_on_two_machines() {
        var wrong = List.of(
                "",
                "/etc/passwd",
                "../a",
                "a/../b",
                "a/..",
                ".",
                "a/./b",
                "a//b",
                "a/",
                "a\\b",
                "a\0b",
                "a.",
                "a /b",
                "...",
                ".offprint-manifest",
                "x/.Offprint-Manifest");
        for (var path : wrong) {
            var sandbox = new Sandbox(folder.resolve("wrong"));
            var report = sandbox.publish(new Artifact.Rendered(path, "page", new byte[0]));
            assertEquals(1, report.diagnostics().size(), path);
            assertEquals("path.invalid", report.diagnostics().get(0).code(), path);
            assertEquals(
                    List.of("site.offprint.lock"), List.copyOf(sandbox.tree(".").keySet()), path);
        }
    }

    @Test
    void unusual_paths_are_fine() {
        for (var path : List.of("a", ".nojekyll", "a b/c d", "a\tb\nc", "ä/ö.html", "..a", "日本/😀.html", "a:b")) {
            assertEquals(Optional.empty(), SitePath.fault(path), path);
        }
    }

    @Test
    void two_artifacts_at_one_path_are_an_error_that_names_both() {
        assertEquals(
                "site/index.html: this is made twice: from content/static/index.html and from home",
                told("path.twice", at("index.html", "home"), at("index.html", "content/static/index.html")));
    }

    @Test
    void two_paths_that_differ_only_in_case_are_an_error_on_every_machine() {
        assertEquals(
                "site/A.html: on some machines this is one file with a.html: from one and from two",
                told("path.case", at("a.html", "one"), at("A.html", "two")));
        assertEquals(
                "site/Topics: a folder is written in upper and in lower case:"
                        + " Topics/a.html from one and topics/b.html from two",
                told("path.case", at("Topics/a.html", "one"), at("topics/b.html", "two")));
    }

    @Test
    void a_path_that_is_a_file_and_a_folder_is_an_error_that_names_both() {
        var expected = "site/a: this is a file from one and a folder for a/b.html from two";
        assertEquals(expected, told("path.twice", at("a", "one"), at("a/c.html", "three"), at("a/b.html", "two")));
        assertEquals(expected, told("path.twice", at("a/b.html", "two"), at("a/c.html", "three"), at("a", "one")));
    }

    @Test
    void clashes_are_told_in_the_same_words_whoever_comes_first() {
        var clashes = IntStream.range(0, 300)
                .boxed()
                .flatMap(n -> Stream.of(at("p" + n, "one"), at("P" + n, "two"), at("p" + n + "/x", "three")))
                .toList();
        var sandbox = new Sandbox(folder);
        var expected = sandbox.publish(clashes.stream()).diagnostics();
        assertEquals(600, expected.size());
        for (int run = 0; run < 10; run++) {
            assertEquals(expected, sandbox.publish(clashes.parallelStream()).diagnostics());
        }
    }

    private String told(String code, Artifact... artifacts) {
        return messages(new Sandbox(folder).publish(artifacts), code);
    }

    private static Artifact at(String path, String source) {
        return new Artifact.Rendered(path, source, new byte[0]);
    }
}
