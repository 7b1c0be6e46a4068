package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content of the golden site {@code hostile} in the built-in templates: whatever it holds, it cannot act. */
class HostileTest {
    @TempDir
    private static Path folder;

    private static SortedMap<String, String> site;

    @BeforeAll
    static void build() throws IOException {
        var trial = new Trial(folder);
        Trial.copy(Path.of("src/test/sites/hostile/content"), folder.resolve("content"));
        assertEquals(0, trial.build().code());
        site = trial.site();
    }

    @Test
    void no_element_attribute_or_link_of_a_page_acts() {
        site.forEach((path, html) -> {
            if (path.endsWith(".html")) {
                Jsoup.parse(html).getAllElements().forEach(element -> check(path, element));
            }
        });
    }

    private static void check(String path, Element element) {
        // our own scripts, charts, formulas and filter are the only ones
        boolean isMail = path.startsWith("mail/");
        boolean isOurs = isMail && element.is("head > style:only-of-type")
                || element.is("script[src]:empty")
                        && element.attr("src").matches("(?:(?:\\.\\./)*|/)assets/[a-z-]+\\.js")
                || element.is("script[type=application/ld+json]:not([src])")
                        && !element.data().contains("<")
                || element.is("svg[role=img], .katex svg, .katex math, form.filter:not([action])");
        assertTrue(
                isOurs || !element.is("script, style, iframe, object, embed, svg, math, form, img, marquee, b, u, i"),
                path + element);
        for (var attribute : element.attributes()) {
            assertTrue(
                    !attribute.getKey().startsWith("on")
                            && (!attribute.getKey().equals("style") || isMail && isHarmless(attribute.getValue())),
                    path + element);
            if (attribute.getKey().equals("href")) {
                assertTrue(
                        attribute
                                .getValue()
                                .matches("https://.*|http://purl\\.org/dc/.*|mailto:.*|data:,|[\\w./#?=&-]*"),
                        path + element);
            }
        }
    }

    /** Only mail has styles within its tags, and none that loads or runs anything. */
    private static boolean isHarmless(String style) {
        return style.matches("[a-z-]+:[A-Za-z0-9 ,.#%'-]+;(?:[a-z-]+:[A-Za-z0-9 ,.#%'-]+;)*");
    }

    @Test
    void titles_are_shown_as_they_are_written() {
        var paper = site.getOrDefault("papers/script-alert-1-script-title-list-x-as-y-title.html", "");
        assertEquals(
                "<script>alert(1)</script> & ${title} <#list x as y> </title>",
                Jsoup.parse(paper).select("h1").text());
    }

    @Test
    void what_turns_writing_or_means_something_to_us_is_removed_from_papers() {
        var written = new TreeMap<>(site);
        written.keySet().removeIf(path -> path.endsWith(".woff2") || path.endsWith(".gz"));
        written.replaceAll((path, text) -> path.endsWith(".csv") ? text.replace("\r\n", "\n") : text);
        written.forEach((path, text) -> {
            assertTrue(
                    text.chars().noneMatch(c -> c >= 0xE000 && c <= 0xE002 || c < ' ' && c != '\n' || c == 0x7F), path);
            // who writes a page of the site may turn writing on it
            assertTrue(
                    path.equals("about.html")
                            || text.chars().noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069),
                    path);
        });
    }

    @Test
    void feeds_are_well_formed_and_hold_no_markup_of_papers() throws FeedException {
        var feed = new SyndFeedInput().build(new StringReader(site.getOrDefault("feed.xml", "")));
        assertEquals(2, feed.getEntries().size());
        for (SyndEntry entry : feed.getEntries()) {
            var content = Jsoup.parse(entry.getContents().get(0).getValue());
            assertEquals(0, content.select("script, img, b").size(), content::html);
        }
    }

    @Test
    void no_file_leaves_its_folder() {
        assertEquals(
                List.of(),
                site.keySet().stream()
                        .filter(path -> path.contains("..") || !path.matches("[\\w./-]+"))
                        .toList());
    }
}
