package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell programs: search engines, Google Scholar, reference managers. */
class MetadataTest {
    @TempDir
    private static Path folder;

    private static Trial trial;

    @BeforeAll
    static void build() {
        trial = new Trial(folder);
        trial.write(
                "content/site.yaml",
                "id: example.org,2025:tea",
                "url: https://example.org/tea/",
                "title: Tuesday Papers",
                "description: What we read over tea.",
                "language: pt-BR",
                "zone: Europe/Vienna",
                "editors: [Ada Kettle]",
                "license: CC-BY-4.0",
                "pages: {days: false, months: false, years: false, venues: 1, mail: false}");
        trial.write("content/topics.yaml", "- {slug: pouring, name: Pouring}");
        trial.write(
                "content/people.yaml",
                "- name: Ada Kettle",
                "  aliases: A. Kettle",
                "  orcid: 0000-0002-1825-0097",
                "  homepage: https://kettle.example.org/",
                "  affiliation: Kettle Lab",
                "  member: true");
        paper(
                "article",
                "title: On *Pouring* $x^2$ Cups",
                "type: article",
                "ids: [doi:10.1000/tea.42, arxiv:2511.00001]",
                "authors: [{name: Ada Kettle, orcid: 0000-0002-1825-0097}, {name: Tea Collaboration}]",
                "published: 2025-11-07",
                "venue: {name: Journal of Tea, year: 2025, volume: 3, issue: 2, pages: 12–34, publisher: Saucer Press}",
                "keywords: [tea, pouring]",
                "abstract: We pour.",
                "summary: Cups are filled.",
                "topics: [pouring]");
        paper(
                "conference",
                "title: Cups in a Row",
                "type: conference",
                "authors: [\"Ludwig van Saucer\"]",
                "published: 2024-12",
                "links: [{type: abstract, url: https://conf.example.org/7}]",
                "venue: {name: Proceedings of Crockery, year: 2025, pages: e17}");
        paper("preprint", "title: A Kettle Sings", "ids: arxiv:2511.00002", "authors: [Ben Spout]", "published: 2025");
        paper(
                "thesis",
                "title: Steam",
                "type: thesis",
                "authors: [Cleo Lid]",
                "published: 2023",
                "venue: {name: \"\", publisher: University of Pots}");
        paper(
                "hostile",
                "title: \"</script><script>alert(1)</script> \\\"q\\\" & <!-- \\u0001😀 שלום\"",
                "authors: [\"</title>Eve; Mallory\"]",
                "published: 2025-11-01",
                "keywords: [\"a\\\"><b>\"]",
                "abstract: \"</head>]]> \\u2028 \\u202Eabc\"");
        paper("nobody", "title: Nobody Knows");
        paper(
                "many",
                "title: Many Cups",
                "published: 2025-11-02",
                "authors: ["
                        + IntStream.range(0, 664)
                                .mapToObj(i -> "Cup Number" + i)
                                .collect(Collectors.joining(", ")) + "]");
        trial.write(
                "content/sessions/2025-11-11-cups.md",
                "---",
                "title: Cups, moved",
                "start: 2025-11-11T17:00",
                "length: 60 min",
                "place: Room 2",
                "online: https://meet.example.org/tea",
                "presenters: [Ada Kettle, Ben Spout]",
                "papers: [article]",
                "series: Tuesdays",
                "status: moved",
                "recording: https://video.example.org/9",
                "changes: [{on: 2025-11-04, what: moved, from: 2025-11-10T16:00}]",
                "---");
        trial.write(
                "content/sessions/2025-11-18-lid.md",
                "---",
                "title: Lids",
                "start: 2025-11-18",
                "status: cancelled",
                "changes: [{on: 2025-11-09, what: cancelled}]",
                "---");
        var ran = trial.build();
        assertEquals(0, ran.code(), ran.err());
    }

