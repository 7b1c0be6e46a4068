package offprint.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Writes nothing: compares what is written to it with a file, byte by byte, and hashes it as long as they agree. */
final class Comparison extends OutputStream {
    private static final int CHUNK = 1 << 14;

    private final InputStream file;
    private final long size;
    private final MessageDigest digest = HashingOutput.sha256();
    private final byte[] chunk;
    private long written;
    private boolean same = true;

    private Comparison(InputStream file, long size) {
        this.file = file;
        this.size = size;
        chunk = new byte[(int) Math.min(CHUNK, Math.max(0, size))];
    }

    /** A comparison with a file; one that cannot be read is the same as nothing. */
    static Comparison with(Path file) {
        try {
            return new Comparison(Files.newInputStream(file), Files.size(file));
        } catch (IOException e) {
            return new Comparison(InputStream.nullInputStream(), -1);
        }
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        written += length;
        same = same && written <= size && matches(bytes, from, from + length);
        if (same) {
            digest.update(bytes, from, length);
        }
    }

    /** A file that can no longer be read is not the same. */
    private boolean matches(byte[] bytes, int from, int to) {
        try {
            for (int at = from; at < to; ) {
                int read = file.readNBytes(chunk, 0, Math.min(chunk.length, to - at));
                if (read == 0 || !Arrays.equals(chunk, 0, read, bytes, at, at + read)) {
                    return false;
                }
                at += read;
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Whether the file holds exactly what was written. */
    boolean same() {
        return same && written == size;
    }

    /** The checksum of both when they are the same; asked once, at the end. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
