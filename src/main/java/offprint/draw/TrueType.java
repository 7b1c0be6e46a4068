package offprint.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A font with TrueType outlines, as its designer drew them: nothing is hinted, so nothing depends on a rasterizer. */
public final class TrueType {
    private static final int BASIC_PLANE = 4;

    private final ByteBuffer data;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private final TrueTypeShapes shapes;
    private final int advances;
    private final int wideGlyphs;
    private final int characters;
    private final double em;

    /**
     * Reads a font.
     *
     * @throws IllegalArgumentException when these are not the bytes of one
     */
    public TrueType(byte[] bytes) {
        data = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        try {
            int head = table("head");
            em = unsigned(head + 18);
            wideGlyphs = unsigned(table("hhea") + 34);
            advances = table("hmtx");
            characters = basicPlane(table("cmap"));
            shapes = new TrueTypeShapes(data, table("loca"), table("glyf"), unsigned(head + 50), em);
        } catch (IndexOutOfBoundsException tooShort) {
            throw new IllegalArgumentException("this is no font: it ends too early", tooShort);
        }
    }

    /** Whether the font draws this character. */
    public boolean has(int character) {
        return index(character) != 0;
    }

    /** The shape of a character; that for what is missing when it has none. */
    public Glyph glyph(int character) {
        return glyphs.computeIfAbsent(index(character), this::read);
    }

    private Glyph read(int index) {
        int wide = Math.min(index, wideGlyphs - 1);
        return new Glyph(unsigned(advances + 4 * wide) / em, shapes.contours(index));
    }

    private int table(String name) {
        int count = unsigned(4);
        for (int at = 12; at < 12 + 16 * count; at += 16) {
            byte[] tag = {data.get(at), data.get(at + 1), data.get(at + 2), data.get(at + 3)};
            if (new String(tag, StandardCharsets.ISO_8859_1).equals(name)) {
                return data.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("this is no font with TrueType outlines: it has no table " + name);
    }

    /** Where the segments of characters up to U+FFFF are listed. */
    private int basicPlane(int map) {
        for (int n = 0; n < unsigned(map + 2); n++) {
            int found = map + data.getInt(map + 4 + 8 * n + 4);
            if (unsigned(found) == BASIC_PLANE) {
                return found;
            }
        }
        throw new IllegalArgumentException("this font does not say which characters it draws");
    }

    private int index(int character) {
        int twice = unsigned(characters + 6);
        for (int n = 0; n < twice && character <= 0xFFFF; n += 2) {
            int start = unsigned(characters + 16 + twice + n);
            if (character <= unsigned(characters + 14 + n)) {
                return character < start ? 0 : index(character, start, characters + 16 + twice + n, twice);
            }
        }
        return 0;
    }

    private int index(int character, int start, int at, int twice) {
        int delta = unsigned(at + twice);
        int offset = unsigned(at + 2 * twice);
        if (offset == 0) {
            return character + delta & 0xFFFF;
        }
        int found = unsigned(at + 2 * twice + offset + 2 * (character - start));
        return found == 0 ? 0 : found + delta & 0xFFFF;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(data.getShort(at));
    }
}
