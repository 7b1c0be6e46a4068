package offprint.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.curate.Meeting;
import offprint.model.Identifier;
import offprint.model.Paper;
import offprint.model.Session;
import offprint.model.Topic;

/** The calendars: of all meetings, of each series, topic and person, and of each meeting. A site without id has none. */
final class CalendarKind implements PageKind {
    private static final String MIDDLE = " – ";

    @Override
    public List<Page> pages(Outline outline) {
        List<Page> pages = new ArrayList<>();
        outline.sessions()
                .calendars()
                .forEach((stem, meetings) ->
                        outline.stems(stem).forEach(own -> pages.add(page(own, stem, meetings, outline))));
        return pages;
    }

    /** The calendar at a stem, at that or at an earlier address of it: who subscribed there goes on to get it. */
    private static Page page(String own, String stem, List<Meeting> meetings, Outline outline) {
        var site = outline.site();
        var id = "tag:" + site.id().orElseThrow() + ":";
        var name = stem.equals("calendar") ? site.title() : name(stem, meetings, outline) + MIDDLE + site.title();
        var page = stem.equals("calendar") ? Sessions.INDEX : stem + ".html";
        return new Page(
                own,
                "calendar",
                new View.Calendar(
                        id + "calendar/" + own,
                        name,
                        stem.equals("calendar") ? site.description().orElse("") : "",
                        site.url().map(url -> url + page),
                        site.url().map(url -> url + stem + ".ics"),
                        site.zone().getId(),
                        meetings.stream()
                                .map(meeting -> event(meeting, id, outline))
                                .toList()));
    }

    private static String name(String stem, List<Meeting> meetings, Outline outline) {
        var slug = stem.substring(stem.indexOf('/') + 1);
        return switch (stem.substring(0, stem.indexOf('/'))) {
            case "series" -> outline.sessions().seriesName(slug);
            case "topics" -> outline.topic(slug).map(Topic::name).orElse(slug);
            case "people" -> outline.people().name(slug);
            default -> Sessions.title(meetings.get(0));
        };
    }

    private static View.Event event(Meeting meeting, String id, Outline outline) {
        var session = meeting.session();
        var url = outline.site().url();
        var stamp = session.history().last().orElse(meeting.when().day());
        return new View.Event(
                id + "session/" + meeting.key(),
                stamp,
                session.history().added(),
                session.history().changes().size(),
                switch (session.status()) {
                    case PLANNED -> "TENTATIVE";
                    case CONFIRMED, MOVED -> "CONFIRMED";
                    case CANCELLED -> "CANCELLED";
                },
                meeting.when(),
                (session.isCancelled() ? "Cancelled: " : "") + Sessions.title(meeting),
                description(meeting, url, outline),
                session.where().place().or(() -> session.where().online()).orElse(""),
                url.map(address -> address + Sessions.stem(meeting) + ".html"),
                session.where().online(),
                categories(meeting, outline),
                attachments(session, url));
    }

    /** What one must know, a line for each thing; addresses are whole, as nothing else would be a link there. */
    private static String description(Meeting meeting, Optional<String> url, Outline outline) {
        var session = meeting.session();
        List<String> lines = new ArrayList<>();
        var shown = outline.sessions().view(meeting);
        if (session.isCancelled()) {
            lines.add("This meeting was cancelled.");
        }
        shown.earlier().ifPresent(before -> lines.add("Moved; it was planned for " + before + "."));
        if (!meeting.presenters().isEmpty()) {
            lines.add("Presented by " + Sessions.names(meeting.presenters()));
        }
        meeting.host().ifPresent(host -> lines.add("Led by " + host.name()));
        for (var paper : meeting.papers()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(paper.title().plain());
            var byline = Words.byline(paper);
            if (!byline.isEmpty()) {
                lines.add(byline);
            }
            address(paper).ifPresent(lines::add);
        }
        for (var name : meeting.unread()) {
            var paper = Sessions.unread(name);
            lines.add(paper.title() + paper.url().map(" "::concat).orElse(""));
        }
        List<String> ends = new ArrayList<>();
        session.where().online().ifPresent(address -> ends.add("Join: " + address));
        attachments(session, url).forEach(address -> ends.add("See: " + address));
        url.ifPresent(address -> ends.add("More: " + address + Sessions.stem(meeting) + ".html"));
        if (!ends.isEmpty() && !lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(ends);
        return String.join("\n", lines);
    }

    private static Optional<String> address(Paper paper) {
        return paper.ids().stream()
                .map(Identifier::url)
                .findFirst()
                .or(() -> paper.links().stream().map(link -> link.url()).findFirst());
    }

    /** Its series and the topics of its papers. */
    static List<String> categories(Meeting meeting, Outline outline) {
        Set<String> categories = new LinkedHashSet<>();
        meeting.session().series().ifPresent(categories::add);
        for (var paper : meeting.papers()) {
            paper.topics().stream()
                    .flatMap(assignment -> outline.topic(assignment.topic()).stream())
                    .map(Topic::name)
                    .forEach(categories::add);
        }
        return List.copyOf(categories);
    }

    private static List<String> attachments(Session session, Optional<String> url) {
        List<String> attachments = new ArrayList<>();
        for (var slides : session.material().slides()) {
            if (slides.contains(":")) {
                attachments.add(slides);
            } else {
                url.ifPresent(address -> attachments.add(address + slides));
            }
        }
        session.material().recording().ifPresent(attachments::add);
        return attachments;
    }
}
