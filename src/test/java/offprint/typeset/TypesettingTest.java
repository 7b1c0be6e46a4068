package offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import offprint.Trial;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas on the pages of a site. */
class TypesettingTest {
    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void a_site() {
        trial = new Trial(folder)
                .write("content/site.yaml", "title: Small", "url: https://example.org/", "id: example.org,2025:small")
                .write("content/topics.yaml", "- {slug: sums, name: Sums, match: {any: [sum]}}")
                .write(
                        "content/papers/one.md",
                        "---",
                        "title: 'A sum of $x^2$ at most'",
                        "key: one",
                        "featured: 2025-11-10",
                        "abstract: 'It costs $5 and $6, or \\(\\frac{a}{b}\\), or \\[ \\sum_i i \\]'",
                        "---")
                .write(
                        "content/papers/two.md",
                        "---",
                        "title: Nothing to sum",
                        "key: two",
                        "featured: 2025-11-10",
                        "---");
    }

    @Test
    void formulas_of_titles_and_abstracts_are_typeset() {
        assertEquals(0, trial.build().code());
        var page = Jsoup.parse(trial.page("papers/one.html"));
        assertEquals(
                List.of("x^2", "\\frac{a}{b}", "\\sum_i i"),
                page.select("main annotation").eachText());
        assertEquals(1, page.select(".katex-display").size());
        assertTrue(page.select(".abstract").text().contains("It costs $5 and $6, or"));
        assertEquals("A sum of x² at most · Small", page.title());
    }

    @Test
    void only_pages_with_formulas_load_what_formulas_need() {
        trial.build();
        var sheets = List.of("../assets/style.css", "../assets/katex/katex.min.css", "../assets/math.css");
        assertEquals(
                sheets,
                Jsoup.parse(trial.page("papers/one.html"))
                        .select("link[rel=stylesheet]")
                        .eachAttr("href"));
        assertEquals(
                sheets.subList(0, 1),
                Jsoup.parse(trial.page("papers/two.html"))
                        .select("link[rel=stylesheet]")
                        .eachAttr("href"));
        var sheet = trial.page("assets/katex/katex.min.css");
        assertFalse(sheet.contains(".ttf") || sheet.contains(".woff)"), sheet);
        var fonts = trial.site().keySet().stream()
                .filter(path -> path.endsWith(".woff2"))
                .toList();
        assertEquals(20, fonts.size());
        fonts.forEach(font -> assertTrue(sheet.contains(font.replace("assets/katex/", "")), font));
    }

    @Test
    void a_site_without_formulas_carries_nothing_for_them() throws IOException {
        Files.delete(folder.resolve("content/papers/one.md"));
        trial.build();
        assertFalse(trial.site().keySet().stream().anyMatch(path -> path.contains("katex") || path.contains("math")));
        assertFalse(Files.exists(folder.resolve(".offprint/cache/math")));
    }

    @Test
    void a_site_with_code_alone_carries_nothing_for_formulas() {
        trial.write("content/papers/one.md", "---", "title: Code", "key: one", "---", "```python", "x = 1", "```");
        assertEquals(0, trial.build().code());
        assertFalse(trial.site().keySet().stream().anyMatch(path -> path.contains("katex") || path.contains("math")));
        assertEquals(
                "1",
                Jsoup.parse(trial.page("papers/one.html")).select("pre .hn").text());
    }

    @Test
    void feeds_show_formulas_as_text() {
        trial.build();
        var feed = trial.page("feed.xml");
        assertTrue(feed.contains("a/b") && !feed.contains("katex"), feed);
    }

    @Test
    void a_formula_that_cannot_be_read_is_shown_as_its_source_with_a_warning() {
        trial.write(
                "content/papers/three.md", "---", "title: Odd", "key: odd", "summary: 'It is $\\odd{x}^2$.'", "---");
        var ran = trial.build();
        assertEquals(0, ran.code());
        assertTrue(
                ran.err()
                        .contains(
                                "content/papers/three.md:4:10: warning: the formula \"\\odd{x}^2\" is shown as its source: "
                                        + "Undefined control sequence: \\odd [math.invalid]"),
                ran.err());
        assertEquals(
                "\\odd{x}^2",
                Jsoup.parse(trial.page("papers/odd.html")).select("code.tex").text());
    }

    @Test
    void the_second_build_takes_formulas_from_the_cache_and_gives_the_same_bytes() throws IOException {
        trial.build();
        var first = trial.site();
        var kept = cache();
        var bytes = Files.readAllBytes(kept);
        var time = Files.getLastModifiedTime(kept);

        trial.build();
        assertEquals(first, trial.site());
        assertEquals(time, Files.getLastModifiedTime(kept), "nothing new was kept");

        bytes[bytes.length / 2]++;
        Files.write(kept, bytes);
        trial.build();
        assertEquals(first, trial.site());
        bytes[bytes.length / 2]--;
        assertEquals(List.of(bytes.length, 0), List.of((int) Files.size(kept), mismatch(kept, bytes)));

        Trial.files(folder.resolve(".offprint")).forEach(TypesettingTest::delete);
        trial.build();
        assertEquals(first, trial.site());
    }

    @Test
    void formulas_that_nobody_writes_any_more_leave_the_cache() throws IOException {
        trial.build();
        long before = Files.size(cache());
        trial.write("content/papers/one.md", "---", "title: 'A sum of $x^2$ at most'", "key: one", "---");
        trial.build();
        assertNotEquals(before, Files.size(cache()));
    }

    private static int mismatch(Path file, byte[] expected) throws IOException {
        return java.util.Arrays.equals(expected, Files.readAllBytes(file)) ? 0 : 1;
    }

    private Path cache() {
        var files = Trial.files(folder.resolve(".offprint/cache/math"));
        assertEquals(1, files.size(), files.stream().map(Path::toString).collect(Collectors.joining(" ")));
        return files.get(0);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
