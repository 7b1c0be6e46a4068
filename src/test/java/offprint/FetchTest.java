package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import offprint.support.FakeService;
import offprint.support.FakeService.Asked;
import offprint.support.FakeService.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code fetch} and {@code update} make of lists, from the command line to the files. */
class FetchTest {
    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void a_site() {
        trial = new Trial(folder);
    }

    @Test
    void a_day_becomes_a_file_that_lists_its_papers_under_that_day() {
        try (var face = FakeService.answering(days(Map.of("2025-11-10", Answers.daily("2511.01234", "2511.05678"))))) {
            settings(face);
            var ran = trial.run("fetch", "daily", "--source", folder.toString(), "--date", "2025-11-10");
            assertEquals("", ran.err());
            assertEquals("""
                    hugging-face 2025-11-10: 2 papers, 2 new and 0 known; from Hugging Face, listed on 2025-11-10
                      On the Pouring of Oolong Assam Sencha Rooibos Chai (Ada Kettle)
                      On the Pouring of Oolong Mint Earl Jasmine Keemun (Ada Kettle)
                      written to SITE/content/sources/2025-11-10-hugging-face.json
                    """, ran.out());
            assertTrue(
                    trial.read("content/sources/2025-11-10-hugging-face.json").contains("\"page\": \"2025-11-10\""));
        }
    }

    @Test
    void every_day_since_then_is_fetched_and_old_ones_only_once() {
        var lists = Map.of(
                "2025-10-27", Answers.daily("2510.01111"),
                "2025-11-10", Answers.daily("2511.01234"),
                "2025-11-12", Answers.daily("2511.05678"));
        try (var face = FakeService.answering(days(lists))) {
            settings(face);
            var first = trial.run("fetch", "daily", "--source", folder.toString(), "--since", "2025-10-27", "-v");
            assertEquals(0, first.code(), first.err());
            assertEquals(
                    List.of(
                            "2025-10-27-hugging-face.json",
                            "2025-11-10-hugging-face.json",
                            "2025-11-12-hugging-face.json"),
                    List.copyOf(sources().keySet()));
            assertEquals(17, face.paths().size());
            assertTrue(
                    first.err().contains("note: Hugging Face lists no papers on 2025-11-09 [fetch.nothing]"),
                    first.err());
            var again = trial.run("fetch", "daily", "--source", folder.toString(), "--since", "2025-10-27");
            assertEquals(0, again.code(), again.err());
            assertEquals(
                    List.of("2025-10-30", "2025-10-31"),
                    face.paths().subList(17, 19).stream()
                            .map(path -> path.replaceAll(".*date=|&.*", ""))
                            .toList());
        }
    }

    @Test
    void a_list_that_was_fetched_too_early_is_completed_however_late() {
        try (var face = FakeService.answering(
                Reply.ok(Answers.daily("2511.01234")), Reply.ok(Answers.daily("2511.01234", "2511.05678")))) {
            settings(face);
            var days = List.of("fetch", "daily", "--source", folder.toString(), "--since", "2025-11-12");
            trial.run(days.toArray(String[]::new));
            var late = trial.runAt(Trial.NOW.plus(Duration.ofDays(20)), days.toArray(String[]::new));
            assertTrue(late.out().startsWith("hugging-face 2025-11-12: 2 papers, 1 new and 1 known;"), late.out());
        }
    }

    @Test
    void a_list_that_shrinks_is_not_taken() {
        try (var face = FakeService.answering(
                Reply.ok(Answers.daily("2511.01234", "2511.05678")),
                Reply.ok(Answers.daily("2511.01234")),
                Reply.ok("[]"))) {
            settings(face);
            trial.run("fetch", "daily", "--source", folder.toString(), "--date", "2025-11-10");
            var before = sources();
            var fewer = trial.run("fetch", "daily", "--source", folder.toString(), "--date", "2025-11-10");
            var none = trial.run("fetch", "daily", "--source", folder.toString(), "--date", "2025-11-10");
            assertEquals(List.of(1, 1), List.of(fewer.code(), none.code()));
            assertTrue(
                    fewer.err().contains("this file would hold less than before: papers 1 instead of 2"), fewer.err());
            assertTrue(
                    none.err()
                            .startsWith("fetch daily:1:1: error: Hugging Face lists no papers on 2025-11-10 any more;"
                                    + " those that it listed before are kept [import.less]\n"),
                    none.err());
            assertEquals(before, sources());
        }
    }

