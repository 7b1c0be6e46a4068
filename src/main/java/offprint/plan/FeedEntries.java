package offprint.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import offprint.curate.Meeting;
import offprint.model.Author;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Organization;
import offprint.model.Paper;
import offprint.model.Text;

/** The entries of feeds, each made once for all feeds that it stands in. */
final class FeedEntries {
    private static final int BEGINNING = 200;

    private final Outline outline;
    private final String url;
    private final String id;
    private final WeekEntry week;
    private final MeetingEntry meeting;
    private final Map<String, View.FeedEntry> papers = new ConcurrentHashMap<>();

    /** Those of a site with an address and an id. */
    FeedEntries(Outline outline) {
        this.outline = outline;
        this.url = outline.site().url().orElseThrow();
        this.id = "tag:" + outline.site().id().orElseThrow() + ":";
        this.week = new WeekEntry(outline, url, id);
        this.meeting = new MeetingEntry(outline, url, id);
    }

    /** All entries of a feed, in no order. */
    List<View.FeedEntry> of(Channel channel) {
        List<View.FeedEntry> entries = new ArrayList<>();
        channel.papers().forEach(paper -> entries.add(of(paper)));
        channel.weeks().forEach(period -> entries.add(week.of(period)));
        channel.meetings().forEach(one -> entries.add(of(one)));
        return entries;
    }

    private View.FeedEntry of(Meeting one) {
        return papers.computeIfAbsent("session/" + one.key(), none -> meeting.of(one));
    }

    private View.FeedEntry of(Paper paper) {
        return papers.computeIfAbsent("paper/" + paper.firstKey(), none -> entry(paper));
    }

    private View.FeedEntry entry(Paper paper) {
        var changed = paper.lastChange().orElseThrow();
        return new View.FeedEntry(
                id + "paper/" + paper.firstKey(),
                paper.title().plain(),
                url + Outline.ref(paper).path(),
                external(paper),
                stamp(paper.featured().stream().findFirst().orElse(changed)),
                stamp(changed),
                authors(paper),
                topics(List.of(paper), outline),
                paper.summary()
                        .or(() -> paper.abstractText().map(whole -> whole.beginning(BEGINNING)))
                        .map(Text::plain),
                html(paper));
    }

    /** The names of the topics of papers, each once. */
    static List<String> topics(List<Paper> papers, Outline outline) {
        return papers.stream()
                .flatMap(paper -> paper.topics().stream())
                .flatMap(assignment -> outline.topic(assignment.topic()).stream())
                .map(topic -> topic.name())
                .distinct()
                .toList();
    }

    private static Optional<String> external(Paper paper) {
        return paper.ids().stream()
                .map(Identifier::url)
                .findFirst()
                .or(() -> paper.links().stream()
                        .filter(link -> link.type() == Link.Type.ABSTRACT || link.type() == Link.Type.PDF)
                        .map(Link::url)
                        .findFirst());
    }

    private static List<String> authors(Paper paper) {
        return paper.authors().isEmpty()
                ? paper.organization().map(Organization::name).stream().toList()
                : paper.authors().stream().map(Author::name).toList();
    }

    /** What one must know first, summary, note and abstract in full, and where the paper is. */
    private String html(Paper paper) {
        List<String> parts = new ArrayList<>();
        Imprints.gravest(paper)
                .ifPresent(warned -> parts.add(FeedHtml.paragraph("<strong>" + FeedHtml.words(warned) + "</strong>")));
        paper.summary().ifPresent(text -> parts.add(FeedHtml.paragraph(text.bareHtml())));
        paper.note().filter(note -> !note.isEmpty()).ifPresent(note -> parts.add(note.bareHtml(url)));
        paper.abstractText().ifPresent(text -> parts.add(FeedHtml.paragraph(text.bareHtml())));
        external(paper)
                .ifPresent(address ->
                        parts.add(FeedHtml.paragraph("The paper: " + FeedHtml.link(address, FeedHtml.words(address)))));
        return parts.isEmpty() ? FeedHtml.paragraph(paper.title().bareHtml()) : String.join("\n", parts);
    }

    /** The beginning of a day in UTC. */
    static View.Stamp stamp(LocalDate day) {
        return new View.Stamp(
                day + "T00:00:00Z", DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC)));
    }
}
