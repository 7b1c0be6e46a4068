package offprint.render;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import offprint.model.Text;
import offprint.model.When;
import offprint.plan.Json;
import offprint.plan.Page;
import offprint.plan.View;

/** A small site of invented papers, one page of each kind, with everything in it that could go wrong. */
final class Views {
    static final String HOSTILE =
            "<script>alert(1)</script> \"quoted\" & 'single' </title> ${7*7} <#assign x=1> [=1] bell\u0001\uD800 done";
    static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrente".repeat(3);
    static final String ARABIC = "كيف تتعلم الروبوتات الورقية عدّ الأوراق";
    static final String CHINESE = "纸张机器人如何学会清点每一页:一项虚构的研究";

    private static final View.SiteView SITE = new View.SiteView(
            "The Paper Lantern",
            Optional.of("What an invented reading group reads about paper machines, week by week."),
            "en",
            Optional.of("https://example.org/reading/"),
            List.of("Ada Example", "Bo Muster"),
            Optional.of("mailto:group@example.org"),
            List.of(
                    new View.Ref("Digests", "weeks/index.html"),
                    new View.Ref("Topics", "topics/index.html"),
                    new View.Ref("Papers", "papers/index.html"),
                    new View.Ref("Organizations", "organizations/index.html")),
            List.of(new View.Ref("About", "about.html")),
            new View.Look(
                    "ltr",
                    Optional.of(new View.Picture("logo.svg", 64, 32)),
                    List.of("assets/site.css"),
                    new View.Icon("assets/favicon.svg", "image/svg+xml", "any"),
                    "#fcfbf8",
                    "#16191b"),
            true,
            Optional.empty(),
            new View.Html("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
                    + " 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"));
    private static final View.Metadata TOLD = new View.Metadata(
            List.of(new View.Tag("og:locale", "pt_BR"), new View.Tag("citation_title", HOSTILE)),
            List.of(
                    new View.Relation("schema.DC", "http://purl.org/dc/elements/1.1/", ""),
                    new View.Relation("cite-as", "https://doi.org/10.1000/182", ""),
                    new View.Relation("type", "https://schema.org/AboutPage", "")),
            List.of(Json.object()
                    .with("@context", "https://schema.org")
                    .with("@type", "ScholarlyArticle")
                    .with("name", HOSTILE + "</script><!--\u2028")
                    .made()));
    private static final List<View.FeedRef> FEEDS = List.of(
            new View.FeedRef("The Paper Lantern (Atom)", "application/atom+xml", "feed.xml"),
            new View.FeedRef("The Paper Lantern (JSON Feed)", "application/feed+json", "feed.json"));
    private static final List<View.Ref> FORMS = List.of(
            new View.Ref("Atom", "feed.xml"), new View.Ref("JSON Feed", "feed.json"), new View.Ref("RSS", "rss.xml"));
    private static final View.Stamp LISTED = new View.Stamp("2025-11-10T00:00:00Z", "Mon, 10 Nov 2025 00:00:00 GMT");
    private static final View.Stamp CHANGED = new View.Stamp("2025-11-12T00:00:00Z", "Wed, 12 Nov 2025 00:00:00 GMT");
    private static final View.Ref FOLDING = new View.Ref("Folding machines", "topics/folding.html");
    private static final View.Ref COUNTING = new View.Ref("Counting sheets", "topics/counting.html");

    private Views() {}

    /** One page of each kind at least. */
    static List<Page> all() {
        return List.of(
                home(),
                emptyHome(),
                digest("weeks/2025-W46", "week"),
                digest("days/2025-11-10", "day"),
                digest("months/2025-11", "month"),
                digest("years/2025", "year"),
                archive(),
                topics(),
                topic(),
                list("papers/index/7", "papers"),
                list("organizations/paperworks", "organization"),
                organizations(),
                list("venues/sheets", "venue"),
                names("venues/index", "venues", "Venues"),
                names("people/index", "people", "People"),
                person(),
                paper("papers/full", full()),
                paper("papers/title-only", titleOnly()),
                paper("papers/hostile", hostile()),
                paper("papers/counted", counted()),
                free(),
                readingList(),
                data(),
                new Page("weeks/2025-W46", "digest-markdown", twin()),
                new Page("llms", "llms", guide()),
                new Page("api/v1/index", "api", new View.Data(Json.of(HOSTILE))),
                new Page("library.jsonl.gz", "library", new View.DataLines(List.of(Json.of(HOSTILE), Json.of("")))),
                new Page("library.csv", "library", table()),
                new Page("library.sql", "library", database()),
                new Page("datapackage", "data-package", new View.Data(Json.of("Sheets"))),
                lost(),
                moved(),
                schedule("sessions/index"),
                schedule("series/tuesdays"),
                session(),
                emptySession(),
                rota(),
                new Page("calendar", "calendar", calendar()),
                new Page("feed", "feed-atom", feed("feed.xml")),
                new Page("feed/archive-2", "feed-atom", feedArchive()),
                new Page("feed", "feed-json", feed("feed.json")),
                new Page("rss.xml", "feed-rss", feed("rss.xml")),
                feeds(),
                new Page("sitemap", "sitemap", sitemap()),
                new Page(
                        "robots",
                        "robots",
                        new View.Robots(
                                List.of(
                                        new View.RobotGroup(List.of("Teabot", "Saucerbot"), "/reading/"),
                                        new View.RobotGroup(List.of("*"), "")),
                                Optional.of("https://example.org/reading/sitemap.xml"))),
                new Page(
                        "index-of-sitemaps",
                        "sitemaps",
                        new View.SitemapIndex(sitemap().pages())),
                new Page("_redirects", "host", new View.HostFile(List.of("/a.html /b.html 301"))),
                new Page(".nojekyll", "marker", new View.Marker()),
                new Page("assets/style.css", "asset", new View.Asset("style.css")),
                new Page("assets/start.js", "asset", new View.Asset("start.js")));
    }