    private static void paper(String key, String... fields) {
        List<String> lines = new ArrayList<>(List.of("---", "key: " + key, "featured: 2025-11-10"));
        lines.addAll(List.of(fields));
        lines.add("---");
        trial.write("content/papers/" + key + ".md", lines.toArray(String[]::new));
    }

    @Test
    void an_article_has_its_journal_its_volume_its_pages_and_where_to_cite_it() {
        assertEquals("""
                og:type = article
                article:published_time = 2025-11-07
                citation_title = On *Pouring* x² Cups
                citation_author = Ada Kettle
                citation_author = Tea Collaboration
                citation_publication_date = 2025/11/07
                citation_journal_title = Journal of Tea
                citation_volume = 3
                citation_issue = 2
                citation_firstpage = 12
                citation_lastpage = 34
                citation_publisher = Saucer Press
                citation_doi = 10.1000/tea.42
                citation_arxiv_id = 2511.00001
                citation_keywords = tea; pouring
                citation_abstract = We pour.
                citation_public_url = https://doi.org/10.1000/tea.42
                citation_abstract_html_url = https://doi.org/10.1000/tea.42
                DC.title = On *Pouring* x² Cups
                DC.creator = Ada Kettle
                DC.creator = Tea Collaboration
                DC.date = 2025-11-07
                DC.type = Text
                DC.identifier = https://arxiv.org/abs/2511.00001
                DC.identifier = https://doi.org/10.1000/tea.42
                DC.publisher = Saucer Press
                DC.source = Journal of Tea
                -> cite-as https://doi.org/10.1000/tea.42
                -> author https://orcid.org/0000-0002-1825-0097
                -> type https://schema.org/ScholarlyArticle
                -> type https://schema.org/AboutPage
                @context: https://schema.org
                @type: ScholarlyArticle
                @id: https://example.org/tea/papers/article.html#paper
                url: https://example.org/tea/papers/article.html
                headline: On *Pouring* x² Cups
                name: On *Pouring* x² Cups
                author: [{@type=Person, name=Ada Kettle, url=https://example.org/tea/people/ada-kettle.html, sameAs=https://orcid.org/0000-0002-1825-0097}, {@type=Organization, name=Tea Collaboration}]
                datePublished: 2025-11-07
                description: Cups are filled.
                keywords: [tea, pouring]
                identifier: [{@type=PropertyValue, propertyID=arXiv, value=2511.00001, url=https://arxiv.org/abs/2511.00001}, {@type=PropertyValue, propertyID=DOI, value=10.1000/tea.42, url=https://doi.org/10.1000/tea.42}]
                sameAs: [https://arxiv.org/abs/2511.00001, https://doi.org/10.1000/tea.42]
                isPartOf: {@type=PublicationIssue, issueNumber=2, isPartOf={@type=PublicationVolume, volumeNumber=3, isPartOf={@type=Periodical, name=Journal of Tea}}}
                pageStart: 12
                pageEnd: 34
                publisher: {@type=Organization, name=Saucer Press}
                about: [{@type=DefinedTerm, name=Pouring, url=https://example.org/tea/topics/pouring.html}]
                """, head("papers/article.html"));
    }

    @Test
    void a_conference_paper_has_the_year_of_its_conference_and_the_month_in_which_it_went_online() {
        assertEquals("""
                og:type = article
                citation_title = Cups in a Row
                citation_author = Ludwig van Saucer
                citation_publication_date = 2025
                citation_online_date = 2024/12
                citation_conference_title = Proceedings of Crockery
                citation_firstpage = e17
                citation_public_url = https://conf.example.org/7
                citation_abstract_html_url = https://conf.example.org/7
                DC.title = Cups in a Row
                DC.creator = Ludwig van Saucer
                DC.date = 2024-12
                DC.type = Text
                DC.source = Proceedings of Crockery
                -> type https://schema.org/ScholarlyArticle
                -> type https://schema.org/AboutPage
                @context: https://schema.org
                @type: ScholarlyArticle
                @id: https://example.org/tea/papers/conference.html#paper
                url: https://example.org/tea/papers/conference.html
                headline: Cups in a Row
                name: Cups in a Row
                author: [{@type=Person, name=Ludwig van Saucer}]
                datePublished: 2024-12
                sameAs: [https://conf.example.org/7]
                isPartOf: {@type=PublicationVolume, name=Proceedings of Crockery}
                pageStart: e17
                """, head("papers/conference.html"));
    }

