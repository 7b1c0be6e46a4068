package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offprint.model.Accent;
import org.junit.jupiter.api.Test;

/** One color becomes two that can be read. */
class AccentsTest {
    private static final List<String> LIGHT = List.of("#fcfbf8", "#f3f1ea");
    private static final List<String> DARK = List.of("#16191b", "#1f2325");

    @Test
    void a_dark_color_stays_on_light_paper_and_becomes_lighter_on_dark() {
        var accent = Accents.of("#0a5866").orElseThrow();
        assertEquals("#0a5866", accent.light());
        assertTrue(Accents.contrast("#0a5866", DARK) < 4.5);
        assertTrue(Accents.contrast(accent.dark(), DARK) >= 5);
    }

    @Test
    void every_color_can_be_read_on_both() {
        for (int n : IntStream.iterate(0, n -> n <= 0xFFFFFF, n -> n + 0x010F35).toArray()) {
            var color = "#%06x".formatted(n);
            var accent = Accents.of(color).orElseThrow();
            assertTrue(Accents.contrast(accent.light(), LIGHT) >= 5, color + " " + accent);
            assertTrue(Accents.contrast(accent.dark(), DARK) >= 5, color + " " + accent);
        }
    }

    @Test
    void contrast_is_that_of_the_guidelines() {
        assertEquals(21, Accents.contrast("#000000", List.of("#ffffff")), 0.001);
        assertEquals(4.54, Accents.contrast("#767676", List.of("#ffffff")), 0.01);
    }

    @Test
    void a_short_color_is_the_same_as_a_long_one_and_words_are_none() {
        assertEquals(Accents.of("#EE66AA"), Accents.of("#e6a"));
        assertEquals(Optional.<Accent>empty(), Accents.of("teal"));
    }
}
