package offprint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.report.Position;

/**
 * Finds the lines at which diagnostics point. They come by file and line, so each file is read once, however many
 * there are.
 */
final class Lines implements AutoCloseable {
    private final List<Path> folders;
    private final Path output;
    private Optional<BufferedReader> reader = Optional.empty();
    private String file = "";
    private int number;
    private Optional<String> line = Optional.empty();

    /**
     * The lines of files below some folders.
     *
     * @param folders those to which the files of diagnostics may be relative, the likeliest first
     * @param output the folder of the built site, whose files nobody wrote: no line of them is shown
     */
    Lines(List<Path> folders, Path output) {
        this.folders = folders;
        this.output = output.toAbsolutePath().normalize();
    }

    /** The text of a line; empty when it cannot be had. */
    Optional<String> at(Position at) {
        try {
            if (!at.file().equals(file) || at.line() < number) {
                open(at.file());
            }
            while (reader.isPresent() && number < at.line()) {
                line = Optional.ofNullable(reader.get().readLine());
                number++;
            }
            return reader.isPresent() ? line : Optional.empty();
        } catch (IOException | InvalidPathException noText) {
            close();
            return Optional.empty();
        }
    }

    private void open(String name) throws IOException {
        close();
        file = name;
        var found = folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        && !path.toAbsolutePath().normalize().startsWith(output))
                .findFirst();
        if (found.isPresent()) {
            reader = Optional.of(Files.newBufferedReader(found.get()));
        }
    }

    @Override
    public void close() {
        try {
            if (reader.isPresent()) {
                reader.get().close();
            }
        } catch (IOException nothingToSave) {
            // it was only read
        }
        reader = Optional.empty();
        number = 0;
        line = Optional.empty();
    }
}
