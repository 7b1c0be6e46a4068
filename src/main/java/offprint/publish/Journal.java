package offprint.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The decision, on disk: as soon as its last line is there, the new state will be, whatever happens to the process. */
final class Journal {
    private static final String HEAD = Escapes.line("offprint journal", "1");

    private Journal() {}

    /** Writes the steps so that they survive even a loss of power. */
    static void write(List<Step> steps, Path file) throws IOException {
        var text = new StringBuilder(HEAD);
        steps.forEach(step -> text.append(step.line()));
        text.append(end(text.toString()));
        force(text.toString(), file);
        forceFolder(file.resolveSibling("."));
        forceFolder(file.resolveSibling(".."));
    }

    /** Writes a text and waits until the disk has it. */
    static void force(String text, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Windows opens no folders, and keeps the names of files by itself. */
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The journal itself is synced; more than asking for its name too cannot be done.
        }
    }

    /**
     * The steps of a journal.
     *
     * @return empty when nothing was decided: there is no journal, or it has no end
     * @throws IOException when it has its end, but is not one that we understand
     */
    static Optional<List<Step>> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.lastIndexOf("end\t");
        if (end < 0 || !text.substring(end).equals(end(text.substring(0, end)))) {
            return Optional.empty();
        }
        try {
            return Optional.of(steps(text.substring(0, end)));
        } catch (IllegalArgumentException e) {
            throw new IOException("the journal " + file + " is not of this version of Offprint", e);
        }
    }

    private static List<Step> steps(String text) {
        if (!text.startsWith(HEAD)) {
            throw new IllegalArgumentException("not our journal");
        }
        return text.substring(HEAD.length()).lines().map(Step::of).toList();
    }

    private static String end(String text) {
        var digest = HashingOutput.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return Escapes.line("end", HexFormat.of().formatHex(digest));
    }
}
