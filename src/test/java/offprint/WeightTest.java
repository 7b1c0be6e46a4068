package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first visit to a page is light, also over a slow line: nobody adds a kilobyte without noticing. */
class WeightTest {
    private static final int KB = 1024;
    private static final List<String> SYLLABLES =
            List.of("ba", "cor", "da", "fen", "gli", "ho", "ker", "lum", "mi", "nor", "pa", "qui", "ros", "tel", "vu");

    @TempDir
    private static Path folder;

    private static Weights home;
    private static List<Weights> papers;

    @BeforeAll
    static void build_the_sample() throws IOException {
        var trial = new Trial(folder.resolve("sample"));
        Trial.copy(Path.of("content"), trial.root().resolve("content"));
        assertEquals(0, trial.build("--date", "2025-11-16").code());
        var site = trial.site();
        home = Weights.of(site, "index.html");
        papers = site.keySet().stream()
                .filter(path -> path.startsWith("papers/") && path.endsWith(".html") && !path.contains("/index"))
                .map(path -> Weights.of(site, path))
                .toList();
        assertTrue(papers.size() > 100, () -> papers.size() + " papers");
    }

    @Test
    void a_first_visit_to_the_home_page_takes_40_KB() {
        assertTrue(home.total() <= 40 * KB, home::toString);
    }

    @Test
    void a_first_visit_to_any_paper_takes_30_KB_of_which_its_page_is_8() {
        var heaviest =
                papers.stream().max(Comparator.comparingInt(Weights::total)).orElseThrow();
        var longest =
                papers.stream().max(Comparator.comparingInt(Weights::html)).orElseThrow();
        assertTrue(
                heaviest.total() <= 30 * KB && longest.html() <= 8 * KB,
                () -> "heaviest " + heaviest + "; longest " + longest);
    }

    @Test
    void styles_take_12_KB_and_scripts_10_on_any_page() {
        for (var page : Stream.concat(Stream.of(home), papers.stream()).toList()) {
            assertTrue(page.styles() <= 12 * KB && page.scripts() <= 10 * KB, page::toString);
            assertTrue(page.styles() > 0 && page.scripts() > 0, page::toString);
        }
    }

    @Test
    void a_first_visit_to_a_week_of_100_papers_takes_60_KB() {
        var trial = new Trial(folder.resolve("busy"));
        var random = new Random(46);
        trial.write(
                "content/site.yaml", "title: A busy week", "id: example.org,2025:busy", "url: https://example.org/");
        trial.write("content/topics.yaml", topics());
        IntStream.range(0, 100).forEach(i -> trial.write("content/papers/p%03d.md".formatted(i), paper(random, i)));
        var ran = trial.build("--date", "2025-11-16");
        assertEquals(0, ran.code(), ran.err());

        var week = Weights.of(trial.site(), "weeks/2025-W46.html");

        assertTrue(trial.page("weeks/2025-W46.html").contains("100 papers"), "not all papers are there");
        assertTrue(week.html() > 10 * KB && week.total() <= 60 * KB, week::toString);
    }

    private static String[] topics() {
        return IntStream.range(0, 10)
                .mapToObj(i -> "- {slug: topic-%d, name: The topic %d}".formatted(i, i))
                .toArray(String[]::new);
    }

    private static String[] paper(Random random, int number) {
        var authors = Stream.generate(() -> capital(word(random)) + " " + capital(word(random)))
                .limit(6)
                .collect(Collectors.joining(", "));
        return new String[] {
            "---",
            "title: " + capital(words(random, 70)),
            "authors: [" + authors + "]",
            "ids: [\"arXiv:2511.%05d\"]".formatted(number + 1),
            "published: 2025-11-%02d".formatted(1 + number % 9),
            "featured: 2025-11-%02d".formatted(10 + number % 5),
            "topics: [topic-%d, topic-%d]".formatted(number % 10, (number * 7 + 3) % 10),
            "summary: " + capital(words(random, 250)),
            "abstract: " + capital(words(random, 1200)),
            "---"
        };
    }

    /** Words of no language, of so many letters and blanks together or a few more. */
    private static String words(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : " ").append(word(random));
        }
        return text.toString();
    }

    private static String word(Random random) {
        return random.ints(2L + random.nextInt(3), 0, SYLLABLES.size())
                .mapToObj(SYLLABLES::get)
                .collect(Collectors.joining());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