    static View.Frame frame(String stem, String title, String section, View.Ref... trail) {
        return new View.Frame(
                SITE,
                "../".repeat((int) stem.chars().filter(c -> c == '/').count()),
                stem + ".html",
                title,
                "A page about " + title,
                Optional.of("https://example.org/reading/" + stem + ".html"),
                section,
                List.of(trail),
                FEEDS,
                FORMS,
                List.of(new View.FeedRef(title + " (BibTeX)", "application/x-bibtex", stem + ".bib")),
                Optional.of(new View.Ref(title + " of " + stem, "assets/cards/" + stem + ".png")),
                TOLD);
    }

    static Page home() {
        var digest = digest("index");
        var topics = List.of(
                new View.Group("Folding machines", Optional.of(FOLDING.path()), "new-folding", cards().subList(0, 3)),
                new View.Group("Counting sheets", Optional.of(COUNTING.path()), "new-counting", cards().subList(3, 5)),
                new View.Group("Ink", Optional.empty(), "new-ink", cards().subList(1, 2)));
        return new Page(
                "index",
                "home",
                new View.Home(
                        frame("index", "The Paper Lantern", "index.html"),
                        Optional.of(digest),
                        topics,
                        weeks(),
                        List.of(new View.Counted(FOLDING, 17), new View.Counted(COUNTING, 1)),
                        162,
                        List.of(meeting("planned", true), meeting("cancelled", true))));
    }

    static Page emptyHome() {
        var frame = frame("empty", "The Paper Lantern", "");
        return new Page(
                "empty", "home", new View.Home(frame, Optional.empty(), List.of(), List.of(), List.of(), 0, List.of()));
    }

    private static Page digest(String stem, String kind) {
        var view = digest(stem);
        return new Page(
                stem,
                kind,
                new View.Digest(
                        frame(stem, view.label(), "weeks/index.html", new View.Ref("Weeks", "weeks/index.html")),
                        view.period(),
                        kind,
                        view.label(),
                        kind.equals("week") ? view.title() : Optional.empty(),
                        kind.equals("week") ? view.intro() : Optional.empty(),
                        view.picks(),
                        view.groups(),
                        kind.equals("day") ? List.of() : view.parts(),
                        kind.equals("year") ? Optional.of(picture()) : Optional.empty(),
                        view.total(),
                        view.previous(),
                        view.next(),
                        List.of(
                                new View.Ref("November 2025", "months/2025-11.html"),
                                new View.Ref("2025", "years/2025.html")),
                        view.meetings(),
                        view.pager(),
                        kind.equals("week") ? List.of(new View.Ref("plain text", "mail/2025-W46.txt")) : List.of()));
    }

