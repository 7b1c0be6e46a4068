package offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Formulas, one by one. */
class MathTest {
    private static final Katex KATEX = new Katex();
    private static final Pattern CLASS = Pattern.compile("k[0-9a-f]{10}");

    @SuppressWarnings("UnusedVariable") // found by name
    private static final java.util.List<String> ORDINARY = Formulas.ORDINARY;

    @SuppressWarnings("UnusedVariable") // found by name
    private static final java.util.List<String> HOSTILE = Formulas.HOSTILE;

    @ParameterizedTest
    @FieldSource("ORDINARY")
    void a_formula_of_ordinary_use_is_typeset(String source) {
        for (var display : new boolean[] {true, false}) {
            var answer = KATEX.render(source, display);
            assertEquals(Optional.empty(), answer.fault());
            var math = MathHtml.of(answer.html());
            var page = Jsoup.parseBodyFragment(math.html());
            assertEquals(0, page.select("[style]").size(), math.html());
            assertEquals(source, page.select("annotation").text());
            assertEquals(1, page.select("math").size());
            var classes = new TreeMap<>(math.styles());
            page.select("[class]")
                    .forEach(element -> element.classNames().stream()
                            .filter(name -> CLASS.matcher(name).matches())
                            .forEach(name -> assertTrue(math.styles().containsKey(name), name)));
            assertTrue(classes.keySet().stream().allMatch(math.html()::contains), math.html());
        }
    }

    @Test
    void every_declaration_that_katex_writes_is_kept() {
        for (var source : Formulas.ORDINARY) {
            var dirty = KATEX.render(source, true).html();
            var declarations = Jsoup.parseBodyFragment(dirty).select("[style]").eachAttr("style").stream()
                    .flatMap(style -> java.util.stream.Stream.of(style.split(";")))
                    .distinct()
                    .sorted()
                    .toList();
            assertEquals(
                    declarations,
                    MathHtml.of(dirty).styles().values().stream().sorted().toList(),
                    source);
        }
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void a_hostile_formula_is_contained(String source) {
        var answer = KATEX.render(source, false);
        var math = MathHtml.of(answer.html());
        var page = Jsoup.parseBodyFragment(math.html());
        assertEquals(
                0,
                page.select("script, img, a, [href], [src], [style], [onerror], [data-x], .skip")
                        .size(),
                math.html());
        assertTrue(math.html().length() < 2_000_000, "it has " + math.html().length() + " characters");
        math.styles().values().forEach(declaration -> {
            assertTrue(declaration.matches("[a-z-]+:[A-Za-z0-9#.%+ -]+"), declaration);
            assertTrue(!declaration.contains("fixed") && !declaration.contains("url"), declaration);
            var size = Pattern.compile("-?\\d+(?:\\.\\d+)?(?=em)").matcher(declaration);
            while (size.find()) {
                assertTrue(Math.abs(Double.parseDouble(size.group())) < 500, declaration);
            }
        });
    }

    @Test
    void a_formula_that_cannot_be_read_says_why() {
        assertEquals(
                Optional.of("Undefined control sequence: \\unknown"),
                KATEX.render("\\unknown{x}", false).fault());
        assertEquals(
                Optional.of("it is over 2000 characters long"),
                KATEX.render("x".repeat(2_001), false).fault());
    }

    @Test
    void katex_cannot_reach_java_and_stays_as_it_was_from_formula_to_formula() {
        var before = KATEX.render("\\foo", false).fault();
        KATEX.render("\\gdef\\foo{x}\\foo", false);
        assertEquals(before, KATEX.render("\\foo", false).fault());
    }
}
