package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "12\\% of \\textbf{all} \\emph{cases}            | 12% of all cases",
                "$\\texttt{SAILOR}$ sails                        | SAILOR sails",
                "\\& \\_ \\# \\$ \\{ \\}                         | & _ # $ { }",
                "a \\textrightarrow b                            | a → b",
                "{\\em old} and {\\bf bold \\it both}            | old and bold both",
                "a\\begin{it}b\\end{it}c                         | abc",
                "H\\textsubscript{2}O, m\\textsuperscript{2}     | H₂O, m²",
                "a\\textasciitilde{}\\textasciicircum{}\\textbackslash{} | a~^\\",
                "\\LaTeX, \\TeX{} and so on\\ldots               | LaTeX, TeX and so on…",
                "3\\times faster at 360{\\deg}                   | 3× faster at 360°",
                "as in~\\cite{doe,roe}, Section~\\ref{s}\\label{s} | as in [doe, roe], Section ??",
                "all\\footnote{Nearly.} of it                    | all (Nearly.) of it",
                "\\href{https://example.org/a\\_b}{here}          | here (https://example.org/a_b)",
                "see \\url{https://example.org/~u/a--b}          | see https://example.org/~u/a--b",
                "vs.\\ 300\\,k, \\eg, \\etc. Then                 | vs. 300 k, e.g., etc. Then"
            })
    void text_commands_are_resolved(String source, String plain) {
        assertEquals(plain, Tex.text(source).plain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "``fold it'' and `unfold' and ''refold''         | “fold it” and ‘unfold’ and “refold”",
                "``fold--unfold\" twice                          | “fold–unfold” twice",
                "``never closed                                  | ``never closed",
                "f''(x) on a 5'' sheet                           | f''(x) on a 5'' sheet",
                "run `fold` --flat, then (--x)                   | run `fold` --flat, then (--x)",
                "paper -- and card; 3--5 folds---or more          | paper – and card; 3–5 folds—or more",
                "\"the creases\"--they matter                     | \"the creases\"–they matter",
                "<!-- a --> b                                    | <!-- a --> b",
                "Origami Model~(OM) on RTX~0000, 14~s            | Origami Model (OM) on RTX 0000, 14 s",
                "~100, at ~8%, 8~16, 75%~89%, /~me, x~N(0,1)     | ~100, at ~8%, 8~16, 75%~89%, /~me, x~N(0,1)"
            })
    void quotes_dashes_and_ties_are_told_from_code_and_numbers(String source, String plain) {
        assertEquals(plain, Tex.text(source).plain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "{BERT} for {IEEE/IFIP} and {E}xperts            | BERT for IEEE/IFIP and Experts",
                "{{A folding study, in two parts}}               | A folding study, in two parts",
                "f{x} over {-1, 0, 1} of {small sheets}          | f{x} over {-1, 0, 1} of {small sheets}",
                "12\\% of {small sheets} in {-1, 0, 1}           | 12% of small sheets in {-1, 0, 1}",
                "V_{0.5} textbf{2AI} mathcal{O}(n) 2times        | V_{0.5} textbf{2AI} mathcal{O}(n) 2times",
                "https://example.org/{Page} is up                | https://example.org/{Page} is up",
                "an open {brace and a closed} one}               | an open {brace and a closed} one}"
            })
    void braces_vanish_where_they_only_protect(String source, String plain) {
        assertEquals(plain, Tex.text(source).plain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "<think> before you fold",
                "C:\\path\\to\\emph is a folder",
                "our \\method is \\unknown{x} to all",
                "costs $5 and $10 a month, $100M or US$44, 4$ each",
                "set $HOME and $PATH",
                "$textbf{sheets} and textbf{card}$ were damaged",
                "\\emph{never closed",
                "a backslash at the end \\"
            })
    void what_is_no_tex_stays_as_it_is_written(String source) {
        assertEquals(source, Tex.text(source).plain());
    }

    @Test
    void spaces_are_folded_and_what_is_no_text_is_removed() {
        assertEquals(
                "a b c d 😀",
                Tex.clean("  a\tb\n\n c\u00A0\u0000\u0007\u202E\u2066\uE000\uFEFF d \uD800😀\uDC00\uFFFF "));
    }

    @Test
    void braces_around_an_escaped_sign_vanish_with_the_escape() {
        assertEquals(
                "Theory & Practice, 10% of it",
                Tex.text("Theory {\\&} Practice, 10{\\%} of it").plain());
    }
}