    private static View.Digest digest(String stem) {
        var why = new View.Html("<p>It asks what nobody asked: <em>who counts the counters?</em> "
                + "We spent an hour on figure 3 and came out smiling.</p>");
        var picks = List.of(
                card("Small folding machines learn to plan by unfolding", Optional.of(why), true),
                card(HOSTILE, Optional.of(why), false));
        var groups = List.of(
                new View.Group("Folding machines", Optional.of(FOLDING.path()), "topic-folding", cards()),
                new View.Group("Counting sheets", Optional.of(COUNTING.path()), "topic-counting", cards()),
                new View.Group("Other papers", Optional.empty(), "other", cards().subList(0, 1)));
        return new View.Digest(
                frame(stem, "The week of folded things", "weeks/index.html"),
                "2025-W46",
                "week",
                "Week 46, 10 to 16 November 2025",
                Optional.of("The week of folded things"),
                Optional.of(new View.Html("<p>Two of this week's papers fold before they think, and one thinks before "
                        + "it folds. Read the <a href=\"https://example.org/\">second</a> first.</p>"
                        + "<p>Bring paper on Wednesday.</p>")),
                picks,
                groups,
                List.of(
                        new View.Part(new View.Ref("10 November 2025", "days/2025-11-10.html"), 12, List.of()),
                        new View.Part(
                                new View.Ref("11 November 2025", "days/2025-11-11.html"),
                                1,
                                List.of(new View.Ref(CHINESE, "papers/full.html"), FOLDING))),
                Optional.empty(),
                25,
                Optional.of(new View.Ref("Week 45, 3 to 9 November 2025", "weeks/2025-W45.html")),
                Optional.of(new View.Ref("Week 47, 17 to 23 November 2025", "weeks/2025-W47.html")),
                List.of(new View.Ref("Week 46, 10 to 16 November 2025", "weeks/2025-W46.html")),
                List.of(meeting("moved", false), meeting("cancelled", true)),
                new View.Pager(1, 1, List.of(new View.Ref("1", "weeks/2025-W46.html"))),
                List.of());
    }

    static View.Card card(String title, Optional<View.Html> why, boolean summed) {
        return new View.Card(
                Text.of(title),
                "papers/full.html",
                "Ada Example, Bo Muster",
                Optional.of(new View.Named("Paperworks", Optional.of("organizations/paperworks.html"))),
                Optional.of(new View.Day("2025-11-04", "4 November 2025")),
                Text.of("A folding machine that may unfold what it did plans further ahead than one that may not; "
                        + "the gain is largest where sheets are thin."),
                summed,
                why,
                List.of(COUNTING),
                summed,
                Optional.of("Retracted").filter(none -> summed),
                why.map(none -> named(HOSTILE, "people/author-number-2.html")),
                "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&rft.atitle=Thin%20sheets");
    }

    static View.Card bare(String title) {
        return new View.Card(
                Text.of(title),
                "papers/title-only.html",
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
                "ctx_ver=Z39.88-2004");
    }

    private static List<View.Card> cards() {
        return List.of(
                card("Thin sheets and thick questions: a survey of folding under doubt", Optional.empty(), true),
                bare("Counting to twelve without looking"),
                card(ARABIC, Optional.empty(), false),
                card(CHINESE, Optional.empty(), true),
                bare(LONG_WORD),
                card(HOSTILE, Optional.empty(), false));
    }

    private static List<View.Counted> weeks() {
        return IntStream.of(46, 45, 44, 43)
                .mapToObj(week -> new View.Counted(
                        new View.Ref("Week " + week + ", November 2025", "weeks/2025-W" + week + ".html"), week - 20))
                .toList();
    }

    static Page archive() {
        var frame = frame("weeks/index", "Weeks", "weeks/index.html");
        return new Page(
                "weeks/index",
                "archive",
                new View.Archive(
                        frame,
                        List.of(new View.Ref("Days", "days/index.html"), new View.Ref("Weeks", "weeks/index.html")),
                        List.of(
                                new View.Years("2025", weeks(), List.of(), List.of(), List.of()),
                                new View.Years(
                                        "2023",
                                        weeks(),
                                        List.of(),
                                        List.of(new View.Stretch("November", weeks())),
                                        List.of()),
                                new View.Years(
                                        "2022",
                                        weeks(),
                                        List.of(),
                                        List.of(),
                                        List.of(
                                                new View.Slot(
                                                        "January",
                                                        Optional.of(weeks().get(0)),
                                                        Optional.of("A cold month")),
                                                new View.Slot("February", Optional.empty(), Optional.empty()))),
                                new View.Years("2024", List.of(), List.of(month()), List.of(), List.of())),
                        List.of(new View.Ref("2023", "years/2023.html"))));
    }

    static Page topics() {
        var html = new View.Html("<p>Machines that fold, and what they need to know about paper.</p>");
        var below = new View.Branch(COUNTING, 1, new View.Html(""), List.of());
        return new Page(
                "topics/index",
                "topics",
                new View.TopicTree(
                        frame("topics/index", "Topics", "topics/index.html"),
                        List.of(
                                new View.Branch(FOLDING, 42, html, List.of(below, below)),
                                new View.Branch(COUNTING, 7, html, List.of())),
                        162,
                        3,
                        Optional.of(new View.Charts(
                                "month",
                                List.of(new View.TopicChart(FOLDING, chart()), new View.TopicChart(COUNTING, chart())),
                                4))));
    }

