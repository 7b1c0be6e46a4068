package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbstractLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Code is at https://github.com/a/b.                      | code https://github.com/a/b",
                "Code: https://github.com/a/b}.                          | code https://github.com/a/b",
                "(see https://example.org/a_(b)).                        | other https://example.org/a_(b)",
                "[https://example.org/a[1]]                              | other https://example.org/a[1]",
                "see https://example.org/a, or not                       | other https://example.org/a",
                "see https://example.org/?q=1; and so on                 | other https://example.org/?q=1",
                "is https://example.org/a really?                        | other https://example.org/a",
                "visit \"https://example.org/a\"!                        | project https://example.org/a",
                "at \\url{https://example.org/a}.                        | other https://example.org/a",
                "at \\href{https://example.org/a}{this page}             | other https://example.org/a",
                "at $\\href{https://example.org/a}{\\text{here}}$        | other https://example.org/a",
                "at https://example.org/a\\_b\\%20c\\#d                  | other https://example.org/a_b%20c#d",
                "at https://example.org/~doe/                            | other https://example.org/~doe/",
                "at **https://example.org/a**.                           | other https://example.org/a",
                "at github.com/a/b                                       | code https://github.com/a/b",
                "at www.example.org/a                                    | other https://www.example.org/a",
                "at huggingface.co/a/b                                   | data https://huggingface.co/a/b",
                "见https://example.org/a。                               | other https://example.org/a",
                "at HTTPS://EXAMPLE.ORG/A.                               | other HTTPS://EXAMPLE.ORG/A"
            })
    void an_address_ends_where_its_sentence_or_bracket_goes_on(String text, String link) {
        assertEquals(link, links(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dataset is at https://github.com/a/b                        | data",
                "The code and the dataset are at https://github.com/a/b          | code",
                "Our project page is https://github.com/a/b                      | project",
                "https://a.github.io/b                                           | project",
                "Code: https://sites.google.com/view/a                           | project",
                "Models: https://huggingface.co/a                                | data",
                "A demo: https://huggingface.co/spaces/a/b                       | project",
                "https://zenodo.org/records/1                                    | data",
                "Videos are at https://a.example.org                             | project",
                "We release our code at https://a.example.org                    | code",
                "Weights: https://a.example.org                                  | data",
                "We use data. See https://a.example.org                          | other"
            })
    void its_type_follows_from_its_host_and_the_words_before_it(String text, String type) {
        assertEquals(type, links(text).replaceFirst(" .*", ""));
    }

    @Test
    void each_address_is_found_once_and_in_order() {
        assertEquals(
                "code https://github.com/a/b, project https://a.github.io/b",
                links("Code: https://github.com/a/b, page: https://a.github.io/b; again: https://github.com/a/b."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no address here at all        |",
                "a mail to a@www.example.org   |",
                "https://                      |",
                "https://user:pass@example.org |",
                "javascript:alert(1)           |",
                "ftp://example.org/a           |",
                "about://www.              |"
            })
    void what_leads_nowhere_is_none(String text) {
        assertEquals("", links(text));
    }

    private static String links(String text) {
        return AbstractLinks.in(text).stream()
                .map(link -> link.type().word() + " " + link.url())
                .collect(Collectors.joining(", "));
    }
}