    @Test
    void a_preprint_has_its_archive() {
        assertEquals("""
                og:type = article
                citation_title = A Kettle Sings
                citation_author = Ben Spout
                citation_publication_date = 2025
                citation_arxiv_id = 2511.00002
                citation_public_url = https://arxiv.org/abs/2511.00002
                citation_abstract_html_url = https://arxiv.org/abs/2511.00002
                DC.title = A Kettle Sings
                DC.creator = Ben Spout
                DC.date = 2025
                DC.type = preprint
                DC.identifier = https://arxiv.org/abs/2511.00002
                DC.source = arXiv
                -> cite-as https://arxiv.org/abs/2511.00002
                -> type https://schema.org/ScholarlyArticle
                -> type https://schema.org/AboutPage
                @context: https://schema.org
                @type: ScholarlyArticle
                @id: https://example.org/tea/papers/preprint.html#paper
                url: https://example.org/tea/papers/preprint.html
                headline: A Kettle Sings
                name: A Kettle Sings
                author: [{@type=Person, name=Ben Spout}]
                datePublished: 2025
                identifier: [{@type=PropertyValue, propertyID=arXiv, value=2511.00002, url=https://arxiv.org/abs/2511.00002}]
                sameAs: [https://arxiv.org/abs/2511.00002]
                """, head("papers/preprint.html"));
    }

    @Test
    void a_thesis_has_its_school() {
        assertEquals("""
                og:type = article
                citation_title = Steam
                citation_author = Cleo Lid
                citation_publication_date = 2023
                citation_dissertation_institution = University of Pots
                citation_publisher = University of Pots
                citation_abstract_html_url = https://example.org/tea/papers/thesis.html
                DC.title = Steam
                DC.creator = Cleo Lid
                DC.date = 2023
                DC.type = thesis
                DC.publisher = University of Pots
                -> type https://schema.org/Thesis
                -> type https://schema.org/AboutPage
                @context: https://schema.org
                @type: Thesis
                @id: https://example.org/tea/papers/thesis.html#paper
                url: https://example.org/tea/papers/thesis.html
                headline: Steam
                name: Steam
                author: [{@type=Person, name=Cleo Lid}]
                datePublished: 2023
                publisher: {@type=Organization, name=University of Pots}
                """, head("papers/thesis.html"));
    }

    @Test
    void a_paper_of_which_only_the_title_is_known_claims_no_more() {
        assertEquals("""
                og:type = article
                citation_title = Nobody Knows
                citation_abstract_html_url = https://example.org/tea/papers/nobody.html
                DC.title = Nobody Knows
                DC.type = Text
                -> type https://schema.org/ScholarlyArticle
                -> type https://schema.org/AboutPage
                @context: https://schema.org
                @type: ScholarlyArticle
                @id: https://example.org/tea/papers/nobody.html#paper
                url: https://example.org/tea/papers/nobody.html
                headline: Nobody Knows
                name: Nobody Knows
                """, head("papers/nobody.html"));
    }

