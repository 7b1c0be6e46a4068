package offprint.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Results of dear work, by what they were made of. A result that is missing, damaged or cannot be kept is no fault: it
 * is made again. Each file begins with the SHA-256 of the rest, so that half a file is never taken for a whole one.
 */
public final class Cache {
    private static final int SUM = 32;

    private final Path folder;

    /**
     * A cache in a folder, which need not exist.
     *
     * @param folder for instance {@code .offprint/cache} beside {@code content/}
     */
    public Cache(Path folder) {
        this.folder = folder;
    }

    /**
     * What was kept under a key.
     *
     * @param area what sort of work it was, such as {@code math}; a name for a folder
     * @param key all that the result depends on, the version of the program that made it included
     */
    public Optional<byte[]> find(String area, String key) {
        var file = file(area, key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length < SUM) {
                return Optional.empty();
            }
            var content = Arrays.copyOfRange(bytes, SUM, bytes.length);
            boolean isWhole = Arrays.equals(sum(content), Arrays.copyOf(bytes, SUM));
            return isWhole ? Optional.of(content) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps a result, whole or not at all. */
    public void keep(String area, String key, byte[] content) {
        var file = file(area, key);
        try {
            var home = Files.createDirectories(file.resolveSibling("."));
            var half = Files.createTempFile(home, "half", "");
            try {
                var bytes = Arrays.copyOf(sum(content), SUM + content.length);
                System.arraycopy(content, 0, bytes, SUM, content.length);
                Files.write(half, bytes);
                move(half, file);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException unwritable) {
            // the next build does the work again
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainly) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(String area, String key) {
        var name = HexFormat.of().formatHex(sum(key.getBytes(StandardCharsets.UTF_8)), 0, SUM / 2);
        return folder.resolve(area).resolve(name);
    }

    private static byte[] sum(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
