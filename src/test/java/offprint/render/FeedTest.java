package offprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Feeds say to their readers what the view says. */
class FeedTest {
    private static final Rendered SITE = Rendered.of(Views.all());
    private static final String TITLE = Views.HOSTILE.replace("\u0001", "").replace('\uD800', '\uFFFD');

    @Test
    void a_feed_reader_finds_the_feed_in_atom() throws FeedException {
        var feed = atom();
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals("tag:example.org,2025:reading:feed/feed", feed.getUri());
        assertEquals("The Paper Lantern", feed.getTitle());
        assertEquals("The words of the editors may be used under CC-BY-4.0", feed.getCopyright());
        assertEquals("What an invented reading group reads.", feed.getDescription());
        assertEquals(
                Instant.parse("2025-11-12T00:00:00Z"), feed.getPublishedDate().toInstant());
        assertEquals(
                Set.of(
                        "self https://example.org/reading/feed.xml",
                        "alternate https://example.org/reading/",
                        "prev-archive https://example.org/reading/feed/archive-2.xml",
                        "hub https://hub.example.org/?a=1&b=2"),
                links(feed));
    }

    @Test
    void a_feed_reader_finds_the_entries_in_atom() throws FeedException {
        var entries = atom().getEntries();
        assertEquals(2, entries.size());
        SyndEntry first = entries.get(0);
        assertEquals("tag:example.org,2025:reading:paper/full", first.getUri());
        assertEquals(TITLE, first.getTitle());
        assertEquals("https://example.org/reading/papers/full.html", first.getLink());
        assertEquals(
                Instant.parse("2025-11-10T00:00:00Z"), first.getPublishedDate().toInstant());
        assertEquals(
                Instant.parse("2025-11-12T00:00:00Z"), first.getUpdatedDate().toInstant());
        assertEquals(
                List.of("Ada Example", TITLE),
                first.getAuthors().stream().map(author -> author.getName()).toList());
        assertEquals("A summary with 1 < 2 & a bell .", first.getDescription().getValue());
        assertEquals(
                "<p>1 &lt; 2 &amp; a <em>bell</em> .</p>",
                first.getContents().get(0).getValue());
        assertEquals("html", first.getContents().get(0).getType());
        assertEquals("Folding machines", first.getCategories().get(0).getName());
        assertEquals(Views.CHINESE, entries.get(1).getTitle());
    }

    @Test
    void an_archive_says_that_it_is_one_and_where_the_feed_is() throws FeedException {
        var file = SITE.file("feed/archive-2.xml");
        var archive = new SyndFeedInput().build(new StringReader(file));
        assertEquals("tag:example.org,2025:reading:feed/feed", archive.getUri());
        assertEquals(
                Set.of(
                        "self https://example.org/reading/feed/archive-2.xml",
                        "alternate https://example.org/reading/",
                        "current https://example.org/reading/feed.xml"),
                links(archive));
        assertEquals(
                List.of("http://purl.org/syndication/history/1.0 archive"),
                archive.getForeignMarkup().stream()
                        .map(element -> element.getNamespaceURI() + " " + element.getName())
                        .toList());
        assertTrue(file.contains("href=\"../assets/feed.css\""), file);
    }

    @Test
    void a_feed_reader_finds_the_same_in_RSS() throws FeedException {
        var feed = new SyndFeedInput().build(new StringReader(SITE.file("rss.xml")));
        assertEquals("rss_2.0", feed.getFeedType());
        assertEquals("The Paper Lantern", feed.getTitle());
        assertEquals("https://example.org/reading/", feed.getLink());
        assertEquals("What an invented reading group reads.", feed.getDescription());
        assertEquals("en", feed.getLanguage());
        assertEquals("The words of the editors may be used under CC-BY-4.0", feed.getCopyright());
        assertEquals("Offprint", feed.getGenerator());
        var channel = (Channel) new WireFeedInput().build(new StringReader(SITE.file("rss.xml")));
        assertEquals(
                Instant.parse("2025-11-12T00:00:00Z"),
                channel.getLastBuildDate().toInstant());
        assertEquals(
                List.of("self https://example.org/reading/rss.xml", "hub https://hub.example.org/?a=1&b=2"),
                channel.getForeignMarkup().stream()
                        .map(link -> link.getAttributeValue("rel") + " " + link.getAttributeValue("href"))
                        .toList());
        assertFalse(channel.getItems().get(0).getGuid().isPermaLink());
        SyndEntry first = feed.getEntries().get(0);
        assertEquals("tag:example.org,2025:reading:paper/full", first.getUri());
        assertEquals(TITLE, first.getTitle());
        assertEquals("https://example.org/reading/papers/full.html", first.getLink());
        assertEquals(
                Instant.parse("2025-11-10T00:00:00Z"), first.getPublishedDate().toInstant());
        assertEquals(List.of("Ada Example", TITLE), ((DCModule) first.getModule(DCModule.URI)).getCreators());
        assertEquals("Folding machines", first.getCategories().get(0).getName());
        assertEquals(
                "<p>1 &lt; 2 &amp; a <em>bell</em> .</p>",
                first.getContents().get(0).getValue());
        assertEquals(Views.CHINESE, feed.getEntries().get(1).getTitle());
    }

