package offprint.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes a file and hashes it on the way; what the file refuses can be told from what its source does. */
final class HashingOutput extends OutputStream {
    private final OutputStream file;
    private final String path;
    private final MessageDigest digest = sha256();

    /**
     * Writes on to a stream, which is closed with this one.
     *
     * @param path what is written, for messages
     */
    HashingOutput(OutputStream file, String path) {
        this.file = file;
        this.path = path;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        try {
            file.write(bytes, from, length);
        } catch (IOException e) {
            throw Staging.refused(path, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } catch (IOException e) {
            throw Staging.refused(path, e);
        }
    }

    /** The checksum of what was written; asked once, at the end. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
