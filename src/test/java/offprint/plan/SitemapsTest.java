package offprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.Trial;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages search engines are told of, in how many files, and when these last changed. */
class SitemapsTest {
    private static final String URL = "https://papers.example.org/tea/";

    @TempDir
    private Path folder;

    private Trial trial(String... settings) {
        var trial = new Trial(folder);
        trial.write("content/site.yaml", settings);
        trial.write("content/topics.yaml", "- {slug: tea, name: Tea}", "- {slug: ink, name: Ink}");
        trial.write("content/pages/about.md", "---", "title: About", "---", "We read.");
        trial.write(
                "content/papers/teapot.md",
                "---",
                "title: A Teapot Pours",
                "key: teapot",
                "aliases: [pot]",
                "featured: [2025-11-03, 2025-11-04]",
                "updated: 2025-11-08",
                "topics: [tea]",
                "---");
        trial.write("content/papers/undated.md", "---", "title: A Saucer Waits", "key: saucer", "---");
        trial.write(
                "content/papers/later.md",
                "---",
                "title: A Kettle to Come",
                "key: kettle",
                "featured: 2025-11-20",
                "topics: [ink]",
                "---");
        trial.write(
                "content/sessions/2025-11-05-pour.md",
                "---",
                "title: Pouring",
                "start: 2025-11-05T16:00",
                "length: 60 min",
                "added: 2025-10-01",
                "---");
        return trial;
    }

    private static final String[] PLAIN = {
        "title: Tea",
        "id: example.org,2025:tea",
        "url: " + URL,
        "formats: none",
        "pages: {days: false, months: false, years: false}"
    };

    @Test
    void each_page_has_the_day_on_which_it_last_changed_where_that_is_known_and_not_to_come() {
        assertEquals("""
                index 2025-11-08
                weeks/2025-W45 2025-11-04
                weeks/2025-W47 -
                weeks/index 2025-11-04
                sessions/index 2025-11-05
                sessions/2025-11-05-pour 2025-11-05
                topics/index 2025-11-08
                topics/tea 2025-11-08
                topics/ink -
                papers/index 2025-11-08
                papers/kettle -
                papers/saucer -
                papers/teapot 2025-11-08
                about -
                """, told(50_000, PLAIN));
    }

    @Test
    void a_sitemap_that_is_too_long_is_an_index_of_several() {
        assertEquals("""
                sitemap: sitemap/1.xml 2025-11-08, sitemap/2.xml 2025-11-08, sitemap/3.xml 2025-11-08
                sitemap/1: index 2025-11-08 ... sessions/index 2025-11-05
                sitemap/2: sessions/2025-11-05-pour 2025-11-05 ... papers/index 2025-11-08
                sitemap/3: papers/kettle - ... about -
                """, told(5, PLAIN));
    }

    @Test
    void a_site_that_wants_no_robots_has_none() {
        assertEquals("", told(50_000, "title: Tea", "id: example.org,2025:tea", "url: " + URL, "crawlers: none"));
    }

    @Test
    void a_site_without_an_address_has_none() {
        assertEquals("", told(50_000, "title: Tea"));
    }

    private String told(int most, String... settings) {
        var digest = trial(settings).digest(new Report());
        var outline = new Outline(digest, Optional.empty());
        var pages = Kinds.STANDARD.stream()
                .flatMap(kind -> kind.pages(outline).stream())
                .toList();
        var told = new StringBuilder();
        for (var page : Sitemaps.of(pages, outline, most)) {
            if (page.view() instanceof View.SitemapIndex index) {
                told.append(page.path())
                        .append(": ")
                        .append(line(index.parts()))
                        .append('\n');
            } else if (page.view() instanceof View.Sitemap map && most > 100) {
                map.pages().forEach(entry -> told.append(said(entry)).append('\n'));
            } else if (page.view() instanceof View.Sitemap map) {
                var last = map.pages().get(map.pages().size() - 1);
                told.append(page.path() + ": " + said(map.pages().get(0)) + " ... " + said(last) + "\n");
            }
        }
        return told.toString();
    }

    private static String line(List<View.SitemapEntry> entries) {
        return String.join(", ", entries.stream().map(SitemapsTest::said).toList());
    }

    private static String said(View.SitemapEntry entry) {
        var path = entry.url().substring(URL.length()).replaceFirst("\\.html$", "");
        return (path.isEmpty() ? "index" : path) + " " + entry.lastmod().orElse("-");
    }
}
