package offprint.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EscapesTest {
    @Test
    void a_field_may_hold_anything_and_a_line_stays_one_line() {
        var fields =
                List.of("", "plain", "", "tab\tfeed\nreturn\r", "back\\slash \\u0041", "\uD83D", "ä 日本 😀", "\0\u0085");
        var line = Escapes.line(fields.toArray(String[]::new));
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertEquals(fields, Escapes.fields(line.substring(0, line.length() - 1)));
    }

    @Test
    void a_foreign_escape_is_refused() {
        for (var line : List.of("\\", "\\n", "\\u12", "\\uxyzw", "a\\")) {
            assertThrows(IllegalArgumentException.class, () -> Escapes.fields(line), line);
        }
    }
}
