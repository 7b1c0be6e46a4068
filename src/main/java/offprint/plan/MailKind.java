package offprint.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.curate.Digest;
import offprint.letter.Letter;
import offprint.letter.LetterProse;
import offprint.model.Mailbox;
import offprint.model.Paper;
import offprint.model.Period;
import offprint.model.Prose;
import offprint.model.Site;

/** The digests of weeks as mail. A site without address has none, as nothing in a mail can be relative. */
final class MailKind implements PageKind {
    private static final int MEETINGS = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUBJECT = 160;
    private static final int PREHEADER = 140;
    private static final int LONGEST_INTRO = 14_000;

    @Override
    public List<Page> pages(Outline outline) {
        if (!areThere(outline.site())) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        outline.periods(Period.Span.WEEK)
                .forEach((week, papers) -> pages.add(new Page(path(week), "mail", mail(week, papers, outline))));
        return pages;
    }

    /** The path of the mail of a week without extension. */
    static String path(Period week) {
        return "mail/" + week;
    }

    /** The mail of a digest in each of its forms, where it has one. */
    static List<View.Ref> refs(Period period, Outline outline) {
        if (period.span() != Period.Span.WEEK || !areThere(outline.site())) {
            return List.of();
        }
        List<View.Ref> refs = new ArrayList<>();
        refs.add(new View.Ref("to look at", path(period) + ".html"));
        refs.add(new View.Ref("plain text", path(period) + ".txt"));
        sender(outline.site()).ifPresent(who -> refs.add(new View.Ref("message file", path(period) + ".eml")));
        return refs;
    }

    /** Whether there are mails that nobody is said to send. */
    static boolean lacksSender(Digest digest) {
        boolean hasWeeks = digest.site().shown().spans().contains(Period.Span.WEEK)
                && digest.papers().stream().anyMatch(paper -> !paper.featured().isEmpty());
        return areThere(digest.site()) && hasWeeks && sender(digest.site()).isEmpty();
    }

    private static boolean areThere(Site site) {
        return site.shown().mail() && site.url().isPresent() && site.id().isPresent();
    }

    /** Who sends: what the settings say, else the contact under the name of the site. */
    private static Optional<Mailbox> sender(Site site) {
        return site.mailing()
                .from()
                .or(() -> site.contact()
                        .flatMap(Mailbox::parse)
                        .flatMap(contact -> Mailbox.of(site.title(), contact.address())));
    }

    private static View.Mail mail(Period week, List<Paper> papers, Outline outline) {
        var site = outline.site();
        var url = site.url().orElseThrow();
        var edition = outline.edition(week);
        var label = Words.label(week);
        var title = edition.flatMap(Digest.Edition::title).map(own -> Words.beginning(own, LONGEST_TITLE));
        var name = Words.beginning(site.title(), LONGEST_TITLE);
        var picks = edition.stream().flatMap(found -> found.picks().stream()).toList();
        var intro = edition.map(Digest.Edition::intro)
                .filter(prose -> !prose.isEmpty())
                .map(prose -> prose(prose, url, LONGEST_INTRO));
        var online = url + Outline.path(week) + ".html";
        var head = title.orElse(label);
        var fit = new MailFit(
                        Stream.of(
                                        Stream.of(
                                                name, name, name, head, head, label, url, online, online, online,
                                                online),
                                        Stream.of(url, url, url, preheader(edition, papers)),
                                        site.contact().stream(),
                                        site.mailing().unsubscribe().stream())
                                .flatMap(words -> words),
                        intro)
                .of(
                        picks.stream().map(pick -> pick(pick, url, outline)).toList(),
                        groups(papers, picks, url, outline),
                        online);
        return new View.Mail(
                name,
                site.language(),
                Looks.direction(site.language()),
                week.toString(),
                label,
                title,
                preheader(edition, papers),
                papers.size(),
                url,
                online,
                meetings(week, url, outline),
                intro,
                fit.picks(),
                fit.morePicks(),
                fit.groups(),
                fit.moreGroups(),
                outline.topics().isEmpty() ? Optional.empty() : Optional.of(url + "topics/index.html"),
                outline.feeds().refs(Feeds.SITE).stream()
                        .map(feed -> new View.Ref(feed.label(), url + feed.path()))
                        .toList(),
                outline.frames().site().contact(),
                site.mailing().publicUnsubscribe(),
                sender(site).map(from -> envelope(from, name + ": " + title.orElse(label), week, site)),
                week.end().plusDays(1));
    }

