package offprint.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import offprint.draw.Typefaces;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;
import org.junit.jupiter.api.Test;

/** Social cards: the same bytes everywhere, drawn once, and an error where they cannot be drawn. */
class CardTest {
    private static final View.SocialCard CARD = card("On the Folding of Cranes");

    private final Painter painter = new CardPainter(new Typefaces());

    private static View.SocialCard card(String title) {
        return new View.SocialCard("Folded Papers", "Paper", title, "Ada Kettle · 10 November 2025", 0x0A5866);
    }

    @Test
    void a_card_has_these_bytes_on_every_machine() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(painter.png(CARD));
        assertEquals(
                "2c3a22f98bda825a065af534901cfcf60bd0db4b65c3d1ca848e5d90e3947062",
                HexFormat.of().formatHex(digest));
    }

    @Test
    void threads_draw_the_same() throws IOException {
        var once = painter.png(CARD);
        assertTrue(IntStream.range(0, 16).parallel().allMatch(n -> java.util.Arrays.equals(once, drawn(CARD))));
    }

    private byte[] drawn(View.SocialCard card) {
        try {
            return painter.png(card);
        } catch (IOException noFont) {
            throw new java.io.UncheckedIOException(noFont);
        }
    }

    @Test
    void a_card_is_a_small_picture_of_the_size_that_pages_say() throws IOException {
        for (var title : List.of("Short", "Of cranes and other folded things ".repeat(12))) {
            var png = painter.png(card(title));
            var image = ImageIO.read(new ByteArrayInputStream(png));
            assertEquals(1200, image.getWidth());
            assertEquals(630, image.getHeight());
            assertTrue(png.length < 40_000, png.length + " bytes");
        }
    }

    @Test
    void a_title_in_another_script_is_left_out_whole() throws IOException {
        assertArrayEquals(painter.png(card("")), painter.png(card("Cranes 折り鶴")));
    }

    @Test
    void a_card_that_is_kept_is_not_drawn_again() throws IOException {
        var kept = new InMemory();
        var first = bytes(write(painter, kept, CARD, new Report()).orElseThrow());
        assertEquals(1, kept.contents.size());
        Painter broken = card -> {
            throw new IOException("nobody draws twice");
        };
        assertArrayEquals(first, bytes(write(broken, kept, CARD, new Report()).orElseThrow()));
        var report = new Report();
        assertTrue(write(broken, kept, card("Another title"), report).isEmpty());
        assertTrue(report.hasErrors());
    }

    @Test
    void where_nothing_can_be_drawn_that_is_one_error_for_all_cards() {
        for (var cause : List.<Throwable>of(new IOException("no font"), new NoClassDefFoundError("no library"))) {
            Painter unable = card -> {
                if (cause instanceof IOException missing) {
                    throw missing;
                }
                throw (Error) cause;
            };
            var report = new Report();
            assertFalse(write(unable, Kept.nothing(), CARD, report).isPresent());
            assertFalse(write(unable, Kept.nothing(), card("Another"), report).isPresent());
            assertEquals(1, report.diagnostics().size());
            assertEquals("cards.undrawable", report.diagnostics().get(0).code());
        }
    }

    @Test
    void an_icon_is_the_outline_of_a_letter_or_of_sheets() throws IOException {
        assertTrue(icon("F").contains("Q"), icon("F"));
        assertFalse(icon("折").contains("Q"), icon("折"));
        assertFalse(icon("").contains("Q"));
        assertEquals(icon("É"), icon("E\u0301"));
    }

    private static String icon(String letter) throws IOException {
        var page = new Page("assets/favicon.svg", "initial", new View.Initial(letter, "#0a5866"));
        var artifact = new InitialFormat(new Typefaces()).write(page, new Report());
        return new String(bytes(artifact.orElseThrow()), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Optional<Artifact> write(Painter painter, Kept kept, View.SocialCard card, Report report) {
        return new CardFormat(painter, kept).write(new Page("assets/cards/x", "card", card), report);
    }

    private static byte[] bytes(Artifact artifact) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        artifact.writeTo(out);
        return out.toByteArray();
    }

    private static final class InMemory implements Kept {
        private final Map<String, byte[]> contents = new HashMap<>();

        @Override
        public Optional<byte[]> find(String area, String key) {
            return Optional.ofNullable(contents.get(area + key));
        }

        @Override
        public void keep(String area, String key, byte[] content) {
            contents.put(area + key, content);
        }
    }
}
