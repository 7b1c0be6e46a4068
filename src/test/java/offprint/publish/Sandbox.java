package offprint.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.render.Artifact;
import offprint.report.Diagnostic;
import offprint.report.Report;

/** A folder of a site in which a test publishes, and looks at all that is on disk then. */
record Sandbox(Path root) {
    static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    static Artifact page(String path, String text) {
        return new Artifact.Rendered(path, "page", text.getBytes(UTF_8));
    }

    static Stream<Artifact> pages(Map<String, String> site) {
        return site.entrySet().stream().map(page -> page(page.getKey(), page.getValue()));
    }

    Path output() {
        return root.resolve("site");
    }

    Path staging() {
        return root.resolve("site.offprint");
    }

    /** Publishes pages and expects no complaint. */
    Report publish(Map<String, String> site) {
        var report = publish(pages(site));
        assertEquals(List.of(), messages(report));
        return report;
    }

    Report publish(Artifact... artifacts) {
        return publish(Stream.of(artifacts));
    }

    Report publish(Stream<Artifact> artifacts) {
        var report = new Report();
        new Publisher(output(), root).publish(artifacts, report);
        return report;
    }

    Report recover() {
        var report = new Report();
        Publisher.recover(output(), report);
        return report;
    }

    void write(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** Every page of the output, without the manifest. */
    SortedMap<String, String> site() {
        var site = tree("site");
        site.remove(Manifest.NAME);
        site.values().removeIf("folder"::equals);
        return site;
    }

    String manifest() throws IOException {
        return Files.readString(output().resolve(Manifest.NAME));
    }

    /** Everything below a folder of the sandbox: files with their text, folders, links with where they lead. */
    SortedMap<String, String> tree(String name) {
        return look(root.resolve(name), Sandbox::content);
    }

    /** The same with the time of the last change, folders too. */
    SortedMap<String, String> times(String name) {
        return look(root.resolve(name), file -> content(file) + " of " + Files.getLastModifiedTime(file));
    }

    /** Makes everything old, so that any change shows. */
    void age() throws IOException {
        try (var all = Files.walk(root)) {
            for (var file : all.toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    static String messages(Report report, String code) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .map(diagnostic -> diagnostic.at().file() + ": " + diagnostic.message())
                .collect(Collectors.joining("\n"));
    }

    static List<String> messages(Report report) {
        return report.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    static String figures(Report report) {
        return report.figures().stream()
                .map(figure -> figure.name() + " " + figure.value())
                .collect(Collectors.joining(", "));
    }

    private interface Look {
        String at(Path file) throws IOException;
    }

    private static SortedMap<String, String> look(Path folder, Look look) {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return found;
        }
        try (var all = Files.walk(folder)) {
            for (var file : all.toList()) {
                found.put(folder.relativize(file).toString(), look.at(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.remove("");
        return found;
    }

    private static String content(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return "link to " + Files.readSymbolicLink(file);
        }
        return Files.isDirectory(file) ? "folder" : Files.readString(file);
    }
}
