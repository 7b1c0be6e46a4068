package offprint.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.curate.Digest;
import offprint.curate.Meeting;
import offprint.model.Period;
import offprint.report.Closest;
import offprint.report.Position;
import offprint.report.Report;
import offprint.typeset.Typeset;

/** Lays a digest out as pages. */
public final class Planner {
    private static final int MOST_TURNS = 5;
    private static final Position SETTINGS = Position.startOf("content/site.yaml");

    /** The pages of the site in a fixed order; links within the site that lead nowhere are reported. */
    public List<Page> plan(Typeset typeset, Report report) {
        var digest = PeopleLinks.checked(typeset.digest());
        var outline = new Outline(digest, typeset.look());
        List<Page> pages = new ArrayList<>();
        Kinds.STANDARD.forEach(kind -> pages.addAll(kind.pages(outline)));
        pages.addAll(Sitemaps.of(pages, outline, Sitemaps.MOST_ADDRESSES));
        sayWhatIsLeftOut(digest, report);
        HostKind.say(outline, report);
        sayMeetings(outline, report);
        checkLinks(digest, pages, report);
        report.figure(
                "pages", pages.stream().filter(page -> page.view().isHtml()).count(), "");
        return List.copyOf(pages);
    }

    /** The names of the members, first whoever has not presented for longest and has no turn to come. */
    public static List<String> turns(Digest digest) {
        return RotaKind.turns(new Outline(digest, Optional.empty())).stream()
                .map(turn -> turn.member().name())
                .toList();
    }

    /** A message about a meeting, in one of the forms of {@link #announcement(Digest, String, String)}. */
    public Page announcement(Digest digest, Meeting meeting, String form) {
        return new Announcements(new Outline(digest, Optional.empty()), form).of(meeting);
    }

    /**
     * A message about a digest.
     *
     * @param digest the site
     * @param period such as {@code 2025-W46}
     * @param form {@code markdown}, {@code slack} or {@code text}
     * @return empty when there is no such digest
     */
    public Optional<Page> announcement(Digest digest, String period, String form) {
        var outline = new Outline(digest, Optional.empty());
        return Period.parse(period.strip())
                .filter(found ->
                        found.span() != Period.Span.DAY || digest.named(period).isEmpty())
                .filter(found -> outline.ref(found).isPresent())
                .map(found -> new Announcements(outline, form).of(found));
    }

    /** How many meetings there are, and whose turn it is. */
    private static void sayMeetings(Outline outline, Report report) {
        if (outline.sessions().isEmpty()) {
            return;
        }
        var all = outline.digest().meetings();
        report.figure("meetings", all.size(), outline.sessions().upcoming(all).size() + " to come");
        var turns = RotaKind.turns(outline);
        if (!turns.isEmpty()) {
            report.note(
                    "rota.next",
                    Position.startOf("content/people.yaml"),
                    "whose turn it is to present: "
                            + turns.stream()
                                    .limit(MOST_TURNS)
                                    .map(Planner::said)
                                    .collect(Collectors.joining("; ")),
                    outline.site().shown().rota()
                            ? "the page rota.html tells it too; \"pages: {rota: false}\" in content/site.yaml takes it"
                                    + " away"
                            : "");
        }
    }

    private static String said(View.Turn turn) {
        return turn.member().name()
                + turn.next()
                        .map(next -> " (next on " + next.when().start().substring(0, 10) + ")")
                        .or(() -> turn.last()
                                .map(last -> " (last on " + last.when().start().substring(0, 10) + ")"))
                        .orElse(" (never so far)");
    }

