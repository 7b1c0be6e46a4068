package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12\\% of \\textbf{all} \\emph{cases}      | 12% of all cases",
                "$\\texttt{SAILOR}$ sails                  | SAILOR sails",
                "``quotes'' and \\& \\_ \\# \\$            | “quotes” and & _ # $",
                "a \\textrightarrow b                      | a →b",
                "$\\alpha$ and $x^2$                       | $\\alpha$ and $x^2$",
                "\\alpha \\unknown{x}                      | \\alpha \\unknown{x}",
                "$\\pi_0$: A Model                         | $\\pi_0$: A Model"
            })
    void what_cannot_be_mistaken_is_resolved_and_the_rest_stays(String source, String plain) {
        assertEquals(plain, Tex.text(source).plain());
    }

    @Test
    void spaces_are_folded_and_what_is_no_text_is_removed() {
        assertEquals(
                "a b c d 😀",
                Tex.clean("  a\tb\n\n c\u00A0\u0000\u0007\u202E\u2066\uE000\uFEFF d \uD800😀\uDC00\uFFFF "));
    }
}
