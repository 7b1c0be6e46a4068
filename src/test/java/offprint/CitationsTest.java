package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the page of a paper says that it is cited. */
class CitationsTest {
    @TempDir
    private Path folder;

    @Test
    void an_article_is_cited_with_its_journal() {
        assertEquals(
                List.of(
                        "Kettle, A., & van Saucer, B. (2024). On Pouring. Journal of Tea, 3(2), 1–9. "
                                + "https://doi.org/10.1000/tea.3",
                        """
                        @article{kettle2024pouring,
                          author = {Kettle, Ada and van Saucer, Ben},
                          title = {{On Pouring}},
                          journal = {Journal of Tea},
                          volume = {3},
                          number = {2},
                          pages = {1--9},
                          publisher = {Pot \\& Lid},
                          year = {2024},
                          month = may,
                          day = {1},
                          doi = {10.1000/tea.3}
                        }"""),
                cited(
                        "title: On Pouring",
                        "key: tea",
                        "type: article",
                        "ids: doi:10.1000/tea.3",
                        "authors: [Ada Kettle, Ben van Saucer]",
                        "published: 2024-05-01",
                        "venue: {name: Journal of Tea, volume: 3, issue: 2, pages: 1-9, publisher: Pot & Lid}"));
    }

    @Test
    void a_preprint_is_cited_with_its_number_and_others() {
        assertEquals(
                List.of(
                        "Kettle, A., et al. (2025). Why Pots Pour? (arXiv:2511.00001). arXiv. "
                                + "https://arxiv.org/abs/2511.00001",
                        """
                        @misc{kettle2025pots,
                          author = {Kettle, Ada and others},
                          title = {{Why Pots Pour?}},
                          year = {2025},
                          month = nov,
                          eprint = {2511.00001},
                          archiveprefix = {arXiv},
                          url = {https://arxiv.org/abs/2511.00001}
                        }"""),
                cited(
                        "title: Why Pots Pour?",
                        "key: pots",
                        "ids: arXiv:2511.00001",
                        "authors: [Ada Kettle]",
                        "authorCount: 4",
                        "published: 2025-11"));
    }

    @Test
    void what_is_not_known_is_left_out() {
        assertEquals(
                List.of(
                        "A Title Alone. (n.d.).",
                        "@misc{titlealone,\n  key = {A Title Alone},\n  title = {{A Title Alone}}\n}"),
                cited("title: A Title Alone", "key: alone"));
    }

    @Test
    void nothing_of_a_record_reaches_out_of_its_field() {
        var entry = cited("title: 'Braces } and % signs {\\input{x}}'", "key: odd", "authors: ['A } B', 'C, {D']")
                .get(1);
        int depth = 0;
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertTrue(depth >= 0, entry);
        }
        assertEquals(0, depth, entry);
        assertTrue(entry.contains("\\% signs"), entry);
    }

    private List<String> cited(String... fields) {
        var trial = new Trial(folder)
                .write("content/site.yaml", "title: Small")
                .write("content/papers/one.md", "---", String.join("\n", fields), "---");
        assertEquals("", trial.build().err().replaceAll("(?m)^.*(note:|hint:).*\n", ""));
        var key = String.join("\n", fields).replaceFirst("(?s).*key: (\\w+).*", "$1");
        var page = Jsoup.parse(trial.page("papers/" + key + ".html"));
        return List.of(page.select("#_apa").text(), page.expectFirst("#_bibtex").wholeText());
    }
}
