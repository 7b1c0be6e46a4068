package offprint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.curate.Digest;
import offprint.model.Paper;
import offprint.model.Period;

/** Weekly digests as entries of a feed. */
final class WeekEntry {
    private static final int SUMMARY = 300;
    private static final int NAMED = 5;

    private final Outline outline;
    private final String url;
    private final String id;

    WeekEntry(Outline outline, String url, String id) {
        this.outline = outline;
        this.url = url;
        this.id = id;
    }

    /** The digest of a week; it changes when a paper is listed in it, or when its editor says so. */
    View.FeedEntry of(Period week) {
        var papers = outline.periods(week.span()).getOrDefault(week, List.of());
        var edition = outline.edition(week);
        var days = papers.stream()
                .flatMap(paper -> paper.featured().stream())
                .filter(week::contains)
                .sorted()
                .toList();
        var first = days.isEmpty() ? week.start() : days.get(0);
        var last = days.isEmpty() ? first : days.get(days.size() - 1);
        var label = Words.label(week);
        return new View.FeedEntry(
                id + "issue/" + week,
                edition.flatMap(Digest.Edition::title)
                        .map(title -> title + " – " + label)
                        .orElse(label),
                url + Outline.path(week) + ".html",
                Optional.empty(),
                FeedEntries.stamp(first),
                FeedEntries.stamp(later(last, edition)),
                outline.site().editors(),
                FeedEntries.topics(papers, outline),
                Optional.of(summary(papers, edition)),
                html(week, papers, edition));
    }

    private static LocalDate later(LocalDate day, Optional<Digest.Edition> edition) {
        return edition.flatMap(Digest.Edition::updated)
                .filter(updated -> updated.isAfter(day))
                .orElse(day);
    }

    private static String summary(List<Paper> papers, Optional<Digest.Edition> edition) {
        return edition.map(found -> found.intro().plain().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> Words.beginning(text, SUMMARY))
                .orElseGet(() -> papers.isEmpty() ? "No paper was listed." : titles(papers));
    }

    private static String titles(List<Paper> papers) {
        var more = papers.size() > NAMED ? "; and " + (papers.size() - NAMED) + " more" : "";
        return Words.count(papers.size(), "paper") + ": "
                + papers.stream()
                        .limit(NAMED)
                        .map(paper -> paper.title().plain())
                        .collect(Collectors.joining("; "))
                + more;
    }

    private String html(Period week, List<Paper> papers, Optional<Digest.Edition> edition) {
        var picks = edition.map(Digest.Edition::picks).orElse(List.of());
        List<String> parts = new ArrayList<>();
        edition.map(Digest.Edition::intro)
                .filter(intro -> !intro.isEmpty())
                .ifPresent(intro -> parts.add(intro.bareHtml(url)));
        if (!picks.isEmpty()) {
            parts.add(FeedHtml.heading("Our picks"));
            parts.add(FeedHtml.list("ol", picks.stream().map(this::pick).toList()));
        }
        Set<String> picked = new HashSet<>();
        picks.forEach(pick -> picked.add(pick.paper().key()));
        groups(papers.stream().filter(paper -> !picked.contains(paper.key())).toList())
                .forEach((heading, items) -> {
                    parts.add(FeedHtml.heading(heading));
                    parts.add(FeedHtml.list("ul", items));
                });
        var meetings = outline.sessions().within(week);
        if (!meetings.isEmpty()) {
            parts.add(FeedHtml.heading(meetings.size() == 1 ? "Our meeting" : "Our meetings"));
            parts.add(FeedHtml.list("ul", meetings.stream().map(this::meeting).toList()));
        }
        return parts.isEmpty() ? FeedHtml.paragraph("No paper was listed.") : String.join("\n", parts);
    }

    private String pick(Digest.Item pick) {
        return Stream.of(
                        Optional.of(FeedHtml.paragraph(item(pick.paper()))),
                        Optional.of(pick.why().bareHtml(url)).filter(why -> !why.isEmpty()),
                        pick.by().map(by -> FeedHtml.paragraph("Picked by " + FeedHtml.words(by.name()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Map<String, List<String>> groups(List<Paper> papers) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (var placed : new Headings(outline).byTopic(papers)) {
            groups.computeIfAbsent(placed.heading().text(), none -> new ArrayList<>())
                    .add(item(placed.paper()));
        }
        return groups;
    }

    /** A paper: its title as a link to its page, and its authors. */
    private String item(Paper paper) {
        var link = FeedHtml.link(url + Outline.ref(paper).path(), paper.title().bareHtml());
        var byline = Words.byline(paper);
        var warned = Imprints.gravest(paper).map(FeedHtml::words).map(" <strong>%s</strong>"::formatted);
        return link + warned.orElse("") + (byline.isEmpty() ? "" : "<br>" + FeedHtml.words(byline));
    }

    private String meeting(View.Meeting meeting) {
        return FeedHtml.link(url + meeting.ref().path(), FeedHtml.words(MeetingEntry.title(meeting))) + "<br>"
                + FeedHtml.words(Words.said(meeting.when()));
    }
}
