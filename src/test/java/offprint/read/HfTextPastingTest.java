package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of invented papers, written and pasted by a seeded generator, come back as they went in. */
class HfTextPastingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 10);
    private static final String[] NOUNS = {
        "Teapots", "Lighthouses", "Umbrellas", "Staircases", "Bicycles", "Orchards", "Lanterns", "Weathervanes"
    };
    private static final String[] VERBS = {"Folding", "Counting", "Painting", "Sorting", "Teaching", "Repairing"};
    private static final String[] HOW = {"Gently", "without Ladders", "by Candlelight", "at Scale", "in the Rain"};
    private static final String[] WORDS = {
        "invented",
        "quiet",
        "teapots",
        "which",
        "remain",
        "remarkably",
        "patient",
        "under",
        "steady",
        "observation",
        "whereas",
        "lanterns",
        "tend",
        "to",
        "flicker",
        "a",
        "little",
        "more",
        "than",
        "expected",
        "so",
        "that",
        "nobody",
        "minds",
        "``quoted''",
        "50\\%",
        "of",
        "$x^2$",
        "staircase-like",
        "and",
        "we",
        "measure",
        "twice"
    };

    @TempDir
    Path folder;

    @Test
    void pages_come_back_exactly_when_blank_lines_or_whole_lines_tell_paragraphs_apart() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var blanks = random.nextBoolean() ? HfTextPasting.Blanks.KEPT : HfTextPasting.Blanks.DOUBLED;
            int width = random.nextInt(3) == 0 ? 0 : 40 + random.nextInt(100);
            check(seed, random, new HfTextPasting(random, width, blanks));
        }
    }

    @Test
    void pages_come_back_exactly_when_lines_are_whole_and_blank_lines_tell_nothing() {
        for (int seed = 1000; seed < 1150; seed++) {
            var random = new Random(seed);
            var blanks = random.nextBoolean() ? HfTextPasting.Blanks.REMOVED : HfTextPasting.Blanks.AFTER_EACH_LINE;
            check(seed, random, new HfTextPasting(random, 0, blanks));
        }
    }

    @Test
    void of_wrapped_pages_without_any_sign_between_paragraphs_hardly_a_paper_is_lost() {
        int papers = 0;
        int right = 0;
        for (int seed = 2000; seed < 2200; seed++) {
            var random = new Random(seed);
            var blanks = random.nextBoolean() ? HfTextPasting.Blanks.REMOVED : HfTextPasting.Blanks.AFTER_EACH_LINE;
            var page = page(random);
            var pasting = new HfTextPasting(random, 40 + random.nextInt(80), blanks);
            var read = HfTextReading.of(folder, "page.txt", pasting.write(DAY, page), DAY.getYear())
                    .papers();
            papers += page.size();
            right += (int) page.stream().filter(read::contains).count();
        }
        assertTrue(right > 0.98 * papers, right + " of " + papers);
    }

    private void check(int seed, Random random, HfTextPasting pasting) {
        var page = page(random);
        var text = pasting.write(DAY, page);
        assertTrue(HfTextReading.recognized(folder, text), "page " + seed);
        assertEquals(
                page, HfTextReading.of(folder, "page.txt", text, DAY.getYear()).papers(), "page " + seed);
    }

    private static List<HfTextPaper> page(Random random) {
        var papers = new ArrayList<HfTextPaper>();
        boolean bare = random.nextInt(5) == 0;
        for (int i = 0; i < 2 + random.nextInt(12); i++) {
            var paper = paper(random);
            papers.add(bare || random.nextInt(6) == 0 ? paper.bare() : paper);
            if (random.nextInt(20) == 0) {
                papers.add(paper);
            }
        }
        return papers;
    }

    private static HfTextPaper paper(Random random) {
        boolean organization = random.nextInt(4) == 0;
        return new HfTextPaper(
                title(random),
                summary(random),
                organization ? "" : Integer.toString(1 + random.nextInt(30)),
                organization ? "lantern-lab" : "",
                organization
                        ? pick(random, "Lantern Lab", "Laboratory of Lanterns, University of Nowhere", "lantern-lab")
                        : "",
                Optional.of(DAY.minusDays(random.nextInt(900))),
                random.nextInt(3) == 0 ? Integer.toString(1 + random.nextInt(9)) : "");
    }

    private static String title(Random random) {
        var title = pick(random, VERBS) + " " + pick(random, NOUNS) + " and " + pick(random, NOUNS);
        return switch (random.nextInt(4)) {
            case 0 -> title;
            case 1 -> "LAMP-" + random.nextInt(90) + ": " + title + " " + pick(random, HOW);
            case 2 -> title + ": " + pick(random, VERBS) + " " + pick(random, NOUNS) + " " + pick(random, HOW);
            default -> "Who Is Afraid of " + title + "?";
        };
    }

    private static String summary(Random random) {
        var text = new StringBuilder();
        while (text.length() < 500 + random.nextInt(900)) {
            text.append(text.isEmpty() ? "" : " ").append(pick(random, "We", "Our", "This", "In", "Some"));
            for (int i = 0; i < 6 + random.nextInt(18); i++) {
                text.append(' ').append(pick(random, WORDS));
            }
            text.append('.');
        }
        return random.nextInt(5) == 0 ? text + " See https://example.org/lamp" + random.nextInt(99) : text.toString();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
