package offprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](javascript:b) | \\[a\\](javascript:b)",
                "<script> & `code` | \\<script\\> \\& \\`code\\`",
                "a*b_c~d#e$f{g} | a\\*b\\_c\\~d\\#e\\$f\\{g\\}"
            })
    void words_stay_words(String text, String markdown) {
        assertEquals(markdown, MarkdownText.words(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- not a list | \\- not a list",
                "2025. A year | 2025\\. A year",
                "1) first | 1\\) first",
                "12 authors | 12 authors",
                "=== | \\==="
            })
    void a_paragraph_stays_one(String text, String markdown) {
        assertEquals(markdown, MarkdownText.paragraph(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read it <https://example.org/a_b> *now* | Read it <https://example.org/a_b> \\*now\\*",
                "- <https://example.org/> | - <https://example.org/>",
                "<javascript:alert(1)> | \\<javascript:alert(1)\\>",
                "<https://example.org/ b> | \\<https://example.org/ b\\>"
            })
    void an_address_of_the_group_is_a_link(String line, String markdown) {
        assertEquals(markdown, MarkdownText.block(line));
    }

    @Test
    void an_address_cannot_close_its_link() {
        assertEquals(
                "https://example.org/a%28b%29%3Cc%3E%20d?e=f&amp;g",
                MarkdownText.address("https://example.org/a(b)<c> d?e=f&g"));
    }

    @Test
    void lines_controls_and_marks_of_direction_become_spaces() {
        assertEquals("a b c d", MarkdownText.words("a\n\tb\u202Ec \u2028d\u0000"));
    }
}