    private static void sayWhatIsLeftOut(Digest digest, Report report) {
        var site = digest.site();
        if (site.url().isEmpty() && !report.hasErrorIn("content")) {
            report.note(
                    "site.without-url",
                    SETTINGS,
                    "without an address there are no feeds, no sitemap and no mails: their links must be absolute",
                    "set \"url: https://example.org/reading/\" in content/site.yaml, or give --base-url");
        }
        if (site.id().isEmpty() && !digest.meetings().isEmpty() && !report.hasErrorIn("content")) {
            report.note(
                    "calendar.without-id",
                    SETTINGS,
                    "without an id there are no calendars: their entries need names that never change",
                    "add a domain of yours, this year and a word, such as \"id: example.org,2025:reading\"");
        }
        if (site.url().isEmpty() && !site.identity().cards().isEmpty() && !report.hasErrorIn("content")) {
            report.note(
                    "cards.without-url",
                    SETTINGS,
                    "without an address there are no social cards: pages name them by absolute addresses",
                    "set \"url: https://example.org/reading/\" in content/site.yaml, or give --base-url");
        }
        if (MailKind.lacksSender(digest) && !report.hasErrorIn("content")) {
            report.note(
                    "mail.without-sender",
                    SETTINGS,
                    "weeks are there as mail without a message file (.eml): nobody is said to send it",
                    "add \"mail: {from: letters@example.org}\" to content/site.yaml");
        }
        for (var edition : digest.editions()) {
            if (!site.shown().spans().contains(edition.period().span())) {
                report.note(
                        "issue.unshown",
                        edition.at(),
                        "this issue is not shown: the site has no digests of "
                                + edition.period().span().folder(),
                        "take \"" + edition.period().span().folder() + ": false\" out of content/site.yaml");
            }
        }
        long undated = digest.papers().stream()
                .filter(paper -> paper.featured().isEmpty())
                .count();
        if (undated > 0) {
            report.note(
                    "paper.undated",
                    Position.startOf("content/sources"),
                    undated == 1
                            ? "1 paper was listed on no day: it stands under its topics and its year, in no digest"
                            : undated
                                    + " papers were listed on no day: they stand under their topics and their years, in"
                                    + " no digest",
                    "give a day with \"featured: 2025-11-10\", or import with --featured");
        }
    }

    private static void checkLinks(Digest digest, List<Page> pages, Report report) {
        var links = digest.prose().flatMap(prose -> prose.links().stream()).toList();
        if (links.isEmpty()) {
            return;
        }
        Set<String> files = new HashSet<>();
        pages.forEach(page -> files.addAll(files(page)));
        for (var link : links) {
            if (!files.contains(link.path())) {
                report.error(
                        "link.broken",
                        link.at(),
                        "nothing of the site is at \"" + link.path() + "\"",
                        Closest.hint(
                                link.path(),
                                files,
                                "name pages and files relative to the root of the site, such as topics/index.html"));
            }
        }
    }

    /** Where the files of a page will be. */
    private static List<String> files(Page page) {
        if (page.view() instanceof View.FeedList) {
            return List.of(page.path() + ".html", page.path() + ".opml");
        }
        if (page.view().isHtml()) {
            return List.of(page.path() + ".html");
        }
        if (page.view() instanceof View.Feed) {
            return List.of(
                    switch (page.kind()) {
                        case "feed-atom" -> page.path() + ".xml";
                        case "feed-json" -> page.path() + ".json";
                        default -> page.path();
                    });
        }
        if (page.view() instanceof View.Twin) {
            return List.of(page.path() + ".md");
        }
        if (page.view() instanceof View.Data) {
            return List.of(page.path() + ".json");
        }
        if (page.view() instanceof View.References references) {
            return List.of(page.path() + references.extension());
        }
        if (page.view() instanceof View.Calendar) {
            return List.of(page.path() + ".ics");
        }
        if (page.view() instanceof View.Mail mail) {
            return Stream.of(".html", ".txt", ".eml")
                    .filter(extension ->
                            !extension.equals(".eml") || mail.envelope().isPresent())
                    .map(extension -> page.path() + extension)
                    .toList();
        }
        if (page.view() instanceof View.SocialCard) {
            return List.of(page.path() + ".png");
        }
        if (page.view() instanceof View.Robots || page.view() instanceof View.Guide) {
            return List.of(page.path() + ".txt");
        }
        boolean isXml = page.view() instanceof View.Sitemap || page.view() instanceof View.SitemapIndex;
        return List.of(page.path() + (isXml ? ".xml" : ""));
    }
}
