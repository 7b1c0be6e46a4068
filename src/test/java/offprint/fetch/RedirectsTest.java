package offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an answer may lead; the addresses of hosts are numbers, so that nothing has to be looked up. */
class RedirectsTest {
    private static final Source.Key HEADER = new Source.Key(Source.Key.Place.HEADER, "x-api-key", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://192.0.2.1/a    | /b                        | https://192.0.2.1/b",
                "https://192.0.2.1/a/c  | b?x=1                     | https://192.0.2.1/a/b?x=1",
                "http://192.0.2.1/a     | https://192.0.2.1/a       | https://192.0.2.1/a",
                "https://192.0.2.1/a    | https://198.51.100.7/b    | https://198.51.100.7/b",
                "https://192.0.2.1/a    | /b c                      | https://192.0.2.1/b%20c",
                "http://127.0.0.1/a     | http://127.0.0.2/b        | http://127.0.0.2/b"
            })
    void a_page_may_lead_on(String from, String location, String to) throws Refused {
        assertEquals(
                URI.create(to),
                Redirects.follow(call(from, Optional.empty()), location).uri());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://192.0.2.1/a | http://192.0.2.1/a            | which is not encrypted",
                "https://192.0.2.1/a | http://198.51.100.7/          | which is not encrypted",
                "https://192.0.2.1/a | https://127.0.0.1/            | which is in a private network",
                "https://192.0.2.1/a | https://10.1.2.3/             | which is in a private network",
                "https://192.0.2.1/a | https://169.254.169.254/meta  | which is in a private network",
                "https://192.0.2.1/a | https://100.64.0.1/           | which is in a private network",
                "https://192.0.2.1/a | https://0.0.0.0/              | which is in a private network",
                "https://192.0.2.1/a | https://[::1]/                | which is in a private network",
                "https://192.0.2.1/a | https://[fd00::1]/            | which is in a private network",
                "https://192.0.2.1/a | https://[::ffff:127.0.0.1]/   | which is in a private network",
                "https://192.0.2.1/a | file:///etc/hosts             | which is no web address",
                "https://192.0.2.1/a | ftp://192.0.2.1/              | which is no web address",
                "https://192.0.2.1/a | https://me:pw@198.51.100.7/   | which is no web address",
                "https://192.0.2.1/a | ht!tp:<>                      | which is no web address"
            })
    void a_page_may_not_lead_everywhere(String from, String location, String why) {
        var refused = assertThrows(Refused.class, () -> Redirects.follow(call(from, Optional.empty()), location));
        assertEquals("Page sends us to " + location + ", " + why, refused.getMessage());
    }

    @Test
    void a_service_leads_to_the_hosts_that_it_declares() throws Refused {
        var call = call("https://192.0.2.1/a", Optional.of(List.of("198.51.100.7")));
        assertEquals(
                "198.51.100.7",
                Redirects.follow(call, "https://198.51.100.7/").uri().getHost());
        assertThrows(Refused.class, () -> Redirects.follow(call, "https://198.51.100.8/"));
    }

    @Test
    void a_key_stays_with_its_host() throws Refused {
        var call = call("https://192.0.2.1/a", Optional.empty());
        assertEquals(
                Arrays.asList(true, false),
                List.of(
                        Redirects.follow(call, "/b").key().isPresent(),
                        Redirects.follow(call, "https://198.51.100.7/b").key().isPresent()));
    }

    private static Call call(String uri, Optional<List<String>> hosts) {
        return new Call(
                "Page",
                URI.create(uri),
                Map.of(),
                Optional.of(new Call.Secret(HEADER, "opensesame")),
                Duration.ZERO,
                hosts,
                Limits.STANDARD);
    }
}