    /** The meetings of the two weeks after the digest, whenever the mail is made: also those that were called off. */
    private static List<View.MailMeeting> meetings(Period week, String url, Outline outline) {
        return outline.sessions().between(week.end().plusDays(1), week.end().plusWeeks(2)).stream()
                .limit(MEETINGS)
                .map(outline.sessions()::view)
                .map(meeting -> new View.MailMeeting(
                        (meeting.status().equals("cancelled") ? "Cancelled: " : "")
                                + Words.beginning(meeting.ref().label(), LONGEST_TITLE),
                        Words.said(meeting.when()),
                        Words.beginning(meeting.place().orElse(""), LONGEST_TITLE),
                        url + meeting.ref().path()))
                .toList();
    }

    private static Letter.Envelope envelope(Mailbox from, String subject, Period week, Site site) {
        var id = site.id().orElseThrow();
        var domain = id.substring(0, id.indexOf(',')).replaceFirst(".*@", "");
        return new Letter.Envelope(
                from,
                site.mailing().replyTo(),
                Words.beginning(subject, LONGEST_SUBJECT),
                week.toString(),
                Words.atom(id.substring(id.lastIndexOf(':') + 1)),
                Words.atom(domain),
                site.mailing().unsubscribe(),
                site.mailing().oneClick());
    }

    private static String preheader(Optional<Digest.Edition> edition, List<Paper> papers) {
        var words = edition.map(found -> found.intro().plain())
                .filter(text -> !text.isBlank())
                .orElseGet(() -> Words.count(papers.size(), "paper") + ": "
                        + papers.stream()
                                .limit(5)
                                .map(paper -> paper.title().plain())
                                .collect(Collectors.joining("; ")));
        return Words.beginning(words.replaceAll("\\s+", " "), PREHEADER);
    }

    private static View.MailProse prose(Prose prose, String url, int most) {
        var letter = LetterProse.of(prose.bareHtml(url), most);
        return new View.MailProse(new View.Html(letter.html()), letter.text(), letter.isCut());
    }

    private static View.MailPaper pick(Digest.Item pick, String url, Outline outline) {
        var why = pick.why().isEmpty()
                ? Optional.<View.MailProse>empty()
                : Optional.of(prose(pick.why(), url, MailFit.LONGEST_WHY));
        return paper(pick.paper(), why, url, outline);
    }

    private static View.MailPaper paper(Paper paper, Optional<View.MailProse> why, String url, Outline outline) {
        var card = outline.cards().card(paper, "");
        return new View.MailPaper(
                Words.beginning(paper.title().plain(), MailFit.LONGEST_TITLE),
                url + card.path(),
                Words.beginning(card.byline(), MailFit.LONGEST_BYLINE),
                Words.beginning(card.text().plain(), MailFit.LONGEST_TEXT),
                card.warned(),
                why);
    }

    private static List<View.MailGroup> groups(
            List<Paper> papers, List<Digest.Item> picks, String url, Outline outline) {
        Set<Paper> picked = picks.stream().map(Digest.Item::paper).collect(Collectors.toCollection(LinkedHashSet::new));
        var others = papers.stream().filter(paper -> !picked.contains(paper)).toList();
        Map<Cards.Heading, List<View.MailPaper>> groups = new LinkedHashMap<>();
        for (var placed : new Headings(outline).byTopic(others)) {
            groups.computeIfAbsent(placed.heading(), none -> new ArrayList<>())
                    .add(paper(placed.paper(), Optional.empty(), url, outline));
        }
        return groups.entrySet().stream()
                .map(group -> new View.MailGroup(
                        Words.beginning(group.getKey().text(), LONGEST_TITLE),
                        group.getKey().path().map(url::concat),
                        group.getValue(),
                        0))
                .toList();
    }
}
