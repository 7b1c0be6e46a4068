package offprint.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import offprint.model.Paper;
import offprint.model.WorkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys by which papers are cited. */
class CiteKeysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Kettle | 2025-11-03 | On the Pouring of Tea | kettle2025pouring",
                "Ben van der Saucer | 2024 | Teapots | saucer2024teapots",
                "José Agüera y Teja | 2024 | Teapots | aguerateja2024teapots",
                "Łucja Żuk-Ørsted | 2024 | 4D-Tea: Pots | zukorsted2024tea",
                "The Lantern Team | 2024 | Tea | lanternteam2024tea",
                "茶壶 | 2024 | Tea Pots | tea2024pots",
                "'' | 2024 | Towards a Theory of τ-Pots | theory2024tau",
                "'' | '' | 茶 | k-1"
            })
    void a_key_has_a_name_a_year_and_a_word(String author, String year, String title, String key) {
        var work = Work.of(WorkType.PREPRINT, title).on(year);
        var paper = (author.isEmpty() ? work : work.by(author)).paper("k.1");
        assertEquals(Map.of("k.1", key), CiteKeys.of(List.of(paper)));
    }

    @Test
    void what_comes_later_takes_more_words_and_then_a_hash_in_whatever_order_the_files_are() {
        List<Paper> papers = new ArrayList<>();
        for (var paper : List.of("a1 Tea", "b1 Tea Pot", "b2 Tea Pot", "b3 Tea Pot Lid", "b4 Tea Pot Lid")) {
            papers.add(Work.of(WorkType.PREPRINT, paper.substring(3))
                    .by("Ada Kettle")
                    .on("2025")
                    .paper(paper.substring(0, 2)));
        }
        var found = CiteKeys.of(papers);
        var shown = new TreeMap<>(found);
        shown.replaceAll((paper, key) -> key.replaceFirst("-[0-9a-f]{4}$", "-hash"));
        assertEquals(
                Map.of(
                        "a1", "kettle2025tea",
                        "b1", "kettle2025teapot",
                        "b2", "kettle2025tea-hash",
                        "b3", "kettle2025teapotlid",
                        "b4", "kettle2025tea-hash"),
                shown);
        assertEquals(5, Set.copyOf(found.values()).size());
        Collections.shuffle(papers, new Random(6));
        assertEquals(found, CiteKeys.of(papers));
    }
}
