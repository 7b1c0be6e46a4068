package offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+49 pots|'+49 pots",
                "-5 degrees|'-5 degrees",
                "@home|'@home",
                "'=1|''=1",
                "' =1|'' =1",
                "\uFF1D1|'\uFF1D1",
                "\u200F=1|'\u200F=1",
                "'Tis hot|'Tis hot",
                "Tea = water|Tea = water",
                "``|``"
            })
    void a_text_that_looks_like_a_formula_has_an_apostrophe_and_comes_back(String text, String cell) {
        assertEquals(cell, CellText.guarded(text));
        assertEquals(text, CellText.unguarded(cell));
    }
}
