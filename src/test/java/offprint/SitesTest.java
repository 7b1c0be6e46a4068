package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code src/test/sites} is a site: {@code content/}, {@code options.txt} for the command, and what must
 * come of it. {@code report.txt} is what the program says. {@code expected/} is every file of the site but the manifest;
 * a folder called {@code broken-*} has none, as nothing may be published. A site without {@code templates/} of its own
 * is laid out by {@code plain-templates/}, which show all that a page is told and leave looks to others.
 *
 * <p>{@code mvn test -Dtest=SitesTest -Doffprint.rewrite=true} writes what came out over what was expected; the
 * difference is then for Git to show and for a person to judge.
 */
class SitesTest {
    private static final Path SITES = Path.of("src/test/sites");
    private static final Path PLAIN = SITES.resolve("plain-templates");
    private static final String SUM = ".sha256";
    private static final String PACKED = ".gz";
    private static final boolean REWRITE = Boolean.getBoolean("offprint.rewrite");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> sites() throws IOException {
        try (var all = Files.list(SITES)) {
            return all.filter(Files::isDirectory).filter(site -> !site.equals(PLAIN)).sorted().toList().stream()
                    .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
        }
    }

    private void check(Path site) throws IOException {
        var name = site.getFileName().toString();
        var trial = new Trial(folder.resolve(name));
        Files.createDirectories(trial.root());
        Trial.copy(site.resolve("content"), trial.root().resolve("content"));
        var own = site.resolve("templates");
        Trial.copy(Files.isDirectory(own) ? own : PLAIN, trial.root().resolve("templates"));

        var ran = trial.build(options(site));

        if (REWRITE) {
            rewrite(site, trial, ran);
        }
        assertEquals(Files.readString(site.resolve("report.txt")), said(ran));
        assertEquals(name.startsWith("broken-") ? 1 : 0, ran.code());
        if (name.startsWith("broken-")) {
            assertFalse(Files.exists(trial.root().resolve("site")), "something was published");
        } else {
            assertSame(site.resolve("expected"), trial);
        }
    }

    private static String[] options(Path site) throws IOException {
        var options = site.resolve("options.txt");
        return Files.exists(options) ? Files.readString(options).strip().split("\\s+") : new String[0];
    }

    /** Everything but how long it took. */
    private static String said(Trial.Ran ran) {
        return Stream.of(ran.err(), ran.out())
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("time "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static void assertSame(Path expected, Trial trial) throws IOException {
        var wanted = Trial.tree(expected);
        var found = written(trial);
        assertEquals(String.join("\n", wanted.keySet()), String.join("\n", found.keySet()));
        for (var path : new TreeSet<>(wanted.keySet())) {
            assertEquals(wanted.get(path), found.get(path), path);
        }
    }

    private static void rewrite(Path site, Trial trial, Trial.Ran ran) throws IOException {
        Files.writeString(site.resolve("report.txt"), said(ran));
        Trial.delete(site.resolve("expected"));
        var output = trial.root().resolve("site");
        for (var file : written(trial).entrySet()) {
            var target = site.resolve("expected").resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            if (!Files.exists(output.resolve(file.getKey()))) {
                Files.writeString(target, file.getValue());
            } else {
                Files.copy(output.resolve(file.getKey()), target);
            }
        }
    }

    /**
     * The files of a site; what is not our own stands there by its checksum, as it is no file of this repository, and
     * what is packed stands there unpacked, as no two machines need pack alike.
     */
    private static SortedMap<String, String> written(Trial trial) throws IOException {
        var written = new TreeMap<String, String>();
        for (var file : trial.site().entrySet()) {
            if (file.getKey().startsWith("assets/katex/")) {
                written.put(
                        file.getKey() + SUM, sum(trial.root().resolve("site").resolve(file.getKey())));
            } else if (file.getKey().endsWith(PACKED)) {
                var name = file.getKey().substring(0, file.getKey().length() - PACKED.length());
                written.put(name, unpacked(trial.root().resolve("site").resolve(file.getKey())));
            } else {
                written.put(file.getKey(), file.getValue());
            }
        }
        return written;
    }

    private static String unpacked(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sum(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest) + "\n";
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
