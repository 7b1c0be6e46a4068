package offprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import offprint.model.Inline;
import offprint.model.StaticFile;
import offprint.model.Text;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Position;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages become files, and what is wrong with a template is told to its author. */
class RendererTest {
    @TempDir
    private Path root;

    @Test
    void every_kind_of_page_is_written_in_all_its_formats_without_a_word() {
        var rendered = Rendered.of(Views.all());
        assertEquals("", rendered.told());
        var unlike = new TreeSet<>(rendered.files().keySet());
        unlike.removeIf(path -> path.endsWith(".html"));
        assertEquals(
                Set.of(
                        ".nojekyll",
                        "api/v1/index.json",
                        "_redirects",
                        "assets/start.js",
                        "assets/style.css",
                        "calendar.ics",
                        "datapackage.json",
                        "feed.json",
                        "feed.xml",
                        "feed/archive-2.xml",
                        "feeds.opml",
                        "rss.xml",
                        "library.csv",
                        "library.jsonl.gz",
                        "library.sql",
                        "llms.txt",
                        "index-of-sitemaps.xml",
                        "robots.txt",
                        "sitemap.xml",
                        "weeks/2025-W46.md"),
                unlike);
        assertEquals(Views.all().size() + 1, rendered.files().size(), "the feeds are a page and OPML");
    }

    @Test
    void files_come_in_the_order_of_the_pages() {
        var pages = IntStream.range(0, 200)
                .mapToObj(n -> new Page("robots" + n, "robots", new View.Robots(List.of(), Optional.empty())))
                .toList();
        assertEquals(
                pages.stream().map(page -> page.path() + ".txt").toList(),
                new Renderer(root)
                        .render(pages, new Report())
                        .map(Artifact::path)
                        .toList());
    }

    @Test
    void a_feed_may_be_wanted_in_one_format() {
        var feed = Views.feed("feed.xml");
        var pages = List.of(
                new Page("a", "feed-atom", feed),
                new Page("j", "feed-json", feed),
                new Page("r.rss", "feed-rss", feed));
        assertEquals(
                Set.of("a.xml", "j.json", "r.rss"), Rendered.of(pages).files().keySet());
    }

    @Test
    void files_of_the_site_are_copied() throws IOException {
        var file = Files.writeString(root.resolve("cake.txt"), "plum");
        var copy = new View.Copy(new StaticFile("cake.txt", file, "content/static/cake.txt"));
        var rendered = Rendered.of(List.of(new Page("cake.txt", "copy", copy)));
        assertEquals("plum", rendered.file("cake.txt"));
    }

    @Test
    void what_a_paper_says_is_never_run_as_a_template() {
        var page = Rendered.of(Views.all()).file("papers/hostile.html");
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
        assertTrue(page.contains("${7*7} &lt;#assign x=1&gt; [=1]"), page);
        assertFalse(page.contains("<script>"), page);
    }

    @Test
    void a_title_is_plain_text_unless_a_template_asks_for_its_html() throws IOException {
        var title = Text.of(
                "{\\em a <b>}", List.of(new Inline.Styled(Inline.Style.EMPHASIS, List.of(new Inline.Words("a <b>")))));
        Files.createDirectories(root.resolve("templates"));
        Files.writeString(root.resolve("templates/home.html.ftlh"), card("${card.title} ${card.title.html}"));
        Files.writeString(root.resolve("templates/home.txt.ftl"), card("${card.title?upper_case}"));
        var card = new View.Card(
                title,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Text.of(""),
                false,
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                "");
        var view = new View.Home(
                Views.frame("index", "Home", ""),
                Optional.empty(),
                List.of(new View.Group("", Optional.empty(), "", List.of(card))),
                List.of(),
                List.of(),
                1,
                List.of());
        var rendered = Rendered.of(List.of(new Page("index", "home", view)), root);
        assertEquals("", rendered.told());
        assertEquals("a &lt;b&gt; <em>a &lt;b&gt;</em>", rendered.file("index.html"));
        assertEquals("A <B>", rendered.file("index.txt"));
    }

