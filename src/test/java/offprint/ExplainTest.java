package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void a_site() {
        trial = new Trial(folder)
                .write("content/site.yaml", "title: Why")
                .write("content/topics.yaml", "- {slug: maps, name: Maps, match: {any: [map folding]}}")
                .write(
                        "content/sources/2025-11-10-old.yaml",
                        "- title: Map Folding for Everyone",
                        "  ids: arxiv:2511.99001",
                        "  authorCount: 2",
                        "  featured: 2025-11-10")
                .write(
                        "content/sources/2025-11-11-new.yaml",
                        "- title: Map Folding for Everybody",
                        "  ids: [arxiv:2511.99001, doi:10.99999/1]",
                        "  published: 2025-11-01")
                .write("content/papers/it.md", "---", "paper: 2511.99001", "summary: It folds.", "---");
    }

    @Test
    void every_field_is_told_with_its_place_and_what_lost_against_it() {
        var ran = explain("https://arxiv.org/abs/2511.99001v3");
        assertEquals("""
                Map Folding for Everybody
                  key: 2511.99001

                Records
                  content/papers/it.md:2:1: chooses it with paper: 2511.99001
                  content/sources/2025-11-10-old.yaml:1:3: shares arxiv:2511.99001
                  content/sources/2025-11-11-new.yaml:1:3: shares arxiv:2511.99001

                Fields
                  title        Map Folding for Everybody
                                 from content/sources/2025-11-11-new.yaml:1:10
                               not used: Map Folding for Everyone
                                 from content/sources/2025-11-10-old.yaml:1:10
                """, ran.out().substring(0, ran.out().indexOf("  ids ")));
        assertEquals(
                """
                Topics
                  maps: “map folding” in the title (rule at content/topics.yaml:1:10)

                Appears in
                  papers/2511.99001.html
                """, ran.out().substring(ran.out().indexOf("Topics"), ran.out().indexOf("  index.html")));
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
    }

    @Test
    void a_paper_that_nobody_knows_is_an_error_that_names_the_closest() {
        var ran = explain("Map Folding for Every");
        assertEquals("""
                the command line:1:1: error: no paper is called "Map Folding for Every" [paper.unknown]
                  hint: did you mean "Map Folding for Everybody"?
                """, ran.err());
        assertEquals(1, ran.code());
    }

    @Test
    void names_are_told_as_shown_and_a_notice_of_its_own_with_its_place() {
        trial.write(
                "content/sources/2025-11-12-more.yaml",
                "- title: \"Folding a Chart at Sea: Notes of a Navigator\"",
                "  ids: [doi:10.99999/2]",
                "  authors: [Ada Kettle]",
                "- title: Folding a Chart at Sea",
                "  authors: [A. Kettle]",
                "  published: 2025-11",
                "- title: Notice of retraction",
                "  ids: [doi:10.99999/3]",
                "  notices: [{type: retraction, of: doi:10.99999/2}]");
        var out = explain("10.99999/2").out();
        assertEquals("""
                Folding a Chart at Sea: Notes of a Navigator
                  key: 10.99999-2
                  leads here too: folding-a-chart-at-sea

                Records
                  content/sources/2025-11-12-more.yaml:1:3: has the same title but for a subtitle
                  content/sources/2025-11-12-more.yaml:4:3: has the same title but for a subtitle

                Fields
                  title      Folding a Chart at Sea: Notes of a Navigator
                               from content/sources/2025-11-12-more.yaml:1:10
                             not used: Folding a Chart at Sea
                               from content/sources/2025-11-12-more.yaml:4:10
                  ids        doi:10.99999/2
                               from content/sources/2025-11-12-more.yaml:2:9
                  authors    Ada Kettle (here: A. Kettle)
                               from content/sources/2025-11-12-more.yaml:5:12
                             not used: Ada Kettle
                               from content/sources/2025-11-12-more.yaml:3:12
                  published  2025-11
                               from content/sources/2025-11-12-more.yaml:6:14
                  notices    of a record of its own
                               from content/sources/2025-11-12-more.yaml:9:20
                  no record says: featured, abstract
                """, out.substring(0, out.indexOf("\nTopics")));
    }

    private Trial.Ran explain(String reference) {
        return trial.run("explain", "--source", folder.toString(), "--date", "2025-11-12", reference);
    }
}
