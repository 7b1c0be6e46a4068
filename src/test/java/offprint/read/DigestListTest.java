package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import offprint.support.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of papers that curators write in Markdown. */
class DigestListTest {
    private static final String HEAD = "| **Paper**  | **Links** |\n| ------------- | ------------- |\n";
    private static final String ROW =
            "| 1) **Napkins at Night** - folds napkins.  | [Paper](https://arxiv.org/abs/2501.00001), [Tweet](https://x.com/a/status/1) |\n";

    @TempDir
    private Path folder;

    private SourceReading read(String text) {
        return read("list.md", text);
    }

    private SourceReading read(String name, String text) {
        return SourceReading.of(folder, name, text);
    }

    @Test
    void a_week_as_a_table_is_listed_under_its_last_day() {
        var reading = read(
                "## Top Papers of the Week (June 23 - June 29) - 2025\n" + HEAD
                        + ROW
                        + "| 2) Creases  We count <IS> creases &amp; more.  <br>● They stay \\| sharp. <br>● *All* of them. | [Paper](https://a.example/p.pdf) , [Code](https://github.com/a/b) [Demo](https://a.example/) |\n");
        assertEquals(List.of("""
                        title 4:8 Napkins at Night
                        summary 4:29 folds napkins.
                        ids 4:55 arxiv:2501.00001
                        links 4:98 {type=discussion, url=https://x.com/a/status/1}
                        featured 1:4 2025-06-29
                        """, """
                        title 5:6 Creases
                        summary 5:15 We count <IS> creases & more. ● They stay | sharp. ● All of them.
                        links 5:107 {type=pdf, url=https://a.example/p.pdf}; {type=code, url=https://github.com/a/b}; {type=project, url=https://a.example/}
                        featured 1:4 2025-06-29
                        """), reading.records());
        assertEquals(List.of(), reading.said());
        assertEquals(List.of("digest-md"), reading.formats());
    }

    @Test
    void each_week_of_a_long_list_has_its_own_day_and_years_follow_from_their_neighbors() {
        var reading = read("# A list\n## Papers of the Week (January 6 - January 12) - 2025\n" + HEAD + ROW
                + "## Papers of the Week (December 30 - January 5)\n" + HEAD + ROW
                + "## Papers of the Week (Dec 23-Dec 29)\n" + HEAD + ROW
                + "## About this list\n" + HEAD + ROW);
        assertEquals(List.of("2025-01-12", "2025-01-05", "2024-12-29", ""), reading.all("featured"));
        assertEquals(
                List.of(
                        "note year.inferred 6:4 \"Papers of the Week (December 30 - January 5)\" is taken as 2025-01-05, and 1 more without a year likewise, by the headings before and after"),
                reading.said());
    }

    @Test
    void a_week_over_new_year_with_one_year_ends_on_the_sunday() {
        assertEquals(
                List.of("2026-01-04"),
                read("## Week (December 29 - January 4) - 2025\n" + HEAD + ROW).all("featured"));
        assertEquals(
                List.of("2025-01-05"),
                read("## Week (December 30 - January 5) - 2025\n" + HEAD + ROW).all("featured"));
    }

    @Test
    void a_year_that_no_heading_says_is_that_of_the_file_or_of_the_option_or_the_first_that_the_papers_allow() {
        var text = "## Week (Mar 6-Mar 12)\n" + HEAD + ROW;
        assertEquals(List.of("2023-03-12"), read("week-2023.md", text).all("featured"));
        assertEquals(
                List.of("2026-03-12"),
                SourceReading.of(
                                folder,
                                "list.md",
                                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                OptionalInt.of(2026))
                        .all("featured"));
        var reading = read(text);
        assertEquals(List.of("2025-03-12"), reading.all("featured"));
        assertEquals(
                List.of(
                        "note year.inferred 1:4 \"Week (Mar 6-Mar 12)\" is taken as 2025-03-12 by the ids of the papers, which are not older"),
                reading.said());
        assertEquals(
                List.of(
                        "error year.unknown 1:4 the year is unknown: the heading says \"Week (Mar 6-Mar 12)\" without one"),
                read(text.replace("arxiv.org/abs/2501.00001", "a.example/paper.pdf"))
                        .said());
    }