    @Test
    void whatever_a_paper_holds_stays_within_its_tags_and_its_data() {
        assertEquals("""
                og:type = article
                article:published_time = 2025-11-01
                citation_title = </script><script>alert(1)</script> "q" & <!-- 😀 שלום
                citation_author = </title>Eve; Mallory
                citation_publication_date = 2025/11/01
                citation_keywords = a"><b>
                citation_abstract = </head>]]> abc
                citation_abstract_html_url = https://example.org/tea/papers/hostile.html
                DC.title = </script><script>alert(1)</script> "q" & <!-- 😀 שלום
                DC.creator = </title>Eve; Mallory
                DC.date = 2025-11-01
                DC.type = Text
                -> type https://schema.org/ScholarlyArticle
                -> type https://schema.org/AboutPage
                @context: https://schema.org
                @type: ScholarlyArticle
                @id: https://example.org/tea/papers/hostile.html#paper
                url: https://example.org/tea/papers/hostile.html
                headline: </script><script>alert(1)</script> "q" & <!-- 😀 שלום
                name: </script><script>alert(1)</script> "q" & <!-- 😀 שלום
                author: [{@type=Person, name=</title>Eve; Mallory}]
                datePublished: 2025-11-01
                description: </head>]]> abc
                keywords: [a"><b>]
                """, head("papers/hostile.html"));
        var html = trial.page("papers/hostile.html");
        assertTrue(html.contains("\\u003c/script\\u003e\\u003cscript\\u003ealert(1)"), html);
        assertEquals(
                List.of("application/ld+json", "application/ld+json"),
                page("papers/hostile.html").select("script:not([src])").eachAttr("type"));
    }

    @Test
    void all_of_664_authors_are_named() {
        var page = page("papers/many.html");
        assertEquals(664, page.select("meta[name=citation_author]").size());
        assertEquals(664, page.select("meta[name=DC.creator]").size());
        assertEquals(664, json("papers/many.html").split("@type=Person", -1).length - 1);
        assertEquals(664, coins("weeks/2025-W46.html", "Many Cups").split("&rft\\.creator=").length - 1);
    }

    @Test
    void google_scholar_finds_title_author_and_date_and_no_address_of_a_pdf() {
        for (var key : List.of("article", "conference", "preprint", "thesis", "hostile", "many")) {
            var page = page("papers/" + key + ".html");
            assertEquals(1, page.select("meta[name=citation_title]").size(), key);
            assertTrue(!page.select("meta[name=citation_author]").isEmpty(), key);
            assertTrue(
                    page.select("meta[name=citation_publication_date]")
                            .attr("content")
                            .matches("\\d{4}(?:/\\d\\d){0,2}"),
                    key);
            assertEquals(0, page.select("meta[name=citation_pdf_url]").size(), key);
        }
    }

    @Test
    void a_list_offers_each_of_its_papers_to_reference_managers() {
        var page = page("weeks/2025-W46.html");
        assertEquals(
                page.select(".cards .title").eachText().size(),
                page.select("span.Z3988").size());
        assertTrue(page.select("span.Z3988").eachText().stream().allMatch(String::isEmpty));
        assertEquals("""
                ctx_ver=Z39.88-2004
                rft_val_fmt=info:ofi/fmt:kev:mtx:journal
                rft_id=info:arxiv/2511.00001
                rft_id=info:doi/10.1000/tea.42
                rft_id=https://doi.org/10.1000/tea.42
                rft.genre=article
                rft.atitle=On *Pouring* x² Cups
                rft.jtitle=Journal of Tea
                rft.volume=3
                rft.issue=2
                rft.spage=12
                rft.epage=34
                rft.date=2025-11-07
                rft.pub=Saucer Press
                rft.aulast=Kettle
                rft.aufirst=Ada
                rft.au=Kettle, Ada
                rft.au=Tea Collaboration
                """, coins("weeks/2025-W46.html", "On *Pouring* x² Cups").replace("&", "\n") + "\n");
        assertEquals(
                "ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft_id=info:arxiv/2511.00002"
                        + "&rft_id=https://arxiv.org/abs/2511.00002&rft.type=preprint&rft.title=A Kettle Sings"
                        + "&rft.source=arXiv&rft.date=2025&rft.creator=Spout, Ben",
                coins("weeks/2025-W46.html", "A Kettle Sings"));
        for (var list : List.of("topics/pouring.html", "people/ada-kettle.html", "venues/journal-of-tea.html")) {
            assertEquals(1, page(list).select("span.Z3988").size(), list);
        }
        assertEquals(0, page("index.html").select("span.Z3988").size());
    }

