package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import offprint.support.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts in which a journal club discusses a paper. */
class JournalClubTest {
    @TempDir
    private Path folder;

    @Test
    void a_post_that_cites_its_paper() {
        var reading = SourceReading.of(folder, "2025-03-05-napkins.md", """
                ---
                layout: post
                title: "Napkins in intensive folding: a randomised trial Beck et al. FOLD 2024"
                modified: 2025-03-06T22:12:47
                tags: [['fold', 'eve_falk']]
                author: Gil Hart
                ---

                __Eve Falk__ reviewing Beck AB, Dorn C, and van Eck X, et al. Napkins in intensive folding: a randomised trial. _J Fold_ **2024**;388;1377-1388. https://doi.org/10.1000/nap(24)31637-3

                Links: [PubMed](https://www.ncbi.nlm.nih.gov/pubmed/?term=12345678) [Board](https://board.example/c/1)

                ### Commentary

                We liked it, see https://doi.org/10.1000/other too.
                """);
        assertEquals(List.of("""
                        title 9:63 Napkins in intensive folding: a randomised trial
                        authors 9:24 {name=A. B. Beck, family=Beck, given=A. B.}; {name=C. Dorn, family=Dorn, given=C.}; {name=X. van Eck, family=van Eck, given=X.}
                        venue 9:114 {name=J Fold, year=2024, volume=388, pages=1377-1388}
                        published 9:124 2024
                        type 9:114 article
                        ids 9:146 doi:10.1000/nap(24)31637-3; pubmed:12345678
                        featured 1:1 2025-03-05
                        """), reading.records());
        assertEquals(
                List.of("note post.text 1:1 the paper of this post was read, what the post says of it was not"),
                reading.said());
    }

    @Test
    void a_title_with_its_journal_is_taken_apart_and_front_matter_names_the_paper() {
        var reading = SourceReading.of(folder, "post.md", """
                ---
                title: "Napkins in intensive folding Fold. 2024;318(13):1233-1240."
                date: 2025-03-05
                layout: post
                doi: 10.1000/nap.1
                ---
                See https://doi.org/10.1000/other.
                """);
        assertEquals(List.of("""
                        title 2:8 Napkins in intensive folding
                        venue 2:8 {name=Fold, year=2024, volume=318, issue=13, pages=1233-1240}
                        ids 5:6 doi:10.1000/nap.1
                        featured 3:7 2025-03-05
                        """), reading.records());
    }

    @Test
    void a_post_with_a_title_only() {
        var reading = SourceReading.of(
                folder,
                "club_2025-03-05-napkins.md",
                "---\ntitle:  \"Napkins at Night\"\nlayout: post\n---\n\nKey contributions: folds.\n\nPresenter: Eve\n");
        assertEquals(List.of("title 2:9 Napkins at Night\nfeatured 1:1 2025-03-05\n"), reading.records());
        assertEquals(
                List.of(
                        "note post.text 1:1 the paper of this post was read, what the post says of it was not",
                        "note post.unlinked 1:1 this post links no paper, so its title is taken as that of the paper"),
                reading.said().stream().sorted().toList());
        assertEquals(List.of("journal-club"), reading.formats());
    }

    @Test
    void a_record_in_our_own_names_and_a_list_of_papers_are_no_posts() {
        assertEquals(
                List.of("markdown"),
                SourceReading.of(folder, "a.md", "---\ntitle: A Paper\nids: arxiv:2501.00001\n---\n")
                        .formats());
        assertEquals(List.of("digest-md"), SourceReading.of(folder, "b.md", """
                                ---
                                layout: post
                                title: Papers of the day
                                date: 2025-03-05
                                ---
                                - [Napkins](https://arxiv.org/abs/2501.00001)
                                - [Creases](https://arxiv.org/abs/2501.00002)
                                """).formats());
    }

    @Test
    void a_page_of_papers_that_a_tool_put_below_front_matter_is_no_post() {
        var page = """
                ---
                title: "Daily Papers"
                date: 2025-11-10
                layout: export
                ---
                Daily Papers

                byAK and the research community

                Nov 10

                A Pasted Paper on Folding Napkins by Machine

                Napkins want to be folded, but nobody has asked how often. We fold four thousand napkins by hand and by machine and count the creases that remain.

                  • 5 authors
                ·
                May 25, 2024
                """;
        assertEquals(List.of("hf-text"), SourceReading.of(folder, "c.md", page).formats());
    }

    @Test
    void the_samples() {
        var folder = Outside.shared().resolve("inputs/markdown-frontmatter");
        assertEquals(
                List.of(
                        "pubmed:27707496 2017-09-19",
                        "doi:10.1186/s13054-017-1635-z; pubmed:28288655 2017-10-04",
                        "doi:10.1056/nejmoa1704154; pubmed:28528561 2017-10-16",
                        "doi:10.1001/jama.2017.10913; pubmed:28973227 2017-12-04",
                        "doi:10.1038/nature25979; pubmed:29555994 2018-06-26",
                        "pubmed:10321658 2018-07-31",
                        " 2024-03-06"),
                List.of(
                                "uclh_2017-09-19-dTKfUZTH.md",
                                "uclh_2017-10-04-jRxDkfNt.md",
                                "uclh_2017-10-16-84hyR71N.md",
                                "uclh_2017-12-04-WTPFvoBO.md",
                                "uclh_2018-06-26-GochNeAY.md",
                                "uclh_2018-07-31-tO8yIoQW.md",
                                "docc_2024-03-06-DUPChecker.md")
                        .stream()
                        .map(name -> SourceReading.of(folder.resolve(name), name, OptionalInt.empty()))
                        .map(reading -> reading.all("ids").get(0) + " "
                                + reading.all("featured").get(0))
                        .toList());
    }

    @Test
    void an_abstract_is_what_is_quoted_below_its_heading() {
        assertEquals(
                Optional.of("Sheets fold. They fold again in four places."),
                PostAbstract.in("""
                        Our view of it.

                        ### Pubmed abstract

                        > Sheets *fold*.
                        > They fold again
                        >
                        > in four places.

                        Edited by somebody
                        """).map(PostAbstract.Found::text));
    }

    @Test
    void an_abstract_without_quotes_ends_at_a_heading_or_a_rule() {
        assertEquals(
                Optional.of("Sheets fold. Often."),
                PostAbstract.in("# ABSTRACT:\r\n\r\nSheets fold.\r\n\r\nOften.\r\n\r\n---\r\nOur view.\r\n")
                        .map(PostAbstract.Found::text));
        assertEquals(Optional.empty(), PostAbstract.in("An abstract question\n\n## Abstract\n\n## Next\nx"));
    }
}
