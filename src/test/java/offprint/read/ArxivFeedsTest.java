package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import offprint.support.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arXiv itself gives: answers of its API, daily feeds, OAI-PMH. */
class ArxivFeedsTest {
    private static final String FEED = """
            <?xml version='1.0' encoding='UTF-8'?>
            <feed xmlns:s="http://a9.com/-/spec/opensearch/1.1/" xmlns:x="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
              <id>https://arxiv.org/api/abc</id>
              <title>arXiv Query: search_query=napkins</title>
              <s:totalResults>1</s:totalResults>
            %s</feed>
            """;
    private static final String ENTRY = """
              <entry>
                <id>http://arxiv.org/abs/2501.00001v3</id>
                <title>Napkins at Night:
              Folds &amp; &lt;think&gt; Marks</title>
                <updated>2025-03-04T01:00:00Z</updated>
                <link href="https://arxiv.org/abs/2501.00001v3" rel="alternate" type="text/html"/>
                <link href="https://arxiv.org/pdf/2501.00001v3" rel="related" type="application/pdf" title="pdf"/>
                <summary>  We fold $n$ napkins.
            </summary>
                <category term="cs.YY" scheme="http://arxiv.org/schemas/atom"/>
                <category term="cs.XX" scheme="http://arxiv.org/schemas/atom"/>
                <published>2025-01-01T23:59:00Z</published>
                <x:comment>12 pages</x:comment>
                <x:primary_category term="cs.XX"/>
                <x:journal_ref>J. Nap. 3, 14 (2025)</x:journal_ref>
                <author>
                  <name>Ada Beck</name>
                  <x:affiliation>Mill Lab</x:affiliation>
                </author>
                <author><name>Carl Dörn</name></author>
                <x:doi>10.1000/Nap.1 10.1000/nap.2</x:doi>
                <link rel="related" href="https://doi.org/10.1000/nap.1" title="doi"/>
              </entry>
            """;

    @TempDir
    private Path folder;

    private SourceReading read(String text) {
        return SourceReading.of(folder, "answer.xml", text);
    }

    @Test
    void an_entry_tells_everything_with_its_place() {
        assertEquals(List.of("""
                        title 8:12 Napkins at Night: Folds & <think> Marks
                        ids 7:9 arxiv:2501.00001; doi:10.1000/nap.1; doi:10.1000/nap.2
                        type 6:3 preprint
                        authors 22:13 {name=Ada Beck, affiliation=Mill Lab}; {name=Carl Dörn}
                        published 17:16 2025-01-01
                        versions 17:16 {version=1, on=2025-01-01}; {version=3, on=2025-03-04}
                        abstract 13:16 We fold $n$ napkins.
                        categories 19:31 cs.XX; cs.YY
                        venue 20:20 {name=J. Nap. 3, 14 (2025), year=2025}
                        comment 18:16 12 pages
                        links 12:17 {type=pdf, url=https://arxiv.org/pdf/2501.00001v3}
                        """), read(FEED.formatted(ENTRY)).records());
    }

    @Test
    void namespaces_may_be_declared_anywhere_and_have_any_prefix() {
        var reading = read("""
                <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>http://arxiv.org/abs/math.CA/0611800v1</a:id>
                <a:title>0</a:title><arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">none</arxiv:comment></a:entry></a:feed>
                """);
        assertEquals(List.of("0"), reading.all("title"));
        assertEquals(List.of("arxiv:math/0611800"), reading.all("ids"));
        assertEquals(List.of("none"), reading.all("comment"));
    }

    @Test
    void a_withdrawn_paper_has_a_notice() {
        var comment = "<x:comment>This paper has been withdrawn by the author due to a crease</x:comment>";
        assertEquals(
                List.of("{type=withdrawal}"),
                read(FEED.formatted(ENTRY.replace("<x:comment>12 pages</x:comment>", comment)))
                        .all("notices"));
        var drug = "<summary>The drug was withdrawn from sale; this paper asks why.</summary>";
        assertEquals(
                List.of(""),
                read(FEED.formatted(ENTRY.replaceFirst("(?s)<summary>.*</summary>", drug)))
                        .all("notices"));
    }

    @Test
    void an_answer_without_a_paper_is_told_from_a_paper() {
        assertEquals(
                List.of("error papers.none 1:1 arXiv's answer holds no paper: nothing was found"),
                read(FEED.formatted("")).said());
        assertEquals(
                List.of("error arxiv.error 6:3 arXiv answered: incorrect id format for abc"),
                read(FEED.formatted("""
                                  <entry>
                                    <id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id>
                                    <title>Error</title>
                                    <summary>incorrect id format for abc</summary>
                                  </entry>
                                """)).said());
    }