    @Test
    void lists_say_what_is_on_them() {
        assertEquals("""
                @context: https://schema.org
                @type: CollectionPage
                url: https://example.org/tea/topics/pouring.html
                name: Pouring
                description: Papers on Pouring.
                inLanguage: pt-BR
                license: https://spdx.org/licenses/CC-BY-4.0
                isPartOf: {@id=https://example.org/tea/#site}
                mainEntity: {@type=ItemList, numberOfItems=1, itemListElement=[{@type=ListItem, position=1, url=https://example.org/tea/papers/article.html, name=On *Pouring* x² Cups}]}
                """, json("topics/pouring.html"));
    }

    @Test
    void home_says_what_the_site_is() {
        assertEquals(
                "pt_BR", page("index.html").select("meta[property=og:locale]").attr("content"));
        assertEquals(
                "website", page("index.html").select("meta[property=og:type]").attr("content"));
        assertEquals("""
                @context: https://schema.org
                @type: WebSite
                @id: https://example.org/tea/#site
                url: https://example.org/tea/
                name: Tuesday Papers
                description: What we read over tea.
                inLanguage: pt-BR
                license: https://spdx.org/licenses/CC-BY-4.0
                editor: [{@type=Person, name=Ada Kettle}]
                """, json("index.html"));
    }

    @Test
    void a_member_has_a_profile() {
        assertEquals("""
                @context: https://schema.org
                @type: ProfilePage
                url: https://example.org/tea/people/ada-kettle.html
                name: Ada Kettle
                description: Ada Kettle: 1 paper, 1 presentation.
                inLanguage: pt-BR
                license: https://spdx.org/licenses/CC-BY-4.0
                isPartOf: {@id=https://example.org/tea/#site}
                mainEntity: {@type=Person, @id=https://example.org/tea/people/ada-kettle.html#person, name=Ada Kettle, alternateName=[A. Kettle], url=https://example.org/tea/people/ada-kettle.html, sameAs=[https://kettle.example.org/, https://orcid.org/0000-0002-1825-0097], affiliation={@type=Organization, name=Kettle Lab}}
                @context: https://schema.org
                @type: ItemList
                numberOfItems: 1
                itemListElement: [{@type=ListItem, position=1, url=https://example.org/tea/papers/article.html, name=On *Pouring* x² Cups}]
                """, json("people/ada-kettle.html"));
    }

    @Test
    void a_meeting_is_an_event_that_knows_when_it_was_before() {
        assertEquals("""
                @context: https://schema.org
                @type: Event
                @id: https://example.org/tea/sessions/2025-11-11-cups.html#meeting
                url: https://example.org/tea/sessions/2025-11-11-cups.html
                name: Cups, moved
                description: Tuesday, 11 November 2025, 17:00 to 18:00 (Europe/Vienna, UTC+1), presented by Ada Kettle and Ben Spout.
                startDate: 2025-11-11T17:00+01:00
                endDate: 2025-11-11T18:00+01:00
                eventStatus: https://schema.org/EventRescheduled
                previousStartDate: 2025-11-10T16:00+01:00
                eventAttendanceMode: https://schema.org/MixedEventAttendanceMode
                location: [{@type=Place, name=Room 2, address=Room 2}, {@type=VirtualLocation, url=https://meet.example.org/tea}]
                organizer: {@type=Organization, name=Tuesday Papers, url=https://example.org/tea/}
                performer: [{@type=Person, name=Ada Kettle, url=https://example.org/tea/people/ada-kettle.html}, {@type=Person, name=Ben Spout}]
                superEvent: {@type=EventSeries, name=Tuesdays, url=https://example.org/tea/series/tuesdays.html}
                workFeatured: [{@type=ScholarlyArticle, @id=https://example.org/tea/papers/article.html#paper, name=On *Pouring* x² Cups, url=https://example.org/tea/papers/article.html}]
                recordedIn: {@type=CreativeWork, url=https://video.example.org/9}
                """, json("sessions/2025-11-11-cups.html"));
    }

