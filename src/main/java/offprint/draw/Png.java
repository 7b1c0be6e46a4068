package offprint.draw;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Pictures with a palette as PNG, packed by {@link Deflate}: what the machine's zlib makes differs from one to another. */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZLIB = {0x78, 0x01};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Png() {}

    /**
     * A picture as PNG.
     *
     * @param paper the color of what has no ink, as {@code 0xRRGGBB}
     * @param inks the colors of the inks, at most fifteen
     */
    public static byte[] of(Canvas canvas, int paper, List<Integer> inks) {
        var png = new Png();
        png.out.writeBytes(SIGNATURE);
        var header = ByteBuffer.allocate(13).putInt(canvas.width()).putInt(canvas.height());
        header.put((byte) 8).put((byte) 3);
        png.chunk("IHDR", header.array());
        png.chunk("PLTE", palette(paper, inks));
        png.chunk("IDAT", packed(rows(canvas)));
        png.chunk("IEND", new byte[0]);
        return png.out.toByteArray();
    }

    private static byte[] palette(int paper, List<Integer> inks) {
        var colors = new ByteArrayOutputStream();
        color(paper, colors);
        for (int ink : inks) {
            for (int amount = 1; amount <= Canvas.STEPS; amount++) {
                int mixed = 0;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int from = paper >> shift & 0xFF;
                    int to = ink >> shift & 0xFF;
                    mixed |= Math.floorDiv(
                                    2 * from * Canvas.STEPS + 2 * (to - from) * amount + Canvas.STEPS, 2 * Canvas.STEPS)
                            << shift;
                }
                color(mixed, colors);
            }
        }
        return colors.toByteArray();
    }

    private static void color(int color, ByteArrayOutputStream colors) {
        colors.write(color >> 16);
        colors.write(color >> 8);
        colors.write(color);
    }

    private static byte[] rows(Canvas canvas) {
        var rows = ByteBuffer.allocate((canvas.width() + 1) * canvas.height());
        for (int y = 0; y < canvas.height(); y++) {
            rows.put((byte) 0); // no filter: neighbors are alike as they are
            for (int x = 0; x < canvas.width(); x++) {
                rows.put((byte) canvas.pixel(x, y));
            }
        }
        return rows.array();
    }

    private static byte[] packed(byte[] rows) {
        var checksum = new Adler32();
        checksum.update(rows);
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(ZLIB);
        packed.writeBytes(Deflate.packed(rows));
        packed.writeBytes(
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
        return packed.toByteArray();
    }

    private void chunk(String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.ISO_8859_1);
        var checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
