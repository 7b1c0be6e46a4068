package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://example.org                | https://example.org",
                "  http://example.org:8080/a?b#c    | http://example.org:8080/a?b#c",
                "https://example.org/a\"b<c>{d}^    | https://example.org/a%22b%3Cc%3E%7Bd%7D%5E",
                "https://example.org/ä/日本         | https://example.org/%C3%A4/%E6%97%A5%E6%9C%AC",
                "https://example.org/100%/a%20b     | https://example.org/100%25/a%20b",
                "https://example.org/a[1]#b#c       | https://example.org/a%5B1%5D#b%23c",
                "https://[::1]:80/a                 | https://[::1]:80/a",
                "https://sub_domain.example.org./   | https://sub_domain.example.org./"
            })
    void a_web_address_is_kept_and_what_it_may_not_hold_is_escaped(String url, String safe) {
        assertEquals(Optional.of(safe), Urls.web(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org",
                "javascript:alert(1)",
                "JavaScript:alert(1)//https://example.org",
                "data:text/html,x",
                "https:example.org",
                "https:///a",
                "https://user@example.org/",
                "https://a:b@c.example/",
                "https://exa mple.org",
                "https://example.org/a b",
                "https://example.org/a\nb",
                "https://example.org:port/",
                "https://-a.example/",
                "https://example.org\\@evil.example/",
                "https://example.org\t/",
                "ftp://example.org/"
            })
    void anything_else_is_refused(String url) {
        assertEquals(Optional.empty(), Urls.web(url));
    }

    @Test
    void a_host_is_short() {
        assertEquals(Optional.empty(), Urls.web("https://" + "a.".repeat(50_000) + "example"));
    }
}
