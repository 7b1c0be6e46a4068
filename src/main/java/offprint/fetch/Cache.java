package offprint.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Earlier answers, a file each: lines of {@code name: value}, an empty line, the body. It may be deleted at any time:
 * then more is asked. Whatever cannot be read or written there is as if it were not there.
 */
final class Cache {
    private static final int FORMAT = 1;

    private final Path folder;

    Cache(Path folder) {
        this.folder = folder;
    }

    /**
     * An earlier answer.
     *
     * @param when the moment at which it was known to be true
     * @param etag its version, as the service marked it
     * @param modified when the service said that it was changed
     * @param body its bytes
     */
    record Kept(Instant when, Optional<String> etag, Optional<String> modified, Body body) {}

    /** The last answer to this request. */
    Optional<Kept> find(URI uri) {
        try {
            var bytes = Files.readAllBytes(file(uri));
            int end = end(bytes);
            var fields = fields(new String(bytes, 0, end, StandardCharsets.UTF_8));
            var body = Arrays.copyOfRange(bytes, Math.min(bytes.length, end + 1), bytes.length);
            boolean whole = Integer.toString(FORMAT).equals(fields.get("offprint-cache"))
                    && uri.toString().equals(fields.get("url"))
                    && sha256(body).equals(fields.get("sha256"));
            return whole
                    ? Optional.of(new Kept(
                            Instant.parse(fields.getOrDefault("when", "")),
                            Optional.ofNullable(fields.get("etag")),
                            Optional.ofNullable(fields.get("last-modified")),
                            new Body(body)))
                    : Optional.empty();
        } catch (IOException | DateTimeException notThere) {
            return Optional.empty();
        }
    }

    /** Keeps an answer. */
    void keep(URI uri, Kept kept) {
        var head = new StringBuilder("offprint-cache: " + FORMAT + "\nurl: " + uri + "\nwhen: " + kept.when + "\n");
        kept.etag.ifPresent(etag -> head.append("etag: ").append(etag).append('\n'));
        kept.modified.ifPresent(
                modified -> head.append("last-modified: ").append(modified).append('\n'));
        head.append("sha256: ").append(sha256(kept.body.bytes())).append("\n\n");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(kept.body.bytes());
        write(file(uri), bytes.toByteArray());
    }

    /** When a host was last asked. */
    Optional<Instant> lastAsked(String host) {
        try {
            return Optional.of(Instant.parse(Files.readString(asked(host)).strip()));
        } catch (IOException | DateTimeException notThere) {
            return Optional.empty();
        }
    }

    /** Remembers when a host was asked. */
    void asked(String host, Instant when) {
        write(asked(host), (when + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Path asked(String host) {
        return folder.resolve(host.replaceAll("[^A-Za-z0-9.-]", "-") + ".asked");
    }

    private Path file(URI uri) {
        return folder.resolve(
                sha256(uri.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32) + ".http");
    }

    private void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            var staged = Files.createTempFile(folder, "", ".part");
            try {
                Files.write(staged, bytes);
                Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(staged);
            }
        } catch (IOException notKept) {
            // the next run asks again
        }
    }

    /** The index of the second of two line feeds; the length where there are none. */
    private static int end(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\n') {
                return i;
            }
        }
        return bytes.length;
    }

    private static Map<String, String> fields(String head) {
        Map<String, String> fields = new HashMap<>();
        for (var line : head.split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return fields;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