    @Test
    void a_day_as_a_table_with_broken_cells_and_handles_among_the_authors() {
        var reading = read("""


                ## Papers for 2025-07-31

                | Title | Authors | Summary |
                |-------|---------|---------|
                | Napkins: Folding in
                  the Dark (Read more on [arXiv](https://arxiv.org/abs/2507.00001) or [HuggingFace](https://huggingface.co/papers/2507.00001))| Ada Beck, Carl Dorn, foldfan26 | We fold. |
                | Creases (Read more on [arXiv](https://arxiv.org/abs/2507.00002))| OpenFold | We | count. |
                """);
        assertEquals(List.of("""
                        title 7:3 Napkins: Folding in the Dark
                        ids 8:34 arxiv:2507.00001
                        authors 8:129 {name=Ada Beck}; {name=Carl Dorn}
                        summary 8:162 We fold.
                        featured 3:4 2025-07-31
                        """, """
                        title 9:3 Creases
                        ids 9:33 arxiv:2507.00002
                        authors 9:69 {name=OpenFold}
                        summary 9:80 We | count.
                        featured 3:4 2025-07-31
                        """), reading.records());
        assertEquals(
                List.of("note authors.handles 1:1 1 author is a handle of accounts and no names: left out"),
                reading.said());
    }

    @Test
    void items_in_all_the_ways_that_people_write_them() {
        var reading = read("""
                # July 31, 2025
                - [Napkins at Night](https://arxiv.org/abs/2507.00001) — folds them in the dark
                * **Creases**. Ada Beck, Carl Dorn. [pdf](https://a.example/c.pdf) [code](https://github.com/a/c)
                - A Cloth on the Table [[Paper]](https://doi.org/10.1000/cloth) [[Project](https://cloth.github.io)]
                - [2507.00004](https://arxiv.org/abs/2507.00004): Spoons
                1. 🔥 **[Forks](https://openreview.net/forum?id=abcDEF123)** - *four* tines
                - https://arxiv.org/abs/2507.00006
                - [An announcement](https://a.example/news)
                - **Plates**
                  - Authors: Eve Falk, Gil Hart
                  - [arXiv](https://arxiv.org/abs/2507.00007)
                  - A plate holds them all.
                """);
        assertEquals(
                List.of("Napkins at Night", "Creases", "A Cloth on the Table", "Spoons", "Forks", "", "Plates"),
                reading.all("title"));
        assertEquals(
                List.of(
                        "arxiv:2507.00001",
                        "",
                        "doi:10.1000/cloth",
                        "arxiv:2507.00004",
                        "openreview:abcDEF123",
                        "arxiv:2507.00006",
                        "arxiv:2507.00007"),
                reading.all("ids"));
        assertEquals(
                List.of("folds them in the dark", "", "", "", "four tines", "", "A plate holds them all."),
                reading.all("summary"));
        assertEquals(
                List.of("", "{name=Ada Beck}; {name=Carl Dorn}", "", "", "", "", "{name=Eve Falk}; {name=Gil Hart}"),
                reading.all("authors"));
        assertEquals(
                List.of(
                        "",
                        "{type=pdf, url=https://a.example/c.pdf}; {type=code, url=https://github.com/a/c}",
                        "{type=project, url=https://cloth.github.io}",
                        "",
                        "",
                        "",
                        ""),
                reading.all("links"));
        assertEquals(
                List.of("2025-07-31"),
                reading.all("featured").stream().distinct().toList());
        assertEquals(
                List.of(
                        "note items.left-out 8:3 1 item of this list has no link to a paper, and no record was made of them"),
                reading.said());
    }

