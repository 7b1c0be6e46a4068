package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.Trial;
import offprint.model.Said;
import offprint.model.Service;
import offprint.model.Site;
import offprint.model.Subscription;
import offprint.report.Position;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code sources:} and {@code services:} in {@code site.yaml} mean. */
class RemoteTest {
    @TempDir
    private Path folder;

    @Test
    void a_site_lists_days_queries_papers_and_addresses() {
        var report = new Report();
        var remote = remote(
                report,
                "sources:",
                "  - daily: hugging-face",
                "    since: 2025-11-01",
                "  - arxiv: cat:cs.RO AND abs:teapot",
                "    max: 50",
                "    featured: none",
                "  - arxiv: ti:cup",
                "  - ids: [2511.01230, 10.99999/1]",
                "  - url: https://example.org/ours.bib",
                "services:",
                "  arxiv: http://127.0.0.1:8080/",
                "  openalex: {base: https://example.org/alex, key-from: ALEX_KEY, max-megabytes: 64}");
        assertEquals(List.of(), Trial.said(report));
        assertEquals(
                new Site.Remote(
                        List.of(
                                new Subscription.Days(
                                        "hugging-face", LocalDate.of(2025, 11, 1), Optional.empty(), at(3, 5)),
                                new Subscription.Query("arxiv", "cat:cs.RO AND abs:teapot", 50, false, at(5, 5)),
                                new Subscription.Query("arxiv", "ti:cup", 100, true, at(8, 5)),
                                new Subscription.Papers(
                                        List.of(said("2511.01230", 9, 11), said("10.99999/1", 9, 23)), at(9, 5)),
                                new Subscription.Papers(
                                        List.of(said("https://example.org/ours.bib", 10, 10)), at(10, 5))),
                        Map.of(
                                "arxiv",
                                new Service(Optional.of("http://127.0.0.1:8080"), Optional.empty(), Optional.empty()),
                                "openalex",
                                new Service(
                                        Optional.of("https://example.org/alex"),
                                        Optional.of("ALEX_KEY"),
                                        Optional.of(64)))),
                remote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: teapot                                       | 2:10: error: \"sources\" has fields, it is not a text [field.invalid]",
                "sources: [{since: 2025-11-01}]                        | 2:11: error: a source is one of daily, arxiv, ids or url [source.kind]",
                "sources: [{arxiv: x, ids: 2511.01234}]                | 2:11: error: a source is one of daily, arxiv, ids or url [source.kind]",
                "sources: [{daily: huging-face, since: 2025-11-01}]    | 2:19: error: \"huging-face\" is not known here [word.unknown]",
                "sources: [{daily: hugging-face}]                      | 2:11: error: it isn't said since when [source.since]",
                "sources: [{daily: hugging-face, since: November}]     | 2:40: error: \"November\" is not a day [date.invalid]",
                "sources: [{arxiv: x, max: 5000}]                      | 2:27: error: \"5000\" is not a number from 1 to 2000 [number.invalid]",
                "sources: [{arxiv: x, featured: today}]                | 2:32: error: \"today\" is neither submission-day nor none [word.unknown]",
                "sources: [{arxiv: x, maximum: 5}]                     | 2:22: error: \"maximum\" is not a field here [field.unknown]",
                "services: {arxiv: teapot}                             | 2:19: error: \"teapot\" is not the address of a service [service.base]",
                "services: {arxv: 'https://example.org'}               | 2:12: error: \"arxv\" is not a field here [field.unknown]",
                "services: {openalex: {key-from: my key}}              | 2:33: error: \"my key\" is not the name of a variable [service.key]",
                "services: {openalex: {key: sesame}}                   | 2:23: error: \"key\" is not a field here [field.unknown]"
            },
            quoteCharacter = '`')
    void what_is_wrong_is_said_with_its_place(String line, String said) {
        var report = new Report();
        remote(report, line);
        assertEquals(List.of("content/site.yaml:" + said), Trial.said(report));
    }

    private Site.Remote remote(Report report, String... lines) {
        return new Trial(folder)
                .write("content/site.yaml", "title: Tea\n" + String.join("\n", lines))
                .library(report)
                .site()
                .remote();
    }

    private static Said<String> said(String text, int line, int column) {
        return new Said<>(text, at(line, column));
    }

    private static Position at(int line, int column) {
        return new Position("content/site.yaml", line, column);
    }
}
