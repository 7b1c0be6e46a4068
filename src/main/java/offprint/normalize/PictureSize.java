package offprint.normalize;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** How large a picture is, in pixels, as the beginning of its file says. */
record PictureSize(int width, int height) {
    /** Behind so much nobody hides a size. */
    private static final int MOST = 4 << 20;

    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d{1,6})?)(?:px)?\\s*");

    /** The size of a picture as PNG, GIF, JPEG, WebP, AVIF or SVG; empty when it is none of these. */
    static Optional<PictureSize> of(byte[] bytes) {
        try {
            return found(ByteBuffer.wrap(bytes)).filter(size -> size.width > 0 && size.height > 0);
        } catch (IndexOutOfBoundsException cutOff) {
            return Optional.empty();
        }
    }

    /** The size of a picture in a file; empty when it is none that we know. */
    static Optional<PictureSize> of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(MOST));
        }
    }

    private static Optional<PictureSize> found(ByteBuffer bytes) {
        if (isAt(bytes, 1, "PNG\r\n")) {
            return Optional.of(new PictureSize(bytes.getInt(16), bytes.getInt(20)));
        }
        if (isAt(bytes, 0, "GIF8")) {
            return Optional.of(new PictureSize(little(bytes, 6, 2), little(bytes, 8, 2)));
        }
        if (isAt(bytes, 0, "\u00FF\u00D8\u00FF")) {
            return jpeg(bytes);
        }
        if (isAt(bytes, 4, "ftypavi")) {
            return avif(bytes);
        }
        return isAt(bytes, 8, "WEBP")
                ? webp(bytes)
                : svg(StandardCharsets.UTF_8.decode(bytes.duplicate()).toString());
    }

    private static boolean isAt(ByteBuffer bytes, int at, String sign) {
        return bytes.capacity() >= at + sign.length()
                && sign.equals(StandardCharsets.ISO_8859_1
                        .decode(bytes.slice(at, sign.length()))
                        .toString());
    }

    private static int little(ByteBuffer bytes, int at, int count) {
        int number = 0;
        for (int n = count - 1; n >= 0; n--) {
            number = number << 8 | Byte.toUnsignedInt(bytes.get(at + n));
        }
        return number;
    }

    /** The size stands in the first frame, behind segments that say how long they are. */
    private static Optional<PictureSize> jpeg(ByteBuffer bytes) {
        for (int at = 2; Byte.toUnsignedInt(bytes.get(at)) == 0xFF; ) {
            int marker = Byte.toUnsignedInt(bytes.get(at + 1));
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return Optional.of(new PictureSize(
                        Short.toUnsignedInt(bytes.getShort(at + 7)), Short.toUnsignedInt(bytes.getShort(at + 5))));
            }
            at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2));
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> webp(ByteBuffer bytes) {
        if (isAt(bytes, 12, "VP8X")) {
            return Optional.of(new PictureSize(1 + little(bytes, 24, 3), 1 + little(bytes, 27, 3)));
        }
        if (isAt(bytes, 12, "VP8L")) {
            int both = little(bytes, 21, 4);
            return Optional.of(new PictureSize(1 + (both & 0x3FFF), 1 + (both >> 14 & 0x3FFF)));
        }
        return Optional.of(new PictureSize(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF));
    }

    /** The box {@code ispe} holds the spatial extents: four bytes of flags, width, height. */
    private static Optional<PictureSize> avif(ByteBuffer bytes) {
        int box =
                StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString().indexOf("ispe");
        return box < 0 ? Optional.empty() : Optional.of(new PictureSize(bytes.getInt(box + 8), bytes.getInt(box + 12)));
    }

    private static Optional<PictureSize> svg(String text) {
        var root = text.contains("<svg")
                ? Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("svg")
                : null;
        return root == null ? Optional.empty() : size(root);
    }

    /** The size that a drawing gives itself, else that of the part of the plane which it shows. */
    private static Optional<PictureSize> size(Element root) {
        var box = root.attr("viewBox").strip().split("[\\s,]+", -1);
        var width = length(root.attr("width")).or(() -> box.length == 4 ? length(box[2]) : Optional.empty());
        var height = length(root.attr("height")).or(() -> box.length == 4 ? length(box[3]) : Optional.empty());
        return width.flatMap(w -> height.map(h -> new PictureSize(w, h)));
    }

    private static Optional<Integer> length(String text) {
        var found = LENGTH.matcher(text);
        return found.matches()
                ? Optional.of((int) Math.max(1, Math.round(Double.parseDouble(found.group(1)))))
                : Optional.empty();
    }
}
