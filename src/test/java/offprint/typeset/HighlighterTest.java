package offprint.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code as pages show it. */
class HighlighterTest {
    private static final Prism PRISM = new Prism();

    private final Highlighter highlighter = new Highlighter(Map.of(), () -> PRISM);

    @Test
    void code_is_colored() {
        assertEquals(
                Optional.of("<span class=\"hk\">def </span><span class=\"hf\">f</span>(x):\n"
                        + "    <span class=\"hk\">return </span><span class=\"hs\">&quot;&lt;a&gt;&quot; </span>"
                        + "<span class=\"hc\"># &amp;</span>"),
                highlighter.html("python", "def f(x):\n    return \"<a>\" # &"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bash|for i in 1 2; do echo \"$i\"; done|hk",
                "c|int main(void) { return 0; }|hk",
                "cpp|template <class T> T f();|hk",
                "css|a { color: red; }|hp",
                "diff|+new|hi",
                "go|func main() {}|hk",
                "java|final class A {}|hk",
                "javascript|const a = 1;|hk",
                "json|{\"a\": 1}|hp",
                "julia|function f() end|hk",
                "latex|\\frac{a}{b} % why|hc",
                "markdown|# Title|hf",
                "markup|<p class=\"a\">b</p>|ht",
                "python|import numpy|hk",
                "r|if (TRUE) 1|hk",
                "rust|fn main() {}|hk",
                "sql|SELECT a FROM b|hk",
                "toml|a = 1|hp",
                "typescript|interface A { b: string }|hk",
                "yaml|a: 1|hp"
            })
    void each_language_has_its_colors(String name, String source, String look) {
        var html = highlighter.html(name, source).orElseThrow();
        assertTrue(html.contains("class=\"" + look + "\""), html);
        assertEquals(source, Jsoup.parseBodyFragment(html).body().wholeText());
    }

    @ParameterizedTest
    @CsvSource({
        "py,PYTHON",
        "JS,JAVASCRIPT",
        "sh,BASH",
        "tex,LATEX",
        "c++,CPP",
        "html,MARKUP",
        "yml,YAML",
        "ts,TYPESCRIPT"
    })
    void a_language_has_short_names(String alias, String language) {
        assertEquals(Optional.of(Language.valueOf(language)), Language.named(alias));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "klingon", "constructor", "__proto__", "extend", "python python"})
    void a_language_that_nobody_knows_stays_plain_and_starts_nothing(String name) {
        var idle = new Highlighter(Map.of(), HighlighterTest::unwanted);
        assertEquals(Optional.empty(), idle.html(name, "x = 1"));
        assertTrue(idle.isAllKnown());
    }

    @ParameterizedTest
    @EnumSource
    void markup_in_code_is_text(Language language) {
        var source = "</span><script>alert(1)</script> \"<img src=x onerror=alert(1)>\" /* </code> */ <!-- --> &lt; '`";
        var html = highlighter.html(language.grammar(), source).orElseThrow();
        assertTrue(Jsoup.isValid(html, Safelist.none().addTags("span").addAttributes("span", "class")), html);
        assertEquals(source, Jsoup.parseBodyFragment(html).body().wholeText());
    }

    @ParameterizedTest
    @EnumSource
    void hostile_code_comes_to_an_end(Language language) {
        for (var piece :
                new String[] {"(", "[", "{", "<", "\"", "'", "`", "/*", "\\", "a ", "<<", "${", "#{", "$(", "*_"}) {
            var source = piece.repeat(1_000);
            var html = highlighter.html(language.grammar(), source);
            html.ifPresent(made ->
                    assertEquals(source, Jsoup.parseBodyFragment(made).body().wholeText()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "python,'def f(x): return \"a\" + str(3)  # b\n'",
        "java,'final int a = b(\"c\") + 3; // d\n'",
        "bash,'x=1\n'"
    })
    void a_long_block_of_ordinary_code_is_colored(String name, String line) {
        var source = line.repeat(19_000 / line.length());
        assertTrue(highlighter.html(name, source).isPresent());
    }

    @Test
    void code_that_is_too_long_stays_plain() {
        assertEquals(Optional.empty(), highlighter.html("python", "x = 1\n".repeat(20_000)));
    }

    @Test
    void what_was_kept_starts_nothing_and_is_the_same() {
        var first = highlighter.html("go", "func f() {}");
        var again = new Highlighter(new HashMap<>(highlighter.used()), HighlighterTest::unwanted);
        assertEquals(first, again.html("golang", "func f() {}"));
        assertTrue(again.isAllKnown());
    }

    @Test
    void code_that_stayed_plain_is_not_tried_again() {
        var source = "x = 1\n".repeat(20_000);
        highlighter.html("python", source);
        var again = new Highlighter(highlighter.used(), HighlighterTest::unwanted);
        assertEquals(Optional.empty(), again.html("python", source));
    }

    @Test
    void all_grammars_are_in_the_jar() {
        Arrays.stream(Language.values())
                .forEach(language -> assertTrue(PRISM.tokens(language, "a").isPresent(), language.grammar()));
    }

    @Test
    void what_was_kept_comes_back_from_its_bytes() {
        highlighter.html("go", "func f() {} // \u00fc");
        highlighter.html("c", "int i;");
        assertEquals(highlighter.used(), CodeShelf.read(CodeShelf.write(highlighter.used())));
    }

    @Test
    void bytes_that_are_cut_or_of_another_form_hold_nothing() {
        highlighter.html("go", "func f() {}");
        var bytes = CodeShelf.write(highlighter.used());
        for (int length = 0; length < bytes.length; length++) {
            assertEquals(Map.of(), CodeShelf.read(Arrays.copyOf(bytes, length)));
        }
        assertEquals(Map.of(), CodeShelf.read(new byte[] {0, 0, 0, 1, 127, 127, 127, 127}));
    }

    private static Prism unwanted() {
        throw new AssertionError("started");
    }
}
