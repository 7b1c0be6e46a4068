package offprint.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Bodies that a service packed for the way. */
final class Packed {
    /** Above this size, text that is packed a hundred times is no text but a trap. */
    private static final int HARMLESS = 1 << 20;

    private static final int RATIO = 100;

    private Packed() {}

    /**
     * What was packed.
     *
     * @throws BoundedBody.TooLarge when it is more than the limit, or far more than was sent
     */
    static byte[] unpacked(byte[] packed, long limit) throws IOException {
        var whole = new ByteArrayOutputStream();
        var buffer = new byte[1 << 14];
        long most = Math.min(limit, Math.max(HARMLESS, (long) packed.length * RATIO));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (whole.size() + (long) n > most) {
                    throw new BoundedBody.TooLarge();
                }
                whole.write(buffer, 0, n);
            }
        }
        return whole.toByteArray();
    }
}
