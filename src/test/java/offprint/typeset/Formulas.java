package offprint.typeset;

import java.util.List;

/** Formulas as people write them into abstracts, and such as only somebody with bad intentions would. */
final class Formulas {
    /** Of ordinary use: each must be typeset. */
    static final List<String> ORDINARY = List.of(
            "\\mathcal{O}(n \\log n)",
            "\\frac{1}{n} \\sum_{i=1}^{n} x_i^2",
            "\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}",
            "\\mathbb{E}_{x \\sim p}\\left[ \\nabla_\\theta \\log \\pi_\\theta(a \\mid s) \\right]",
            "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
            "f(x) = \\begin{cases} 1 & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
            "\\begin{aligned} a &= b + c \\\\ &= d \\end{aligned}",
            "\\operatorname*{arg\\,max}_{\\theta \\in \\Theta} \\ell(\\theta)",
            "\\hat{y} = \\sigma(W^\\top x + b)",
            "\\lVert x - y \\rVert_2^2",
            "\\left\\lfloor \\frac{n}{2} \\right\\rfloor",
            "\\underbrace{a + \\dots + a}_{n \\text{ times}}",
            "\\overline{AB} \\perp \\vec{v}",
            "\\binom{n}{k} = \\frac{n!}{k!(n-k)!}",
            "\\sqrt[3]{x^2 + 1}",
            "\\lim_{n \\to \\infty} a_n = \\alpha",
            "A \\xrightarrow{f} B \\hookrightarrow C",
            "\\forall \\varepsilon > 0\\ \\exists \\delta > 0",
            "\\mathrm{KL}(p \\,\\|\\, q) \\geq 0",
            "f'(x), f''(x), \\partial_t u",
            "\\mathfrak{g} \\subseteq \\mathbb{R}^{d \\times d}",
            "10^{-3} \\pm 2\\%",
            "\\boldsymbol{\\mu} \\in \\mathcal{N}(0, \\mathbf{I})",
            "\\prod_{t=1}^{T} p(x_t \\mid x_{<t})",
            "\\tilde{O}(\\sqrt{T})",
            "x \\equiv 3 \\pmod{7}",
            "\\texttt{argmax} \\neq \\textsf{softmax}",
            "\\Gamma(z) = \\iint_D \\rho\\,dA",
            "\\widehat{\\mathrm{Var}}[X] \\approx \\bar{s}^2",
            "\\color{red}{x} + \\boxed{y} + \\cancel{z}");

    /** What must be contained. */
    static final List<String> HOSTILE = List.of(
            "\\def\\x{\\x\\x}\\x",
            "\\newcommand{\\a}{\\a\\a}\\a",
            "{".repeat(900) + "}".repeat(900),
            "\\frac{1}{".repeat(190) + "1" + "}".repeat(190),
            "\\href{javascript:alert(1)}{x}",
            "\\url{javascript:alert(1)}",
            "\\includegraphics{https://example.org/x.png}",
            "\\htmlClass{skip}{x}",
            "\\htmlStyle{position:fixed}{x}",
            "\\htmlData{x=y}{x}",
            "</span><script>alert(1)</script>",
            "\\text{<img src=x onerror=alert(1)>}",
            "x".repeat(50_000),
            "\\rule{100000em}{100000em}",
            "\\color{url(javascript:1)}{x}",
            "\\color{expression(alert(1))}{x}",
            "\\kern99999em x",
            "\\raisebox{99999em}{x}",
            "\\char\"110000",
            "\\unknown{x}",
            "}{",
            "\\left(",
            "\\begin{matrix}",
            "&",
            "\\\\",
            "%",
            "");

    private Formulas() {}
}