    static Page topic() {
        return new Page(
                "topics/folding/2",
                "topic",
                new View.TopicPage(
                        frame(
                                "topics/folding/2",
                                "Folding machines",
                                "topics/index.html",
                                new View.Ref("Topics", "topics/index.html")),
                        "Folding machines",
                        new View.Html("<p>Machines that fold.</p>"),
                        Optional.of(COUNTING),
                        List.of(new View.Counted(COUNTING, 7)),
                        List.of(new View.Group(
                                "November 2025", Optional.of("months/2025-11.html"), "m2025-11", cards())),
                        162,
                        Optional.of(chart()),
                        List.of(
                                new View.Writer(named("Author Number 2", "people/author-number-2.html"), 3, true),
                                new View.Writer(named(HOSTILE, ""), 2, false)),
                        List.of(meeting("confirmed", true), meeting("cancelled", false)),
                        Optional.of(subscription("topics/folding")),
                        pager("topics/folding", 1, 1)));
    }

    private static View.Chart chart() {
        return new View.Chart(
                "17 papers in November 2025, the most; 18 in all.",
                240,
                40,
                "M50 40h20v-2h-20zM170 40h20v-40h-20z",
                "October 2025",
                "November 2025",
                "month",
                List.of(new View.Tally("October 2025", 1), new View.Tally("November 2025", 17)));
    }

    private static View.Month month() {
        var days = IntStream.range(0, 7)
                .mapToObj(n -> new View.Square(
                        n,
                        n + " November 2025",
                        n == 0 ? 0 : 6 - n,
                        Optional.of("days/2025-11-10.html").filter(path -> n == 3 || n == 5)))
                .toList();
        return new View.Month("November 2025", Optional.of("months/2025-11.html"), List.of(new View.Squares(days)));
    }

    private static View.YearPicture picture() {
        var half = new View.Half(
                "January to June 2025",
                336,
                100,
                List.of(new View.Mark(0, "Jan"), new View.Mark(48, "Feb")),
                "M5 45h2v2h-2z",
                List.of(new View.Dot(16, 20, 4, 1, "8 January 2025: 1 paper")));
        return new View.YearPicture(
                "2 days with papers; at most 1 paper a day.",
                List.of(half, half),
                List.of(new View.Step(1, 4, "1 to 3"), new View.Step(5, 11, "12")),
                List.of(month()));
    }

    private static View.Pager pager(String stem, int number, int last) {
        return new View.Pager(
                number,
                last,
                IntStream.rangeClosed(1, last)
                        .mapToObj(n ->
                                new View.Ref(Integer.toString(n), n == 1 ? stem + ".html" : stem + "/" + n + ".html"))
                        .toList());
    }

    private static Page list(String stem, String kind) {
        var groups = List.of(
                new View.Group("2025", Optional.empty(), "y2025", cards()),
                new View.Group("2024", Optional.empty(), "y2024", cards()));
        var frame = frame(stem, "All papers, page 7", "papers/index.html");
        return new Page(
                stem, kind, new View.PaperList(frame, "All papers", groups, 1234, pager("papers/index", 7, 13)));
    }

    private static View.Named named(String name, String path) {
        return new View.Named(name, Optional.of(path).filter(known -> !known.isEmpty()));
    }

    private static Page person() {
        return new Page(
                "people/author-number-2",
                "person",
                new View.PersonPage(
                        frame(
                                "people/author-number-2",
                                "Author Number 2",
                                "people/index.html",
                                new View.Ref("People", "people/index.html")),
                        "Author Number 2",
                        true,
                        Optional.of(HOSTILE),
                        List.of("A. Number 2", HOSTILE),
                        List.of(
                                new View.Away("Homepage", "https://example.org/2", "homepage"),
                                new View.Away(
                                        "ORCID 0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097", "orcid")),
                        List.of(meeting("moved", false)),
                        List.of(meeting("cancelled", true)),
                        List.of(new View.Choice(
                                new View.Ref(HOSTILE, "papers/hostile.html"),
                                new View.Ref("Week 46", "weeks/2025-W46.html"))),
                        List.of(new View.Ref(HOSTILE, "papers/hostile.html")),
                        Optional.of(subscription("people/author-number-2")),
                        List.of(),
                        0,
                        pager("people/author-number-2", 1, 1)));
    }

    static Page organizations() {
        return names("organizations/index", "organizations", "Organizations");
    }

    private static Page names(String stem, String kind, String title) {
        return new Page(
                stem,
                kind,
                new View.Names(
                        frame(stem, title, stem + ".html"),
                        List.of(
                                new View.Counted(new View.Ref("Paperworks", kind + "/paperworks.html"), 12),
                                new View.Counted(new View.Ref("École du Pli", ""), 1),
                                new View.Counted(new View.Ref(HOSTILE, ""), 1)),
                        3));
    }

    private static Page paper(String stem, View.PaperPage view) {
        return new Page(stem, "paper", view);
    }

    private static View.Frame paperFrame(String stem, String title) {
        return frame(stem, title, "papers/index.html", new View.Ref("Papers", "papers/index.html"));
    }

