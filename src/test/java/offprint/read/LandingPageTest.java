package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of papers, in the shapes in which archives and publishers have them. */
class LandingPageTest {
    @TempDir
    private Path folder;

    private SourceReading read(String... lines) {
        return SourceReading.of(folder, "page.html", String.join("\n", lines) + "\n");
    }

    @Test
    void a_page_of_arxiv() {
        var reading = read(
                "<!DOCTYPE html>",
                "<html lang=\"en\"><head><title>[2501.00001] Napkins at Night</title>",
                "<link rel=\"canonical\" href=\"https://arxiv.org/abs/2501.00001\"/>",
                "<meta name=\"citation_title\" content=\"Napkins at Night: $O(n)$ &amp;lt;think&amp;gt; Folds\" />",
                "<meta name=\"citation_author\" content=\"van Beck, Ada\" />",
                "<meta name=\"citation_author\" content=\"NapkinFold Team\" />",
                "<meta name=\"citation_date\" content=\"2025/01/01\" />",
                "<meta name=\"citation_online_date\" content=\"2025/03/04\" />",
                "<meta name=\"citation_pdf_url\" content=\"https://arxiv.org/pdf/2501.00001\" />",
                "<meta name=\"citation_arxiv_id\" content=\"2501.00001\" />",
                "</head><body><blockquote class=\"abstract mathjax\">",
                "  <span class=\"descriptor\">Abstract:</span>We fold &amp; count.",
                "</blockquote><table><tr><td class=\"tablecell comments mathjax\">12 pages</td></tr>",
                "<tr><td class=\"tablecell subjects\"><span>Folding (cs.XX)</span>; Tables (cs.YY)</td></tr></table></body></html>");
        assertEquals(List.of("""
                        title 4:38 Napkins at Night: $O(n)$ <think> Folds
                        ids 10:41 arxiv:2501.00001
                        authors 5:39 {name=Ada van Beck, family=van Beck, given=Ada}; {name=NapkinFold Team}
                        published 7:37 2025-01-01
                        links 9:40 {type=pdf, url=https://arxiv.org/pdf/2501.00001}
                        type 11:14 preprint
                        comment 13:64 12 pages
                        categories 14:42 cs.XX; cs.YY
                        abstract 12:28 We fold & count.
                        """), reading.records());
        assertEquals(List.of(), reading.said());
        assertEquals(List.of("landing-page"), reading.formats());
    }

    @Test
    void an_article_of_a_publisher_with_affiliations() {
        var reading = read(
                "<html><head><base href=\"https://fold.example/articles/\">",
                "<meta name=\"citation_journal_title\" content=\"Journal of Folds\">",
                "<meta name=\"citation_title\" content=\"RETRACTED: &lt;i&gt;Napkins&lt;/i&gt; at Night\">",
                "<meta name=\"citation_author\" content=\"Ada Beck\">",
                "<meta name=\"citation_author_institution\" content=\"Mill Lab\">",
                "<meta name=\"citation_author_institution\" content=\"Port University\">",
                "<meta name=\"citation_author_orcid\" content=\"https://orcid.org/0000-0002-1825-0097\">",
                "<meta name=\"citation_author\" content=\"Dorn, Carl, Jr.\">",
                "<meta name=\"citation_publication_date\" content=\"2010/5/12\">",
                "<meta name=\"citation_volume\" content=\"3\"><meta name=\"citation_issue\" content=\"2\">",
                "<meta name=\"citation_firstpage\" content=\"14\"><meta name=\"citation_lastpage\" content=\"22\">",
                "<meta name=\"citation_doi\" content=\"doi:10.1000/Nap.1\"><meta name=\"citation_pmid\" content=\"12345\">",
                "<meta name=\"citation_pdf_url\" content=\"../pdf/nap.1.pdf\">",
                "<meta name=\"citation_keywords\" content=\"napkins; folds\">",
                "<meta name=\"citation_publisher\" content=\"Table Press\"></head></html>");
        assertEquals(List.of("""
                        title 3:38 Napkins at Night
                        notices 3:38 {type=retraction}
                        ids 12:36 doi:10.1000/nap.1; pubmed:12345
                        authors 4:39 {name=Ada Beck, orcid=0000-0002-1825-0097, affiliation=Mill Lab; Port University}; {name=Carl Dorn Jr., family=Dorn, given=Carl, suffix=Jr.}
                        published 9:49 2010-05-12
                        type 2:46 article
                        venue 2:46 {name=Journal of Folds, volume=3, issue=2, publisher=Table Press, pages=14-22, year=2010}
                        keywords 14:41 napkins; folds
                        links 13:40 {type=pdf, url=https://fold.example/pdf/nap.1.pdf}
                        """), reading.records());
    }

    @Test
    void conference_papers_theses_and_reports() {
        assertEquals(List.of("conference"), typed("citation_conference_title").all("type"));
        assertEquals(
                List.of("thesis"), typed("citation_dissertation_institution").all("type"));
        assertEquals(
                List.of("report"),
                typed("citation_technical_report_institution").all("type"));
        assertEquals(
                List.of("{name=Folds 2024, year=2024}"),
                typed("citation_conference_title").all("venue"));
    }

