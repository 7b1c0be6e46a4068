package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexFormulasTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$\\alpha_i^2 \\leq \\frac{1}{2}$            | αᵢ² ≤ 1/2",
                "\\(\\mathcal{O}(n \\log n)\\)               | O(n log n)",
                "$O(n\\log{n})$                              | O(n log n)",
                "$\\mathbb{R}^d$ and $\\mathbb{E}[x]$        | ℝᵈ and 𝔼[x]",
                "2$\\times$, $12\\times 12$, $12 \\times 12$ | 2×, 12×12, 12 × 12",
                "$\\sqrt{x+1}$, $\\sqrt[3]{x}$               | √(x+1), ³√x",
                "$x^{n+1}$, $e^{-\\lambda t}$, $x^{a,b}$     | xⁿ⁺¹, e^(-λt), x^(a,b)",
                "$p_{gen}$, $x_i$, $x_{q}$                   | p_gen, xᵢ, x_q",
                "$360^\\circ$, $f'$, $A^*$, $A^\\top$        | 360°, f′, A*, Aᵀ",
                "$\\hat{x}$ and $\\bar y$                    | x̂ and ȳ",
                "$\\frac{a+b}{c}$, $\\binom{n}{k}$           | (a+b)/c, (n choose k)",
                "$a\\to b$, $A\\in B$, $\\rightarrow$        | a → b, A ∈ B, →",
                "$\\left( \\operatorname{softmax} x \\right)$ | ( softmax x )",
                "$$E = mc^2$$ and \\[x\\]                     | E = mc² and x",
                "$\\method_1$                                | method₁",
                "$4^{\\textrm{th}}$ and A$^2$Fold            | 4ᵗʰ and A²Fold",
                "$\\pi_0$: A Model of $CoT$ at $n$th folds   | π₀: A Model of CoT at nth folds",
                "$a\\$b$ and $x                              | a$b and $x"
            })
    void a_formula_reads_on_one_line(String source, String plain) {
        assertEquals(plain, Tex.text(source).plain());
    }
}
