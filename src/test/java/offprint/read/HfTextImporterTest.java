package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HfTextImporterTest {
    private static final String HEADER =
            "new\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\nNov 10\n\n";
    private static final String WORDS = "We consider teapots that nobody has asked about. "
            + "They are counted, and counted again, with care. ".repeat(8);
    private static final String ABSTRACT = WORDS.strip();

    @TempDir
    Path folder;

    @Test
    void an_entry_has_the_fields_of_a_record_and_each_knows_its_place() {
        var page = HEADER + "On Teapots\n\n" + ABSTRACT + "\n\n  • 5 authors\n·\nMay 25, 2024 2\n";
        var entry = HfTextReading.of(folder, "000.txt", page).entries().get(0);
        assertEquals("hf-text", entry.source().format());
        assertEquals("2025-11-10", entry.source().day().orElseThrow().toString());
        assertEquals(
                List.of(
                        "title 11:1 On Teapots",
                        "authorCount 15:5 5",
                        "published 17:1 2024-05-25",
                        "featured 9:1 [2025-11-10]",
                        "abstract 13:1 " + ABSTRACT,
                        "counts 17:14 {comments={value=2, on=2025-11-10}}",
                        "at 11:1 11"),
                entry.fields().fields().stream().map(HfTextImporterTest::line).toList());
    }

    @Test
    void an_organization_is_a_slug_and_a_name_of_any_number_of_words() {
        assertEquals("quiet-lab=Laboratory of Quiet Things", organization("quiet-lab Laboratory of Quiet Things"));
        assertEquals("QuietLab=QuietLab", organization("QuietLab QuietLab"));
        assertEquals("quiet=Quiet - A Lab", organization("  • quiet Quiet - A Lab"));
        assertEquals("quiet=Quiet Lab", organization("quiet\nQuiet Lab"));
        assertEquals("=Quiet", organization("Quiet"));
    }

    @Test
    void what_stands_under_an_abstract_is_read_in_any_shape() {
        for (var under : List.of(
                "  • 5 authors\n·\nNov 2 3",
                "• 5 authors · Nov 2 3",
                "* 5 authors\n·\nNovember 2 3",
                "- 5 authors\n·\nNov. 2\n3",
                "·5 authors\n·\n2 Nov 3",
                "•\n5 authors\n·\nNov 2, 2025 3",
                "&bull; 5 authors\n&middot;\nNov 2, 20253",
                "5 authors\n\n·\n\nNov 2\n\n3",
                "• 5 authors\nNov 2 3")) {
            var page = HEADER + "On Teapots\n\n" + ABSTRACT + "\n\n" + under + "\n\nOn Jugs\n\n" + ABSTRACT + "\n";
            var papers = HfTextReading.of(folder, "2025.txt", page).papers();
            assertEquals(
                    List.of("On Teapots", "On Jugs"),
                    papers.stream().map(HfTextPaper::title).toList(),
                    under);
            assertEquals("5 2025-11-02 3", shown(papers.get(0)), under);
        }
    }

    @Test
    void titles_that_look_like_something_else_stay_titles() {
        var titles = List.of(
                "0", "May 25", "5 authors", "May 25, 2024 2", "Models", "- 5", "<think>", "``Quoted'' $x$", "茶壶", "0");
        var page = new StringBuilder(HEADER);
        titles.forEach(
                title -> page.append(title).append("\n\n").append(ABSTRACT).append("\n\n  • 1 authors\n·\nNov 2\n\n"));
        assertEquals(
                titles, HfTextReading.of(folder, "2025.txt", page.toString()).titles());
    }

    @Test
    void a_title_that_begins_another_and_a_title_that_occurs_twice_are_entries_of_their_own() {
        var titles = List.of("On Teapots", "On Teapots and Jugs", "On Teapots");
        var page = new StringBuilder(HEADER);
        titles.forEach(
                title -> page.append(title).append("\n\n").append(ABSTRACT).append("\n\n"));
        assertEquals(
                titles, HfTextReading.of(folder, "2025.txt", page.toString()).titles());
    }

    @Test
    void an_entry_may_lack_its_abstract() {
        var page = HEADER + "On Teapots\n\n  • 5 authors\n·\nNov 2\n\nOn Jugs\n\n" + ABSTRACT
                + "\n\n  • 2 authors\n·\nNov 3\n";
        var papers = HfTextReading.of(folder, "2025.txt", page).papers();
        assertEquals(
                List.of("", ABSTRACT), papers.stream().map(HfTextPaper::summary).toList());
        assertEquals("5 2025-11-02 ", shown(papers.get(0)));
    }

    @Test
    void numbers_above_titles_are_votes() {
        var page = HEADER + "12\n\nOn Teapots\n\n" + ABSTRACT + "\n\n  • 5 authors\n·\nNov 2 3\n\n-\n\nOn Jugs\n\n"
                + ABSTRACT + "\n\n  • 2 authors\n·\nNov 3\n";
        var entries = HfTextReading.of(folder, "2025.txt", page).entries();
        var counts = HfTextPaper.inside(entries.get(0).fields(), "counts");
        assertEquals("12", HfTextPaper.text(HfTextPaper.inside(counts, "upvotes"), "value"));
        assertEquals("3", HfTextPaper.text(HfTextPaper.inside(counts, "comments"), "value"));
        assertTrue(entries.get(1).fields().get("counts").isEmpty());
    }

    @Test
    void what_stands_below_the_last_paper_is_no_paper() {
        var paper = HEADER + "On Teapots\n\n" + ABSTRACT + "\n\n  • 5 authors\n·\nNov 2\n\n";
        var known = HfTextReading.of(
                folder, "2025.txt", paper + "Previous\n\nNext\n\nSystem theme\n\nCompany\n\nTOS\n\nDocs\n");
        assertEquals(List.of("On Teapots"), known.titles());
        assertEquals(List.of("note year.inferred 9:1 taken as 2025: the file is named so"), known.said());
        var unknown = HfTextReading.of(folder, "2025.txt", paper + "Choose your cookies\n");
        assertEquals(List.of("On Teapots"), unknown.titles());
        assertEquals(
                "warning text.left-out 19:1 this is no paper that could be read: \"Choose your cookies\"",
                unknown.said().get(1));
    }

    @Test
    void two_pages_in_one_file_keep_their_days() {
        var other = HEADER.replace("Nov 10", "Nov 11");
        var page = HEADER + "On Teapots\n\n" + ABSTRACT + "\n\n" + other + "On Jugs\n\n" + ABSTRACT + "\n";
        var reading = HfTextReading.of(folder, "page.txt", page, 2025);
        assertEquals(List.of("On Teapots", "On Jugs"), reading.titles());
        assertEquals(
                List.of("2025-11-10", "2025-11-11"),
                reading.entries().stream()
                        .map(e -> e.source().day().orElseThrow().toString())
                        .toList());
    }

    @Test
    void words_that_a_program_broke_at_hyphens_are_whole_again() {
        var page = """
                On Teapots

                The state-of-the-art of counting is a well-
                known pre- and post-war matter of long-
                standing and ever-growing interest to those
                who are fond of tea-time, and of the far-
                reaching by-products of it, and to nobody
                else that we have met in all our never-
                ending years.
                """;
        var words = "The state-of-the-art of counting is a well-known pre- and post-war matter"
                + " of long-standing and ever-growing interest to those who are fond of tea-time,"
                + " and of the far-reaching by-products of it, and to nobody else that we have met in all our never-ending years.";
        var papers = HfTextReading.of(folder, "2025.txt", HEADER + page).papers();
        assertEquals(words, papers.get(0).summary());
    }

    @Test
    void pages_are_recognized_by_their_header_by_their_shape_or_by_their_first_lines() {
        assertTrue(HfTextReading.recognized(folder, HEADER + "On Teapots\n"));
        assertTrue(HfTextReading.recognized(folder, "On Teapots\n\n" + ABSTRACT + "\n\n  • 5 authors\n·\nNov 2\n"));
        assertTrue(HfTextReading.recognized(folder, "Nov 10\n\nOn Teapots\n\n" + ABSTRACT + "\n"));
        assertTrue(HfTextReading.recognized(folder, "---\ntitle: x\n---\nbyAK and the research community\n"));
    }

    @Test
    void other_files_are_not_taken_for_pages() {
        for (var other : List.of(
                "",
                "{\"title\": \"Daily Papers\", \"by\": \"byAK and the research community\"}",
                "[{\"title\": \"byAK and the research community\"}]",
                "- title: Daily Papers\n  published: 2025-11-10\n",
                "---\ntitle: Daily Papers\n---\nNov 10 was a quiet day.\n",
                "@article{a,\n title = {On Teapots},\n}\n",
                "TY  - JOUR\nTI  - On Teapots\n",
                "title,authors\nOn Teapots,5 authors\n",
                "Nov 10\n\nWe met and talked.\n\nThen we went home.\n",
                "# Daily Papers\n\n- On Teapots, by 5 authors, May 25\n",
                ABSTRACT)) {
            assertFalse(HfTextReading.recognized(folder, other), other);
        }
    }

    @Test
    void a_page_saved_with_its_links_tells_identifiers_votes_and_comments() {
        var page = """
                # Daily Papers

                Nov 10

                [12](https://huggingface.co/login?next=%2Fpapers%2F2511.00010)

                ### [On Teapots](https://huggingface.co/papers/2511.00010)

                [We count teapots\\\\
                and jugs.](https://huggingface.co/papers/2511.00010)

                [![quiet](https://example.org/a.png)Quiet Lab](https://huggingface.co/quiet-lab)

                ·

                Nov 2[3](https://huggingface.co/papers/2511.00010#community)
                """;
        var entry = HfTextReading.of(folder, "page.md", page, 2025).entries().get(0);
        assertEquals(
                List.of(
                        "title 7:6 On Teapots",
                        "ids 7:6 [arxiv:2511.00010]",
                        "organization 12:2 {name=Quiet Lab, slug=quiet-lab}",
                        "published 16:1 2025-11-02",
                        "featured 3:1 [2025-11-10]",
                        "abstract 9:2 We count teapots and jugs.",
                        "counts 5:2 {upvotes={value=12, on=2025-11-10}, comments={value=3, on=2025-11-10}}",
                        "at 7:6 7"),
                entry.fields().fields().stream().map(HfTextImporterTest::line).toList());
    }

    @Test
    void a_page_with_every_link_on_a_line_of_its_own_is_read_likewise() {
        var page = """
                Nov 10

                 [-] 12

                https://huggingface.co/login?next=%2Fpapers%2F2511.00010

                On Teapots

                https://huggingface.co/papers/2511.00010

                We count teapots.

                https://huggingface.co/papers/2511.00010

                [

                2 authors](https://huggingface.co/papers/2511.00010)

                ·

                Oct 7, 2024

                3

                https://huggingface.co/papers/2511.00010#community
                """;
        var entry = HfTextReading.of(folder, "page.md", page).entries().get(0);
        assertEquals(
                List.of("title", "ids", "authorCount", "published", "featured", "abstract", "counts", "at"),
                entry.fields().fields().stream().map(Value.Field::name).toList());
        assertEquals("2 2024-10-07 3", shown(HfTextPaper.of(entry)));
    }

    @Test
    void no_text_makes_it_fail_otherwise_than_by_saying_so() {
        var pieces = List.of(
                "•",
                "·",
                "5 authors",
                "May 25, 2024",
                "Nov 10",
                "[",
                "](",
                "/papers/2511.00010)",
                "> ",
                "\n",
                "\n\n",
                "\r",
                "--",
                "\u200b",
                "\ud800",
                "https://",
                "0",
                "byAK and the research community",
                "We count. ",
                "\t",
                "|",
                "&bull;",
                "![");
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = 0; i < random.nextInt(60); i++) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? "\n" : " ");
            }
            var page = new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            HfTextReading.recognized(folder, page);
            HfTextReading.of(folder, "page.txt", page, 2025);
        }
    }

    @Test
    void time_grows_with_the_page_and_not_faster() {
        for (var line : List.of("[", "a", "•", "0", "> ", "a. B", "· Nov 2", "x ".repeat(100), "-", "[".repeat(1000))) {
            assertTimeout(Duration.ofSeconds(20), () -> {
                HfTextReading.recognized(folder, (line + "\n").repeat(3_000));
                HfTextReading.of(folder, "page.txt", (line + "\n").repeat(3_000), 2025);
                HfTextReading.of(folder, "page.txt", "Nov 10\n" + line.repeat(20_000), 2025);
            });
        }
    }

    private String organization(String line) {
        var page = HEADER + "On Teapots\n\n" + ABSTRACT + "\n\n" + line + "\n·\nNov 2\n";
        var paper = HfTextReading.of(folder, "2025.txt", page).papers().get(0);
        assertEquals(ABSTRACT, paper.summary());
        return paper.slug() + "=" + paper.name();
    }

    private static String shown(HfTextPaper paper) {
        return paper.authors() + " " + paper.published().orElseThrow() + " " + paper.comments();
    }

    private static String line(Value.Field field) {
        return field.name() + " " + field.at().line() + ":" + field.at().column() + " " + shown(field.value());
    }

    private static String shown(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.fields().stream()
                    .map(field -> field.name() + "=" + shown(field.value()))
                    .toList()
                    .toString()
                    .replaceAll("^\\[(.*)]$", "{$1}");
        }
        return value instanceof Value.Sequence list
                ? list.items().stream().map(HfTextImporterTest::shown).toList().toString()
                : ((Value.Scalar) value).text();
    }
}