    /** Readers of RSS take a description for HTML: what a paper says must be words there, too. */
    @Test
    void a_description_in_RSS_is_HTML_without_markup_of_the_paper() throws FeedException {
        var feed = new SyndFeedInput().build(new StringReader(SITE.file("rss.xml")));
        assertEquals(
                "A summary with 1 &lt; 2 &amp; a bell .",
                feed.getEntries().get(0).getDescription().getValue());
    }

    @Test
    void a_program_finds_all_feeds_in_OPML() throws IOException, ParserConfigurationException, SAXException {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(SITE.file("feeds.opml"))));
        var outlines = document.getElementsByTagName("outline");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < outlines.getLength(); i++) {
            var outline = (Element) outlines.item(i);
            found.add(String.join(
                    " | ",
                    outline.getAttribute("text"),
                    outline.getAttribute("type"),
                    outline.getAttribute("xmlUrl"),
                    outline.getAttribute("htmlUrl")));
        }
        assertEquals(
                List.of(
                        "The whole site |  |  | ",
                        "The Paper Lantern | rss | https://example.org/reading/feed.xml"
                                + " | https://example.org/reading/index.html",
                        "Topics |  |  | ",
                        TITLE + " – The Paper Lantern | rss | https://example.org/reading/topics/folding.xml"
                                + " | https://example.org/reading/topics/folding.html"),
                found);
    }

    private static Set<String> links(SyndFeed feed) {
        return Set.copyOf(feed.getLinks().stream()
                .map(link -> link.getRel() + " " + link.getHref())
                .toList());
    }

    @Test
    void json_feed_has_what_it_must_have() {
        var feed = json(SITE.file("feed.json"));
        assertEquals("https://jsonfeed.org/version/1.1", feed.get("version"));
        assertEquals("The Paper Lantern", feed.get("title"));
        assertEquals("https://example.org/reading/", feed.get("home_page_url"));
        assertEquals("https://example.org/reading/feed.json", feed.get("feed_url"));
        assertEquals("en", feed.get("language"));
        assertEquals(List.of(Map.of("name", "Ada Example")), feed.get("authors"));
        assertEquals(List.of(Map.of("type", "WebSub", "url", "https://hub.example.org/?a=1&b=2")), feed.get("hubs"));
        assertEquals(
                List.of(
                        Map.ofEntries(
                                Map.entry("id", "tag:example.org,2025:reading:paper/full"),
                                Map.entry("url", "https://example.org/reading/papers/full.html"),
                                Map.entry("external_url", "https://arxiv.org/abs/2511.99999"),
                                Map.entry("title", TITLE),
                                Map.entry("summary", "A summary with 1 < 2 & a bell ."),
                                Map.entry("content_html", "<p>1 &lt; 2 &amp; a <em>bell</em> .</p>"),
                                Map.entry("date_published", "2025-11-10T00:00:00Z"),
                                Map.entry("date_modified", "2025-11-12T00:00:00Z"),
                                Map.entry("authors", List.of(Map.of("name", "Ada Example"), Map.of("name", TITLE))),
                                Map.entry("tags", List.of("Folding machines"))),
                        Map.of(
                                "id", "tag:example.org,2025:reading:paper/title-only",
                                "url", "https://example.org/reading/papers/title-only.html",
                                "title", Views.CHINESE,
                                "content_html", "<p>" + Views.CHINESE + "</p>",
                                "date_published", "2025-11-10T00:00:00Z",
                                "date_modified", "2025-11-10T00:00:00Z")),
                feed.get("items"));
    }

    @Test
    void the_sitemap_lists_addresses_and_days() throws IOException, ParserConfigurationException, SAXException {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(SITE.file("sitemap.xml"))));
        var addresses = document.getElementsByTagName("loc");
        assertEquals(2, addresses.getLength());
        assertEquals(
                "https://example.org/reading/about.html?a=1&b=2",
                addresses.item(1).getTextContent());
        assertEquals(
                "2025-11-12", document.getElementsByTagName("lastmod").item(0).getTextContent());
    }

    @Test
    void robots_learn_what_is_closed_to_them_and_where_the_sitemap_is() {
        assertEquals("""
                User-agent: Teabot
                User-agent: Saucerbot
                Disallow: /reading/

                User-agent: *
                Disallow:

                Sitemap: https://example.org/reading/sitemap.xml
                """, SITE.file("robots.txt"));
    }

    private static SyndFeed atom() throws FeedException {
        return new SyndFeedInput().build(new StringReader(SITE.file("feed.xml")));
    }

    private static Map<?, ?> json(String text) {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return (Map<?, ?>) value(parser);
        }
    }

    private static Object value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return fields;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        return parser.getString();
    }
}
