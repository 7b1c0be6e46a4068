package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The sample site, whole: it is built without a complaint, hangs together, and stands on its own. */
class LinksTest {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";
    /** What programs follow and browsers never load. */
    private static final String FOLLOWED =
            "link[rel=schema.DC], link[rel=cite-as], link[rel=author], link[rel=type], link[rel=describedby]";

    private static final String ROOT = "/reading/";
    private static final String ADDRESS = "https://example.org/reading/";

    @TempDir
    private static Path folder;

    private static Trial.Ran ran;
    private static SortedMap<String, String> site;
    private static final SortedMap<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build_the_sample() throws IOException {
        var trial = new Trial(folder);
        Trial.copy(Path.of("content"), folder.resolve("content"));
        ran = trial.build("--date", "2026-11-20");
        site = trial.site();
        site.forEach((path, text) -> {
            if (path.endsWith(".html") && !path.startsWith("mail/")) {
                PAGES.put(path, Jsoup.parse(text, ADDRESS + path));
            }
        });
    }

    @Test
    void the_sample_is_built_without_errors_and_warnings() {
        assertEquals(0, ran.code());
        assertEquals(
                List.of(),
                ran.err()
                        .lines()
                        .filter(line -> line.matches(".*: (?:error|warning): .*"))
                        .toList());
        assertTrue(PAGES.size() > 200, () -> PAGES.size() + " pages");
    }

