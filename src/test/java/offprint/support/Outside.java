package offprint.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** What is not in this repository; a test that asks for what is not there is skipped, and says so in one line. */
public final class Outside {
    private Outside() {}

    /** The folder {@code shared} beside the repository: real papers, as they were found. */
    public static Path shared() {
        Path folder = Path.of("").toAbsolutePath().resolveSibling("shared");
        return Optional.of(folder)
                .filter(Files::isDirectory)
                .orElseThrow(() -> skip("the folder of shared papers", "put it at " + folder));
    }

    /** The program of a Chromium browser. */
    public static Path chromium() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")),
                        Stream.of("chromium", "chromium-browser", "google-chrome"))
                .flatMap(Outside::onPath)
                .findFirst()
                .orElseThrow(() -> skip("Chromium", "install it, or set CHROMIUM to its program"));
    }

    /** Where a program may be: its path as given, or its name in each folder of the PATH. */
    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile);
    }

    private static TestAbortedException skip(String what, String how) {
        String line = "skipped: %s (%s)".formatted(what, how);
        System.out.println(line);
        return new TestAbortedException(line);
    }
}