    @Test
    void what_a_query_found_before_stays_when_there_is_newer() {
        try (var arxiv = FakeService.answering(
                Reply.ok(Answers.arxiv("2511.01234", "2511.05678")),
                Reply.ok(Answers.arxiv("2511.09999")),
                Reply.ok(Answers.arxiv("2511.01234")))) {
            settings(arxiv);
            var first = query("cat:cs.RO AND abs:tea");
            assertEquals("", first.err());
            assertEquals(
                    List.of("/api/query?search_query=cat:cs.RO%20AND%20abs:tea&start=0&max_results=3"
                            + "&sortBy=submittedDate&sortOrder=descending"),
                    arxiv.paths());
            var file = List.copyOf(sources().keySet()).get(0);
            assertTrue(file.matches("2025-11-12-arxiv-cat-cs-ro-and-abs-tea-[0-9a-f]{6}\\.json"), file);
            var again = query("cat:cs.RO AND abs:tea", "--refresh");
            assertEquals("", again.err());
            assertTrue(
                    again.out().startsWith("arxiv \"cat:cs.RO AND abs:tea\": 3 papers, 1 new and 2 known;"),
                    again.out());
            assertEquals(
                    List.of("2511.09999", "2511.01234", "2511.05678"),
                    trial.read("content/sources/" + file)
                            .lines()
                            .filter(line -> line.contains("\"arxiv:2"))
                            .map(line -> line.replaceAll(".*arxiv:|\".*", ""))
                            .toList());
            assertTrue(trial.read("content/sources/" + file).contains("\"2025-11-07\""));
            var fewer = query("cat:cs.RO AND abs:tea", "--refresh");
            assertTrue(
                    fewer.out().startsWith("arxiv \"cat:cs.RO AND abs:tea\": 3 papers, 0 new and 3 known;"),
                    fewer.out());
        }
    }

    @Test
    void a_query_that_finds_nothing_leaves_things_as_they_are() {
        try (var arxiv = FakeService.answering(Reply.ok(Answers.arxiv("2511.01234")), Reply.ok(Answers.arxiv()))) {
            settings(arxiv);
            query("ti:tea");
            var before = sources();
            var ran = query("ti:tea", "--refresh");
            assertEquals(0, ran.code());
            assertTrue(
                    ran.err().startsWith("fetch arxiv:1:1: note: arXiv finds nothing for this query [fetch.nothing]\n"),
                    ran.err());
            assertEquals(before, sources());
        }
    }

    @Test
    void an_update_fetches_what_the_site_lists_and_names_the_line_of_what_fails() {
        try (var services = FakeService.answering(asked -> asked.path().startsWith("/api/daily")
                ? days(Map.of("2025-11-12", Answers.daily("2511.05678"))).apply(asked)
                : asked.path().startsWith("/api/query")
                        ? Reply.ok(Answers.arxiv("2511.01234"))
                        : asked.path().equals("/ours.bib") ? Reply.ok(Answers.bibliography()) : Reply.status(403))) {
            trial.write(
                    "content/site.yaml",
                    "title: Tea",
                    "contact: me@example.org",
                    "services: {arxiv: \"%1$s\", crossref: \"%1$s\", hugging-face: \"%1$s\"}"
                            .formatted(services.base()),
                    "sources:",
                    "  - daily: hugging-face",
                    "    since: 2025-11-11",
                    "  - arxiv: ti:tea",
                    "    max: 20",
                    "    featured: none",
                    "  - ids: [10.99999/cup.1]",
                    "  - url: " + services.base() + "/ours.bib");
            var ran = trial.run("update", "--source", folder.toString());
            assertEquals(1, ran.code());
            assertEquals("""
                    content/site.yaml:5:5: note: Hugging Face lists no papers on 2025-11-11 [fetch.nothing]
                    content/site.yaml:10:11: error: Crossref answered 403 (it forbids this) [fetch.refused]
                        10 |   - ids: [10.99999/cup.1]
                           |           ^
                      hint: it may see too many requests from your network: wait an hour, and try again
                    1 error; not fetched: 10.99999/cup.1
                    """, ran.err());
            assertEquals(
                    List.of(
                            "2025-11-12-arxiv-ti-tea-%s.json".formatted(offprint.model.Folded.hash("ti:tea", 6)),
                            "2025-11-12-hugging-face.json",
                            "2025-11-12-landing-page-127.0.0.1-%d-ours.bib.json".formatted(services.port())),
                    List.copyOf(sources().keySet()));
        }
    }

    @Test
    void a_site_that_lists_nothing_is_told_how_to() {
        trial.write("content/site.yaml", "title: Tea");
        var ran = trial.run("update", "--source", folder.toString());
        assertEquals(new Trial.Ran(0, "", """
                content/site.yaml:1:8: note: this site lists nothing to fetch [sources.none]
                  hint: add "sources:" to content/site.yaml, with "- daily: hugging-face" and "  since: 2025-11-12", say
                """), ran);
    }

    private Trial.Ran query(String query, String... options) {
        var arguments = new java.util.ArrayList<>(
                List.of("fetch", "arxiv", "--source", folder.toString(), "--max", "3", "--query", query));
        arguments.addAll(List.of(options));
        return trial.run(arguments.toArray(String[]::new));
    }

    private static Function<Asked, Reply> days(Map<String, String> lists) {
        return asked -> Reply.ok(lists.getOrDefault(asked.path().replaceAll(".*date=|&.*", ""), "[]"));
    }

    private void settings(FakeService service) {
        trial.write(
                "content/site.yaml",
                "title: Tea",
                "contact: me@example.org",
                "services: {arxiv: \"%1$s\", hugging-face: \"%1$s\"}".formatted(service.base()));
    }

    private SortedMap<String, String> sources() {
        return Trial.tree(folder.resolve("content/sources"));
    }
}
