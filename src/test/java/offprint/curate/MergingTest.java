package offprint.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.Trial;
import offprint.model.Author;
import offprint.model.Paper;
import offprint.report.Diagnostic;
import offprint.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which records are one paper, what of them is believed, and what the paper is called. */
class MergingTest {
    @TempDir
    private Path folder;

    private Trial trial;
    private final Report report = new Report();

    @BeforeEach
    void a_site() {
        trial = new Trial(folder).write("content/site.yaml", "title: Merging");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                | ",
                "authorCount: 3                  | ",
                "authorCount: 3                  | authorCount: 3",
                "authors: [A Falz, B Knick]      | authorCount: 2",
                "authors: [A Falz, B Knick]      | authors: [Anna Falz, Cy Bug]",
                "authors: [A Falz, B Knick]      | authors: [Cy Bug, Bo Knick]",
                "authors: [A Falz]               | authors: [A FALZ, B Knick]",
                "authors: [José Falz]            | 'authors: [{name: J. F., family: Falz}]'",
                "published: 2023-01-02           | published: 2025-01-02",
                "published: 2023                 | published: 2025-12",
                "ids: arxiv:2511.99001           | ids: arxiv:2511.99001v2",
                "ids: arxiv:2511.99001           | ids: doi:10.99999/1",
            })
    void records_of_one_title_are_one_paper_when_nothing_speaks_against_it(String one, String other) {
        assertEquals(1, papers(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "authorCount: 3                  | authorCount: 4",
                "authors: [A Falz, B Knick]      | authorCount: 3",
                "authors: [A Falz, B Knick]      | authors: [B Knick, A Falz]",
                "authors: [A Falz]               | authors: [A Falz, B Knick, C Bug]",
                "published: 2023-01-02           | published: 2025-01-03",
                "published: 2022                 | published: 2025-01",
                "ids: arxiv:2511.99001           | ids: arxiv:2511.99002",
            })
    void records_of_one_title_are_two_papers_when_something_does(String one, String other) {
        assertEquals(2, papers(one, other));
    }

    @Test
    void a_title_of_two_words_proves_nothing() {
        trial.write("content/sources/a.yaml", "- title: Robot Learning", "- title: Robot learning");
        assertEquals(2, keys().size());
    }

    @Test
    void titles_are_one_when_case_accents_TeX_and_signs_are_put_aside() {
        trial.write(
                "content/sources/a.yaml",
                "- title: 'Naïve Folding: A \\emph{Better} Way'",
                "- title: naive folding – a BETTER way");
        assertEquals(List.of("naive-folding-a-better-way"), keys());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Long Way Home: A Study of Maps | The Long Way Home",
                "The Long Way Home                  | The Long Way Home - Maps and More",
                "Where Do Maps End? A Study         | Where do maps end",
            })
    void a_subtitle_may_be_left_out_where_all_authors_are_the_same(String one, String other) {
        var same = "authors: [A Falz, B Knick]";
        assertEquals(1, papersTitled(one, same, other, same), "the same authors");
        assertEquals(2, papersTitled(one, same, other, "authors: [A Falz]"), "fewer authors");
        assertEquals(2, papersTitled(one, same, other, ""), "unknown authors");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Long Way Home: Part I     | The Long Way Home: Part II",
                "The Long Way Home             | The Long Way Home: Part II",
                "The Long Way Home I           | The Long Way Home II",
                "The Long Way Home             | The Long Way Home: II",
                "The Long Way Home             | The Long Way Home: A Rebuttal",
                "The Long Way Home             | Rebuttal to The Long Way Home",
                "The Long Way Home             | Comment on: The Long Way Home",
                "The Long Way Home: On Foot    | The Long Way Home: By Boat",
            })
    void parts_and_rebuttals_are_papers_of_their_own(String one, String other) {
        var same = "authors: [A Falz, B Knick]";
        assertEquals(2, papersTitled(one, same, other, same));
    }

    @Test
    void the_notice_of_a_retraction_is_not_the_paper_but_is_shown_at_it() {
        trial.write(
                "content/sources/a.yaml",
                "- {title: Folding at Any Speed, ids: doi:10.99999/1}",
                "- {title: Folding at Any Speed, ids: doi:10.99999/9, published: 2025-03-04, notices: [{type: retraction, of: doi:10.99999/1}]}");
        var papers = trial.digest(report).papers();
        assertEquals(
                List.of("10.99999-1 RETRACTION doi:10.99999/9 2025-03-04", "10.99999-9"),
                papers.stream()
                        .map(paper -> paper.key()
                                + paper.notices().stream()
                                        .map(notice -> " " + notice.type() + " "
                                                + notice.id().orElseThrow().canonical() + " "
                                                + notice.on().orElseThrow())
                                        .collect(Collectors.joining()))
                        .toList());
    }

    @Test
    void chapters_share_the_number_of_their_book_and_are_not_one() {
        trial.write(
                "content/sources/a.yaml",
                "- {title: The First Chapter of All, ids: 'isbn:978-0-306-40615-7', key: one}",
                "- {title: The Second Chapter of All, ids: 'isbn:0-306-40615-2', key: two}",
                "- {title: The second chapter of all, ids: 'isbn:0-306-40615-2'}");
        assertEquals(List.of("one", "two"), keys());
    }

    @Test
    void identifiers_join_across_records_whatever_their_titles() {
        trial.write(
                "content/sources/a.yaml",
                "- {title: The First Name of It, ids: arxiv:2511.99001}",
                "- {title: A Quite Different Name, ids: [doi:10.99999/1, arxiv:2511.99001v3]}",
                "- {title: And Once More Otherwise, ids: doi:10.99999/1, authorCount: 99}");
        assertEquals(List.of("2511.99001"), keys());
    }

    @Test
    void a_person_may_say_what_is_the_same_and_what_is_not() {
        trial.write(
                        "content/sources/a.yaml",
                        "- {title: One of Two Names, key: x}",
                        "- title: The Other of Two Names",
                        "- {title: Twins by Their Title, ids: doi:10.99999/1}",
                        "- {title: Twins by Their Title, ids: doi:10.99999/2}")
                .write(
                        "content/papers/same.md",
                        "---",
                        "paper: One of Two Names",
                        "same-as: the other of two names",
                        "---")
                .write("content/papers/other.md", "---", "paper: doi:10.99999/1", "not-same-as: doi:10.99999/2", "---");
        assertEquals(List.of("10.99999-1", "10.99999-2", "x"), keys());
    }

    @Test
    void what_is_said_to_be_the_same_and_not_the_same_is_an_error() {
        trial.write("content/sources/a.yaml", "- {title: A First Name of It, ids: doi:10.99999/1}")
                .write("content/sources/b.yaml", "- {title: A Second Name of It, ids: doi:10.99999/2}")
                .write("content/papers/one.md", "---", "paper: doi:10.99999/1", "same-as: doi:10.99999/2", "---")
                .write("content/papers/two.md", "---", "paper: doi:10.99999/1", "not-same-as: doi:10.99999/2", "---");
        keys();
        assertEquals(
                List.of("content/papers/two.md:3:14: error: \"doi:10.99999/2\" is this paper itself:"
                        + " an identifier or same-as joins the two [same.contradicted]"),
                Trial.said(report).stream()
                        .filter(line -> line.contains("error"))
                        .toList());
    }

    @Test
    void what_a_person_says_of_a_title_holds_also_when_two_pages_have_it() {
        trial.write("content/sources/a.yaml", "- {title: On Two Pages at Once, featured: 2025-11-03}")
                .write("content/sources/b.yaml", "- {title: On two pages at once, featured: 2025-11-04}")
                .write("content/sources/c.yaml", "- {title: Quite Another Name of It, ids: doi:10.99999/1}")
                .write("content/sources/d.yaml", "- {title: A Third Name of It, ids: doi:10.99999/2}")
                .write("content/papers/one.md", "---", "paper: On Two Pages at Once", "same-as: doi:10.99999/1", "---")
                .write("content/papers/two.md", "---", "paper: doi:10.99999/2", "same-as: On Two Pages at Once", "---");
        assertEquals(List.of("10.99999-1"), keys());
        assertEquals(
                List.of(),
                Trial.said(report).stream()
                        .filter(line -> line.contains("error"))
                        .toList());
    }

    @Test
    void the_word_of_a_person_wins_then_that_of_the_newer_page_then_that_which_says_more() {
        trial.write(
                        "content/sources/2025-11-03-a.json",
                        "{\"title\": \"Folding Without a Map\", \"ids\": \"arxiv:2511.99001\", \"venue\": \"Old\","
                                + " \"summary\": \"Old.\", \"organization\": \"Old\", \"published\": \"2025-10-30\"}")
                .write(
                        "content/sources/2025-11-10-b.json",
                        "{\"title\": \"Folding without a map\", \"ids\": \"arxiv:2511.99001\", \"venue\": \"New\","
                                + " \"summary\": \"New.\", \"published\": \"2025-10\"}")
                .write("content/papers/c.md", "---", "paper: 2511.99001", "summary: By hand.", "---");

        var paper = papers().get(0);

        assertEquals("Folding without a map", paper.title().plain());
        assertEquals("New", paper.venue().orElseThrow().name());
        assertEquals("Old", paper.organization().orElseThrow().name());
        assertEquals("By hand.", paper.summary().orElseThrow().plain());
        assertEquals("2025-10-30", paper.published().orElseThrow().toString());
        assertEquals(
                List.of(
                        "organization content/sources/2025-11-03-a.json:1:114",
                        "summary content/papers/c.md:3:10",
                        "venue content/sources/2025-11-10-b.json:1:72"),
                paper.origins().stream()
                        .filter(origin ->
                                List.of("summary", "venue", "organization").contains(origin.field()))
                        .map(origin -> origin.field() + " " + origin.at())
                        .sorted()
                        .toList());
    }

    @Test
    void a_list_of_authors_that_only_breaks_off_is_completed() {
        trial.write(
                "content/sources/a.json",
                "[{\"title\": \"Folding Without a Map\", \"featured\": \"2025-11-10\", \"authors\": [\"A Falz\"]},"
                        + " {\"title\": \"Folding Without a Map\", \"authors\": [\"Anna Falz\", \"Bo Knick\"]}]");
        assertEquals(
                List.of("Anna Falz", "Bo Knick"),
                papers().get(0).authors().stream().map(Author::name).toList());
        assertEquals(2, papers().get(0).authorCount().orElse(0));
    }

    @Test
    void of_each_author_the_fullest_form_is_shown_with_what_any_source_knows() {
        trial.write(
                        "content/sources/2025-11-11.yaml",
                        "- title: Folding at Any Speed",
                        "  ids: arxiv:2511.99001",
                        "  authors: [J. Garcia, B. van Knick, Wei Li, OpenFold]")
                .write(
                        "content/sources/2025-11-10.yaml",
                        "- title: Folding at Any Speed",
                        "  ids: arxiv:2511.99001",
                        "  authors:",
                        "  - {name: José García, orcid: 0000-0002-1825-0097}",
                        "  - {name: Bo van Knick, family: van Knick, given: Bo, affiliation: Sheet Lab}",
                        "  - {name: Li Wei, family: Li, given: Wei}",
                        "  - OpenFold");
        var authors = trial.digest(report).papers().get(0).authors();
        assertEquals(
                List.of("José García", "Bo van Knick", "Wei Li", "OpenFold"),
                authors.stream().map(Author::name).toList());
        assertEquals("Optional[0000-0002-1825-0097]", authors.get(0).orcid().toString());
        assertEquals("Optional[van Knick]", authors.get(1).family().toString());
        assertEquals("Optional[Sheet Lab]", authors.get(1).affiliation().toString());
        assertEquals(List.of(), conflicts());
    }

    @Test
    void a_venue_that_tells_more_of_the_same_completes_another() {
        trial.write(
                        "content/sources/2025-11-11.yaml",
                        "- {title: Folding at Any Speed, ids: arxiv:2511.99001, venue: {publisher: Sheet Press}}")
                .write(
                        "content/sources/2025-11-10.yaml",
                        "- {title: Folding at Any Speed, ids: arxiv:2511.99001, venue: Journal of Sheets}")
                .write(
                        "content/sources/2025-11-09.yaml",
                        "- {title: Folding at Any Speed, ids: arxiv:2511.99001, venue: {name: journal of sheets, volume: 3}}");
        assertEquals(
                Optional.of("journal of sheets, 3"),
                trial.digest(report)
                        .papers()
                        .get(0)
                        .venue()
                        .map(venue -> venue.name() + ", " + venue.volume().orElse("")));
        assertEquals(List.of(), conflicts());
    }

    @Test
    void other_people_are_a_conflict_and_not_mixed_in() {
        trial.write(
                        "content/sources/2025-11-11.yaml",
                        "- {title: Folding at Any Speed, ids: arxiv:2511.99001, authors: [Jane Falz, B. Knick]}")
                .write(
                        "content/sources/2025-11-10.yaml",
                        "- {title: Folding at Any Speed, ids: arxiv:2511.99001, authors: [John Falz, Bo Knick]}");
        assertEquals(
                List.of("Jane Falz", "Bo Knick"),
                trial.digest(report).papers().get(0).authors().stream()
                        .map(Author::name)
                        .toList());
        assertEquals(1, conflicts().size());
    }

    @Test
    void days_add_up_unless_a_person_sets_them() {
        trial.write(
                        "content/sources/a.yaml",
                        "- {title: Listed on Two Days, featured: [2025-11-10, 2025-11-03]}",
                        "- {title: Listed on Two Days, featured: [2025-11-10, 2025-11-04]}",
                        "- {title: Listed Where a Person Says, featured: 2025-11-10}")
                .write(
                        "content/papers/b.md",
                        "---",
                        "paper: Listed Where a Person Says",
                        "featured: [2025-12-01]",
                        "updated: 2025-12-24",
                        "---");
        assertEquals(
                List.of("[2025-11-03, 2025-11-04, 2025-11-10] changed 2025-11-10", "[2025-12-01] changed 2025-12-24"),
                papers().stream()
                        .map(paper -> paper.featured() + " changed "
                                + paper.lastChange().orElseThrow())
                        .toList());
    }

    @Test
    void of_numbers_the_one_that_was_read_last_is_shown() {
        trial.write(
                "content/sources/a.yaml",
                "- {title: Counted Two Times, ids: arxiv:2511.99001, counts: {upvotes: {value: 3, on: 2025-11-10}}}",
                "- {title: Counted Two Times, ids: arxiv:2511.99001, counts: {upvotes: {value: 2, on: 2025-11-11}, stars: 1}}");
        assertEquals(
                "{stars=1, upvotes=2}",
                papers().get(0).counts().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().value())
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    @Test
    void links_that_differ_in_www_or_a_final_slash_are_one() {
        trial.write(
                "content/sources/a.yaml",
                "- title: A Paper with Links",
                "  abstract: Code is at http://www.github.com/example/fold.",
                "  links: [{type: code, url: \"https://github.com/example/fold/\"}, {type: pdf, url: \"https://example.org/a.pdf\"}]");
        assertEquals(
                List.of("PDF https://example.org/a.pdf", "CODE https://github.com/example/fold/"),
                papers().get(0).links().stream()
                        .map(link -> link.type() + " " + link.url())
                        .toList());
    }

    @Test
    void the_first_key_is_that_of_the_earliest_record_and_never_changes() {
        trial.write("content/sources/2025-11-03-a.yaml", "- {title: Known by Its Title First, featured: 2025-11-03}")
                .write(
                        "content/sources/2025-11-10-b.yaml",
                        "- {title: Known by Its Title First, featured: 2025-11-10, ids: [arxiv:2511.99001, doi:10.99999/1]}")
                .write("content/papers/c.md", "---", "paper: 2511.99001", "key: own", "aliases: [old, own]", "---");
        var paper = papers().get(0);
        assertEquals("own", paper.key());
        assertEquals("known-by-its-title-first", paper.firstKey());
        assertEquals(List.of("2511.99001", "known-by-its-title-first", "old"), paper.aliases());
    }

    @Test
    void a_paper_whose_slug_is_taken_can_be_chosen_by_the_key_that_it_has() {
        trial.write(
                "content/sources/a.yaml",
                "- {title: One Title for Two, authorCount: 1, featured: 2025-11-03}",
                "- {title: One Title for Two, authorCount: 2, featured: 2025-11-10}");
        var second = keys().get(1);
        trial.write("content/papers/one.md", "---", "paper: one-title-for-two", "summary: First.", "---")
                .write("content/papers/two.md", "---", "paper: " + second, "summary: Second.", "---");
        assertEquals(
                List.of("one-title-for-two First.", second + " Second."),
                papers().stream()
                        .map(paper -> paper.key() + " "
                                + paper.summary().orElseThrow().plain())
                        .sorted()
                        .toList());
        assertEquals(
                0,
                report.diagnostics().stream()
                        .filter(said -> said.severity().word().equals("error"))
                        .count());
    }

    @Test
    void a_paper_keeps_its_key_when_somebody_writes_about_it_or_it_is_listed_again() {
        trial.write(
                "content/sources/a.yaml",
                "- {title: One Title for Two, authorCount: 1, featured: 2025-11-03}",
                "- {title: One Title for Two, authorCount: 2, featured: 2025-11-10}");
        var before = keys();
        trial.write("content/papers/two.md", "---", "paper: " + before.get(1), "topics: []", "---", "A note.")
                .write(
                        "content/sources/b.yaml",
                        "- {title: One title for two, authorCount: 2, featured: 2025-11-12, organization: Mill}");
        assertEquals(before, keys());
    }

    @Test
    void which_paper_keeps_a_slug_does_not_depend_on_the_order_of_files() {
        trial.write("content/sources/b.yaml", "- {title: One Title for Two, authorCount: 1, featured: 2025-11-03}")
                .write("content/sources/a.yaml", "- {title: One Title for Two, authorCount: 2, featured: 2025-11-10}");
        var keys = papers().stream()
                .map(paper -> paper.key() + " " + paper.authorCount().getAsInt())
                .sorted()
                .toList();
        trial.write("content/sources/b.yaml", "- {title: One Title for Two, authorCount: 2, featured: 2025-11-10}")
                .write("content/sources/a.yaml", "- {title: One Title for Two, authorCount: 1, featured: 2025-11-03}");
        assertEquals(
                keys,
                papers().stream()
                        .map(paper -> paper.key() + " " + paper.authorCount().getAsInt())
                        .sorted()
                        .toList());
    }

    @Test
    void a_record_that_only_has_an_identifier_waits_for_its_title() {
        trial.write(
                "content/sources/a.yaml",
                "- {title: Known by Name, ids: arxiv:2511.99001}",
                "- ids: arxiv:2511.99001",
                "- ids: arxiv:2511.99002");
        assertEquals(List.of("2511.99001"), keys());
        assertEquals(
                List.of(
                        "content/sources/a.yaml:3:3: warning: no source knows the title of this paper, so it is left out"
                                + " [paper.untitled]"),
                Trial.said(report));
    }

    private int papers(String one, String other) {
        trial.write(
                "content/sources/a.yaml",
                "- title: Three Words Suffice",
                "  " + (one == null ? "" : one),
                "- title: Three words suffice.",
                "  " + (other == null ? "" : other));
        return papers().size();
    }

    private List<Paper> papers() {
        return trial.digest(report).papers();
    }

    private List<String> keys() {
        return papers().stream().map(Paper::key).sorted().toList();
    }

    private int papersTitled(String one, String more, String other, String others) {
        trial.write(
                "content/sources/a.yaml",
                "- title: \"" + one.strip() + "\"",
                "  " + more,
                "- title: \"" + other.strip() + "\"",
                "  " + others);
        return keys().size();
    }

    private List<String> conflicts() {
        return report.diagnostics().stream()
                .map(Diagnostic::code)
                .filter("merge.conflict"::equals)
                .toList();
    }
}
