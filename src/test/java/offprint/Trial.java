package offprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import offprint.cli.OffprintCommand;
import offprint.curate.Curator;
import offprint.curate.Digest;
import offprint.model.Library;
import offprint.normalize.Normalizer;
import offprint.normalize.Overrides;
import offprint.read.Reader;
import offprint.report.Diagnostic;
import offprint.report.Report;

/**
 * A folder of a site in which a test writes files, runs the program, and looks at what came out.
 *
 * @param root the folder
 */
public record Trial(Path root) {
    /** When tests take place. */
    public static final Instant NOW = Instant.parse("2025-11-12T12:00:00Z");

    /** What the program said. */
    public record Ran(int code, String out, String err) {}

    /** Writes a file of these lines. */
    public Trial write(String file, String... lines) {
        return write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of these bytes. */
    public Trial write(String file, byte[] bytes) {
        try {
            var path = root.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds the site for the day of the tests, or the one that the options say. */
    public Ran build(String... options) {
        var dated = Arrays.asList(options).contains("--date") ? List.<String>of() : List.of("--date", "2025-11-12");
        return run("build", dated, options);
    }

    /** Imports files, named relative to the folder. */
    public Ran importing(String... arguments) {
        return run("import", List.of(), arguments);
    }

    /** Adds papers, named as on the command line. */
    public Ran adding(String... arguments) {
        return run("add", List.of(), arguments);
    }

    private Ran run(String command, List<String> more, String... options) {
        return run(Stream.of(List.of(command, "--source", root.toString()), more, Arrays.asList(options))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    /** Runs the program with these arguments; in what it says the folder is called SITE. */
    public Ran run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** Runs the program in an environment. */
    public Ran run(Map<String, String> environment, String... arguments) {
        return run(NOW, environment, arguments);
    }

    /** Runs the program at another time. */
    public Ran runAt(Instant now, String... arguments) {
        return run(now, Map.of(), arguments);
    }

    private Ran run(Instant now, Map<String, String> environment, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = OffprintCommand.run(
                arguments,
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                Clock.fixed(now, ZoneOffset.ofHours(-11)),
                pause -> {});
        UnaryOperator<String> named =
                text -> text.replace(root.toString(), "SITE").replace(System.lineSeparator(), "\n");
        return new Ran(code, named.apply(out.toString()), named.apply(err.toString()));
    }

    /** The files of the site by path, without the manifest. */
    public SortedMap<String, String> site() {
        var site = tree(root.resolve("site"));
        site.remove(".offprint-manifest");
        return site;
    }

    /** A page of the site. */
    public String page(String path) {
        return read("site/" + path);
    }

    /** What the first two stages make of the folder. */
    public Library library(Report report) {
        return new Normalizer(root, new Overrides(Optional.empty(), Optional.empty(), NOW, false))
                .normalize(new Reader(root).read(report), report);
    }

    /** What the first three stages make of the folder. */
    public Digest digest(Report report) {
        return new Curator().curate(library(report), report);
    }

    /** What a report says, a line each: place, severity, message and code. */
    public static List<String> said(Report report) {
        return report.diagnostics().stream().map(Trial::line).toList();
    }

    private static String line(Diagnostic said) {
        return "%s: %s: %s [%s]".formatted(said.at(), said.severity().word(), said.message(), said.code());
    }

    /** All files below a folder with their text, a byte a character where it is not UTF-8. */
    public static SortedMap<String, String> tree(Path folder) {
        var tree = new TreeMap<String, String>();
        for (var file : files(folder)) {
            tree.put(folder.relativize(file).toString().replace('\\', '/'), text(file));
        }
        return tree;
    }

    /** All files below a folder. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var text = new String(bytes, StandardCharsets.UTF_8);
            return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the files below a folder into another. */
    static void copy(Path from, Path to) throws IOException {
        for (var file : files(from)) {
            var target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
        }
    }

    /** Removes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @org.jspecify.annotations.Nullable IOException fault)
                    throws IOException {
                Files.delete(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