    private SourceReading typed(String name) {
        return read(
                "<html><meta name=\"citation_title\" content=\"Napkins\"><meta name=\"citation_author\" content=\"Ada Beck\">",
                "<meta name=\"citation_publication_date\" content=\"2024\"><meta name=\"" + name
                        + "\" content=\"Folds 2024\"></html>");
    }

    @Test
    void json_ld_in_a_graph() {
        var reading = read(
                "<!doctype html><html><head><title>Napkins | Folds</title>",
                "<script type=\"application/ld+json\">",
                "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebSite\", \"name\": \"Folds\"},",
                "  {\"@type\": \"ScholarlyArticle\", \"headline\": \"Napkins\",",
                "   \"author\": [{\"@type\": \"Person\", \"name\": \"Ada Beck\", \"givenName\": \"Ada\", \"familyName\": \"Beck\",",
                "     \"sameAs\": \"https://orcid.org/0000-0002-1825-0097\", \"affiliation\": {\"name\": \"Mill Lab\"}}, \"Carl Dorn\"],",
                "   \"datePublished\": \"2024-05-06T00:00:00Z\", \"description\": \"We <b>fold</b>.\",",
                "   \"identifier\": {\"@type\": \"PropertyValue\", \"propertyID\": \"doi\", \"value\": \"10.1000/nap.1\"},",
                "   \"pageStart\": \"1\", \"pageEnd\": \"9\",",
                "   \"isPartOf\": {\"@type\": \"PublicationIssue\", \"issueNumber\": \"2\", \"isPartOf\":",
                "     {\"@type\": [\"PublicationVolume\", \"Periodical\"], \"name\": \"Journal of Folds\", \"volumeNumber\": 3}}}]}",
                "</script></head></html>");
        assertEquals(List.of("""
                        title 4:45 Napkins
                        ids 8:75 doi:10.1000/nap.1
                        authors 5:43 {name=Ada Beck, family=Beck, given=Ada, orcid=0000-0002-1825-0097, affiliation=Mill Lab}; {name=Carl Dorn}
                        published 7:21 2024-05-06
                        abstract 7:60 We fold.
                        venue 11:61 {name=Journal of Folds, issue=2, volume=3, pages=1-9}
                        """), reading.records());
    }

    @Test
    void dublin_core_prism_and_what_one_source_lacks_the_next_fills() {
        var reading = read(
                "<html><meta name=\"DC.title\" content=\"Napkins\"><meta name=\"DC.creator\" content=\"Beck, Ada\">",
                "<meta name=\"DCTERMS.issued\" content=\"2024-05\"><meta name=\"DC.identifier\" content=\"https://doi.org/10.1000/nap.1\">",
                "<meta name=\"prism.publicationName\" content=\"Journal of Folds\"><meta name=\"prism.volume\" content=\"3\">",
                "<meta name=\"DC.subject\" content=\"napkins\"><meta name=\"DC.subject\" content=\"folds, many\">",
                "<meta name=\"citation_title\" content=\"Napkins in Full\"><meta name=\"citation_author\" content=\"Ada Beck\"></html>");
        assertEquals(List.of("""
                        title 5:38 Napkins in Full
                        authors 5:93 {name=Ada Beck}
                        ids 2:83 doi:10.1000/nap.1
                        published 2:38 2024-05
                        keywords 4:34 napkins; folds, many
                        venue 3:45 {name=Journal of Folds, volume=3}
                        """), reading.records());
    }

    @Test
    void open_graph_counts_on_a_page_whose_address_is_that_of_a_paper() {
        var reading = read(
                "<html><head><meta property=\"og:site_name\" content=\"OpenReview\"><meta property=\"og:title\" content=\"Napkins | OpenReview\">",
                "<meta property=\"og:url\" content=\"https://openreview.net/forum?id=abcDEF123\"></head></html>");
        assertEquals(List.of("Napkins"), reading.all("title"));
        assertEquals(List.of("openreview:abcDEF123"), reading.all("ids"));
    }

    @Test
    void a_page_about_no_paper_is_refused_with_what_was_looked_for() {
        var said =
                read("<html><head><title>Welcome</title><meta property=\"og:title\" content=\"Welcome\"></head></html>")
                        .said();
        assertEquals(1, said.size());
        assertEquals(
                "error page.no-paper 1:1 this page does not say which paper it is about: it has no citation_title with an author"
                        + " or a date, no JSON-LD of an article, no Dublin Core or PRISM, and its own address is not that of a paper",
                said.get(0));
    }

    @Test
    void broken_json_is_said_and_the_rest_is_read() {
        var reading = read(
                "<html><meta name=\"citation_title\" content=\"Napkins\"><meta name=\"citation_author\" content=\"Ada Beck\">",
                "<script type=\"application/ld+json\">{\"@type\": </script></html>");
        assertEquals(List.of("Napkins"), reading.all("title"));
        assertEquals(List.of("note json-ld.invalid 2:1 the JSON-LD of this page cannot be read"), reading.said());
    }
}