    @Test
    void every_link_within_the_site_leads_to_a_file_and_a_place_in_it() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (var link : links(page)) {
                var to = URI.create(link.attr(attribute(link)));
                if (!to.isAbsolute() && !leads(path, to)) {
                    broken.add(path + ": " + to);
                }
            }
        });
        assertEquals(List.of(), broken);
    }

    @Test
    void links_are_relative_so_that_a_page_can_be_opened_from_disk_or_below_any_path() {
        List<String> absolute = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (var link : links(page)) {
                var to = link.attr(attribute(link));
                boolean lost = path.equals("404.html");
                boolean canonical = link.is("link[rel=canonical]");
                if (!canonical && (to.startsWith(ADDRESS) || lost != to.startsWith("/")) && !isElsewhere(to, link)) {
                    absolute.add(path + ": " + link);
                }
            }
        });
        assertEquals(List.of(), absolute);
    }

    @Test
    void links_in_mails_are_absolute_and_lead_to_files_of_the_site() {
        var mails = site.keySet().stream()
                .filter(path -> path.matches("mail/.*\\.html"))
                .toList();
        assertTrue(mails.size() > 3, mails::toString);
        for (var mail : mails) {
            for (var link : links(Jsoup.parse(text(mail)))) {
                var to = link.attr(attribute(link));
                assertTrue(to.startsWith("https://") || to.startsWith("mailto:"), mail + ": " + to);
                assertTrue(!to.startsWith(ADDRESS) || leads("index.html", URI.create(to)), mail + ": " + to);
            }
        }
    }

    @Test
    void the_page_for_lost_readers_finds_its_way_from_any_address() {
        var lost = page("404.html");
        for (var link : links(lost)) {
            var to = link.attr(attribute(link));
            if (!isElsewhere(to, link)) {
                assertTrue(to.startsWith(ROOT), to);
                assertTrue(site.containsKey(to.substring(ROOT.length())), to);
            }
        }
        assertEquals(0, lost.select("link[rel=canonical]").size());
    }

    @Test
    void a_page_loads_nothing_from_anyone_else() {
        List<String> loaded = new ArrayList<>();
        PAGES.forEach((path, page) -> page.select(
                        "[src], [srcset], link[href], object, embed, iframe, [data], [poster],"
                                + " [background], [ping], [action], base, script, style, [style], [http-equiv=refresh]")
                .forEach(element -> {
                    var to = element.attr(attribute(element));
                    boolean own = element.is("link[rel=stylesheet], script[src]")
                                    && to.matches("(?:(?:\\.\\./)*|/reading/)assets/(?:katex/)?[a-z.-]+\\.(?:css|js)")
                            || element.is("link[rel=icon]")
                                    && to.matches("data:.*|(?:(?:\\.\\./)*|/reading/)assets/favicon\\.svg")
                            || element.is("link[rel=canonical], link[rel=alternate]")
                            || element.is(FOLLOWED)
                            || element.is("script[type=application/ld+json]:not([src])")
                            || element.is("meta[http-equiv=refresh]")
                                    && element.attr("content").startsWith("0; url=../papers/");
                    if (!own) {
                        loaded.add(path + ": " + element);
                    }
                }));
        assertEquals(List.of(), loaded);
    }

    @Test
    void nothing_on_a_page_acts_and_its_policy_comes_first() {
        PAGES.forEach((path, page) -> {
            var first = page.head().child(0);
            assertEquals(
                    "Content-Security-Policy " + POLICY, first.attr("http-equiv") + " " + first.attr("content"), path);
            page.getAllElements()
                    .forEach(element -> element.attributes()
                            .forEach(attribute -> assertTrue(
                                    !attribute.getKey().startsWith("on")
                                            && !attribute.getKey().equals("style"),
                                    path + ": " + element)));
        });
    }

    @Test
    void a_page_has_a_language_a_title_of_its_own_and_one_main_heading() {
        var titles = new TreeMap<String, List<String>>();
        PAGES.forEach((path, page) -> {
            assertEquals("en", page.child(0).attr("lang"), path);
            assertEquals(1, page.select("h1").size(), path);
            assertTrue(!page.select("h1").text().isBlank(), path);
            if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                titles.computeIfAbsent(page.title(), none -> new ArrayList<>()).add(path);
            }
        });
        assertEquals(
                List.of(),
                titles.values().stream().filter(paths -> paths.size() > 1).toList());
    }

    @Test
    void pages_are_valid_HTML() {
        assertEquals(List.of(), Validator.faults(PAGES.keySet(), LinksTest::text));
    }

    @Test
    void feeds_are_read_by_others_and_their_entries_have_ids_dates_and_words() throws FeedException {
        var atoms = ids(site.keySet().stream().filter(path -> isFeed(path, ".xml")));
        assertTrue(atoms.size() > 10, atoms.toString());
        for (var path : atoms) {
            var feed = new SyndFeedInput().build(new StringReader(text(path)));
            assertEquals("atom_1.0", feed.getFeedType(), path);
            assertEquals("tag:example.org,2025:reading:feed/" + path.replace(".xml", ""), feed.getUri());
            assertEquals(feed.getEntries().get(0).getUpdatedDate(), feed.getPublishedDate(), path);
            check(path, feed);
        }
    }

    private static void check(String path, SyndFeed feed) {
        var ids = new HashSet<String>();
        assertTrue(feed.getEntries().size() <= 50, path);
        assertEquals(
                List.of("Quilla Foolscap", "Odo Marginal"),
                feed.getAuthors().stream().map(author -> author.getName()).toList());
        for (SyndEntry entry : feed.getEntries()) {
            assertTrue(ids.add(entry.getUri()), () -> path + ": " + entry.getUri());
            assertTrue(
                    entry.getUri().matches("tag:example.org,2025:reading:(?:paper|issue|session)/.+"), entry.getUri());
            assertTrue(entry.getLink().startsWith(ADDRESS), entry.getLink());
            assertTrue(site.containsKey(entry.getLink().substring(ADDRESS.length())), entry.getLink());
            assertTrue(!entry.getTitle().isBlank(), entry.getUri());
            var published = entry.getPublishedDate().toInstant();
            assertTrue(!published.isAfter(entry.getUpdatedDate().toInstant()), entry.getUri());
            var content = Jsoup.parse(entry.getContents().get(0).getValue());
            assertTrue(!content.text().isBlank(), entry.getUri());
            for (var link : content.select("[href], [src]")) {
                var to = link.attr(attribute(link));
                assertTrue(to.matches("https?://.*|mailto:.*"), entry.getUri() + ": " + to);
                assertTrue(!to.startsWith(ADDRESS) || leads("index.html", URI.create(to)), entry.getUri() + ": " + to);
            }
        }
    }

    @Test
    void feeds_in_RSS_have_the_same_entries_as_those_in_Atom() throws FeedException {
        for (var path : ids(site.keySet().stream().filter(path -> path.endsWith(".rss") || path.equals("rss.xml")))) {
            var rss = FeedReader.read(text(path));
            var atom = FeedReader.read(text(path.equals("rss.xml") ? "feed.xml" : path.replace(".rss", ".xml")));
            assertEquals(said(atom), said(rss), path);
        }
    }

    private static List<String> said(SyndFeed feed) {
        return feed.getEntries().stream()
                .map(entry -> String.join(
                        "\n",
                        entry.getUri(),
                        entry.getTitle(),
                        entry.getLink(),
                        entry.getPublishedDate().toInstant().toString(),
                        entry.getContents().get(0).getValue()))
                .toList();
    }

    @Test
    void a_reader_of_archives_finds_every_paper_that_has_a_day() {
        var papers = PAGES.keySet().stream()
                .filter(path -> path.startsWith("papers/") && !path.startsWith("papers/index"))
                .filter(path -> page(path).select("meta[http-equiv=refresh]").isEmpty())
                .count();
        assertEquals(papers, FeedReader.history("feed.xml", site, ADDRESS).size());
    }

    @Test
    void every_page_names_the_feeds_of_the_site_and_its_own() {
        PAGES.forEach((path, page) -> {
            var feeds = page.select("link[rel=alternate][title]").stream()
                    .map(link -> URI.create(ADDRESS + path)
                            .resolve(link.attr("href"))
                            .toString())
                    .map(url -> url.substring(Math.min(url.length(), ADDRESS.length())))
                    .toList();
            boolean isBare = path.equals("404.html")
                    || !page.select("meta[http-equiv=refresh]").isEmpty();
            assertTrue(isBare || feeds.containsAll(List.of("feed.xml", "feed.json", "rss.xml")), path + ": " + feeds);
            var own = path.replace(".html", ".xml");
            assertTrue(!FeedReader.isFeed(own) || !site.containsKey(own) || feeds.contains(own), path + ": " + feeds);
            assertTrue(
                    isBare || !path.matches("(?:days|weeks)/.*") || feeds.contains("weeks/index.xml"),
                    path + ": " + feeds);
        });
    }

    @Test
    void all_feeds_are_listed_on_a_page_and_in_OPML() throws FeedException {
        var opml = (Opml) new WireFeedInput().build(new StringReader(text("feeds.opml")));
        var listed = opml.getOutlines().stream()
                .flatMap(group -> group.getChildren().stream())
                .map(outline -> outline.getXmlUrl().substring(ADDRESS.length()))
                .sorted()
                .toList();
        assertEquals(ids(site.keySet().stream().filter(path -> isFeed(path, ".xml"))), listed);
        var linked = page("feeds.html").select("main a[href]").eachAttr("href");
        assertEquals(
                List.of(),
                site.keySet().stream()
                        .filter(FeedReader::isFeed)
                        .filter(path -> !linked.contains(path))
                        .toList());
        assertTrue(linked.contains("calendar.ics"), linked.toString());
    }

    @Test
    void JSON_feeds_say_the_same_as_those_in_Atom() throws FeedException {
        for (var path : ids(site.keySet().stream().filter(path -> isFeed(path, ".json")))) {
            var atom = new SyndFeedInput().build(new StringReader(text(path.replace(".json", ".xml"))));
            var texts = texts(text(path));
            assertEquals(List.of("https://jsonfeed.org/version/1.1"), texts.get("version"), path);
            assertEquals(List.of(ADDRESS + path), texts.get("feed_url"), path);
            assertEquals(atom.getEntries().stream().map(SyndEntry::getUri).toList(), texts.get("id"), path);
            assertEquals(
                    atom.getEntries().stream()
                            .map(entry -> entry.getPublishedDate().toInstant().toString())
                            .toList(),
                    texts.get("date_published"),
                    path);
            assertEquals(
                    atom.getEntries().stream()
                            .map(entry -> entry.getContents().get(0).getValue())
                            .toList(),
                    texts.get("content_html"),
                    path);
        }
    }

    @Test
    void every_page_but_those_that_lead_elsewhere_is_in_the_sitemap() {
        var map = Jsoup.parse(text("sitemap.xml"), org.jsoup.parser.Parser.xmlParser());
        var listed = map.select("loc").eachText().stream()
                .map(url -> url.equals(ADDRESS) ? "index.html" : url.substring(ADDRESS.length()))
                .sorted()
                .toList();
        var pages = PAGES.entrySet().stream()
                .filter(page -> !Set.of("404.html", "reading-list.html").contains(page.getKey()))
                .filter(page ->
                        page.getValue().select("meta[http-equiv=refresh]").isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(pages, listed);
        PAGES.forEach((path, page) -> {
            if (pages.contains(path)) {
                assertEquals(
                        ADDRESS + (path.equals("index.html") ? "" : path),
                        page.select("link[rel=canonical]").attr("href"));
            }
        });
    }

    private static String text(String path) {
        return Objects.requireNonNull(site.get(path), path);
    }

    private static Document page(String path) {
        return Objects.requireNonNull(PAGES.get(path), path);
    }

    private static List<Element> links(Document page) {
        return page.select("a[href], link[href], img[src], script[src]");
    }

    private static String attribute(Element element) {
        return element.hasAttr("href") ? "href" : "src";
    }

    private static boolean isElsewhere(String to, Element link) {
        return link.is("a[href^=http], a[href^=mailto], link[rel=icon], " + FOLLOWED) && !to.startsWith(ADDRESS)
                || to.startsWith("#");
    }

    private static boolean leads(String path, URI to) {
        var found = URI.create(ADDRESS + path).resolve(to);
        if (!found.getPath().startsWith(ROOT)) {
            return false;
        }
        var rest = found.getPath().substring(ROOT.length());
        var file = rest.isEmpty() ? "index.html" : rest;
        return site.containsKey(file)
                && (to.getFragment() == null || page(file).getElementById(to.getFragment()) != null);
    }

    private static boolean isFeed(String path, String extension) {
        return FeedReader.isFeed(path) && path.endsWith(extension) && !path.equals("rss.xml");
    }

    private static List<String> ids(Stream<String> paths) {
        return paths.sorted().toList();
    }

    /** All texts of a JSON document by the name before them. */
    private static Map<String, List<String>> texts(String json) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && parser.currentName() != null) {
                    texts.computeIfAbsent(parser.currentName(), none -> new ArrayList<>())
                            .add(parser.getString());
                }
            }
        }
        return texts;
    }
}