    @Test
    void a_meeting_that_was_called_off_without_a_time_is_a_cancelled_day() {
        assertEquals("""
                @context: https://schema.org
                @type: Event
                @id: https://example.org/tea/sessions/2025-11-18-lid.html#meeting
                url: https://example.org/tea/sessions/2025-11-18-lid.html
                name: Lids
                description: Cancelled: Tuesday, 18 November 2025.
                startDate: 2025-11-18
                endDate: 2025-11-18
                eventStatus: https://schema.org/EventCancelled
                organizer: {@type=Organization, name=Tuesday Papers, url=https://example.org/tea/}
                """, json("sessions/2025-11-18-lid.html"));
    }

    @Test
    void what_google_documents_is_there() {
        List<String> faults = new ArrayList<>();
        trial.site().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> data(path)
                        .forEach(data -> RichResults.faults(data).forEach(fault -> faults.add(path + ": " + fault))));
        assertEquals(List.of("sessions/2025-11-18-lid.html: Event has no location"), faults);
    }

    @Test
    void pages_without_address_have_tags_and_no_data() {
        var bare = new Trial(folder.resolve("bare"));
        bare.write("content/site.yaml", "title: Tea");
        bare.write(
                "content/papers/a.md",
                "---",
                "title: Tea",
                "key: tea",
                "ids: doi:10.1000/1",
                "featured: 2025-11-10",
                "---");
        assertEquals(0, bare.build().code());
        bare.site().forEach((path, html) -> {
            if (path.endsWith(".html")) {
                assertTrue(!html.contains("ld+json") && !html.contains("og:"), path);
            }
        });
        assertEquals(
                "https://doi.org/10.1000/1",
                Jsoup.parse(bare.page("papers/tea.html"))
                        .select("link[rel=cite-as]")
                        .attr("href"));
        assertTrue(bare.page("weeks/2025-W46.html").contains("Z3988"));
    }

    private static Document page(String path) {
        return Jsoup.parse(trial.page(path));
    }

    /** Tags, links and data of the head, a line each. */
    private static String head(String path) {
        var lines = new StringBuilder();
        page(path)
                .select("meta[property^=article], meta[property=og:type], meta[name^=citation], meta[name^=DC.]")
                .forEach(tag -> lines.append(tag.attr("property") + tag.attr("name") + " = " + tag.attr("content"))
                        .append('\n'));
        page(path)
                .select("link[rel=cite-as], link[rel=author], link[rel=type]")
                .forEach(link -> lines.append("-> " + link.attr("rel") + " " + link.attr("href"))
                        .append('\n'));
        return lines + json(path);
    }

    /** The data of a page without the way to it, its fields a line each. */
    private static String json(String path) {
        var lines = new StringBuilder();
        for (var data : data(path)) {
            if (!"BreadcrumbList".equals(data.get("@type"))) {
                data.forEach((name, value) -> lines.append(name + ": " + value).append('\n'));
            }
        }
        return lines.toString();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> data(String path) {
        return page(path).select("script[type=application/ld+json]").stream()
                .map(script -> (Map<String, Object>) JsonMapper.shared().readValue(script.data(), Map.class))
                .toList();
    }

    /** The context object of a paper in a list, in plain text. */
    private static String coins(String path, String title) {
        return page(path).select("span.Z3988").eachAttr("title").stream()
                .map(coins -> URLDecoder.decode(coins, StandardCharsets.UTF_8))
                .filter(coins -> coins.contains("title=" + title + "&"))
                .findFirst()
                .orElse("none");
    }
}
