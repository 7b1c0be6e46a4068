package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexAccentsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Na\\\"{\\i}ve Teapots, Naïve Teapots",
                "G\\\"odel and Erd\\H{o}s, Gödel and Erdős",
                "Schr{\\\"o}dinger's kettle, Schrödinger's kettle",
                "\\emph{caf\\'e} society, café society",
                "\\c{c}a \\v{s}el, ça šel",
                "https://example.org/\\~somebody, https://example.org/\\~somebody",
                "a damaged \\'x, a damaged \\'x"
            })
    void accent_commands_become_letters_where_nothing_else_can_be_meant(String source, String plain) {
        assertEquals(plain, Tex.text(source).plain());
    }
}
