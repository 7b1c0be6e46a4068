package offprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from a language and a title. */
class LooksTest {
    @Test
    void a_script_says_which_way_a_language_is_written_and_else_the_language_does() {
        for (var tag : List.of("ar", "he", "iw", "fa-IR", "ur", "yi", "ji", "ckb", "AR-eg", "az-Arab", "ku-arab-IQ")) {
            assertEquals("rtl", Looks.direction(tag), tag);
        }
        for (var tag : List.of("en", "pt-BR", "az", "az-Latn", "ar-Latn", "zh-Hant", "el", "arn")) {
            assertEquals("ltr", Looks.direction(tag), tag);
        }
    }

    @Test
    void the_initial_of_a_title_is_its_first_letter_with_its_accents() {
        assertEquals("P", IdentityKind.initial("papers we meant to read"));
        assertEquals("T", IdentityKind.initial("“The” Lantern"));
        assertEquals("E\u0301", IdentityKind.initial("e\u0301tude"));
        assertEquals("折", IdentityKind.initial("折り鶴"));
        assertEquals("…", IdentityKind.initial("…"));
    }
}
