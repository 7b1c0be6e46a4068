package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offprint.support.Outside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code import} makes of a file, says about it, and leaves alone. */
class ImportTest {
    private static final String ABSTRACT_OF_ONE = "Napkins want to be folded, but nobody has asked how often. We fold"
            + " four thousand napkins by hand and by machine and count the creases that remain after a night under a"
            + " heavy book. Our machine, \\textbf{FOLD}, keeps 12\\% more of them than a waiter does. Code and data are"
            + " available at https://github.com/example/fold_napkins.";
    private static final String ABSTRACT_OF_TWO = "Maps are folded by people who have never been where the map shows."
            + " We ask whether they should have been, and find that experience on site changes the order of folds but"
            + " not their number. The project page is https://maps.example.org/fold/ and more is to come soon.";

    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void a_site_with_a_paper() {
        trial = new Trial(folder)
                .write("content/site.yaml", "title: Reading", "zone: Europe/Vienna")
                .write("content/papers/known.md", "---", "title: \"Known Before: A Paper on Old News\"", "---");
    }

    @Test
    void a_pasted_page_becomes_a_file_named_for_its_day() {
        page("nov10.txt", "Nov 10");

        var ran = trial.importing(file("nov10.txt"));

        assertEquals(new Trial.Ran(0, """
                        SITE/nov10.txt: hf-text, 2025-11-10: 3 entries of 3 papers: 2 new, 1 known; 1 entry without metadata
                          written to SITE/content/sources/2025-11-10-hf-text.json
                        """, """
                        SITE/nov10.txt:11:1: note: taken as 2025, at least: an entry says 2024 [year.inferred]
                          hint: give --year if it is later
                        """), ran);
        assertEquals("""
                {
                  "offprint": 1,
                  "source": {
                    "format": "hf-text",
                    "name": "nov10.txt",
                    "sha256": "SHA-256",
                    "page": "2025-11-10"
                  },
                  "papers": [
                    {
                      "title": "Folding Four Thousand Napkins by Hand and by Machine",
                      "authorCount": 5,
                      "published": "2024-05-25",
                      "featured": [
                        "2025-11-10"
                      ],
                      "abstract": "Napkins want to be folded, but nobody has asked how often. We fold four thousand napkins by hand and by machine and count the creases that remain after a night under a heavy book. Our machine, \\\\textbf{FOLD}, keeps 12\\\\% more of them than a waiter does. Code and data are available at https://github.com/example/fold_napkins.",
                      "links": [
                        {
                          "type": "code",
                          "url": "https://github.com/example/fold_napkins"
                        }
                      ],
                      "at": 13
                    },
                    {
                      "title": "Do Those Who Fold Maps Need to Have Been There?",
                      "organization": {
                        "name": "Imaginary Cartography",
                        "slug": "carto"
                      },
                      "published": "2025-11-07",
                      "featured": [
                        "2025-11-10"
                      ],
                      "abstract": "Maps are folded by people who have never been where the map shows. We ask whether they should have been, and find that experience on site changes the order of folds but not their number. The project page is https://maps.example.org/fold/ and more is to come soon.",
                      "links": [
                        {
                          "type": "project",
                          "url": "https://maps.example.org/fold/"
                        }
                      ],
                      "counts": {
                        "comments": {
                          "value": 2,
                          "on": "2025-11-10"
                        }
                      },
                      "at": 21
                    },
                    {
                      "title": "Known Before: A Paper on Old News",
                      "featured": [
                        "2025-11-10"
                      ],
                      "abstract": "Maps are folded by people who have never been where the map shows. We ask whether they should have been, and find that experience on site changes the order of folds but not their number. The project page is https://maps.example.org/fold/ and more is to come soon.",
                      "links": [
                        {
                          "type": "project",
                          "url": "https://maps.example.org/fold/"
                        }
                      ],
                      "at": 29
                    }
                  ]
                }
                """, source("2025-11-10-hf-text.json"));
    }

    @Test
    void importing_a_file_again_changes_nothing_and_says_so() throws IOException {
        page("nov10.txt", "Nov 10");
        trial.importing(file("nov10.txt"));
        var before = sources();

        var again = trial.importing(file("nov10.txt"));

        assertEquals("""
                SITE/nov10.txt: hf-text, 2025-11-10: 3 entries of 3 papers: 0 new, 3 known; 1 entry without metadata
                  unchanged in SITE/content/sources/2025-11-10-hf-text.json
                """, again.out());
        assertEquals(before, sources());
    }