    static View.PaperPage full() {
        var title = "Small folding machines learn to plan by unfolding";
        return new View.PaperPage(
                paperFrame("papers/full", title),
                Text.of(title),
                "full",
                IntStream.rangeClosed(1, 30)
                        .mapToObj(n -> named("Author Number " + n, n == 2 ? "people/author-number-2.html" : ""))
                        .toList(),
                OptionalInt.of(30),
                Optional.of(new View.Named("Paperworks", Optional.of("organizations/paperworks.html"))),
                Optional.of(new View.Day("2025-11", "November 2025")),
                Optional.of(named("Workshop on Imaginary Machines 2025", "")),
                List.of(
                        new View.Listing(
                                new View.Day("2025-11-10", "10 November 2025"), Optional.of("days/2025-11-10.html")),
                        new View.Listing(new View.Day("2025-11-12", "12 November 2025"), Optional.empty())),
                Optional.of(Text.of(
                        "A folding machine that may unfold what it did plans further ahead than one that may not.")),
                Optional.of(new View.Html(
                        "<p>The question is <strong>how far</strong> a machine can think ahead when each fold "
                                + "hides the sheet. The idea: let it unfold.</p><ul><li>It works on thin paper.</li>"
                                + "<li>It fails on card.</li></ul>"
                                + "<blockquote><p>Folding is remembering.</p></blockquote>"
                                + "<p>One doubt: the sheets were all square. See <code>fold(sheet)</code>.</p>")),
                Optional.of(named(HOSTILE, "people/author-number-2.html")),
                Optional.of(Text.of(
                        "Machines that fold paper cannot see what they folded. We let a small machine unfold its sheet "
                                + "and try again, and find that it plans three folds further. "
                                + "On thin sheets the gain is larger, "
                                + "on card it vanishes. We discuss why, and what it may mean for envelopes.")),
                List.of(
                        new View.TopicReason(FOLDING, "\"folding machine\" in the title"),
                        new View.TopicReason(COUNTING, "added by hand")),
                List.of(
                        new View.Links(
                                "Paper",
                                List.of(new View.Away(
                                        "arXiv 2511.99999", "https://arxiv.org/abs/2511.99999", "arxiv"))),
                        new View.Links(
                                "Code", List.of(new View.Away("example.org/fold", "https://example.org/fold", "code"))),
                        new View.Links(
                                "Project",
                                List.of(new View.Away(
                                        "example.org/fold/a/very/long/address/that/goes/on/and/on/and/on.html",
                                        "https://example.org/fold/a",
                                        "project")))),
                List.of("12 comments on 10 November 2025", "1 upvote"),
                List.of("folding", "unfolding", "planning"),
                new View.Publication(
                        Optional.of("conference paper"),
                        Optional.of("volume 3, pages 1–12, Sheet & Sons"),
                        List.of("version 1, 1 November 2025", "version 2, 3 November 2025"),
                        List.of("cs.PF", "cs.RO"),
                        Optional.of(Text.of("12 pages, 3 folds")),
                        Optional.of(Text.of("A machine says: it folds.")),
                        List.of(
                                new View.Warned(
                                        "Retracted",
                                        Optional.of(new View.Day("2025-11-11", "11 November 2025")),
                                        Optional.of(new View.Away("notice", "https://example.org/why", "notice"))),
                                new View.Warned("Corrected", Optional.empty(), Optional.empty()))),
                List.of(new View.Picked(
                        new View.Ref("Week 46, 10 to 16 November 2025", "weeks/2025-W46.html"),
                        Optional.of(named(HOSTILE, "")))),
                List.of(meeting("confirmed", false), meeting("cancelled", true)),
                List.of(),
                citation(title, "full"),
                List.of(
                        new View.Fact(
                                "title, authors, abstract",
                                "2025-11-10.txt, in content/sources/2025-11-10-hf-text.json"),
                        new View.Fact("summary, note", "content/papers/2025/fold.md:3")));
    }

    private static View.Citation citation(String title, String key) {
        var styled = new View.Html("Author, A. (2025). <em>" + html(title) + "</em>.");
        return new View.Citation(
                List.of(new View.Styled("APA", "apa", styled), new View.Styled("IEEE", "ieee", styled)),
                "@misc{" + key + ",\n  title = {{" + title + "}}\n}");
    }

    private static String html(String text) {
        return Text.of(text).html();
    }

    static View.PaperPage titleOnly() {
        return bare("papers/title-only", "Counting to twelve without looking", List.of(), OptionalInt.empty());
    }

    static View.PaperPage counted() {
        return bare("papers/counted", ARABIC, List.of(), OptionalInt.of(5));
    }

    static View.PaperPage hostile() {
        return bare("papers/hostile", HOSTILE + " " + LONG_WORD, List.of(HOSTILE, "Ada Example"), OptionalInt.of(7));
    }

