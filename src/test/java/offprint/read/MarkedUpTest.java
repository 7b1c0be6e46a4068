package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JatsTextTest {
    @Test
    void known_tags_go_and_other_words_in_brackets_stay() {
        assertEquals("Why <think> in 2", MarkedUp.plain("<b>Why</b> <think> in <span class=\"nocase\">2</span>"));
        assertEquals("a<b and c>d", MarkedUp.plain("a<b and c>d"));
        assertEquals("p < 0.05 & q", MarkedUp.plain("p < 0.05 & q"));
    }

    @Test
    void what_was_escaped_twice_is_read_twice_but_not_three_times() {
        assertEquals("Tea & <i>Pots</i>", MarkedUp.plain("Tea &amp;amp; &amp;lt;i&amp;gt;Pots&amp;lt;/i&amp;gt;"));
        assertEquals("Tea & Pots", MarkedUp.plain("Tea &amp; &lt;i&gt;Pots&lt;/i&gt;"));
        assertEquals("Use <think> here", MarkedUp.plain("Use &lt;think&gt; here"));
    }

    @Test
    void formulas_keep_their_TeX_or_are_written_on_a_line() {
        assertEquals(
                "of $x^2$ and",
                MarkedUp.plain("of <jats:inline-formula><jats:alternatives><jats:tex-math>\\\\documentclass{a}"
                        + "\\begin{document}$$x^2$$\\end{document}</jats:tex-math><mml:math><mml:mi>x</mml:mi></mml:math>"
                        + "</jats:alternatives></jats:inline-formula> and"));
        assertEquals(
                "n/(m + 1) < sqrt(2)",
                MarkedUp.plain(
                        "<math><mfrac><mi>n</mi><mrow><mi>m</mi><mo>+</mo><mn>1</mn></mrow></mfrac><mo>&lt;</mo><msqrt><mn>2</mn></msqrt></math>"));
        assertEquals(
                "10^-3",
                MarkedUp.plain(
                        "<mml:math><mml:msup><mml:mn>10</mml:mn><mml:mrow><mml:mo>-</mml:mo><mml:mn>3</mml:mn></mml:mrow></mml:msup></mml:math>"));
    }

    @Test
    void the_heading_of_an_abstract_goes_and_those_of_its_sections_stay() {
        assertEquals(
                "Aims To pour.  Results Tea.",
                MarkedUp.plain(
                                "<jats:sec><jats:title>ABSTRACT</jats:title><jats:title>Aims</jats:title><jats:p>To pour.</jats:p></jats:sec>"
                                        + "<jats:sec><jats:title>Results</jats:title><jats:p>Tea.</jats:p></jats:sec>")
                        .replaceAll(" {3,}", "  ")
                        .replace("Aims  ", "Aims ")
                        .replace("Results  ", "Results "));
    }
}
