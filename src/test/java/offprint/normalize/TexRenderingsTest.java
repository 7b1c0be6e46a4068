package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TexRenderingsTest {
    /** All that the HTML of a text may be made of. */
    private static final Pattern SAFE = Pattern.compile(
            "(?:[^<>&\"']|&(?:amp|lt|gt|quot|#39);|</?(?:em|strong|code|sup|sub)>|<span class=\"math\">|</span>)*+");

    private static final String SIGNS = "\\{}$^_`'\"~-<>&%#[]() ,.abEem0é";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "\\emph{a \\textbf{b}} \\texttt{c} | <em>a <strong>b</strong></em> <code>c</code>",
                "m\\textsuperscript{2} \\textsc{d} {E} | m<sup>2</sup> d E",
                "$x^2$ of Model~(M)          | <span class=@math@>x²</span> of Model\u00A0(M)",
                "a < b & \"c\" don't         | a &lt; b &amp; &quot;c&quot; don&#39;t",
                "<script>alert(1)</script>   | &lt;script&gt;alert(1)&lt;/script&gt;",
                "\\href{javascript:alert(1)}{x} | x",
                "\\emph{<img src=x onerror=alert(1)>} | <em>&lt;img src=x onerror=alert(1)&gt;</em>",
                "$</span><script>$ \\cite{<b>} | <span class=@math@>&lt;/span&gt;&lt;script&gt;</span> [&lt;b&gt;]",
                "\\emph{a {\\bf b} c         | \\emph{a <strong>b</strong> c",
                "\\unknown{<i>} \\<b>        | \\unknown{&lt;i&gt;} \\&lt;b&gt;"
            })
    void html_has_our_elements_only(String source, String html) {
        assertEquals(html.replace('@', '"'), Tex.text(source).html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "12% of a & b_c #1 $5          | 12\\% of a \\& b\\_c \\#1 \\$5",
                "{BERT} by G{\\\"o}del          | {BERT} by G{ö}del",
                "\\emph{a} \\textsc{b} {\\bf c} | \\emph{a} \\textsc{b} {\\textbf{c}}",
                "$\\alpha^2$ and τ, Ω, 2×      | $\\alpha^2$ and $\\tau$, $\\Omega$, 2$\\times$",
                "Model~(M) at ~5               | Model~(M) at {\\textasciitilde}5",
                "run --flat                    | run -{}-flat",
                "an open { and \\                | an open {\\textbraceleft} and {\\textbackslash}",
                "$\\{a\\}$                      | $\\lbrace a\\rbrace $",
                "$\\input{x}$ \\input{y}        | inputx {\\textbackslash}input{\\textbraceleft}y{\\textbraceright}",
                "$a}$ $a % b$                  | a{\\textbraceright} a \\% b"
            })
    void tex_holds_known_commands_and_balanced_braces_only(String source, String tex) {
        assertEquals(tex, Tex.text(source).tex());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$\\tau$-bench   | tau bench",
                "τ-bench         | tau bench",
                "tau-bench       | tau bench",
                "2$\\times$ faster | 2times faster",
                "2× faster       | 2times faster",
                "2times faster   | 2times faster",
                "$\\pi_0$: A Model | pi0 a model",
                "π_0: A Model    | pi0 a model",
                "V_{0.5}: {Erd\\H{o}s} | v0 5 erdos"
            })
    void titles_compare_equal_however_a_source_writes_their_signs(String source, String folded) {
        assertEquals(folded, Tex.text(source).folded());
    }

    @Test
    void a_key_is_made_of_a_formula_as_it_was_written() {
        assertEquals(
                "$\\pi_0$: A Model of SAILOR",
                Tex.text("$\\pi_0$: A {Model} of $\\texttt{SAILOR}$").named());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Folding paper without looking | Folding paper…",
                "Folding a $x^2$ sheet of card | Folding a <span class=\"math\">x²</span>…",
                "Folding it $abc+def=2^n$ twice | Folding it …",
                "\\emph{Folding \\textbf{every sheet}} again | <em>Folding <strong>every…</strong></em>",
                "Short enough                  | Short enough"
            })
    void a_beginning_is_cut_at_a_word_and_closes_what_it_opened(String source, String html) {
        assertEquals(html, Tex.text(source).beginning(15).html());
    }

    static Stream<String> endless() {
        return Stream.of(
                "{".repeat(100_000) + "}".repeat(100_000),
                "{".repeat(100_000),
                "}".repeat(100_000),
                "\\emph{".repeat(50_000) + "x" + "}".repeat(50_000),
                "\\em ".repeat(50_000),
                "{\\bf ".repeat(50_000),
                "\\'{".repeat(50_000) + "}".repeat(50_000),
                "$x^{".repeat(50_000) + "}".repeat(50_000) + "$",
                "$" + "x^{".repeat(50_000) + "}".repeat(50_000) + "$",
                "$" + "\\frac{".repeat(50_000) + "}".repeat(50_000) + "$",
                "$" + "^".repeat(50_000) + "$",
                "$" + "\\sqrt[".repeat(50_000) + "$",
                "\\(".repeat(50_000) + "\\[".repeat(50_000),
                "{\\( ".repeat(50_000) + "\\)",
                "\\cite[".repeat(50_000),
                "$ ".repeat(50_000),
                "``".repeat(50_000),
                " `x".repeat(50_000),
                "-".repeat(100_000),
                "~x".repeat(50_000),
                "https://x{A}".repeat(10_000),
                "\\".repeat(100_001),
                "\\\"".repeat(50_001));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void nothing_is_too_deep_or_too_long(String source) {
        assertSafe(Tex.text(source));
    }

    @Test
    void nothing_that_can_be_typed_gets_out_of_its_place() {
        var random = new Random(3);
        var words = new String[] {
            "\\emph{",
            "\\href{",
            "\\cite{",
            "\\textbf",
            "$",
            "$$",
            "\\(",
            "\\)",
            "{\\em ",
            "\\frac",
            "\\sqrt[",
            "https://",
            "<b>"
        };
        for (int n = 0; n < 20_000; n++) {
            var source = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                source.append(
                        random.nextInt(3) == 0
                                ? words[random.nextInt(words.length)]
                                : SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertSafe(Tex.text(source.toString()));
        }
    }

    private static void assertSafe(Text text) {
        var shown = text.source().substring(0, Math.min(200, text.source().length()));
        assertTrue(SAFE.matcher(text.html()).matches(), () -> "unsafe HTML of " + shown + ": " + text.html());
        assertTrue(SAFE.matcher(text.beginning(10).html()).matches(), () -> "unsafe beginning of " + shown);
        assertEquals("", unbalanced(text.tex()), () -> shown);
        assertTrue(text.plain().length() <= 4 * text.source().length() + 10, () -> "too long for " + shown);
    }

    /** How the braces of TeX fail to balance, as BibTeX counts them; a comment or an end of the line is none either. */
    private static String unbalanced(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean isEscaped = i > 0 && tex.charAt(i - 1) == '\\';
            if (depth < 0 || c == '%' && !isEscaped) {
                return tex;
            }
        }
        return depth == 0 && !tex.endsWith("\\") ? "" : tex;
    }
}