    private static String card(String shown) {
        return "<#list topics as topic><#list topic.cards as card>" + shown + "</#list></#list>";
    }

    @Test
    void characters_that_no_page_may_hold_are_left_out() {
        var rendered = Rendered.of(Views.all());
        rendered.files().forEach((path, text) -> assertFalse(text.contains("\u0001"), path));
        assertTrue(rendered.file("papers/hostile.html").contains("bell\uFFFD done"));
    }

    @Test
    void a_template_of_the_site_takes_the_place_of_the_built_in_one() throws IOException {
        write("page.html.ftlh", "<p>${title} & ${body}</p>");
        var rendered = Rendered.of(List.of(Views.free(), Views.moved()), root);
        assertTrue(rendered.file("about.html").startsWith("<p>About us & <p>We read on"), rendered.told());
        assertTrue(rendered.file("papers/old.html").startsWith("<!doctype html>"), rendered.told());
    }

    @Test
    void a_site_may_replace_a_part_or_the_stylesheet_only() throws IOException {
        write(
                "parts/words.ftlh",
                "<#macro link ref>[${ref.label}]</#macro><#function count n thing><#return n></#function>");
        write("assets/style.css", "body { color: red }");
        var rendered = Rendered.of(
                List.of(Views.archive(), new Page("assets/style.css", "asset", new View.Asset("style.css"))), root);
        assertTrue(rendered.file("weeks/index.html").contains("[Week 46, November 2025]"), rendered.told());
        assertEquals("body { color: red }", rendered.file("assets/style.css"));
    }

    @Test
    void a_missing_value_is_told_once_for_all_pages() throws IOException {
        write("paper.html.ftlh", "<h1>${title}</h1>\n<p>by ${frame.sight.title}</p>\n");
        assertEquals(
                "templates/paper.html.ftlh:2:9: \"frame.sight\" has no value [template.missing-value] (4 times)"
                        + " met while making papers/counted.html; check the name, or say what stands in for it:"
                        + " (frame.sight)!\"\"",
                papersThrough(root).told());
    }

    @Test
    void a_typo_is_told_with_its_place() throws IOException {
        write("paper.html.ftlh", "<h1>${title}</h1>\n<#if true>\n  </#list>\n");
        assertEquals(
                "templates/paper.html.ftlh:3:3: " + UNCLOSED + " [template.invalid] (4 times)"
                        + " met while making papers/counted.html",
                papersThrough(root).told());
        assertEquals(
                Optional.of("  </#list>"), new Renderer(root).line(new Position("templates/paper.html.ftlh", 3, 3)));
    }

    private static final String UNCLOSED =
            "Encountered \"</#list>\", but at this place only this can be closed: \"#if\"";

    @Test
    void a_typo_in_a_part_is_told_at_the_part() throws IOException {
        write("paper.html.ftlh", "<#import \"parts/own.ftlh\" as own>\n");
        write("parts/own.ftlh", "\n${title");
        var told = papersThrough(root).told();
        assertTrue(told.startsWith("templates/parts/own.ftlh:2:"), told);
        assertTrue(told.contains("[template.invalid] (4 times)"), told);
    }

    @Test
    void a_missing_part_is_told_where_it_is_asked_for() throws IOException {
        write("paper.html.ftlh", "\n<#import \"parts/none.ftlh\" as none>\n");
        assertEquals(
                "templates/paper.html.ftlh:2:1: there is no template templates/parts/none.ftlh [template.invalid]"
                        + " (4 times) met while making papers/counted.html",
                papersThrough(root).told());
    }

    @Test
    void a_wrong_type_is_told_in_a_sentence() throws IOException {
        write("paper.html.ftlh", "${topics}");
        var told = papersThrough(root).told();
        assertTrue(told.startsWith("templates/paper.html.ftlh:1:3: For \"${...}\" content: Expected a string"), told);
        assertFalse(told.contains("\n"), told);
        assertFalse(told.contains("offprint.render"), told);
    }