    @Test
    void an_answer_that_breaks_off_gives_the_whole_entries() {
        var whole = FEED.formatted(ENTRY + ENTRY.replace("00001v3", "00002v1"));
        var cut = read(whole.substring(0, whole.lastIndexOf("<x:comment>")));
        assertEquals(List.of("arxiv:2501.00001; doi:10.1000/nap.1; doi:10.1000/nap.2"), cut.all("ids"));
        assertEquals(List.of("warning xml.cut 29:3 the file breaks off within this entry; it is left out"), cut.said());
        assertEquals(
                List.of("error xml.cut 6:3 the file breaks off within this entry; it is left out"),
                read(whole.substring(0, 700)).said());
    }

    @Test
    void entities_of_a_dtd_are_not_resolved() {
        var reading = read("<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n"
                + FEED.formatted(ENTRY.replace("Napkins at", "Napkins &x; at")).substring(39));
        assertEquals(List.of("Napkins &x; at Night: Folds & <think> Marks"), reading.all("title"));
    }

    @Test
    void a_feed_of_a_blog_is_not_known() {
        var blog = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>My blog</title><entry><id>tag:a.example,2025:1</id><title>Hello</title></entry></feed>
                """;
        assertEquals(
                List.of("error format.unknown 1:1 the format of this file is not known"),
                read(blog).said());
    }

    @Test
    void a_daily_feed_lists_new_papers_under_its_day_in_new_york() {
        var reading = read("""
                <?xml version='1.0' encoding='UTF-8'?>
                <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
                <channel>
                <title>cs.XX updates on arXiv.org</title>
                <lastBuildDate>Thu, 02 Jan 2025 05:00:08 +0000</lastBuildDate>
                <pubDate>Thu, 02 Jan 2025 00:00:00 -0500</pubDate>
                <item>
                <title>Napkins &lt;think&gt; at Night</title>
                <link>https://arxiv.org/abs/2501.00001</link>
                <description>arXiv:2501.00001v1 Announce Type: new
                Abstract: We fold napkins &amp; count.</description>
                <guid isPermaLink="false">oai:arXiv.org:2501.00001v1</guid>
                <category>cs.XX</category>
                <category>cs.YY</category>
                <pubDate>Thu, 02 Jan 2025 00:00:00 -0500</pubDate>
                <arxiv:announce_type>new</arxiv:announce_type>
                <dc:creator>Ada Beck (Mill Lab, Port), Carl D\\"orn</dc:creator>
                </item>
                <item>
                <title>Old Napkins</title>
                <description>arXiv:cs/0501001v3 Announce Type: replace-cross
                Abstract: Again.</description>
                <guid>oai:arXiv.org:cs/0501001v3</guid>
                <arxiv:announce_type>replace-cross</arxiv:announce_type>
                <arxiv:DOI>10.1000/Nap.9</arxiv:DOI>
                <dc:creator>Ada Beck</dc:creator>
                </item>
                </channel>
                </rss>
                """);
        assertEquals(List.of("""
                        title 8:8 Napkins <think> at Night
                        ids 12:27 arxiv:2501.00001
                        versions 12:27 {version=1}
                        type 7:1 preprint
                        authors 17:13 {name=Ada Beck}; {name=Carl D\\"orn}
                        featured 15:10 2025-01-02
                        abstract 10:14 We fold napkins & count.
                        categories 13:11 cs.XX; cs.YY
                        """, """
                        title 20:8 Old Napkins
                        ids 23:7 arxiv:cs/0501001; doi:10.1000/nap.9
                        versions 23:7 {version=3}
                        type 19:1 preprint
                        authors 26:13 {name=Ada Beck}
                        abstract 21:14 Again.
                        """), reading.records());
        assertEquals(
                List.of(
                        "note arxiv.replaced 1:1 1 paper is a new version of what was announced before: kept, but not listed under this day"),
                reading.said());
        assertEquals(List.of("arxiv-rss"), reading.formats());
    }

    @Test
    void the_twin_of_a_daily_feed_in_atom_and_the_feeds_of_before_2024() {
        var atom = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <id>http://rss.arxiv.org/atom/cs.XX</id><updated>2025-01-02T05:00:08+00:00</updated>
                <entry><id>oai:arXiv.org:2501.00001v2</id><title>Napkins</title>
                <link href="https://arxiv.org/abs/2501.00001" rel="alternate"/>
                <summary>arXiv:2501.00001v2 Announce Type: cross
                Abstract: We fold.</summary><category term="cs.XX"/>
                <published>2025-01-02T00:00:00-05:00</published>
                <arxiv:announce_type>cross</arxiv:announce_type><dc:creator>Ada Beck, Carl Dorn</dc:creator></entry></feed>
                """);
        assertEquals(List.of("2025-01-02"), atom.all("featured"));
        assertEquals(List.of("{name=Ada Beck}; {name=Carl Dorn}"), atom.all("authors"));
        assertEquals(List.of("We fold."), atom.all("abstract"));
        var old = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="http://export.arxiv.org/rss/cs.XX"><dc:date>2020-01-02T20:30:00-05:00</dc:date></channel>
                <item rdf:about="http://arxiv.org/abs/2001.00001">
                <title>Napkins at Night. (arXiv:2001.00001v1 [cs.XX])</title>
                <description rdf:parseType="Literal">&lt;p&gt;We fold &lt;i&gt;napkins&lt;/i&gt;.&lt;/p&gt;</description>
                <dc:creator>&lt;a href="http://arxiv.org/find/1"&gt;Ada Beck&lt;/a&gt; (Mill), &lt;a href="http://x"&gt;Carl Dorn&lt;/a&gt;</dc:creator>
                </item>
                </rdf:RDF>
                """);
        assertEquals(List.of("Napkins at Night"), old.all("title"));
        assertEquals(List.of("arxiv:2001.00001"), old.all("ids"));
        assertEquals(List.of("{name=Ada Beck}; {name=Carl Dorn}"), old.all("authors"));
        assertEquals(List.of("2020-01-02"), old.all("featured"));
        assertEquals(List.of("cs.XX"), old.all("categories"));
    }

    @Test
    void oai_tells_family_and_given_names_and_the_days_of_all_versions() {
        var reading = read("""
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
                <record><metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>0704.0001</id><created>2007-04-02</created>
                <authors><author><keyname>Beck</keyname><forenames>Ada B.</forenames><suffix>Jr.</suffix></author><author><keyname>Napkin Collaboration</keyname></author></authors>
                <title>Napkins</title><categories>cs.XX cs.YY</categories><doi>10.1000/nap.1</doi><abstract> We fold. </abstract></arXiv></metadata></record>
                <record><metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>0704.0002</id>
                <version version="v1"><date>Mon, 2 Apr 2007 19:18:42 GMT</date></version><version version="v2"><date>Tue, 24 Jul 2007 20:10:27 GMT</date></version>
                <title>More Napkins</title><authors>Ada Beck and Carl Dorn</authors></arXivRaw></metadata></record>
                </ListRecords></OAI-PMH>
                """);
        assertEquals(List.of("""
                        title 4:8 Napkins
                        ids 2:66 arxiv:0704.0001; doi:10.1000/nap.1
                        type 2:19 preprint
                        authors 3:10 {name=Ada B. Beck Jr., family=Beck, given=Ada B., suffix=Jr.}; {name=Napkin Collaboration}
                        published 2:89 2007-04-02
                        abstract 4:94 We fold.
                        categories 4:35 cs.XX; cs.YY
                        """, """
                        title 7:8 More Napkins
                        ids 5:72 arxiv:0704.0002
                        type 5:19 preprint
                        authors 7:37 {name=Ada Beck}; {name=Carl Dorn}
                        versions 6:29 {version=1, on=2007-04-02}; {version=2, on=2007-07-24}
                        published 6:29 2007-04-02
                        """), reading.records());
    }

    @Test
    void the_samples() throws IOException {
        var folder = Outside.shared().resolve("inputs/arxiv-atom");
        assertEquals(
                List.of(10, 0, 0, 1, 1, 1, 2, 1, 2),
                List.of(
                                "query_10_2026.xml",
                                "empty_2026.xml",
                                "error_bad_id_2026.xml",
                                "one_2026.xml",
                                "one_2012.xml",
                                "query_one_2012.xml",
                                "xiv_2025.xml",
                                "one_many_authors_2026.xml",
                                "pasa_id_list_2026-08.xml")
                        .stream()
                        .map(name -> sample(folder, name).entries().size())
                        .toList());
        assertEquals(
                List.of("arxiv:quant-ph/0201082"),
                sample(folder, "one_2026.xml").all("ids"));
        assertEquals(
                List.of("arxiv:cond-mat/0603029; doi:10.1103/physrevb.74.024520"),
                sample(folder, "query_one_2012.xml").all("ids"));
        assertEquals(
                List.of("{version=1, on=2011-11-08}; {version=2, on=2012-04-02}"),
                sample(folder, "one_2012.xml").all("versions"));
    }

    private static SourceReading sample(Path folder, String name) {
        return SourceReading.of(folder.resolve(name), name, OptionalInt.empty());
    }
}
