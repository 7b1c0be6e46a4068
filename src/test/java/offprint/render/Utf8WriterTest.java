package offprint.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text becomes UTF-8 that any parser of HTML and XML takes. */
class Utf8WriterTest {
    @Test
    void plain_and_other_characters_are_written_as_utf_8() {
        var text = "a\t\r\n ~\u00A0ß߿ࠀ€\uFFFD纸😀\uDBFF\uDFFD";
        assertEquals(text, Utf8Writer.clean(text));
    }

    @Test
    void forbidden_characters_are_left_out() {
        assertEquals(
                "ab", Utf8Writer.clean("a\u0000\u0001\u000B\u000C\u001F\u007F\u0080\u009F\uFDD0\uFDEF\uFFFE\uFFFFb"));
        assertEquals("ab", Utf8Writer.clean("a\uD83F\uDFFE\uDBFF\uDFFFb"));
    }

    @Test
    void halves_of_pairs_become_replacements() {
        assertEquals("\uFFFDa\uFFFD\uFFFD😀\uFFFD", Utf8Writer.clean("\uD83Da\uDE00\uD83D😀\uD83D"));
    }

    @Test
    void a_pair_may_come_in_two_calls() {
        var writer = new Utf8Writer();
        writer.write('\uD83D');
        writer.write(new char[] {'\uDE00', 'x'}, 0, 2);
        assertArrayEquals("😀x".getBytes(StandardCharsets.UTF_8), writer.bytes());
    }

    @Test
    void it_grows_and_forgets() {
        var writer = new Utf8Writer();
        var text = "€".repeat(1_000_000);
        writer.write(text);
        assertEquals(text, new String(writer.bytes(), StandardCharsets.UTF_8));
        writer.clear();
        assertEquals(0, writer.bytes().length);
    }

    @Test
    void it_agrees_with_java_on_any_allowed_text() {
        var random = new Random(46);
        var text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            int point = 0xA0 + random.nextInt(0x10FFFF - 0xA0);
            boolean allowed = (point & 0xFFFE) != 0xFFFE
                    && (point < 0xD800 || point > 0xDFFF)
                    && (point < 0xFDD0 || point > 0xFDEF);
            if (allowed) {
                text.appendCodePoint(point);
            }
        }
        assertEquals(text.toString(), Utf8Writer.clean(text.toString()));
    }
}
