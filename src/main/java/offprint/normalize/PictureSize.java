package offprint.normalize;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * How large a picture is, read from the beginning of its file.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
record PictureSize(int width, int height) {
    private static final int BEGINNING = 16 * 1024;
    private static final Pattern SVG = Pattern.compile("<svg\\b([^<>]{0,4000})>");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6})(?:\\.\\d{1,9})?(?:px)?");
    private static final Pattern VIEW_BOX =
            Pattern.compile("[-+.\\d]+[\\s,]+[-+.\\d]+[\\s,]+(\\d{1,6})(?:\\.\\d+)?[\\s,]+(\\d{1,6})(?:\\.\\d+)?");

    /** The size of a picture; empty when the file is none that we know. */
    static Optional<PictureSize> of(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(BEGINNING);
        }
        var start = new String(bytes, StandardCharsets.ISO_8859_1);
        Optional<PictureSize> size = Optional.empty();
        if (start.startsWith("\u0089PNG") || start.startsWith("GIF8") || start.startsWith("\u00FF\u00D8\u00FF")) {
            size = known(file);
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            size = webp(start, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        } else if (start.startsWith("ftypavi", 4) && start.contains("ispe")) {
            var in = ByteBuffer.wrap(bytes);
            int at = start.indexOf("ispe") + 8;
            size = at + 8 <= bytes.length
                    ? Optional.of(new PictureSize(in.getInt(at), in.getInt(at + 4)))
                    : Optional.empty();
        } else if (start.contains("<svg")) {
            size = svg(start);
        }
        return size.filter(is -> is.width > 0 && is.height > 0);
    }

    private static Optional<PictureSize> known(Path file) throws IOException {
        try (var in = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException broken) { // readers throw all sorts of them at damaged files
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> webp(String start, ByteBuffer in) {
        if (in.limit() < 30) {
            return Optional.empty();
        }
        if (start.startsWith("VP8 ", 12)) {
            return Optional.of(new PictureSize(in.getShort(26) & 0x3FFF, in.getShort(28) & 0x3FFF));
        }
        if (start.startsWith("VP8L", 12)) {
            int bits = in.getInt(21);
            return Optional.of(new PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1));
        }
        return start.startsWith("VP8X", 12)
                ? Optional.of(new PictureSize((in.getInt(24) & 0xFFFFFF) + 1, (in.getInt(26) >>> 8) + 1))
                : Optional.empty();
    }

    private static Optional<PictureSize> svg(String start) {
        var root = SVG.matcher(start);
        if (!root.find()) {
            return Optional.empty();
        }
        var width = LENGTH.matcher(attribute(root.group(1), "width"));
        var height = LENGTH.matcher(attribute(root.group(1), "height"));
        if (width.matches() && height.matches()) {
            return Optional.of(new PictureSize(number(width.group(1)), number(height.group(1))));
        }
        var box = VIEW_BOX.matcher(attribute(root.group(1), "viewBox").strip());
        return box.matches()
                ? Optional.of(new PictureSize(number(box.group(1)), number(box.group(2))))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits, 10);
    }

    private static String attribute(String attributes, String name) {
        var found =
                Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }
}
