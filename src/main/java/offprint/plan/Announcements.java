package offprint.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offprint.curate.Digest;
import offprint.curate.Meeting;
import offprint.model.Paper;
import offprint.model.Period;

/** Messages about meetings and digests, for services where somebody pastes them. */
final class Announcements {
    private static final String MARKDOWN = "markdown";
    private static final String SLACK = "slack";

    private final Outline outline;
    private final String form;
    private final UnaryOperator<String> safe;

    Announcements(Outline outline, String form) {
        this.outline = outline;
        this.form = form;
        this.safe = switch (form) {
            case MARKDOWN -> MarkdownText::words;
            case SLACK ->
                text -> MarkdownText.bare(text)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
            default -> MarkdownText::bare;
        };
    }

    Page of(Meeting meeting) {
        return new Page("announcement", "messages/session-" + form, message(meeting));
    }

    Page of(Period period) {
        var edition = outline.edition(period);
        var url = outline.site().url();
        return new Page(
                "announcement",
                "messages/digest-" + form,
                new View.DigestMessage(
                        safe.apply(outline.site().title()),
                        edition.flatMap(Digest.Edition::title).map(safe),
                        Words.label(period),
                        edition.map(Digest.Edition::picks).orElse(List.of()).stream()
                                .map(item -> mention(item.paper()))
                                .toList(),
                        outline.periods(period.span())
                                .getOrDefault(period, List.of())
                                .size(),
                        outline.sessions().between(period.start(), period.end()).stream()
                                .map(this::message)
                                .toList(),
                        url.map(address -> address + Outline.path(period) + ".html")));
    }

    private View.SessionMessage message(Meeting meeting) {
        var shown = outline.sessions().view(meeting);
        return new View.SessionMessage(
                safe.apply(outline.site().title()),
                safe.apply(shown.ref().label()),
                shown.status(),
                shown.isUpcoming(),
                Words.said(shown.when()),
                shown.earlier().map(safe),
                Optional.of(Sessions.names(meeting.presenters()))
                        .filter(names -> !names.isEmpty())
                        .map(safe),
                meeting.host().map(Meeting.Attendant::name).map(safe),
                meeting.session().where().place().map(safe),
                meeting.session().where().online(),
                java.util.stream.Stream.concat(
                                meeting.papers().stream().map(this::mention),
                                meeting.unread().stream()
                                        .map(Sessions::unread)
                                        .map(paper -> new View.Mention(safe.apply(paper.title()), "", paper.url())))
                        .toList(),
                outline.site().url().map(url -> url + shown.ref().path()));
    }

    private View.Mention mention(Paper paper) {
        return new View.Mention(
                safe.apply(paper.title().plain()),
                safe.apply(Words.byline(paper)),
                outline.site().url().map(url -> url + Outline.ref(paper).path()));
    }
}
