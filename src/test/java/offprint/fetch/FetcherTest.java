package offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.Trial;
import offprint.model.Service;
import offprint.report.Position;
import offprint.report.Report;
import offprint.support.FakeService;
import offprint.support.FakeService.Reply;
import offprint.support.RawService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How services are asked, and what comes of what they answer. */
class FetcherTest {
    private static final Instant NOW = Instant.parse("2025-11-12T12:00:00Z");
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(60), 1 << 20, 3);
    private static final Position AT = Position.startOf("doi:10.99999/1");
    private static final String PAPER = "{\"title\": \"A Paper on Pouring\"}";

    @TempDir
    private Path cache;

    private final List<Duration> pauses = new ArrayList<>();
    private final Report report = new Report();
    private Instant now = NOW;
    private Limits limits = LIMITS;
    private boolean refresh;

    @Test
    void a_service_is_told_who_asks_and_what_is_wanted() {
        try (var crossref = FakeService.answering(Reply.ok(PAPER))) {
            assertEquals(PAPER, text(ask(crossref.base())));
            var asked = crossref.asked().get(0);
            assertEquals("/works/10.99999/1?mailto=me%40example.org", asked.path());
            assertEquals(
                    "Offprint/1.0 (https://example.org/reading/; mailto:me@example.org)",
                    asked.headers().get("user-agent"));
            assertEquals(
                    "application/json, application/*+json;q=0.9",
                    asked.headers().get("accept"));
            assertEquals(List.of(), Trial.said(report));
        }
    }

    @Test
    void what_a_service_does_not_know_is_missing_and_no_fault() {
        try (var crossref = FakeService.answering(Reply.status(404))) {
            assertEquals(new Answer.Missing(), ask(crossref.base()));
            assertEquals(List.of(), Trial.said(report));
        }
    }

    @Test
    void a_packed_answer_is_unpacked() {
        try (var crossref = FakeService.answering(Reply.ok(PAPER).inGzip())) {
            assertEquals(PAPER, text(ask(crossref.base())));
        }
    }

    @Test
    void a_busy_service_is_asked_again_after_the_time_that_it_says() {
        try (var crossref = FakeService.answering(Reply.status(429).with("Retry-After", "7"), Reply.ok(PAPER))) {
            assertEquals(PAPER, text(ask(crossref.base())));
            assertEquals(2, crossref.paths().size());
            assertEquals(Duration.ofSeconds(7), Duration.between(NOW, now));
        }
    }

    @Test
    void the_time_may_be_said_as_a_date() {
        var busy = Reply.status(503).with("Retry-After", "Wed, 12 Nov 2025 12:00:20 GMT");
        try (var crossref = FakeService.answering(busy, Reply.ok(PAPER))) {
            assertEquals(PAPER, text(ask(crossref.base())));
            assertEquals(Duration.ofSeconds(20), Duration.between(NOW, now));
        }
    }

    @Test
    void a_service_that_wants_a_long_pause_is_left_alone_until_the_next_run() {
        try (var crossref = FakeService.answering(Reply.status(429).with("Retry-After", "3600"))) {
            assertEquals(List.of("Failed", "Failed"), askTwice(crossref.base()));
            assertEquals(1, crossref.paths().size());
            assertEquals(
                    List.of(
                            "doi:10.99999/1:1:1: error: Crossref answered 429 (too many requests) and asks to wait until"
                                    + " 2025-11-12 13:00 UTC [fetch.busy]"),
                    Trial.said(report));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | Crossref answered 429 (too many requests), 3 times [fetch.busy]",
                "500 | Crossref answered 500 (it has trouble), 3 times [fetch.busy]",
                "503 | Crossref answered 503 (it has trouble), 3 times [fetch.busy]"
            })
    void a_service_that_stays_busy_is_given_up_after_three_tries_with_growing_pauses(int status, String said) {
        try (var crossref = FakeService.answering(Reply.status(status))) {
            assertEquals(List.of("Failed", "Failed"), askTwice(crossref.base()));
            assertEquals(3, crossref.paths().size());
            assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(4)), pauses);
            assertEquals(List.of("doi:10.99999/1:1:1: error: " + said), Trial.said(report));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | Crossref answered 401 (it wants a key)",
                "403 | Crossref answered 403 (it forbids this)",
                "406 | Crossref answered 406 (it does not like how we ask)"
            })
    void a_service_that_refuses_is_not_asked_again(int status, String said) {
        try (var crossref = FakeService.answering(Reply.status(status))) {
            assertEquals(List.of("Failed", "Failed"), askTwice(crossref.base()));
            assertEquals(1, crossref.paths().size());
            assertEquals(List.of("doi:10.99999/1:1:1: error: " + said + " [fetch.refused]"), Trial.said(report));
        }
    }

    @Test
    void a_half_sent_answer_is_no_answer() throws IOException {
        try (var crossref = RawService.sending(
                (number, out) -> send(out, "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n" + PAPER))) {
            assertEquals(new Answer.Failed(), ask(crossref.base()));
            assertEquals(3, crossref.served());
            assertTrue(
                    Trial.said(report)
                            .get(0)
                            .startsWith("doi:10.99999/1:1:1: error: the answer of Crossref broke off or is no HTTP: "),
                    Trial.said(report).get(0));
        }
    }

    @Test
    void an_answer_that_breaks_off_once_is_asked_for_again() throws IOException {
        try (var crossref = RawService.sending((number, out) -> send(
                out,
                number == 1
                        ? "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\nabc"
                        : "HTTP/1.1 200 OK\r\nContent-Length: " + PAPER.length() + "\r\n\r\n" + PAPER))) {
            assertEquals(PAPER, text(ask(crossref.base())));
            assertEquals(List.of(), Trial.said(report));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "SSH-2.0-teapot\r\n", "HTTP/1.1 teapot\r\n\r\n", "HTTP/1.1 200 OK\r\nX"})
    void what_is_no_HTTP_is_a_fault_and_no_exception(String answer) throws IOException {
        try (var crossref = RawService.sending((number, out) -> send(out, answer))) {
            assertEquals(new Answer.Failed(), ask(crossref.base()));
            assertTrue(Trial.said(report).get(0).endsWith("[fetch.broken]"), report.diagnostics()::toString);
        }
    }

    @Test
    void an_answer_that_only_drips_is_ended() throws IOException {
        limits = new Limits(Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofSeconds(60), 1 << 20, 2);
        try (var crossref = RawService.sending((number, out) -> {
            send(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            drip(out);
        })) {
            assertEquals(new Answer.Failed(), ask(crossref.base()));
            assertEquals(1, crossref.served());
            assertEquals(
                    List.of("doi:10.99999/1:1:1: error: Crossref took longer than 300 ms to answer [fetch.slow]"),
                    Trial.said(report));
        }
    }

    @Test
    void an_answer_without_end_is_cut_at_the_limit() throws IOException {
        try (var crossref = RawService.sending((number, out) -> {
            send(out, "HTTP/1.1 200 OK\r\n\r\n");
            pour(out);
        })) {
            assertEquals(new Answer.Failed(), ask(crossref.base()));
            assertEquals(1, crossref.served());
            assertEquals(
                    List.of("doi:10.99999/1:1:1: error: Crossref answered with more than 1 MiB [fetch.large]"),
                    Trial.said(report));
        }
    }

    @Test
    void what_swells_when_it_is_unpacked_is_cut_at_the_limit() {
        try (var crossref =
                FakeService.answering(Reply.ok("{" + " ".repeat(3 << 20)).inGzip())) {
            assertEquals(new Answer.Failed(), ask(crossref.base()));
            assertEquals(
                    List.of("doi:10.99999/1:1:1: error: Crossref answered with more than 1 MiB [fetch.large]"),
                    Trial.said(report));
        }
    }

    @Test
    void an_error_page_that_says_200_holds_no_papers() {
        var page = Reply.ok("<!DOCTYPE html><title>Down for tea</title>").with("Content-Type", "text/html");
        try (var crossref = FakeService.answering(page)) {
            assertEquals(new Answer.Failed(), ask(crossref.base()));
            assertEquals(
                    List.of("doi:10.99999/1:1:1: error: Crossref answered with text/html that holds no papers"
                            + " [fetch.unreadable]"),
                    Trial.said(report));
        }
    }

    @Test
    void a_redirect_within_a_service_is_followed() {
        try (var crossref = FakeService.answering(asked -> asked.path().startsWith("/works")
                ? Reply.status(301).with("Location", "/moved/here")
                : Reply.ok(PAPER))) {
            assertEquals(PAPER, text(ask(crossref.base())));
            assertEquals("/moved/here", crossref.paths().get(1));
        }
    }

    @Test
    void a_redirect_to_another_host_is_refused() {
        try (var other = FakeService.answering(Reply.ok(PAPER));
                var crossref = FakeService.answering(
                        Reply.status(302).with("Location", "http://localhost:" + other.port() + "/x"))) {
            assertEquals(new Answer.Failed(), ask(crossref.base()));
            assertEquals(List.of(), other.paths());
            assertEquals(
                    List.of("doi:10.99999/1:1:1: error: Crossref sends us to http://localhost:" + other.port()
                            + "/x, which is another host [fetch.redirect]"),
                    Trial.said(report));
        }
    }

    @Test
    void a_landing_page_may_be_at_another_host() {
        try (var other = FakeService.answering(Reply.ok("<title>A Paper</title>"));
                var page = FakeService.answering(
                        Reply.status(302).with("Location", "http://localhost:" + other.port() + "/x"))) {
            var reference = Reference.parse(page.base() + "/paper").orElseThrow();
            assertEquals(
                    "<title>A Paper</title>",
                    text(fetcher(Map.of()).papers("landing-page", List.of(reference), AT, report)));
        }
    }

    @Test
    void a_redirect_without_end_is_given_up() {
        try (var crossref = FakeService.answering(Reply.status(302).with("Location", "/again"))) {
            assertEquals(new Answer.Failed(), ask(crossref.base()));
            assertEquals(6, crossref.paths().size());
            assertEquals(
                    List.of("doi:10.99999/1:1:1: error: Crossref sends us on more than 5 times [fetch.redirect]"),
                    Trial.said(report));
        }
    }

    @Test
    void nobody_there_is_told_in_one_line() throws IOException {
        String base;
        try (var free = new ServerSocket(0)) {
            base = "http://127.0.0.1:" + free.getLocalPort();
        }
        assertEquals(List.of("Failed", "Failed"), askTwice(base));
        assertEquals(
                List.of("doi:10.99999/1:1:1: error: Crossref cannot be reached: no connection to "
                        + base.substring("http://".length()) + " [fetch.unreachable]"),
                Trial.said(report));
    }

    @Test
    void without_a_network_one_error_stands_for_all_services() {
        var services =
                Map.of("crossref", service("http://crossref.invalid"), "datacite", service("http://datacite.invalid"));
        var fetcher = fetcher(services);
        var answers = List.of(
                fetcher.papers("crossref", List.of(doi()), AT, report),
                fetcher.papers("datacite", List.of(doi()), AT, report));
        assertEquals(List.of(new Answer.Failed(), new Answer.Failed()), answers);
        assertEquals(
                List.of(
                        "doi:10.99999/1:1:1: error: Crossref cannot be reached: no address is known for crossref.invalid"
                                + " [fetch.offline]"),
                Trial.said(report));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        try (var crossref = FakeService.answering(asked -> "\"v1\""
                        .equals(asked.headers().get("if-none-match"))
                ? Reply.status(304)
                : Reply.ok(PAPER).with("ETag", "\"v1\"").with("Last-Modified", "Wed, 12 Nov 2025 08:00:00 GMT"))) {
            var fetcher = fetcher(Map.of("crossref", service(crossref.base())));
            fetcher.keep((Answer.Found) fetcher.papers("crossref", List.of(doi()), AT, report));
            now = NOW.plusSeconds(100);
            assertEquals(PAPER, text(ask(crossref.base())));
            var asked = crossref.asked().get(1).headers();
            assertEquals("Wed, 12 Nov 2025 08:00:00 GMT", asked.get("if-modified-since"));
            assertEquals(2, crossref.paths().size());
        }
    }

    @Test
    void an_answer_that_was_spoiled_on_disk_is_asked_for_anew() throws IOException {
        try (var crossref = FakeService.answering(Reply.ok(PAPER).with("ETag", "\"v1\""))) {
            var fetcher = fetcher(Map.of("crossref", service(crossref.base())));
            fetcher.keep((Answer.Found) fetcher.papers("crossref", List.of(doi()), AT, report));
            for (var file : Trial.files(cache)) {
                Files.writeString(file, Files.readString(file).replace("Pouring", "Scolding"));
            }
            assertEquals(PAPER, text(ask(crossref.base())));
            assertTrue(!crossref.asked().get(1).headers().containsKey("if-none-match"));
        }
    }

    @Test
    void arXiv_is_asked_the_same_once_a_day_and_otherwise_every_three_seconds() {
        var feed = "<feed xmlns='http://www.w3.org/2005/Atom'/>";
        try (var arxiv = FakeService.answering(Reply.ok(feed))) {
            var services = Map.of("arxiv", service(arxiv.base()));
            search(services, "cat:cs.RO");
            search(services, "cat:cs.RO");
            search(services, "cat:cs.CL");
            assertEquals(List.of(Duration.ofSeconds(3)), pauses);
            assertEquals(2, arxiv.paths().size());
            refresh = true;
            search(services, "cat:cs.RO");
            refresh = false;
            now = now.plus(Duration.ofHours(25));
            search(services, "cat:cs.RO");
            assertEquals(4, arxiv.paths().size());
        }
    }

    @Test
    void the_list_of_a_day_is_asked_for_until_it_can_grow_no_more() {
        try (var face = FakeService.answering(Reply.ok("[]"))) {
            var services = Map.of("hugging-face", service(face.base()));
            for (var moment : List.of(
                    "2025-11-12T12:00:00Z", "2025-11-20T12:00:00Z", "2025-11-27T12:00:00Z", "2025-12-05T12:00:00Z")) {
                now = Instant.parse(moment);
                var fetcher = fetcher(services);
                fetcher.keep((Answer.Found) fetcher.daily("hugging-face", LocalDate.of(2025, 11, 12), AT, report));
            }
            assertEquals(3, face.paths().size());
            assertEquals(
                    "/api/daily_papers?date=2025-11-12&limit=100", face.paths().get(0));
        }
    }

    @Test
    void a_key_goes_to_its_service_only_and_into_no_file_and_no_message() throws IOException {
        try (var catalog = FakeService.answering(Reply.ok(PAPER).with("ETag", "\"1\""), Reply.status(403))) {
            var services = Map.of(
                    "openalex", new Service(Optional.of(catalog.base()), Optional.of("CATALOG_KEY"), Optional.empty()));
            var fetcher = fetcher(services);
            fetcher.keep((Answer.Found) fetcher.papers("openalex", List.of(doi()), AT, report));
            fetcher.papers("openalex", List.of(doi()), AT, report);
            assertEquals(
                    "/works/doi:10.99999/1?mailto=me%40example.org&api_key=opensesame",
                    catalog.paths().get(0));
            for (var file : Trial.files(cache)) {
                assertTrue(!Files.readString(file).contains("opensesame"), file::toString);
            }
            assertTrue(Trial.said(report).stream().noneMatch(said -> said.contains("opensesame")));
        }
    }

    @Test
    void a_key_that_is_not_set_is_missed_in_a_note() {
        try (var catalog = FakeService.answering(Reply.ok(PAPER))) {
            var service = new Service(Optional.of(catalog.base()), Optional.of("OTHER_KEY"), Optional.empty());
            fetcher(Map.of("semantic-scholar", service)).papers("semantic-scholar", List.of(doi()), AT, report);
            assertEquals(
                    List.of(
                            "doi:10.99999/1:1:1: note: the variable OTHER_KEY holds no key, so none was sent [fetch.key]"),
                    Trial.said(report));
        }
    }

    private void search(Map<String, Service> services, String query) {
        var fetcher = fetcher(services);
        fetcher.keep((Answer.Found) fetcher.search("arxiv", query, 0, 10, AT, report));
    }

    private Answer ask(String base) {
        return fetcher(Map.of("crossref", service(base))).papers("crossref", List.of(doi()), AT, report);
    }

    private List<String> askTwice(String base) {
        var fetcher = fetcher(Map.of("crossref", service(base)));
        var first = fetcher.papers("crossref", List.of(doi()), AT, report);
        var second = fetcher.papers("crossref", List.of(doi()), AT, report);
        return List.of(first.getClass().getSimpleName(), second.getClass().getSimpleName());
    }

    private Fetcher fetcher(Map<String, Service> services) {
        var manners =
                new Manners("1.0", Optional.of("https://example.org/reading/"), Optional.of("me@example.org"), refresh);
        var outside = new Outside(
                clock(),
                pause -> {
                    pauses.add(pause);
                    now = now.plus(pause);
                },
                () -> 0.5,
                name -> Optional.of("opensesame").filter(key -> name.equals("CATALOG_KEY")),
                progress -> {});
        return new Fetcher(cache, manners, services, outside, limits);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private static Service service(String base) {
        return new Service(Optional.of(base), Optional.empty(), Optional.empty());
    }

    private static Reference doi() {
        return Reference.parse("doi:10.99999/1").orElseThrow();
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Found found
                ? new String(found.body().bytes(), StandardCharsets.UTF_8)
                : answer.toString();
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        for (int i = 0; i < 1000; i++) {
            send(out, "x");
            Thread.sleep(20);
        }
    }

    private static void pour(OutputStream out) throws IOException {
        var much = " ".repeat(1 << 16);
        for (int i = 0; i < 10_000; i++) {
            send(out, much);
        }
    }
}