    private static View.PaperPage bare(String stem, String title, List<String> authors, OptionalInt count) {
        return new View.PaperPage(
                paperFrame(stem, title),
                Text.of(title),
                stem,
                authors.stream().map(name -> named(name, "")).toList(),
                count,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new View.Listing(
                        new View.Day("2025-11-10", "10 November 2025"), Optional.of("days/2025-11-10.html"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new View.TopicReason(COUNTING, "\"" + HOSTILE + "\" in the title")),
                List.of(),
                List.of(),
                List.of(),
                new View.Publication(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                List.of(),
                List.of(),
                List.of(
                        new View.Away("arXiv", "https://arxiv.org/search/?query=Counting&searchtype=title", "search"),
                        new View.Away("Hugging Face", "https://huggingface.co/papers?q=Counting", "search")),
                citation(title, stem.replaceFirst("papers/", "")),
                List.of(new View.Fact("title", "2025-11-10.txt, in content/sources/2025-11-10-hf-text.json")));
    }

    static View.Meeting meeting(String status, boolean isUpcoming) {
        return new View.Meeting(
                new View.Ref("An evening of folds " + HOSTILE, "sessions/folds.html"),
                new View.Moment(
                        "2025-11-12T16:00+01:00",
                        "2025-11-12T17:00+01:00",
                        "Wednesday, 12 November 2025",
                        "16:00 to 17:00",
                        "Europe/Vienna, UTC+1",
                        "2025-11-12"),
                status,
                isUpcoming,
                Optional.of("Tuesday, 11 November 2025, 16:00").filter(none -> status.equals("moved")),
                List.of(new View.Ref(ARABIC, "papers/full.html"), new View.Ref(HOSTILE, "papers/hostile.html")),
                List.of(
                        new View.Mention(HOSTILE, "", Optional.empty()),
                        new View.Mention(HOSTILE, "", Optional.of("https://example.org/unread"))),
                List.of(named("Author Number 2", "people/author-number-2.html"), named(HOSTILE, "")),
                Optional.of(named("Bo Muster", "")),
                Optional.of(HOSTILE),
                Optional.of(new View.Away("meet.example.org/x", "https://meet.example.org/x", "online")),
                Optional.of(new View.Ref("Tuesdays", "series/tuesdays.html")),
                List.of(
                        new View.Material("Slides (a.pdf)", Optional.of("slides/a.pdf"), Optional.empty()),
                        new View.Material(
                                "Slides (example.org)", Optional.empty(), Optional.of("https://example.org/s"))),
                Optional.of(new View.Away("Recording", "https://example.org/r", "recording")),
                true);
    }

    private static View.Subscription subscription(String stem) {
        return new View.Subscription(
                new View.Ref("Calendar file (.ics)", stem + ".ics"),
                List.of(
                        new View.Away("Apple Calendar", "webcal://example.org/reading/" + stem + ".ics", "webcal"),
                        new View.Away("Google Calendar", "https://calendar.google.com/calendar/render", "google")));
    }

    private static Page schedule(String stem) {
        return new Page(
                stem,
                "schedule",
                new View.Schedule(
                        frame(stem, "Meetings", "sessions/index.html"),
                        "Meetings",
                        List.of("every Wednesday 16:00, 60 min"),
                        "Europe/Vienna",
                        List.of(meeting("planned", true), meeting("cancelled", true)),
                        List.of(new View.Term(
                                "Fall 2025",
                                "from-2025-09-01",
                                List.of(meeting("moved", false), meeting("confirmed", false)))),
                        List.of(new View.Counted(new View.Ref("Tuesdays", "series/tuesdays.html"), 2)),
                        Optional.of(subscription("calendar")),
                        Optional.of(new View.Ref("Whose turn is it?", "rota.html")),
                        4,
                        pager("series/tuesdays", 1, 1)));
    }

    private static Page session() {
        return new Page(
                "sessions/folds",
                "session",
                new View.SessionPage(
                        frame(
                                "sessions/folds",
                                "An evening of folds",
                                "sessions/index.html",
                                new View.Ref("Meetings", "sessions/index.html")),
                        meeting("moved", false),
                        cards(),
                        Optional.of(Text.of(HOSTILE)),
                        Optional.of(new View.Html("<p>We folded, and then we talked.</p>")),
                        List.of(
                                new View.Changed(
                                        "Moved", new View.Day("2025-11-10", "10 November 2025"), Optional.of(HOSTILE)),
                                new View.Changed(
                                        "Changed", new View.Day("2025-11-11", "11 November 2025"), Optional.empty())),
                        Optional.of(subscription("sessions/folds")),
                        Optional.of(new View.Ref("5 November 2025: " + HOSTILE, "sessions/empty.html")),
                        Optional.of(new View.Ref("19 November 2025: Next", "sessions/empty.html")),
                        "content/sessions/folds.md"));
    }

    private static Page emptySession() {
        return new Page(
                "sessions/empty",
                "session",
                new View.SessionPage(
                        frame("sessions/empty", "Meeting on 5 November 2025", "sessions/index.html"),
                        new View.Meeting(
                                new View.Ref("Meeting on 5 November 2025", "sessions/empty.html"),
                                new View.Moment(
                                        "2025-11-05", "2025-11-05", "Wednesday, 5 November 2025", "", "", "2025-11-05"),
                                "planned",
                                true,
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                false),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "content/sessions/empty.md"));
    }

    private static Page rota() {
        return new Page(
                "rota",
                "rota",
                new View.Rota(
                        frame("rota", "Whose turn is it?", "sessions/index.html"),
                        List.of(
                                new View.Turn(named(HOSTILE, ""), 0, Optional.empty(), Optional.empty()),
                                new View.Turn(
                                        named("Author Number 2", "people/author-number-2.html"),
                                        3,
                                        Optional.of(meeting("moved", false)),
                                        Optional.of(meeting("planned", true))))));
    }

    /** A calendar of two events, the second of a whole day. */
    static View.Calendar calendar() {
        var vienna = ZoneId.of("Europe/Vienna");
        var start = ZonedDateTime.of(2025, 11, 12, 16, 0, 0, 0, vienna);
        return new View.Calendar(
                "tag:example.org,2025:reading:calendar/calendar",
                "The Paper Lantern",
                HOSTILE,
                Optional.of("https://example.org/reading/sessions/index.html"),
                Optional.of("https://example.org/reading/calendar.ics"),
                "Europe/Vienna",
                List.of(
                        event("folds", new When(start, start.plusHours(1), true), 2, "CANCELLED"),
                        event("whole-day", When.onDay(LocalDate.of(2025, 11, 19), vienna), 0, "TENTATIVE")));
    }

    private static View.Event event(String slug, When when, int sequence, String status) {
        return new View.Event(
                "tag:example.org,2025:reading:session/" + slug,
                LocalDate.of(2025, 11, 10),
                Optional.of(LocalDate.of(2025, 11, 1)),
                sequence,
                status,
                when,
                "Paper, folded; \\ " + CHINESE.repeat(3) + HOSTILE,
                ARABIC.repeat(4) + "\n\nMore: https://example.org/reading/sessions/" + slug + ".html",
                "Room 12, " + CHINESE,
                Optional.of("https://example.org/reading/sessions/" + slug + ".html"),
                Optional.of("https://meet.example.org/x"),
                List.of("Folding, machines", "Tuesdays; odd"),
                List.of("https://example.org/reading/slides/a.pdf"));
    }

    private static Page readingList() {
        return new Page(
                "reading-list", "reading-list", new View.ReadingList(frame("reading-list", "Reading list", "")));
    }

    private static Page data() {
        return new Page(
                "data",
                "data",
                new View.DataPage(
                        frame("data", "Data", ""),
                        List.of(
                                new View.Download(
                                        "csv",
                                        new View.Ref("library.csv", "library.csv"),
                                        "CSV: a paper a row",
                                        "open " + LONG_WORD + ".csv | less"),
                                new View.Download("llms", new View.Ref("llms.txt", "llms.txt"), "Markdown", "")),
                        List.of("Titles are facts.", HOSTILE),
                        Optional.of(new View.Away("The license", "https://example.org/terms?a=1&b=2", "license"))));
    }

    static View.Twin twin() {
        var full = new View.TwinPaper(
                "Counting \\[sheets\\]",
                "https://example.org/reading/papers/full.html",
                Optional.of("Ada Example"),
                Optional.of("7 November 2025"),
                Optional.of("https://arxiv.org/abs/2511.99999"),
                Optional.of("It counts."),
                Optional.of("Retracted"),
                Optional.of("As it counts well."),
                Optional.of("Bo Muster"));
        var bare = new View.TwinPaper(
                CHINESE,
                "../papers/title-only.html",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new View.Twin(
                "The Paper Lantern",
                Optional.of("The week of the sheet"),
                "Week 46, 10 to 16 November 2025",
                Optional.of("First."),
                2,
                List.of(full),
                List.of(new View.TwinGroup("Ink", List.of(bare))),
                List.of(new View.TwinMeeting("Ink", "../sessions/ink.html", "moved", "Wednesday")),
                "weeks/2025-W46.html");
    }

    static View.Guide guide() {
        var to = List.of(new View.Guided("Ink", "topics/ink.html", "2 papers"), new View.Guided("Paper", "p.md", ""));
        return new View.Guide("The Paper Lantern", "What we read.", to, to, to, List.of());
    }

    static View.Table table() {
        return new View.Table(
                List.of("title", "year"),
                List.of(List.of(Json.of(HOSTILE), new Json.Whole(2025)), List.of(Json.of("=1"), Json.of(""))));
    }

    static View.Database database() {
        return new View.Database(
                "CREATE TABLE papers (title TEXT, year INTEGER);\n",
                List.of(new View.Rows(
                        "papers",
                        List.of(
                                List.of(Json.of(HOSTILE), new Json.Whole(2025)),
                                List.of(Json.of("It's"), Json.of(""))))),
                "CREATE INDEX by_year ON papers (year);\n");
    }

    static Page free() {
        var body = "<p>We read on Wednesdays, <a href=\"https://example.org/\">here</a>.</p><h2>How to join</h2>"
                + "<p>Come.</p><h3>With cake</h3><ol><li>Bake.</li><li>Bring.</li></ol>"
                + "<table><thead><tr><th>Day</th><th>Cake</th></tr></thead>"
                + "<tbody><tr><td>Wednesday</td><td>plum</td></tr></tbody></table>"
                + "<pre><code>./offprint build --with-a-very-long-option-that-does-not-exist "
                + "--and-another-one-after-it</code></pre>";
        return new Page(
                "about",
                "page",
                new View.Free(
                        frame("about", "About us", ""), "About us", new View.Html(body), "content/pages/about.md"));
    }

    static Page lost() {
        var frame = new View.Frame(
                SITE,
                "/reading/",
                "404.html",
                "Page not found",
                "",
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                View.Metadata.NONE);
        return new Page("404", "404", new View.NotFound(frame));
    }

    static Page moved() {
        var frame = frame("papers/old", "Counting to twelve without looking", "");
        return new Page("papers/old", "moved", new View.Moved(frame, new View.Ref(HOSTILE, "papers/title-only.html")));
    }

    static View.Feed feed(String self) {
        var entry = new View.FeedEntry(
                "tag:example.org,2025:reading:paper/full",
                HOSTILE,
                "https://example.org/reading/papers/full.html",
                Optional.of("https://arxiv.org/abs/2511.99999"),
                LISTED,
                CHANGED,
                List.of("Ada Example", HOSTILE),
                List.of("Folding machines"),
                Optional.of("A summary with 1 < 2 & a bell \u0001."),
                "<p>1 &lt; 2 &amp; a <em>bell</em> \u0001.</p>");
        var bare = new View.FeedEntry(
                "tag:example.org,2025:reading:paper/title-only",
                CHINESE,
                "https://example.org/reading/papers/title-only.html",
                Optional.empty(),
                LISTED,
                LISTED,
                List.of(),
                List.of(),
                Optional.empty(),
                "<p>" + CHINESE + "</p>");
        return new View.Feed(
                "tag:example.org,2025:reading:feed/feed",
                "The Paper Lantern",
                "What an invented reading group reads.",
                "https://example.org/reading/",
                "https://example.org/reading/" + self,
                "",
                "en",
                CHANGED,
                List.of("Ada Example"),
                Optional.of("The words of the editors may be used under CC-BY-4.0"),
                Optional.of("https://hub.example.org/?a=1&b=2"),
                List.of(new View.Relation(
                        "prev-archive", "https://example.org/reading/feed/archive-2.xml", "application/atom+xml")),
                false,
                List.of(entry, bare));
    }

    static View.Feed feedArchive() {
        var feed = feed("feed/archive-2.xml");
        return new View.Feed(
                feed.id(),
                feed.title(),
                feed.subtitle(),
                feed.page(),
                feed.self(),
                "../",
                feed.language(),
                feed.updated(),
                feed.authors(),
                feed.rights(),
                Optional.empty(),
                List.of(new View.Relation("current", "https://example.org/reading/feed.xml", "application/atom+xml")),
                true,
                feed.entries());
    }

    static Page feeds() {
        var row = new View.FeedRow(
                new View.Ref("All papers", "index.html"),
                "The Paper Lantern",
                "https://example.org/reading/feed.xml",
                FORMS,
                Optional.of(new View.Ref("Calendar", "calendar.ics")));
        var hostile = new View.FeedRow(
                new View.Ref(HOSTILE, "topics/folding.html"),
                HOSTILE + " – The Paper Lantern",
                "https://example.org/reading/topics/folding.xml",
                List.of(new View.Ref("Atom", "topics/folding.xml")),
                Optional.empty());
        return new Page(
                "feeds",
                "feeds",
                new View.FeedList(
                        frame("feeds", "Feeds", ""),
                        "https://example.org/reading/",
                        "https://example.org/reading/feed.xml",
                        List.of(
                                new View.FeedGroup("The whole site", "site", List.of(row)),
                                new View.FeedGroup("Topics", "topics", List.of(hostile)))));
    }

    static View.Sitemap sitemap() {
        return new View.Sitemap(List.of(
                new View.SitemapEntry("https://example.org/reading/", Optional.of("2025-11-12")),
                new View.SitemapEntry("https://example.org/reading/about.html?a=1&b=2", Optional.empty())));
    }
}
