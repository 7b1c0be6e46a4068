package offprint.publish;

import static offprint.publish.Sandbox.pages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import offprint.publish.InterruptionTest.Countdown;
import offprint.publish.InterruptionTest.Killed;
import offprint.report.Report;
import offprint.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomSitesTest {
    private static final List<String> FOLDERS = List.of("a", "b", "c", "d");
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");
    private static final List<String> OTHER_NAMES = List.of("a", "b", "c", "d", "E");

    @TempDir
    Path folder;

    @Test
    void any_site_follows_any_other_killed_or_not_and_files_of_somebody_else_never_change() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var sandbox = new Sandbox(Files.createDirectory(folder.resolve("seed" + seed)));
            var foreign = foreign(random, sandbox);
            SortedMap<String, String> published = new TreeMap<>(foreign);
            for (int build = 0; build < 8; build++) {
                var site = site(random);
                boolean possible = publish(random, sandbox, site);
                if (possible) {
                    published = new TreeMap<>(foreign);
                    published.putAll(site);
                }
                assertEquals(published, sandbox.site(), "seed " + seed + ", build " + build);
            }
            assertNothingLeft(sandbox, published);
        }
    }

    /** Publishes, now and then killed and recovered; says whether the site was taken. */
    private static boolean publish(Random random, Sandbox sandbox, Map<String, String> site) {
        var report = new Report();
        try {
            var countdown = new Countdown(random.nextInt(30));
            new Publisher(sandbox.output(), sandbox.root(), countdown).publish(pages(site), report);
        } catch (Killed e) {
            assertEquals(0, sandbox.recover().count(Severity.ERROR));
        }
        report.diagnostics().forEach(told -> assertEquals("output.foreign", told.code()));
        return !report.hasErrors();
    }

    /** Up to three files of somebody else, where pages may want to be, and some where they are in the way of folders. */
    private static SortedMap<String, String> foreign(Random random, Sandbox sandbox) throws IOException {
        SortedMap<String, String> foreign = new TreeMap<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            put(foreign, path(random, FOLDERS), "foreign " + count);
        }
        for (var file : foreign.entrySet()) {
            sandbox.write("site/" + file.getKey(), file.getValue());
        }
        return foreign;
    }

    private static SortedMap<String, String> site(Random random) {
        var names = random.nextBoolean() ? NAMES : OTHER_NAMES;
        SortedMap<String, String> site = new TreeMap<>();
        for (int count = random.nextInt(10); count > 0; count--) {
            put(site, path(random, names), "page " + random.nextInt(3));
        }
        return site;
    }

    private static String path(Random random, List<String> names) {
        var path = new StringBuilder();
        for (int depth = random.nextInt(3); depth > 0; depth--) {
            path.append(FOLDERS.get(random.nextInt(FOLDERS.size()))).append('/');
        }
        return path.append(names.get(random.nextInt(names.size()))).toString();
    }

    /** Keeps a set of files possible: nothing is both a file and a folder. */
    private static void put(SortedMap<String, String> files, String path, String text) {
        boolean clash =
                files.keySet().stream().anyMatch(file -> file.startsWith(path + "/") || path.startsWith(file + "/"));
        if (!clash) {
            files.put(path, text);
        }
    }

    /** No staging, no empty folder. */
    private static void assertNothingLeft(Sandbox sandbox, SortedMap<String, String> published) {
        SortedMap<String, String> expected = new TreeMap<>(published);
        published.keySet().forEach(path -> SitePath.parents(path).forEach(parent -> expected.put(parent, "folder")));
        var tree = sandbox.tree("site");
        tree.remove(Manifest.NAME);
        assertEquals(expected, tree);
        assertEquals(Map.of(), sandbox.tree("site.offprint"));
    }
}