    @Test
    void titles_as_headings_with_bare_addresses_below_them() {
        var reading = read("""
                # Vote here:
                https://docs.google.com/spreadsheets/d/1/edit

                # Proposed by Ada:

                ## Napkins at Night
                https://arxiv.org/pdf/1702.00001.pdf
                Folds in the dark

                From a workshop
                ## Creases (ICML 2017)
                paper: https://arxiv.org/abs/1702.00002  blog: https://a.example/creases

                ## Spoons
                ## Forks
                https://arxiv.org/abs/1702.00003
                http://www.aclweb.org/anthology/P17-1025

                # Proposed by Carl
                ## Plates
                https://a.example/plates.html
                """);
        assertEquals(List.of("Napkins at Night", "Creases", "Spoons", "Forks", "Plates"), reading.all("title"));
        assertEquals(
                List.of("arxiv:1702.00001", "arxiv:1702.00002", "arxiv:1702.00003", "acl:P17-1025", ""),
                reading.all("ids"));
        assertEquals(List.of("Folds in the dark", "", "", "", ""), reading.all("summary"));
        assertEquals(List.of("", "{name=ICML, year=2017}", "", "", ""), reading.all("venue"));
        assertEquals(
                List.of(
                        "",
                        "{type=other, url=https://a.example/creases}",
                        "",
                        "",
                        "{type=other, url=https://a.example/plates.html}"),
                reading.all("links"));
        assertEquals(
                List.of("note day.none 1:1 this list shows no day, so its papers are listed under none"),
                reading.said());
    }

    @Test
    void a_schedule_as_a_table_and_a_list_of_publications_date_their_papers_differently() {
        var schedule = read("""
                | Date | Presenter | Paper |
                |---|---|---|
                | 2025-03-05 | Eve | [Napkins](https://arxiv.org/abs/2501.00001) |
                | 2025-03-12 | | no meeting |
                """);
        assertEquals(List.of("2025-03-05"), schedule.all("featured"));
        var list = read("""
                |Publish Date|Title|Authors|PDF|Code|
                |---|---|---|---|---|
                |**2025-03-05**|**Napkins**|Ada Beck et.al.|[2501.00001](http://arxiv.org/abs/2501.00001v1)|**[link](https://github.com/a/b)**|
                """);
        assertEquals(List.of(""), list.all("featured"));
        assertEquals(List.of("2025-03-05"), list.all("published"));
        assertEquals(List.of("{name=Ada Beck}"), list.all("authors"));
        assertEquals(List.of("{type=code, url=https://github.com/a/b}"), list.all("links"));
    }

    @Test
    void a_readme_without_papers_is_not_known() {
        assertEquals(
                List.of("error format.unknown 1:1 the format of this file is not known"),
                read("# Hello\n\n- [Install](https://a.example/install)\n").said());
    }

    @Test
    void the_samples() {
        var folder = Outside.shared().resolve("inputs/digest-md");
        assertEquals(
                List.of(
                        "10 2025-06-29",
                        "10 2024-12-01",
                        "10 2024-05-05",
                        "10 2023-03-12",
                        "8 2025-07-31",
                        "5 2024-10-31"),
                List.of(
                                "dair_week_000.md",
                                "dair_week_030.md",
                                "dair_week_060.md",
                                "dair_week_120.md",
                                "dailyai_2025-07-31.md",
                                "dailyai_2024-10-31.md")
                        .stream()
                        .map(name -> SourceReading.of(folder.resolve(name), name, OptionalInt.empty()))
                        .map(reading -> reading.entries().size() + " "
                                + String.join(
                                        " ",
                                        reading.all("featured").stream()
                                                .distinct()
                                                .toList()))
                        .toList());
        var name = "reading-group/clulab_candidate_papers_fall2017.md";
        var candidates = SourceReading.of(folder.resolveSibling(name), name, OptionalInt.empty());
        assertEquals(65, candidates.entries().size());
        assertEquals(
                51, candidates.all("ids").stream().filter(ids -> !ids.isEmpty()).count());
    }
}
