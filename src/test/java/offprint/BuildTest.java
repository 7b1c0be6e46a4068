package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build is a function of content, templates and date, and touches nothing that it need not. */
class BuildTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String MANIFEST = ".offprint-manifest";

    @TempDir
    private static Path built;

    @TempDir
    private Path folder;

    private static Trial sample;

    @BeforeAll
    static void build_the_sample() throws IOException {
        sample = new Trial(built);
        Trial.copy(Path.of("content"), built.resolve("content"));
        assertEquals(0, sample.build().code());
    }

    @Test
    void the_same_content_elsewhere_gives_the_same_bytes() throws IOException {
        var other = new Trial(folder.resolve("Lesekreis für Ärgerliches (2)"));
        Trial.copy(Path.of("content"), other.root().resolve("content"));

        other.build();

        assertSame(sample.root().resolve("site"), other.root().resolve("site"));
    }

    @Test
    void the_order_in_which_files_were_made_does_not_matter() throws IOException {
        var backwards = new ArrayList<>(Trial.files(Path.of("content")));
        Collections.reverse(backwards);
        for (var file : backwards) {
            var copy = folder.resolve(file.toString());
            Files.createDirectories(copy.resolveSibling("."));
            Files.copy(file, copy);
        }

        new Trial(folder).build();

        assertSame(sample.root().resolve("site"), folder.resolve("site"));
    }

    @Test
    void one_processor_in_another_time_zone_that_speaks_Turkish_gives_the_same_bytes() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var build = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-9",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "offprint.Main",
                        "build",
                        "--source",
                        sample.root().toString(),
                        "--output",
                        folder.resolve("site").toString(),
                        "--date",
                        "2025-11-12")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();

        assertEquals(0, build.waitFor(), () -> new Trial(folder).read("said.txt"));

        assertSame(sample.root().resolve("site"), folder.resolve("site"));
    }

    @Test
    void a_second_build_writes_no_file() throws IOException {
        var trial = small();
        trial.build();
        age(trial.root().resolve("site"));
        var before = times(trial.root().resolve("site"));

        var again = trial.build();

        assertEquals(before, times(trial.root().resolve("site")));
        assertEquals("papers 2, pages 19, written 0, unchanged 72, removed 0, day 2025-11-12", figures(again));
    }

    @Test
    void a_change_writes_only_what_it_changes() throws IOException {
        var trial = small();
        trial.build();
        age(trial.root().resolve("site"));
        trial.write(
                "content/papers/one.md", "---", "paper: first-paper-of-two", "---", "Words that nobody said before.");

        trial.build();

        var changed = changed(trial.root().resolve("site"));
        assertTrue(changed.containsAll(List.of(MANIFEST, "papers/first-paper-of-two.html")), changed.toString());
        assertTrue(
                Collections.disjoint(
                        changed,
                        List.of(
                                "404.html",
                                "assets/style.css",
                                "days/2025-11-03.html",
                                "papers/second-paper-of-two.html")),
                changed.toString());
    }

    @Test
    void a_failed_build_leaves_the_old_site_as_it_was() throws IOException {
        var trial = small();
        trial.build();
        age(trial.root().resolve("site"));
        var before = times(trial.root().resolve("site"));
        trial.write("content/papers/one.md", "---", "paper: a-paper-that-is-not-there", "---");
        trial.write("content/sources/more.yaml", "- title: A third paper");

        var failed = trial.build();

        assertEquals(1, failed.code());
        assertTrue(
                failed.err().endsWith("1 error; nothing was published, SITE/site is as it was before\n"), failed.err());
        assertEquals(before, times(trial.root().resolve("site")));
        assertEquals(List.of("content", "site", "site.offprint.lock"), names(trial.root()));
    }

    @Test
    void what_others_put_into_the_site_stays_there() throws IOException {
        var trial = small();
        trial.build();
        trial.write("site/CNAME", "example.org").write("site/papers/mine.html", "mine");

        var again = trial.build();

        assertEquals(0, again.code());
        assertEquals("example.org\n", trial.page("CNAME"));
        assertEquals("mine\n", trial.page("papers/mine.html"));
    }

    @Test
    void a_page_never_takes_the_place_of_a_file_that_is_not_ours() {
        var trial = small().write("site/index.html", "mine");

        var refused = trial.build();

        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("site/index.html:1:1: error: "), refused.err());
        assertEquals(Map.of("index.html", "mine\n"), trial.site());
    }

    @Test
    void the_page_of_a_removed_paper_is_removed() throws IOException {
        var trial = small();
        trial.build();
        assertTrue(trial.site().containsKey("papers/second-paper-of-two.html"));
        trial.write("content/sources/list.yaml", "- {title: First Paper of Two, featured: 2025-11-10}");

        var again = trial.build();

        assertFalse(trial.site().containsKey("papers/second-paper-of-two.html"));
        assertFalse(trial.site().containsKey("days/2025-11-03.html"));
        assertTrue(figures(again).contains("removed 11"), again.out());
    }

    @Test
    void the_manifest_names_every_file_of_the_site_with_its_checksum() throws IOException {
        var trial = small();
        trial.build();

        var named =
                trial.page(MANIFEST).lines().map(line -> line.split("\t")[1]).toList();

        assertEquals(List.copyOf(trial.site().keySet()), named.stream().sorted().toList());
    }

    @Test
    void home_shows_the_newest_digest_that_is_not_after_the_day_of_the_build() {
        var trial = small();

        trial.build("--date", "2025-11-09");
        var before = trial.page("index.html");
        trial.build("--date", "2025-11-10");
        var then = trial.page("index.html");
        trial.build("--date", "2025-01-01");
        var longBefore = trial.page("index.html");

        assertEquals(1, count("papers/second-paper-of-two.html", before));
        assertEquals(0, count("papers/first-paper-of-two.html", before));
        assertEquals(1, count("papers/first-paper-of-two.html", then));
        assertEquals(0, count("papers/second-paper-of-two.html", then));
        assertEquals(before, longBefore);
    }

    @Test
    void the_day_follows_from_the_time_of_the_source_in_the_zone_of_the_site() {
        var trial = small().write("content/site.yaml", "title: Small", "zone: Pacific/Kiritimati");

        var byClock = trial.run("build", "--source", trial.root().toString());
        var byEpoch = trial.run(
                Map.of("SOURCE_DATE_EPOCH", "1735732800"),
                "build",
                "--source",
                trial.root().toString());

        assertTrue(byClock.out().contains("2025-11-13  in Pacific/Kiritimati"), byClock.out());
        assertTrue(byEpoch.out().contains("2025-01-02  in Pacific/Kiritimati"), byEpoch.out());
    }

    @Test
    void the_address_of_the_command_wins_over_that_of_the_environment_and_of_the_site() {
        var trial =
                small().write("content/site.yaml", "title: Small", "id: example.org,2025:s", "url: https://a.example/");
        var environment = Map.of("OFFPRINT_URL", "https://b.example/x");
        var source = trial.root().toString();

        trial.run("build", "--source", source);
        var own = trial.page("robots.txt");
        trial.run(environment, "build", "--source", source);
        var environments = trial.page("robots.txt");
        trial.run(environment, "build", "--source", source, "--base-url", "https://c.example/y/");
        var commands = trial.page("robots.txt");

        assertEquals(
                List.of(
                        "Sitemap: https://a.example/sitemap.xml",
                        "Sitemap: https://b.example/x/sitemap.xml",
                        "Sitemap: https://c.example/y/sitemap.xml"),
                Stream.of(own, environments, commands)
                        .map(text -> text.lines().reduce((a, b) -> b).orElseThrow())
                        .toList());
    }

    @Test
    void a_warning_is_an_error_when_the_user_is_strict() {
        var trial = small().write("content/sources/odd.yaml", "- title: An Odd Paper", "  odd: field");

        assertEquals(0, trial.build().code());
        assertEquals(1, trial.build("--strict").code());
    }

    @Test
    void templates_of_the_site_stand_in_for_the_built_in_ones_file_by_file() {
        var trial = small().write("templates/404.html.ftlh", "<title>${frame.title}</title>");

        trial.build();

        assertEquals("<title>Page not found</title>\n", trial.page("404.html"));
        assertTrue(trial.page("index.html").contains("Content-Security-Policy"));
    }

    @Test
    void files_to_copy_keep_their_bytes() throws IOException {
        var bytes = new byte[100_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        var trial = small().write("content/static/a b/ü.bin", bytes).write("content/static/.well-known/x", "y");

        assertEquals(0, trial.build().code());

        assertEquals(
                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1),
                new String(
                        Files.readAllBytes(trial.root().resolve("site/a b/ü.bin")),
                        java.nio.charset.StandardCharsets.ISO_8859_1));
        assertEquals("y\n", trial.page(".well-known/x"));
    }

    @Test
    void no_list_has_more_than_a_hundred_papers_on_a_page() {
        var trial = new Trial(folder)
                .write("content/site.yaml", "title: Many")
                .write("content/topics.yaml", "- slug: paper", "  name: Paper", "  match: {any: paper}")
                .write("content/issues/2025-11-10.md", "---", "picks: [paper-number-7, paper-number-8]", "---")
                .write(
                        "content/sources/many.yaml",
                        IntStream.rangeClosed(1, 205)
                                .mapToObj(n -> "- {title: Paper Number %d, featured: 2025-11-10, organization: Mill}"
                                        .formatted(n))
                                .toArray(String[]::new));

        trial.build();

        // weeks, months and years name the two picks of the day above their lists
        Map<String, Integer> papers = new TreeMap<>();
        trial.site().forEach((path, html) -> {
            if (path.matches(".+/(?:\\d|paper|mill|20.*|papers/index)\\.html|papers/index\\.html")) {
                papers.put(path, different("papers/(paper-number-\\d+)\\.html", html));
            }
        });
        assertEquals(
                """
                days/2025-11-10.html 100
                days/2025-11-10/2.html 100
                days/2025-11-10/3.html 5
                months/2025-11.html 102
                months/2025-11/2.html 100
                months/2025-11/3.html 5
                organizations/mill.html 100
                organizations/mill/2.html 100
                organizations/mill/3.html 5
                papers/index.html 100
                papers/index/2.html 100
                papers/index/3.html 5
                topics/paper.html 100
                topics/paper/2.html 100
                topics/paper/3.html 5
                weeks/2025-W46.html 102
                weeks/2025-W46/2.html 100
                weeks/2025-W46/3.html 5
                years/2025.html 2
                """,
                papers.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void papers_that_nothing_mentions_make_a_site_too() {
        var trial = new Trial(folder).write("content/site.yaml", "title: Empty");

        assertEquals(0, trial.build().code());

        assertEquals(
                List.of(".nojekyll", "404.html", "_headers", "index.html", "robots.txt"),
                trial.site().keySet().stream()
                        .filter(path -> !path.startsWith("assets/"))
                        .toList());
    }

    private Trial small() {
        return new Trial(folder)
                .write("content/site.yaml", "title: Small")
                .write("content/topics.yaml", "- {slug: papers-on-paper, name: Papers on paper}")
                .write(
                        "content/sources/list.yaml",
                        "- {title: First Paper of Two, featured: 2025-11-10}",
                        "- {title: Second Paper of Two, featured: 2025-11-03}");
    }

    private static void assertSame(Path wanted, Path found) {
        var expected = Trial.tree(wanted);
        var actual = Trial.tree(found);
        assertTrue(expected.size() > 200, "the sample has pages");
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((path, text) -> assertEquals(text, actual.get(path), path));
    }

    private static void age(Path site) throws IOException {
        try (var all = Files.walk(site)) {
            for (var path : all.toList()) {
                Files.setLastModifiedTime(path, LONG_AGO);
            }
        }
    }

    /** All files with text and time of the last change, folders with theirs. */
    private static SortedMap<String, String> times(Path site) throws IOException {
        var times = new TreeMap<String, String>();
        try (var all = Files.walk(site)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                times.put(
                        site.relativize(path).toString().replace(File.separatorChar, '/'),
                        Files.readString(path, StandardCharsets.ISO_8859_1) + " of " + Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    private static List<String> names(Path of) throws IOException {
        try (var all = Files.list(of)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** The files that were written since everything was made old. */
    private static List<String> changed(Path site) throws IOException {
        List<String> changed = new ArrayList<>();
        times(site).forEach((path, time) -> {
            if (!time.endsWith(LONG_AGO.toString())) {
                changed.add(path);
            }
        });
        return changed;
    }

    private static String figures(Trial.Ran ran) {
        return ran.out()
                .lines()
                .filter(line -> !line.startsWith(" ") && !line.startsWith("files"))
                .filter(line -> !line.startsWith("time"))
                .map(line -> line.strip().replaceAll(" +", " ").replaceAll(" in .*", ""))
                .collect(Collectors.joining(", "));
    }

    private static int count(String word, String text) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }

    private static int different(String pattern, String text) {
        return (int) Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .count();
    }
}
