package offprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {
    private static final List<String> KNOWN = List.of("title", "summary", "abstract", "featured", "key");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "sumary, summary",
        "abstrct, abstract",
        "faetured, featured",
        "keys, key",
        "Title, title"
    })
    void a_slip_of_the_pen_is_recognized(String written, String meant) {
        assertEquals(Optional.of(meant), Closest.to(written, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"colour", "publisher", "x", "titlelation"})
    void another_word_gets_no_suggestion(String written) {
        assertEquals(Optional.empty(), Closest.to(written, KNOWN));
        assertEquals("known are: some", Closest.hint(written, KNOWN, "known are: some"));
    }

    @Test
    void of_two_that_are_as_close_the_first_in_the_alphabet_is_meant() {
        assertEquals(Optional.of("bat"), Closest.to("at", List.of("cat", "bat")));
    }

    @Test
    void a_hint_asks() {
        assertEquals("did you mean \"title\"?", Closest.hint("titel", KNOWN, "known are: some"));
    }
}