    @Test
    void a_template_without_end_is_told() throws IOException {
        write("paper.html.ftlh", "<#macro a><@a/></#macro><@a/>");
        var told = papersThrough(root).told();
        assertTrue(told.startsWith("templates/paper.html.ftlh:1:1: this template calls itself without end"), told);
    }

    @Test
    void text_is_not_run_as_a_template() throws IOException {
        write("paper.html.ftlh", "<h1>\n${title?interpret}");
        assertEquals(
                "templates/paper.html.ftlh:2:8: ?interpret is not allowed, as it would run text as a template"
                        + " [template.invalid] (4 times) met while making papers/counted.html",
                papersThrough(root).told());
    }

    @Test
    void java_is_out_of_reach() throws IOException {
        for (var reach : List.of(
                "title.class",
                "frame.class.name",
                "frame.getClass()",
                "frame.hashCode()",
                "authors.size()",
                "frame?api.title",
                "\"freemarker.template.utility.Execute\"?new()(\"id\")",
                "title.bytes")) {
            write("paper.html.ftlh", "${" + reach + "}");
            var rendered = papersThrough(root);
            assertEquals(Set.of(), rendered.files().keySet(), reach);
            assertEquals(1, rendered.said().size(), reach);
        }
    }

    @Test
    void a_link_out_of_the_templates_is_not_followed() throws IOException {
        var outside = Files.writeString(root.resolve("secret.txt"), "secret");
        Files.createDirectories(root.resolve("templates"));
        Files.createSymbolicLink(root.resolve("templates/paper.html.ftlh"), outside);
        var rendered = papersThrough(root);
        assertEquals(
                "templates/paper.html.ftlh:1:1: this link leads out of templates/ [template.invalid] (4 times)"
                        + " met while making papers/counted.html",
                rendered.told());
    }

    @Test
    void a_template_that_is_no_text_is_told() throws IOException {
        Files.createDirectories(root.resolve("templates"));
        Files.write(root.resolve("templates/paper.html.ftlh"), new byte[] {'a', (byte) 0xFF});
        var told = papersThrough(root).told();
        assertTrue(told.startsWith("templates/paper.html.ftlh:1:1: this file is not UTF-8 [template.invalid]"), told);
    }

    @Test
    void a_kind_without_a_template_is_an_error() {
        var pages = List.of(new Page("a", "seance", new View.Marker()), new Page("b", "seance", Views.feed("b")));
        assertEquals(
                "templates/seance.html.ftlh:1:1: pages of the kind \"seance\" have no template [page.formatless]"
                        + " write this file; it is needed for b",
                Rendered.of(pages).told());
    }

    @Test
    void an_asset_that_is_not_there_is_an_error() {
        var rendered = Rendered.of(List.of(new Page("assets/none.css", "asset", new View.Asset("none.css"))));
        assertEquals(
                "templates/assets/none.css:1:1: there is no such file [asset.missing] it is needed for assets/none.css",
                rendered.told());
    }

    @Test
    void the_line_of_a_diagnostic_is_found_in_built_in_templates_too() {
        var renderer = new Renderer(root);
        assertEquals(
                Optional.of("<#list groups as group>"), renderer.line(new Position("templates/robots.txt.ftl", 1, 1)));
        assertEquals(Optional.empty(), renderer.line(new Position("templates/robots.txt.ftl", 99, 1)));
        assertEquals(Optional.empty(), renderer.line(new Position("templates/none.ftl", 1, 1)));
        assertEquals(Optional.empty(), renderer.line(new Position("content/site.yaml", 1, 1)));
        assertEquals(Optional.empty(), renderer.line(new Position("templates/../content/site.yaml", 1, 1)));
    }

    private static Rendered papersThrough(Path root) {
        var papers = Views.all().stream().filter(page -> page.kind().equals("paper"));
        return Rendered.of(papers.toList(), root);
    }

    private void write(String name, String text) throws IOException {
        var file = root.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
