package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import offprint.Trial;
import offprint.model.Prose;
import offprint.report.Position;
import offprint.report.Report;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final Position AT = new Position("a.md", 5, 1);

    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-hidden",
            "aria-label",
            "class",
            "decoding",
            "dir",
            "href",
            "id",
            "lang",
            "loading",
            "role",
            "scope",
            "src",
            "start",
            "tabindex",
            "title");

    private final Report report = new Report();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "*a* **b** ~~c~~ `d`d`             | <p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code>d`</p>",
                "<script>alert(1)</script>         | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "a <b onclick=x>c</b>              | <p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>",
                "<!-- c --> <?php ?> <![CDATA[x]]> | &lt;!-- c --&gt; &lt;?php ?&gt; &lt;![CDATA[x]]&gt;",
                "${a} <#if b> {{c}}                | <p>${a} &lt;#if b&gt; {{c}}</p>",
                "https://a.example/?b=c&d          | <p><a href=\"https://a.example/?b=c&amp;d\">https://a.example/?b=c&amp;d</a></p>",
                "<mailto:a@b.example>              | <p><a href=\"mailto:a@b.example\">mailto:a@b.example</a></p>",
                "[a](topics/index.html#b)          | <p><a href=\"~topics/index.html#b\">a</a></p>",
                "[a](../../etc/passwd)             | <p><a href=\"~etc/passwd\">a</a></p>",
                "[a](/)                            | <p><a href=\"~index.html\">a</a></p>",
                "[a](b/)                           | <p><a href=\"~b/index.html\">a</a></p>",
                "![a](b.png \"c\")                 | <figure><img src=\"~b.png\" alt=\"a\" loading=\"lazy\" decoding=\"async\"><figcaption>c</figcaption></figure>",
                "&lt;i&gt; &amp;amp; &#x3c;b&#x3e; | <p>&lt;i&gt; &amp;amp; &lt;b&gt;</p>",
            })
    void markdown_becomes_safe_html_and_html_stays_text(String markdown, String html) {
        assertEquals(html, html(markdown));
        assertEquals(List.of(), Trial.said(report));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JAVASCRIPT:alert(1))",
                "[a](java&#10;script:alert(1))",
                "[a](java&Tab;script:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "<javascript:alert(1)>",
                "[a][b]\n\n[b]: javascript:alert(1)",
                "[a](vbscript:x)",
                "[a](data:text/html;base64,x)",
                "[a](file:///etc/passwd)",
                "[a](//evil.example)",
                "[a](\\\\evil.example)",
                "[a](https://user:pass@evil.example/)",
                "[a](mailto:a@b.example?body=%0d<b>)",
                "![a](https://evil.example/a.png)",
                "![a](//evil.example/a.png)",
                "![a](data:image/svg+xml,x)"
            })
    void what_could_act_or_load_from_elsewhere_is_taken_out_and_told(String markdown) {
        var clean = Jsoup.parseBodyFragment(html(markdown));
        assertEquals("", clean.select("a").attr("href"));
        assertEquals(0, clean.select("img").size());
        assertEquals(1, report.diagnostics().size());
        assertTrue(
                Trial.said(report).get(0).matches("(?s)a.md:[57]:\\d+: error: .*\\[(link.unsafe|image.elsewhere)]"),
                Trial.said(report).get(0));
    }

    @Test
    void a_fault_names_the_place_of_its_link() {
        html("First.\n\nSecond [good](https://a.example/) and\n[bad](javascript:x).");
        assertEquals(
                List.of("a.md:8:7: error: a link to \"javascript:x\" is not allowed [link.unsafe]"),
                Trial.said(report));
    }

    @Test
    void links_within_the_site_are_remembered_with_their_places() {
        var prose = prose("See [a](papers/a.html?b#c)\nand [b](../topics/).", Markdown.Place.NOTE);
        assertEquals(
                List.of(
                        new Prose.Link("papers/a.html", new Position("a.md", 5, 9)),
                        new Prose.Link("topics/index.html", new Position("a.md", 6, 9))),
                prose.links());
    }

    @ParameterizedTest
    @CsvSource({
        "PAGE, '# A\n## B\n#### C\n# D', '<h2>A</h2> <h3>B</h3> <h4>C</h4> <h2>D</h2>'",
        "NOTE, '## A\n##### B\n###### C', '<h3>A</h3> <h4>B</h4> <h5>C</h5>'",
        "NOTE, '### A\n# B', '<h3>A</h3> <h3>B</h3>'",
        "WORDS, '# A *b*', '<p><strong>A <em>b</em></strong></p>'"
    })
    void headings_go_on_where_the_page_around_them_stands_and_skip_no_level(
            Markdown.Place place, String markdown, String html) {
        var body = Jsoup.parseBodyFragment(prose(markdown, place).html());
        body.select("a").remove();
        body.select("div").forEach(wrapper -> wrapper.unwrap());
        body.select("[id]").removeAttr("id");
        assertEquals(html, body.body().html().replaceAll("\\s*\n\\s*", " "));
    }

    @Test
    void the_mark_of_the_root_cannot_be_smuggled_in() {
        var html = prose(
                        "a " + Prose.ROOT + " [b](" + Prose.ROOT + "c.html) &#xE000; [d](&#xE000;e)",
                        Markdown.Place.PAGE)
                .html("ROOT/");
        assertEquals("<p>a  <a href=\"ROOT/c.html\">b</a>  <a href=\"ROOT/e\">d</a></p>", html);
    }

    @Test
    void tables_are_aligned_by_class_and_code_names_its_language() {
        assertEquals(
                "<div class=\"table-box\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table><thead><tr>"
                        + "<th class=\"align-right\" scope=\"col\">a</th></tr></thead><tbody><tr>"
                        + "<td class=\"align-right\">1</td></tr></tbody></table></div>",
                html("| a |\n|--:|\n| 1 |").replace("\n", ""));
        assertEquals("<pre><code class=\"language-java\">x\n</code></pre>", html("```java\nx\n```"));
        assertEquals(
                "<pre><code>x\n</code></pre>", html("```a\"b<c\nx\n```").replaceAll(" class=\"language-a.*?\"", ""));
    }

    @Test
    void what_no_person_writes_is_refused_quickly() {
        for (var text : List.of(
                "a".repeat(300_000),
                ">".repeat(200),
                "`".repeat(5_000),
                "- ".repeat(5_000),
                "[".repeat(50_000),
                "*a_".repeat(20_000),
                "![".repeat(20_000),
                "<".repeat(50_000),
                "[^".repeat(50_000),
                "[^a]: b\n\n".repeat(10_000),
                "{#a".repeat(30_000),
                "x{.a} ".repeat(20_000),
                "$".repeat(50_000),
                "[[a|".repeat(30_000),
                "> [!NOTE]\n\n".repeat(10_000))) {
            prose(text, Markdown.Place.NOTE);
        }
    }

    @Test
    void whatever_is_written_the_result_is_safe() {
        var random = new Random(7);
        var parts = List.of(
                "[",
                "]",
                "(",
                ")",
                "<",
                ">",
                "!",
                "`",
                "*",
                "_",
                "\n",
                "\n\n",
                " ",
                "    ",
                "- ",
                "> ",
                "# ",
                "|",
                "---",
                "javascript:",
                "java",
                "script:",
                "https://a.example/",
                "//a",
                "data:",
                "&#106;",
                "&colon;",
                "\\",
                "\"",
                "'",
                "<img src=x onerror=alert(1)>",
                "<script>",
                "</script>",
                "<a href='javascript:x'>",
                "onclick=",
                "style=",
                "\uE000",
                "\u202E",
                "\u0000",
                "\uD800",
                "ä",
                "😀",
                "a",
                "b.html",
                "```",
                "~~~",
                ":",
                "=",
                "{",
                "}",
                "$",
                "&");
        var markdown = new Markdown(new MarkdownPictures(Optional.empty()));
        for (int n = 0; n < 1_000; n++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(30); length >= 0; length--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            var html = markdown.prose(text.toString(), AT, Markdown.Place.NOTE, true, new Report())
                    .html("../");
            var body = Jsoup.parseBodyFragment(html).body();
            assertEquals(
                    0,
                    body.select("script, style, iframe, object, embed, svg, math, form, input, base, meta, link")
                            .size(),
                    text::toString);
            body.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        assertTrue(ATTRIBUTES.contains(attribute.getKey()), text + " -> " + html);
                        if (attribute.getKey().equals("href")
                                || attribute.getKey().equals("src")) {
                            assertTrue(
                                    attribute.getValue().matches("(?s)https?://.*|mailto:.*|\\.\\./.*|#h-.*")
                                            && !attribute.getValue().contains("\uE000"),
                                    text + " -> " + html);
                        }
                    }));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'1. ', 20000, a line of this text begins 50 lists in each other",
        "'> - ', 60, a line of this text begins 50 lists in each other",
        "'[a](b) ', 9000, 'a paragraph of this text is very long and has very many links, escapes or formulas'",
        "'[a]: b\n', 9000, 'a paragraph of this text is very long and has very many links, escapes or formulas'",
        "'\\(', 100000, 'a paragraph of this text is very long and has very many links, escapes or formulas'",
        "'$x$ ', 50000, 'a paragraph of this text is very long and has very many links, escapes or formulas'",
        "'- [ ] a\n', 5000, this text has over 4000 tasks",
        "'&amp;', 12000, 'a paragraph of this text is very long and has very many links, escapes or formulas'"
    })
    void what_the_parser_would_need_minutes_for_is_refused(String part, int times, String complaint) {
        assertEquals(Prose.empty(), prose(part.repeat(times), Markdown.Place.NOTE));
        assertEquals(
                List.of(complaint),
                report.diagnostics().stream().map(said -> said.message()).toList());
    }

    @Test
    void long_lists_of_links_are_not_too_much() {
        assertTrue(prose("- [a](https://a.example/)\n".repeat(9000), Markdown.Place.NOTE)
                .html("")
                .startsWith("<ul>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "costs $5 and $6, or \\$7          | <p>costs $5 and $6, or $7</p>",
                "**$x_i^2$** `$y$`                 | <p><strong><span class=\"math\">xᵢ²</span></strong> <code>$y$</code></p>",
                "\\(a+b\\) and $$c$$               | <p><span class=\"math\">a+b</span> and <span class=\"math\">c</span></p>",
                "$x `a$` b                         | <p>$x <code>a$</code> b</p>",
                "- [x] a                           | <ul> <li class=\"task\"><span class=\"task-box\" aria-hidden=\"true\">☑</span><span class=\"unseen\">done: </span>a</li> </ul>",
                "*a*{.b lang=de} {x} {1, 2}        | <p><em class=\"b\" lang=\"de\">a</em> {x} {1, 2}</p>",
                "[[A paper]] [b *c*](topic:a)      | <p>A paper b <em>c</em></p>",
                "[b **c**](paper:a) `[[x]]`        | <p>b <strong>c</strong> <code>[[x]]</code></p>",
                "[[a]](b.html)                     | <p><a href=\"~b.html\">[a]</a></p>",
            })
    void what_is_no_common_mark_is_understood_too(String markdown, String html) {
        assertEquals(html, html(markdown).replace("\n", " "));
        assertEquals(List.of(), Trial.said(report));
    }

    @Test
    void a_formula_and_a_name_know_their_places_and_their_words() {
        var prose = prose("One.\n\nTwo $\\alpha$ and\n[[A  paper|own words]].", Markdown.Place.NOTE);
        assertEquals("One. Two α and own words.", prose.plain());
        assertEquals(
                List.of(
                        new Prose.Formula(TexMath.of("\\alpha", false), new Position("a.md", 7, 5)),
                        new Prose.Reference("", "A paper", "own words", "own words", new Position("a.md", 8, 1))),
                prose.inserts());
    }

    @Test
    void a_formula_on_lines_of_its_own_is_displayed() {
        var prose = prose("See\n\\[\na^2\n\\]\nhere.", Markdown.Place.NOTE);
        assertEquals(List.of(new Prose.Formula(TexMath.of("a^2", true), new Position("a.md", 6, 1))), prose.inserts());
    }

    @Test
    void links_within_a_text_lead_to_its_headings_and_ids() {
        var html = html("## Über uns\n\n## Über uns\n\nA word{#w}? **B**{#w} [a](#über-uns-2) [b](#w) [c](#nowhere)");
        var body = Jsoup.parseBodyFragment(html);
        assertEquals(
                List.of("h-über-uns", "h-über-uns-2", "h-w"),
                body.select("[id]").eachAttr("id"));
        assertEquals(List.of("#h-über-uns-2", "#h-w"), body.select("p a[href]").eachAttr("href"));
        assertEquals(
                List.of("a.md:9:52: error: nothing in this text is called \"nowhere\" [link.anchor]"),
                Trial.said(report));
    }

    @Test
    void footnotes_are_a_section_with_links_there_and_back() {
        var body = Jsoup.parseBodyFragment(html("A[^x] and B[^x].\n\n[^x]: Said *so*."));
        assertEquals(List.of("#h-fn-1", "#h-fn-1"), body.select("sup a").eachAttr("href"));
        assertEquals("Footnotes", body.select("section.footnotes > h2").text());
        assertEquals(
                List.of("Back to the text", "Back to the text, place 2"),
                body.select("section a").eachAttr("aria-label"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAGE  | a[^b]                | a.md:5:2: error: there is no footnote \"b\" [footnote.unknown]",
                "PAGE  | [^b]: c              | a.md:5:1: error: the footnote \"b\" is named nowhere, so it is not shown [footnote.unused]",
                "WORDS | a[^b]#[^b]: c        | a.md:5:2: error: footnotes have no place in a few words [footnote.place]",
                "PAGE  | a {style=\"x\"}      | a.md:5:3: error: the attribute \"style\" is not allowed [attribute.unsafe]",
                "PAGE  | a {lang=?}           | a.md:5:3: error: \"?\" is no value for the attribute \"lang\" [attribute.value]",
                "PAGE  | *a*{#b} *c*{#b}      | a.md:5:12: error: two things in this text have the id \"b\" [attribute.id]",
                "WORDS | *a*{#b}              | a.md:5:4: error: ids have no place in a few words [attribute.id]",
                "PAGE  | ![](a.png)           | a.md:5:5: error: this picture has no text for those who cannot see it [image.alt]",
            })
    void what_is_wrong_is_told_with_its_place(Markdown.Place place, String markdown, String said) {
        prose(markdown.replace("#[", "\n\n["), place);
        assertEquals(List.of(said), Trial.said(report));
    }

    @Test
    void a_quote_may_be_an_alert() {
        assertEquals(
                "<div class=\"alert alert-note\"><p class=\"alert-title\">Note</p> <p>Some <em>words</em>.</p> </div>",
                html("> [!NOTE]\n> Some *words*.").replace("\n", " "));
    }

    private String html(String markdown) {
        return prose(markdown, Markdown.Place.PAGE).html("~");
    }

    private Prose prose(String markdown, Markdown.Place place) {
        return new Markdown(new MarkdownPictures(Optional.empty())).prose(markdown, AT, place, true, report);
    }
}
