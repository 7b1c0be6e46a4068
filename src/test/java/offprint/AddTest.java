package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import offprint.support.FakeService;
import offprint.support.FakeService.Asked;
import offprint.support.FakeService.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code add} makes of what services say, from the command line to the files. */
class AddTest {
    private static final String ARXIV = "content/sources/2025-11-12-arxiv-2511.01234.json";

    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void a_site() {
        trial = new Trial(folder);
    }

    private static List<Arguments> services() {
        return List.of(
                Arguments.of("2511.01234", List.of(), "arxiv-2511.01234", Answers.arxiv("2511.01234"), "arXiv"),
                Arguments.of("10.99999/cup.1", List.of(), "crossref-10.99999-cup.1", Answers.crossref(), "Crossref"),
                Arguments.of(
                        "10.99999/cup.1",
                        List.of("--from", "datacite"),
                        "datacite-10.99999-cup.1",
                        Answers.datacite(),
                        "DataCite"),
                Arguments.of("W9999912345", List.of(), "openalex-W9999912345", Answers.openAlex(), "OpenAlex"),
                Arguments.of(
                        "CorpusId:99912345",
                        List.of(),
                        "semantic-scholar-CorpusId-99912345",
                        Answers.semanticScholar(),
                        "Semantic Scholar"),
                Arguments.of(
                        "https://openreview.net/forum?id=Ab12Cd34Ef",
                        List.of(),
                        "openreview-Ab12Cd34Ef",
                        Answers.openReview(),
                        "OpenReview"),
                Arguments.of(
                        "acl:2099.teatime-long.7",
                        List.of(),
                        "acl-2099.teatime-long.7",
                        Answers.acl(),
                        "ACL Anthology"),
                Arguments.of(
                        "2511.01234",
                        List.of("--from", "hugging-face"),
                        "hugging-face-2511.01234",
                        Answers.huggingFace(),
                        "Hugging Face"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void each_service_is_asked_where_the_settings_say(
            String paper, List<String> options, String file, String body, String label) {
        try (var service = FakeService.answering(Reply.ok(body))) {
            settings(service);
            var arguments = new java.util.ArrayList<>(options);
            arguments.add(paper);
            var ran = trial.adding(arguments.toArray(String[]::new));
            assertEquals("", ran.err());
            assertEquals(0, ran.code());
            var written = "content/sources/2025-11-12-" + file + ".json";
            assertEquals(
                    List.of(written.substring("content/sources/".length())),
                    List.copyOf(sources().keySet()));
            assertTrue(ran.out().startsWith(paper + ": new; from " + label + ", listed on 2025-11-12\n  "), ran.out());
            assertTrue(ran.out().endsWith("\n  written to SITE/" + written + "\n"), ran.out());
            assertTrue(trial.read(written).contains("Kettle"), trial.read(written));
        }
    }

    @Test
    void a_landing_page_is_read_where_it_is() {
        try (var page = FakeService.answering(Reply.ok(Answers.landingPage()))) {
            settings(page);
            var ran = trial.adding(page.base() + "/cups/1");
            assertEquals("", ran.err());
            assertEquals(page.base() + """
                    /cups/1: new; from 127.0.0.1, listed on 2025-11-12
                      Cups and Their Handles (Ada Kettle)
                      written to SITE/content/sources/2025-11-12-landing-page-127.0.0.1-%d-cups-1.json
                    """.formatted(page.port()), ran.out());
        }
    }

    @Test
    void a_list_on_the_web_is_read_as_a_whole_and_listed_under_no_day() {
        try (var page = FakeService.answering(Reply.ok(Answers.bibliography()))) {
            settings(page);
            var ran = trial.adding(page.base() + "/ours.bib");
            assertEquals("", ran.err());
            assertTrue(
                    ran.out()
                            .startsWith(page.base()
                                    + "/ours.bib: 2 papers, 2 new and 0 known; from 127.0.0.1, listed under no day\n"),
                    ran.out());
        }
    }

    @Test
    void a_paper_that_is_there_is_refreshed_and_not_listed_again() {
        try (var service = FakeService.answering(AddTest::arxiv)) {
            settings(service);
            trial.adding("2511.01234");
            var first = trial.read(ARXIV);
            var again = trial.adding("--refresh", "https://arxiv.org/abs/2511.01234v1");
            assertEquals("", again.err());
            assertTrue(
                    again.out()
                            .startsWith(
                                    "https://arxiv.org/abs/2511.01234v1: known, refreshed; from arXiv, listed on 2025-11-12\n"),
                    again.out());
            assertTrue(again.out().endsWith("  unchanged in SITE/" + ARXIV + "\n"), again.out());
            assertEquals(Map.of("2025-11-12-arxiv-2511.01234.json", first), sources());
        }
    }

    @Test
    void a_paper_that_another_source_has_listed_is_not_listed_again() {
        trial.write(
                "content/sources/2025-11-03-ours.yaml",
                "- {title: On the Pouring of Oolong, ids: arxiv:2511.01234, featured: 2025-11-03}");
        try (var service = FakeService.answering(AddTest::arxiv)) {
            settings(service);
            var ran = trial.adding("2511.01234");
            assertTrue(
                    ran.out().startsWith("2511.01234: known, refreshed; from arXiv, listed under no day\n"), ran.out());
            assertTrue(!trial.read(ARXIV).contains("featured"));
        }
    }

    @Test
    void several_papers_share_a_request_and_each_has_its_file() {
        try (var service = FakeService.answering(AddTest::arxiv)) {
            settings(service);
            var ran = trial.adding("2511.01234", "2511.05678", "arXiv:2511.01234v3");
            assertEquals("", ran.err());
            assertEquals(List.of("/api/query?id_list=2511.01234,2511.05678&max_results=2"), service.paths());
            assertEquals(
                    List.of("2025-11-12-arxiv-2511.01234.json", "2025-11-12-arxiv-2511.05678.json"),
                    List.copyOf(sources().keySet()));
            assertTrue(ran.out().endsWith("in all: 2 papers, 2 new and 0 known\n"), ran.out());
        }
    }

    @Test
    void one_that_is_not_there_does_not_stop_the_others() {
        try (var service = FakeService.answering(asked -> asked.path().startsWith("/works/10.99999/cup.1")
                ? Reply.ok(Answers.crossref())
                : asked.path().startsWith("/api/query") ? Reply.ok(Answers.arxiv()) : Reply.status(404))) {
            settings(service);
            var ran = trial.adding("10.99999/none", "2511.01234", "10.99999/cup.1");
            assertEquals(1, ran.code());
            assertEquals("""
                    10.99999/none:1:1: error: Crossref, DataCite and OpenAlex do not know 10.99999/none [fetch.missing]
                      hint: check the identifier, or try the address of its page
                    2511.01234:1:1: error: arXiv does not know 2511.01234 [fetch.missing]
                      hint: check the identifier, or try the address of its page
                    2 errors; not fetched: 2511.01234, 10.99999/none
                    """, ran.err());
            assertEquals(
                    List.of("2025-11-12-crossref-10.99999-cup.1.json"),
                    List.copyOf(sources().keySet()));
        }
    }

    @Test
    void a_DOI_that_Crossref_does_not_know_may_be_at_DataCite() {
        try (var service = FakeService.answering(
                asked -> asked.path().startsWith("/dois/") ? Reply.ok(Answers.datacite()) : Reply.status(404))) {
            settings(service);
            var ran = trial.adding("10.99999/cup.1");
            assertEquals("", ran.err());
            assertTrue(ran.out().startsWith("10.99999/cup.1: new; from DataCite, "), ran.out());
        }
    }

    @Test
    void an_old_submission_is_found_behind_the_old_version_of_the_API() {
        try (var newer = FakeService.answering(Reply.ok("{\"notes\": [], \"count\": 0}"));
                var older = FakeService.answering(Reply.ok(Answers.openReviewV1()))) {
            trial.write(
                    "content/site.yaml",
                    "title: Tea",
                    "contact: me@example.org",
                    "services: {openreview: \"" + newer.base() + "\", openreview-v1: \"" + older.base() + "\"}");
            var ran = trial.adding("openreview:Ab12Cd34Ef");
            assertEquals("", ran.err());
            assertEquals(
                    List.of("2025-11-12-openreview-v1-Ab12Cd34Ef.json"),
                    List.copyOf(sources().keySet()));
        }
    }

    @Test
    void an_id_that_arXiv_cannot_read_does_not_take_the_others_with_it() {
        try (var service = FakeService.answering(asked -> asked.path().contains("2511.09999")
                ? new Reply(400, Map.of(), Answers.arxivError(), false)
                : arxiv(asked))) {
            settings(service);
            var ran = trial.adding("2511.01234", "2511.09999", "2511.05678");
            assertEquals(1, ran.code());
            assertEquals("""
                    2511.09999:1:1: error: arXiv does not know 2511.09999 [fetch.missing]
                      hint: check the identifier, or try the address of its page
                    1 error; not fetched: 2511.09999
                    """, ran.err());
            assertEquals(2, sources().size());
        }
    }

    @Test
    void an_error_entry_is_no_paper() {
        try (var service = FakeService.answering(Reply.ok(Answers.arxivError()))) {
            settings(service);
            var ran = trial.adding("2511.01234");
            assertEquals(1, ran.code());
            assertTrue(ran.err().startsWith("2511.01234:1:1: error: "), ran.err());
            assertTrue(ran.err().endsWith("1 error; not fetched: 2511.01234\n"), ran.err());
            assertEquals(Map.of(), sources());
        }
    }

    @Test
    void a_service_that_refuses_stops_only_itself_and_what_was_there_stays() {
        try (var service = FakeService.answering(AddTest::arxiv);
                var refusing = FakeService.answering(asked ->
                        asked.path().startsWith("/works") ? Reply.ok(Answers.crossref()) : Reply.status(406))) {
            settings(service);
            trial.adding("2511.01234");
            var before = sources();
            settings(refusing);
            var ran = trial.adding("--refresh", "2511.01234", "2511.05678", "10.99999/cup.1");
            assertEquals(1, ran.code());
            assertEquals("""
                    2511.01234:1:1: error: arXiv answered 406 (it does not like how we ask) [fetch.refused]
                      hint: it may see too many requests from your network: wait an hour, and try again
                    1 error; not fetched: 2511.01234, 2511.05678
                    """, ran.err());
            assertEquals(before.get("2025-11-12-arxiv-2511.01234.json"), trial.read(ARXIV));
            assertEquals(2, sources().size());
        }
    }

    @Test
    void an_answer_with_less_than_before_is_not_taken_unless_the_user_wants_it() {
        var less = Answers.crossref().replace("\"is-referenced-by-count\": 4", "\"ISSN\": []");
        try (var service = FakeService.answering(Reply.ok(Answers.crossref()), Reply.ok(less))) {
            settings(service);
            trial.adding("10.99999/cup.1");
            var before = sources();
            var refused = trial.adding("10.99999/cup.1");
            assertEquals(1, refused.code());
            assertEquals("""
                    content/sources/2025-11-12-crossref-10.99999-cup.1.json:1:1: error: this file would hold less than before: "counts" 0 instead of 1 [import.less]
                        1 | {
                          | ^
                      hint: give --accept-less if that is right
                    1 error; not fetched: 10.99999/cup.1
                    """, refused.err());
            assertEquals(before, sources());
            var taken = trial.adding("--accept-less", "10.99999/cup.1");
            assertEquals(0, taken.code(), taken.err());
            assertTrue(!before.equals(sources()));
        }
    }

    @Test
    void a_page_of_excuses_does_not_replace_what_is_there() {
        try (var service = FakeService.answering(
                Reply.ok(Answers.crossref()), Reply.ok("<html><title>Cups</title>Down for tea</html>"))) {
            settings(service);
            trial.adding("10.99999/cup.1");
            var before = sources();
            var ran = trial.adding("10.99999/cup.1");
            assertEquals(1, ran.code());
            assertTrue(ran.err().contains("[fetch.unreadable]"), ran.err());
            assertEquals(before, sources());
        }
    }

    @Test
    void a_note_is_made_to_be_filled_in_and_never_written_over() {
        try (var service = FakeService.answering(AddTest::arxiv)) {
            settings(service);
            var ran = trial.adding("--note", "2511.01234");
            var note = "content/papers/2025/2511.01234.md";
            assertTrue(ran.out().endsWith("  a note may be written in SITE/" + note + "\n"), ran.out());
            assertEquals("""
                    ---
                    # On the Pouring of Oolong Assam Sencha Rooibos Chai
                    paper: "arxiv:2511.01234"
                    # summary: One sentence that says what is new.
                    # topics: [one, another]
                    # key: a-name-for-its-address
                    ---
                    """, trial.read(note));
            assertEquals(0, trial.build().code());
            trial.write("content/papers/mine.md", "---", "paper: 2511.01234v2", "---", "Well poured.");
            trial.write(note, "mine");
            var again = trial.adding("--note", "--refresh", "2511.01234");
            assertEquals(
                    "content/papers/mine.md:2:8: note: there is a note on this paper already [note.exists]\n",
                    again.err()
                            .lines()
                            .filter(line -> line.contains("note.exists"))
                            .collect(Collectors.joining("\n", "", "\n")));
            assertEquals("mine\n", trial.read(note));
        }
    }

    @Test
    void progress_is_shown_to_people_only_and_leaves_no_trace() {
        try (var service = FakeService.answering(AddTest::arxiv)) {
            settings(service);
            var seen = trial.run(Map.of("OFFPRINT_TERMINAL", "1"), "add", "--source", folder.toString(), "2511.01234");
            assertEquals("\r\u001b[KarXiv: 1 of 1 ...\r\u001b[K", seen.err());
            assertEquals("", trial.adding("--refresh", "2511.01234").err());
        }
    }

    @Test
    void papers_may_be_listed_under_another_day() {
        try (var service = FakeService.answering(AddTest::arxiv)) {
            settings(service);
            var ran = trial.adding("--featured", "2025-11-03", "2511.01234");
            assertTrue(ran.out().startsWith("2511.01234: new; from arXiv, listed on 2025-11-03\n"), ran.out());
        }
    }

    @Test
    void what_names_no_paper_is_wrong_usage_and_nothing_is_asked() {
        try (var service = FakeService.answering(AddTest::arxiv)) {
            settings(service);
            var ran = trial.adding("2511.01234", "teapot");
            assertEquals(2, ran.code());
            assertTrue(ran.err().startsWith("offprint: \"teapot\" names no paper; write an arXiv id"), ran.err());
            assertEquals(List.of(), service.paths());
        }
    }

    @Test
    void a_service_that_has_no_such_papers_is_not_asked() {
        try (var service = FakeService.answering(AddTest::arxiv)) {
            settings(service);
            var ran = trial.adding("--from", "crossref", "2511.01234");
            assertEquals(1, ran.code());
            assertTrue(
                    ran.err()
                            .startsWith(
                                    "2511.01234:1:1: error: Crossref can't be asked for 2511.01234 [fetch.service]\n"),
                    ran.err());
            assertEquals(List.of(), service.paths());
        }
    }

    @Test
    void without_settings_nothing_is_asked() {
        trial.write("content/site.yaml", "title: Tea", "services: {arxv: \"http://127.0.0.1:1\"}");
        var ran = trial.adding("2511.01234");
        assertEquals(1, ran.code());
        assertEquals("""
                content/site.yaml:2:12: error: "arxv" is not a field here [field.unknown]
                    2 | services: {arxv: "http://127.0.0.1:1"}
                      |            ^
                  hint: did you mean "arxiv"?
                1 error
                """, ran.err());
        assertEquals(Map.of(), sources());
    }

    /** Answers any list of ids with an entry for each. */
    private static Reply arxiv(Asked asked) {
        var ids = asked.path().replaceAll(".*id_list=|&.*", "").split(",", -1);
        return Reply.ok(Answers.arxiv(ids));
    }

    private void settings(FakeService service) {
        trial.write(
                "content/site.yaml",
                "title: Tea",
                "contact: me@example.org",
                "services:",
                List.of(
                                "arxiv",
                                "crossref",
                                "datacite",
                                "openalex",
                                "semantic-scholar",
                                "openreview",
                                "hugging-face",
                                "acl")
                        .stream()
                        .map(name -> "  " + name + ": " + service.base())
                        .collect(Collectors.joining("\n")));
    }

    private SortedMap<String, String> sources() {
        return Trial.tree(folder.resolve("content/sources"));
    }
}
