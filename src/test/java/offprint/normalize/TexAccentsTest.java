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
                "https://example.org/\\~somebody, https://example.org/~somebody",
                "{\\'e} \\'{e} \\'e {\\' e} \\\"{\\i} \\'\\i, é é é é ï í",
                "Fran{\\c c}ois \\v s Erd{\\H o}s \\k a \\u{g} \\.I \\=a \\d{s} \\r{a}, François š Erdős ą ğ İ ā ṣ å",
                "\\t{oo} \\b{o}, o͡o o̱",
                "Nguy\\~{\\^e}n ti\\'{\\^e}ng, Nguyễn tiếng",
                "{\\L}{\\'o}d{\\'z} S\\o ren \\AA{}ngstr{\\\"o}m Stra{\\ss}e, Łódź Søren Ångström Straße",
                "don\\'t read the author\\'s note \\'a la carte, don't read the author's note á la carte",
                "a \\\"folding\\\" machine, a \"folding\" machine",
                "\\d{3} and \\b{two words}, \\d{3} and \\b{two words}",
                "a damaged \\'x, a damaged \\'x"
            })
    void accent_commands_become_letters_where_nothing_else_can_be_meant(String source, String plain) {
        assertEquals(plain, Tex.text(source).plain());
    }
}
