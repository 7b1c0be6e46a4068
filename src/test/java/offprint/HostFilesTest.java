package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that robots and hosts look for. */
class HostFilesTest {
    private static final String ID = "id: example.org,2025:tea";

    @TempDir
    private Path folder;

    private Trial trial(String... settings) {
        return new Trial(folder)
                .write("content/site.yaml", settings)
                .write(
                        "content/papers/teapot.md",
                        "---",
                        "title: A Teapot Pours",
                        "key: teapot",
                        "aliases: [pot, old-pot]",
                        "featured: 2025-11-03",
                        "---")
                .write("content/topics.yaml", "- {slug: tea, name: Tea, aliases: [infusions]}");
    }

    @Test
    void earlier_addresses_lead_on_below_the_path_of_the_site() {
        var trial = trial("title: Tea", ID, "url: https://example.org/reading/");
        assertEquals(0, trial.build().code());
        assertEquals("""
                /reading/papers/old-pot.html /reading/papers/teapot.html 301
                /reading/papers/pot.html /reading/papers/teapot.html 301
                /reading/topics/infusions.html /reading/topics/tea.html 301
                """, trial.page("_redirects"));
        trial.write("content/topics.yaml", "[]").write("content/papers/teapot.md", "---", "title: A Teapot", "---");
        assertEquals(0, trial.build().code());
        assertTrue(!trial.site().containsKey("_redirects"));
    }

    @Test
    void more_redirects_than_hosts_read_are_told() {
        var aliases = IntStream.range(0, 2_001).mapToObj(i -> "t" + i).toList();
        var trial = trial("title: Tea");
        trial.write("content/topics.yaml", "- {slug: tea, name: Tea, aliases: " + aliases + "}");
        var ran = trial.build("-v");
        assertTrue(
                ran.err()
                        .contains(
                                "_redirects has 2003 lines, of which Cloudflare Pages reads 2000; the pages at the old"
                                        + " addresses lead on in any case [redirects.many]"),
                ran.err());
    }

    @Test
    void hosts_send_the_policy_of_the_pages_and_that_nobody_frames_them() {
        var trial = trial("title: Tea");
        assertEquals(0, trial.build().code());
        var said = Jsoup.parse(trial.page("index.html"))
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertEquals(
                said + "; frame-ancestors 'none'",
                headers(trial).getOrDefault("/*", Map.of()).get("Content-Security-Policy"));
    }

    @Test
    void a_site_with_mails_lets_them_have_their_styles() {
        var trial = trial(
                "title: Tea",
                ID,
                "url: https://example.org/",
                "subscribe: {form: https://list.example.org/join, field: email}");
        assertEquals(0, trial.build().code(), () -> trial.build().err());
        assertEquals(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
                        + " 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"
                        + " https://list.example.org; frame-ancestors 'none'",
                headers(trial).getOrDefault("/*", Map.of()).get("Content-Security-Policy"));
    }

    @Test
    void no_header_is_said_twice_for_a_file_and_cloudflare_takes_them_all() {
        var trial = trial("title: Tea", ID, "url: https://example.org/reading/");
        assertEquals(0, trial.build().code());
        var headers = headers(trial);
        for (var file :
                List.of("index.html", "feed.xml", "library.bib", "topics/tea.csl.json", "assets/style.css", "a.md")) {
            var seen = new HashSet<String>();
            headers.forEach((rule, fields) -> {
                var pattern = rule.replace(".", "\\.").replace("*", ".*");
                if (("/reading/" + file).matches(pattern)) {
                    fields.keySet().forEach(name -> assertTrue(seen.add(name), file + " has two of " + name));
                }
            });
            assertTrue(seen.contains("X-Content-Type-Options"), file);
            assertEquals(!file.matches(".*\\.(?:html|css)"), seen.contains("Access-Control-Allow-Origin"), file);
        }
        assertTrue(headers.size() <= 100, headers::toString);
        assertTrue(trial.page("_headers").lines().allMatch(line -> line.length() <= 2_000));
        assertTrue(headers.keySet().stream().allMatch(rule -> rule.indexOf('*') == rule.lastIndexOf('*')));
    }

