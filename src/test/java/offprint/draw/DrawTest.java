package offprint.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is drawn is what others read, and the same each time. */
class DrawTest {
    private final Typefaces typefaces = new Typefaces();

    @Test
    void a_picture_has_the_same_pixels_for_others() throws IOException {
        var canvas = new Canvas(300, 80);
        new Setting(typefaces.serif(), 48).draw(canvas, 0, "Ægir Ω Ж", 10, 60);
        canvas.fill(1, 0, 70, 300, 80);

        var image = ImageIO.read(new ByteArrayInputStream(Png.of(canvas, 0xFFFFFF, List.of(0x000000, 0xFF0000))));

        assertEquals(300, image.getWidth());
        assertEquals(80, image.getHeight());
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 300; x++) {
                int pixel = canvas.pixel(x, y);
                int share = pixel == 0 ? 0 : (pixel - 1) % Canvas.STEPS + 1;
                int other = (255 * (Canvas.STEPS - share) * 2 + Canvas.STEPS) / (2 * Canvas.STEPS);
                int wanted = pixel > Canvas.STEPS ? 0xFF0000 : other << 16 | other << 8 | other;
                assertEquals(wanted, image.getRGB(x, y) & 0xFFFFFF, x + ", " + y);
            }
        }
    }

    @Test
    void a_square_covers_what_it_covers() {
        var canvas = new Canvas(4, 4);
        canvas.fill(0, List.of(square(1, 1, 2.5, 3)));
        assertEquals(List.of(0, 0, 0, 0, 0, 16, 8, 0, 0, 16, 8, 0, 0, 0, 0, 0), pixels(canvas));
    }

    @Test
    void a_hole_goes_the_other_way() {
        var canvas = new Canvas(3, 1);
        var hole = List.of(line(1, 0, 2, 0), line(2, 0, 2, 1), line(2, 1, 1, 1), line(1, 1, 1, 0));
        var around = List.of(line(0, 0, 0, 1), line(0, 1, 3, 1), line(3, 1, 3, 0), line(3, 0, 0, 0));
        canvas.fill(0, List.of(around, hole));
        assertEquals(List.of(16, 0, 16), pixels(canvas));
    }

    @Test
    void any_bytes_are_packed_so_that_others_can_unpack_them() throws DataFormatException {
        var random = new Random(7);
        for (int length : new int[] {0, 1, 2, 3, 258, 259, 1000, 70_000}) {
            var bytes = new byte[length];
            for (int n = 0; n < length; n++) {
                bytes[n] = (byte) (n > 40_000 ? bytes[n - 32_768] : random.nextInt(1 + length % 256));
            }
            assertArrayEquals(bytes, unpacked(Deflate.packed(bytes), length), "of length " + length);
        }
    }

    @Test
    void what_repeats_itself_becomes_small() {
        assertTrue(Deflate.packed(new byte[100_000]).length < 1000);
    }

    @Test
    void a_word_too_long_for_its_line_is_cut_and_nothing_is_lost() throws IOException {
        var setting = new Setting(typefaces.serif(), 40);
        var text = "A " + "Donaudampfschifffahrt".repeat(4) + " and more";
        var lines = setting.wrapped(text, 300);
        assertTrue(lines.stream().allMatch(line -> setting.width(line) <= 300), lines.toString());
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }

    @Test
    void a_text_of_too_many_lines_ends_in_an_ellipsis() throws IOException {
        var setting = new Setting(typefaces.serif(), 40);
        var lines = setting.wrapped("folding, counting, ".repeat(20).strip(), 300, 4);
        assertEquals(4, lines.size());
        assertTrue(lines.get(3).endsWith("g…"), lines.get(3));
        assertTrue(setting.width(lines.get(3)) <= 300);
        assertEquals(List.of("short"), setting.wrapped("short", 300, 4));
    }

    @Test
    void latin_greek_and_cyrillic_are_drawn_and_nothing_else() throws IOException {
        var setting = new Setting(typefaces.serif(), 40);
        for (var text : List.of("Łódź, naïve “Größe” – 3²", "Ελληνικά", "Кириллица", "a → b ≤ c")) {
            assertTrue(setting.draws(Setting.prepared(text)), text);
        }
        for (var text : List.of("折り鶴", "كتاب", "עברית", "paper 🦢", "𝒪", "x\u0338")) {
            assertFalse(setting.draws(Setting.prepared(text)), text);
        }
    }

    @Test
    void letters_and_their_accents_become_one_character() {
        assertEquals("é a-b c", Setting.prepared(" e\u0301\u00AD a\u2011b\u00A0 c"));
    }

    @Test
    void what_is_no_font_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new TrueType(new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> new TrueType(new byte[100]));
    }

    private static Glyph.Curve line(double x0, double y0, double x1, double y1) {
        return new Glyph.Curve(x0, y0, (x0 + x1) / 2, (y0 + y1) / 2, x1, y1);
    }

    private static List<Glyph.Curve> square(double left, double top, double right, double bottom) {
        return List.of(
                line(left, top, right, top),
                line(right, top, right, bottom),
                line(right, bottom, left, bottom),
                line(left, bottom, left, top));
    }

    private static List<Integer> pixels(Canvas canvas) {
        return java.util.stream.IntStream.range(0, canvas.width() * canvas.height())
                .mapToObj(n -> canvas.pixel(n % canvas.width(), n / canvas.width()))
                .toList();
    }

    private static byte[] unpacked(byte[] packed, int length) throws DataFormatException {
        var inflater = new Inflater(true);
        inflater.setInput(packed);
        var bytes = new byte[length + 1];
        int count = inflater.inflate(bytes);
        assertTrue(inflater.finished());
        inflater.end();
        return java.util.Arrays.copyOf(bytes, count);
    }
}
