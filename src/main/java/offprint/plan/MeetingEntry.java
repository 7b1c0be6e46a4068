package offprint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.curate.Meeting;
import offprint.model.Session;
import offprint.model.Text;

/** Meetings as entries of a feed. */
final class MeetingEntry {
    private final Outline outline;
    private final String url;
    private final String id;

    MeetingEntry(Outline outline, String url, String id) {
        this.outline = outline;
        this.url = url;
        this.id = id;
    }

    /** A meeting; it is announced once, and again when its plan changes. */
    View.FeedEntry of(Meeting meeting) {
        var shown = outline.sessions().view(meeting);
        var history = meeting.session().history();
        var announced = announced(history, meeting.when().day());
        var changed = history.last().filter(day -> day.isAfter(announced)).orElse(announced);
        return new View.FeedEntry(
                id + "session/" + meeting.key(),
                title(shown),
                url + Sessions.stem(meeting) + ".html",
                Optional.empty(),
                FeedEntries.stamp(announced),
                FeedEntries.stamp(changed),
                meeting.presenters().stream().map(Meeting.Attendant::name).toList(),
                CalendarKind.categories(meeting, outline),
                Optional.of(summary(meeting, shown)),
                html(meeting, shown));
    }

    private static LocalDate announced(Session.History history, LocalDate day) {
        return history.added()
                .or(() -> history.changes().stream().map(Session.Change::on).findFirst())
                .orElse(day);
    }

    /** The title of a meeting, with the word first that nobody may miss. */
    static String title(View.Meeting meeting) {
        return switch (meeting.status()) {
            case "cancelled" -> "Cancelled: " + meeting.ref().label();
            case "moved" -> "Moved: " + meeting.ref().label();
            default -> meeting.ref().label();
        };
    }

    private static String summary(Meeting meeting, View.Meeting shown) {
        List<String> said = new ArrayList<>();
        said.add(Words.said(shown.when()));
        shown.place().ifPresent(said::add);
        if (!meeting.presenters().isEmpty()) {
            said.add("presented by " + Sessions.names(meeting.presenters()));
        }
        return String.join("; ", said);
    }

    private String html(Meeting meeting, View.Meeting shown) {
        List<String> parts = new ArrayList<>();
        state(shown).ifPresent(state -> parts.add(FeedHtml.paragraph("<strong>" + state + "</strong>")));
        line("When", FeedHtml.words(Words.said(shown.when())), parts);
        shown.place().ifPresent(place -> line("Where", FeedHtml.words(place), parts));
        shown.online()
                .ifPresent(
                        online -> line("Online", FeedHtml.link(online.url(), FeedHtml.words(online.label())), parts));
        if (!meeting.presenters().isEmpty()) {
            line("Presented by", FeedHtml.words(Sessions.names(meeting.presenters())), parts);
        }
        meeting.host().ifPresent(host -> line("Led by", FeedHtml.words(host.name()), parts));
        meeting.session().about().map(Text::bareHtml).map(FeedHtml::paragraph).ifPresent(parts::add);
        List<String> papers = papers(meeting);
        if (!papers.isEmpty()) {
            parts.add(FeedHtml.heading(papers.size() == 1 ? "The paper" : "The papers"));
            parts.add(FeedHtml.list("ul", papers));
        }
        addAfterwards(meeting, shown, parts);
        return String.join("\n", parts);
    }

    private static Optional<String> state(View.Meeting shown) {
        return switch (shown.status()) {
            case "cancelled" -> Optional.of("This meeting was cancelled.");
            case "moved" ->
                Optional.of("This meeting was moved"
                        + shown.earlier()
                                .map(before -> "; it was planned for " + FeedHtml.words(before))
                                .orElse("")
                        + ".");
            default -> Optional.empty();
        };
    }

    private static void line(String what, String html, List<String> parts) {
        parts.add(FeedHtml.paragraph(what + ": " + html));
    }

    private List<String> papers(Meeting meeting) {
        List<String> papers = new ArrayList<>();
        for (var paper : meeting.papers()) {
            var byline = Words.byline(paper);
            papers.add(
                    FeedHtml.link(url + Outline.ref(paper).path(), paper.title().bareHtml())
                            + (byline.isEmpty() ? "" : "<br>" + FeedHtml.words(byline)));
        }
        for (var name : meeting.unread()) {
            var paper = Sessions.unread(name);
            var title = FeedHtml.words(paper.title());
            papers.add(paper.url().map(address -> FeedHtml.link(address, title)).orElse(title));
        }
        return papers;
    }

    /** What there is when it is over. */
    private void addAfterwards(Meeting meeting, View.Meeting shown, List<String> parts) {
        List<String> material = new ArrayList<>();
        for (var slides : shown.slides()) {
            var address = slides.url().or(() -> slides.path().map(url::concat)).orElse(url);
            material.add(FeedHtml.link(address, FeedHtml.words(slides.label())));
        }
        shown.recording().ifPresent(away -> material.add(FeedHtml.link(away.url(), FeedHtml.words(away.label()))));
        if (!material.isEmpty()) {
            parts.add(FeedHtml.list("ul", material));
        }
        if (!meeting.minutes().isEmpty()) {
            parts.add(FeedHtml.heading(meeting.session().isCancelled() ? "Why" : "Minutes"));
            parts.add(meeting.minutes().bareHtml(url));
        }
    }
}