    @Test
    void those_who_train_models_are_kept_out_and_those_who_search_are_not() {
        var trial = trial("title: Tea", ID, "url: https://example.org/reading/", "crawlers: search");
        var ran = trial.build("-v");
        assertEquals(0, ran.code());
        assertTrue(
                ran.err().contains("robots read robots.txt at the root of a host only, not at /reading/robots.txt"),
                ran.err());
        var robots = trial.page("robots.txt");
        assertTrue(robots.startsWith("User-agent: AI2Bot\n"), robots);
        assertTrue(robots.endsWith("""
                        User-agent: GPTBot
                        User-agent: ICC-Crawler
                        User-agent: img2dataset
                        User-agent: LAIONDownloader
                        User-agent: meta-externalagent
                        Disallow: /reading/

                        User-agent: *
                        Disallow:

                        Sitemap: https://example.org/reading/sitemap.xml
                        """), robots);
        Stream.of(
                        "Googlebot",
                        "bingbot",
                        "OAI-SearchBot",
                        "Claude-SearchBot",
                        "ChatGPT-User",
                        "Claude-User",
                        "PerplexityBot")
                .forEach(name -> assertTrue(!robots.contains(name), name));
        assertTrue(!trial.page("index.html").contains("noindex"));
    }

    @Test
    void a_site_that_nobody_is_to_find_says_so_in_each_place() {
        var trial = trial("title: Tea", ID, "url: https://example.org/", "crawlers: none");
        assertEquals(0, trial.build().code());
        assertEquals("User-agent: *\nDisallow: /\n", trial.page("robots.txt"));
        assertTrue(!trial.site().containsKey("sitemap.xml"));
        trial.site().forEach((path, html) -> {
            if (path.endsWith(".html")) {
                assertEquals(
                        List.of("noindex"),
                        Jsoup.parse(html).select("meta[name=robots]").eachAttr("content"),
                        path);
            }
        });
        assertEquals("noindex", headers(trial).getOrDefault("/*", Map.of()).get("X-Robots-Tag"));
    }

    @Test
    void a_file_of_the_site_takes_the_place_of_ours() {
        var trial = trial("title: Tea", ID, "url: https://tea.example.org/", "cname: true");
        for (var name : List.of("_headers", "_redirects", "CNAME", "robots.txt", ".nojekyll")) {
            trial.write("content/static/" + name, "mine");
        }
        var ran = trial.build("-v");
        assertEquals(0, ran.code(), ran.err());
        for (var name : List.of("_headers", "_redirects", "CNAME", "robots.txt", ".nojekyll")) {
            assertEquals("mine\n", trial.page(name));
        }
        assertEquals(
                List.of("CNAME", "_headers", "_redirects", "robots.txt"),
                ran.err()
                        .lines()
                        .filter(line -> line.endsWith("[host.own-file]"))
                        .map(line -> line.replaceFirst("content/static/([^:]+):.*", "$1"))
                        .toList());
    }

    @Test
    void a_host_of_its_own_is_named_where_the_site_fills_it() {
        var trial = trial("title: Tea", ID, "url: https://tea.example.org/", "cname: true");
        assertEquals(0, trial.build().code());
        assertEquals("tea.example.org\n", trial.page("CNAME"));
        var below = trial("title: Tea", ID, "url: https://example.org/tea/", "cname: true");
        assertTrue(below.build().err().contains("there is no CNAME: the address has a path [cname.without-host]"));
        assertTrue(!below.site().containsKey("CNAME"));
        assertTrue(trial("title: Tea", "cname: true")
                .build()
                .err()
                .contains("there is no CNAME: the site has no address [cname.without-host]"));
    }

    @Test
    void the_closing_table_counts_the_files_of_each_format() {
        var trial = trial("title: Tea", "pages: {days: false, months: false, years: false}", "formats: none");
        var out = trial.build().out();
        assertTrue(out.contains("""
                        files                         27
                          HTML                        12
                          for robots                   1
                          styles and scripts           9
                          icon                         1
                          manifest                     1
                          for hosts                    3
                        """), out);
        assertTrue(trial.build("--report", "json").out().contains("\"files: HTML\""));
    }

    /** The rules of {@code _headers} with their fields. */
    private static Map<String, Map<String, String>> headers(Trial trial) {
        Map<String, Map<String, String>> rules = new HashMap<>();
        Map<String, String> fields = new HashMap<>();
        for (var line : trial.page("_headers").split("\n", -1)) {
            if (line.startsWith("  ")) {
                var parts = Arrays.asList(line.strip().split(": ", 2));
                fields.put(parts.get(0), parts.get(1));
            } else if (!line.isEmpty()) {
                fields = new HashMap<>();
                rules.put(line, fields);
            }
        }
        return rules;
    }
}