    @Test
    void without_abstracts_their_links_are_kept() {
        page("nov10.txt", "Nov 10");

        trial.importing("--without", "abstract", file("nov10.txt"));

        var json = source("2025-11-10-hf-text.json");
        assertEquals(false, json.contains("abstract"));
        assertEquals(3, json.split("\"url\"", -1).length - 1);
    }

    @Test
    void the_year_that_the_user_gives_wins() {
        page("nov10.txt", "Nov 10");

        var ran = trial.importing("--year", "2026", file("nov10.txt"));

        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("written to SITE/content/sources/2026-11-10-hf-text.json"), ran.out());
    }

    @Test
    void a_page_of_another_year_moves_with_the_file_that_it_gave() {
        page("nov10.txt", "Nov 10");
        trial.importing(file("nov10.txt"));

        trial.importing("--year", "2026", file("nov10.txt"));

        assertEquals(List.of("2026-11-10-hf-text.json"), List.copyOf(sources().keySet()));
    }

    @Test
    void a_page_that_tells_no_year_is_refused_with_what_to_do() {
        trial.write(
                "mar.txt",
                page("Mar 28", ABSTRACT_OF_ONE, ABSTRACT_OF_TWO)
                        .replace("May 25, 2024", "Mar 25")
                        .replace("Nov 7 2", "Mar 7 2"));

        var ran = trial.importing(file("mar.txt"));

        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("SITE/mar.txt:11:1: error: the year is unknown"), ran.err());
        assertTrue(ran.err().contains("--year YYYY"), ran.err());
        assertTrue(ran.err().endsWith("1 error; 1 of 1 file refused\n"), ran.err());
        assertEquals(Map.of(), sources());
    }

    @Test
    void records_in_JSON_Lines_YAML_and_Markdown_all_become_JSON() {
        trial.write("a.json", "{\"title\": \"A Paper in JSON\", \"ids\": \"https://arxiv.org/abs/2511.99001v3\"}")
                .write("b.jsonl", "{\"title\": \"A Paper on a Line\"}", "", "{\"title\": \"Another One Below It\"}")
                .write("c.yaml", "- title: A Paper in YAML", "  authors: [{family: Falz, given: Fay}, Gil Knick]")
                .write(
                        "2025-11-03-d.md",
                        "---",
                        "title: A Paper in Markdown",
                        "venue: {name: Proc., year: 2025}",
                        "---");

        var ran = trial.importing(file("a.json"), file("b.jsonl"), file("c.yaml"), file("2025-11-03-d.md"));

        assertEquals(new Trial.Ran(0, """
                        SITE/a.json: records, 2025-11-12: 1 entry of 1 paper: 1 new, 0 known; 1 entry without metadata
                          written to SITE/content/sources/2025-11-12-records.json
                        SITE/b.jsonl: records, 2025-11-12: 2 entries of 2 papers: 2 new, 0 known; 2 entries without metadata
                          written to SITE/content/sources/2025-11-12-records-2.json
                        SITE/c.yaml: records, 2025-11-12: 1 entry of 1 paper: 1 new, 0 known; 0 entries without metadata
                          written to SITE/content/sources/2025-11-12-records-3.json
                        SITE/2025-11-03-d.md: markdown, 2025-11-03: 1 entry of 1 paper: 1 new, 0 known; 1 entry without metadata
                          written to SITE/content/sources/2025-11-03-markdown.json
                        in all: 5 entries of 5 papers: 5 new, 0 known; 4 entries without metadata
                        """, ""), ran);
        assertEquals("""
                {
                  "offprint": 1,
                  "source": {
                    "format": "records",
                    "name": "c.yaml",
                    "sha256": "SHA-256"
                  },
                  "papers": [
                    {
                      "title": "A Paper in YAML",
                      "authors": [
                        {
                          "name": "Fay Falz",
                          "family": "Falz",
                          "given": "Fay"
                        },
                        {
                          "name": "Gil Knick"
                        }
                      ],
                      "at": 1
                    }
                  ]
                }
                """, source("2025-11-12-records-3.json"));
        assertEquals("""
                {
                  "offprint": 1,
                  "source": {
                    "format": "markdown",
                    "name": "2025-11-03-d.md",
                    "sha256": "SHA-256",
                    "page": "2025-11-03"
                  },
                  "papers": [
                    {
                      "title": "A Paper in Markdown",
                      "venue": {
                        "name": "Proc.",
                        "year": 2025
                      },
                      "at": 2
                    }
                  ]
                }
                """, source("2025-11-03-markdown.json"));
    }

    @Test
    void every_field_of_a_record_survives_the_import() {
        trial.write("all.json", """
                [{"title": "A $\\\\mathbf{Whole}$ Record", "ids": ["doi:10.99999/X", "arxiv:2511.99001"],
                  "authors": [{"name": "A. B", "family": "B", "given": "A.", "orcid": "0000-0002-1825-0097", "affiliation": "C"}],
                  "authorCount": 5, "organization": "Mill", "published": "2024-05", "featured": ["2025-11-10", "2025-11-03"],
                  "abstract": "It is  whole.", "summary": "Whole.", "topics": ["a", "-b"], "keywords": "k", "venue": "V",
                  "links": ["https://example.org/"], "counts": {"upvotes": 3, "stars": {"value": 7, "on": "2025-11-10"}},
                  "key": "whole", "aliases": ["hole"], "at": 17}]
                """);

        assertEquals(0, trial.importing(file("all.json")).code());

        assertEquals("""
                {
                  "offprint": 1,
                  "source": {
                    "format": "records",
                    "name": "all.json",
                    "sha256": "SHA-256"
                  },
                  "papers": [
                    {
                      "title": "A $\\\\mathbf{Whole}$ Record",
                      "key": "whole",
                      "aliases": [
                        "hole"
                      ],
                      "ids": [
                        "doi:10.99999/x",
                        "arxiv:2511.99001"
                      ],
                      "authors": [
                        {
                          "name": "A. B",
                          "family": "B",
                          "given": "A.",
                          "orcid": "0000-0002-1825-0097",
                          "affiliation": "C"
                        }
                      ],
                      "authorCount": 5,
                      "organization": {
                        "name": "Mill",
                        "slug": "Mill"
                      },
                      "published": "2024-05",
                      "featured": [
                        "2025-11-03",
                        "2025-11-10"
                      ],
                      "abstract": "It is whole.",
                      "summary": "Whole.",
                      "topics": [
                        "a",
                        "-b"
                      ],
                      "keywords": [
                        "k"
                      ],
                      "venue": {
                        "name": "V"
                      },
                      "links": [
                        {
                          "type": "other",
                          "url": "https://example.org/"
                        }
                      ],
                      "counts": {
                        "stars": {
                          "value": 7,
                          "on": "2025-11-10"
                        },
                        "upvotes": {
                          "value": 3
                        }
                      },
                      "at": 17
                    }
                  ]
                }
                """, source("2025-11-12-records.json"));
    }

    @Test
    void our_own_JSON_gives_the_same_site_wherever_it_comes_from() throws IOException {
        page("nov10.txt", "Nov 10");
        trial.importing(file("nov10.txt"));
        trial.build();
        var site = trial.site();
        var other = new Trial(folder.resolve("other"))
                .write("content/site.yaml", "title: Reading", "zone: Europe/Vienna")
                .write("content/papers/known.md", "---", "title: \"Known Before: A Paper on Old News\"", "---");

        other.importing(
                folder.resolve("content/sources/2025-11-10-hf-text.json").toString());
        other.build();

        assertEquals(site, other.site());
    }

    @Test
    void papers_without_a_day_take_the_one_that_the_user_gives() {
        trial.write("list.yaml", "- title: An Undated Paper", "- {title: A Dated Paper, featured: 2025-11-03}");

        trial.importing("--featured", "2025-11-10", file("list.yaml"));

        var json = source("2025-11-12-records.json");
        assertTrue(json.indexOf("2025-11-10") < json.indexOf("A Dated Paper"), json);
        assertTrue(json.indexOf("2025-11-03") > json.indexOf("A Dated Paper"), json);
    }

    @Test
    void a_file_with_fewer_papers_replaces_the_old_one_only_when_that_is_meant() {
        trial.write("list.yaml", "- title: The First Paper", "- title: The Second Paper", "  summary: It is short.");
        trial.importing(file("list.yaml"));
        var before = source("2025-11-12-records.json");
        trial.write("list.yaml", "- title: The First Paper");

        var refused = trial.importing(file("list.yaml"));
        var kept = source("2025-11-12-records.json");
        var accepted = trial.importing("--accept-less", file("list.yaml"));

        assertEquals("""
                content/sources/2025-11-12-records.json:1:1: error: this file would hold less than before: papers 1 instead of 2, "summary" 0 instead of 1, "title" 1 instead of 2 [import.less]
                """, refused.err().lines().findFirst().orElse("") + "\n");
        assertEquals(1, refused.code());
        assertEquals(before, kept);
        assertEquals(0, accepted.code(), accepted.err());
        assertEquals(false, source("2025-11-12-records.json").contains("The Second Paper"));
    }

    @Test
    void a_refused_file_does_not_stop_the_others() {
        trial.write("nothing.txt")
                .write("letter.txt", "Dear all,", "see you on Wednesday.")
                .write("broken.json", "[{\"title\": \"A Paper")
                .write("latin.md", new byte[] {'-', '-', '-', '\n', 't', 'i', 't', 'l', 'e', ':', ' ', (byte) 0xE9, '\n'
                })
                .write("note.md", "---", "title: A Paper with a Note", "---", "A note.")
                .write("good.yaml", "- title: A Good Paper");

        var ran = trial.importing(
                file("nothing.txt"),
                file("letter.txt"),
                file("missing.txt"),
                file("content"),
                file("broken.json"),
                file("latin.md"),
                file("note.md"),
                file("good.yaml"));

        assertEquals(1, ran.code());
        assertEquals("""
                SITE/broken.json:1:20: error: this is not JSON: Illegal unquoted character: has to be escaped using backslash to be included in string value [json.invalid]
                    1 | [{"title": "A Paper
                      |                    ^
                  hint: check the commas and quotes at this place
                SITE/content:1:1: error: it cannot be read: Is a directory [file.unreadable]
                  hint: check its name and its permissions
                SITE/latin.md:2:8: error: byte 12 (0xE9) is not UTF-8 [encoding.invalid]
                  hint: save the file as UTF-8
                SITE/letter.txt:1:1: error: the format of this file is not known [format.unknown]
                    1 | Dear all,
                      | ^
                  hint: known are: ...
                SITE/missing.txt:1:1: error: there is no such file [file.unreadable]
                  hint: check its name and its permissions
                SITE/note.md:2:1: error: this file holds a note, and files that commands write hold none [import.note]
                    2 | title: A Paper with a Note
                      | ^
                  hint: put the file into content/papers/ as it is
                SITE/nothing.txt:1:1: error: this file is empty [file.empty]
                    1 |\s
                      | ^
                  hint: delete it, or fill it again
                7 errors; 7 of 8 files refused
                """, ran.err().replaceAll("known are: .*", "known are: ..."));
        assertEquals("""
                SITE/good.yaml: records, 2025-11-12: 1 entry of 1 paper: 1 new, 0 known; 1 entry without metadata
                  written to SITE/content/sources/2025-11-12-records.json
                """, ran.out());
    }

    @Test
    void a_file_that_a_person_wrote_is_never_overwritten() {
        trial.write("content/sources/2025-11-12-records.json", "[{\"title\": \"Written by Hand\"}]")
                .write("list.yaml", "- title: A Good Paper");

        trial.importing(file("list.yaml"));
        trial.importing(file("list.yaml"));

        assertEquals("[{\"title\": \"Written by Hand\"}]\n", source("2025-11-12-records.json"));
        assertEquals(
                List.of("2025-11-12-records-2.json", "2025-11-12-records.json"),
                List.copyOf(sources().keySet()));
    }

    @Test
    void a_bad_field_is_left_out_with_a_warning_and_the_rest_is_kept() {
        trial.write(
                "list.yaml", "- title: A Good Paper", "  published: Juni 2025", "  colour: blue", "- summary: none");

        var ran = trial.importing(file("list.yaml"));

        assertEquals(0, ran.code());
        assertEquals(
                List.of(
                        "SITE/list.yaml:2:14: warning: \"Juni 2025\" is not a date [date.invalid]",
                        "SITE/list.yaml:3:3: warning: \"colour\" is not a field here [field.unknown]",
                        "SITE/list.yaml:4:3: warning: this record names no paper [paper.untitled]",
                        "3 warnings"),
                ran.err()
                        .lines()
                        .filter(line -> line.matches("SITE.*|\\d+ warn.*"))
                        .toList());
    }

    @Test
    void records_may_go_into_another_folder() {
        trial.write("list.yaml", "- title: A Good Paper");

        trial.importing("--into", folder.resolve("elsewhere").toString(), file("list.yaml"));

        assertTrue(Files.exists(folder.resolve("elsewhere/2025-11-12-records.json")));
        assertEquals(Map.of(), sources());
    }

    @Test
    void a_hundred_thousand_records_in_one_file_are_imported() throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve("many.jsonl"))) {
            for (int n = 1; n <= 100_000; n++) {
                lines.write(
                        "{\"title\": \"Invented Paper Number %d\", \"ids\": \"arxiv:%04d.%05d\", \"abstract\": \"%s\"}\n"
                                .formatted(n, 2510 + n / 50_000, n % 50_000, ABSTRACT_OF_TWO.substring(0, 100)));
            }
        }

        var ran = trial.importing(file("many.jsonl"));

        assertEquals(
                "SITE/many.jsonl: records, 2025-11-12: 100000 entries of 100000 papers: 100000 new, 0 known; 100000 entries"
                        + " without metadata\n  written to SITE/content/sources/2025-11-12-records.json\n",
                ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void many_faults_in_one_file_are_told_as_quickly_as_few() {
        trial.write(
                "many.jsonl",
                IntStream.range(0, 20_000)
                        .mapToObj(
                                n -> "{\"title\": \"Invented Paper Number %d\", \"published\": \"never\"}".formatted(n))
                        .toArray(String[]::new));

        var ran = trial.importing(file("many.jsonl"));

        assertEquals(0, ran.code());
        assertTrue(ran.err().endsWith("20000 warnings\n"));
    }

    @Test
    void the_five_seeds_are_172_entries_of_162_papers() {
        var ran = trial.importing(
                Stream.concat(Stream.of("--year", "2025"), seeds()).toArray(String[]::new));

        assertEquals(0, ran.code(), ran.err());
        assertEquals(
                "in all: 172 entries of 162 papers: 162 new, 0 known; 28 entries without metadata",
                ran.out().lines().reduce((a, b) -> b).orElse(""));
        assertEquals(
                List.of(
                        "2025-03-28-hf-text.json",
                        "2025-11-03-hf-text.json",
                        "2025-11-04-hf-text.json",
                        "2025-11-10-hf-text.json",
                        "2025-12-09-hf-text.json"),
                List.copyOf(sources().keySet()));
    }

    @Test
    void of_the_five_seeds_the_one_that_tells_no_year_is_refused() {
        var ran = trial.importing(seeds().toArray(String[]::new));

        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("the page says \"Mar 28\" without a year"), ran.err());
        assertTrue(ran.err().endsWith("1 error; 1 of 5 files refused\n"), ran.err());
        assertEquals(
                List.of(
                        "2025-11-03-hf-text.json",
                        "2025-11-04-hf-text.json",
                        "2025-11-10-hf-text.json",
                        "2025-12-09-hf-text.json"),
                List.copyOf(sources().keySet()));
    }

    private static Stream<String> seeds() {
        return Trial.files(Outside.shared().resolve("seeds")).stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".txt"));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private SortedMap<String, String> sources() {
        return Trial.tree(folder.resolve("content/sources"));
    }

    private String source(String name) {
        return sources()
                .getOrDefault(name, "no file " + name)
                .replaceFirst("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"SHA-256\"");
    }

    private void page(String name, String day) {
        trial.write(name, page(day, ABSTRACT_OF_ONE, ABSTRACT_OF_TWO));
    }

    private static String page(String day, String one, String two) {
        return """
                new

                Get trending papers in your email inbox!

                Subscribe

                Daily Papers

                byAK and the research community

                %s

                Folding Four Thousand Napkins by Hand and by Machine

                %s

                  • 5 authors
                ·
                May 25, 2024

                Do Those Who Fold Maps Need to Have Been There?

                %s

                carto Imaginary Cartography
                ·
                Nov 7 2

                Known Before: A Paper on Old News

                %s
                """.formatted(day, one, two, two);
    }
}
