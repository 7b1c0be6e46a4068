package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.curate.Meeting;

/** A page per meeting. */
final class SessionKind implements PageKind {
    @Override
    public List<Page> pages(Outline outline) {
        var meetings = outline.digest().meetings();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            var before = i > 0 ? Optional.of(meetings.get(i - 1)) : Optional.<Meeting>empty();
            var after = i + 1 < meetings.size() ? Optional.of(meetings.get(i + 1)) : Optional.<Meeting>empty();
            pages.add(
                    new Page(Sessions.stem(meetings.get(i)), "session", view(meetings.get(i), before, after, outline)));
        }
        return pages;
    }

    private static View.SessionPage view(
            Meeting meeting, Optional<Meeting> before, Optional<Meeting> after, Outline outline) {
        var stem = Sessions.stem(meeting);
        var shown = outline.sessions().view(meeting);
        var frame = outline.frames()
                .of(
                        stem,
                        shown.ref().label() + " – " + Words.day(meeting.when().day()),
                        about(meeting, shown),
                        Sessions.INDEX,
                        new View.Ref("Meetings", Sessions.INDEX));
        return new View.SessionPage(
                frame.with(new MeetingData(outline).of(meeting, shown, frame)),
                shown,
                meeting.papers().stream()
                        .map(paper -> outline.cards().card(paper, ""))
                        .toList(),
                meeting.session().about(),
                meeting.minutes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new View.Html(meeting.minutes().html("../"))),
                Sessions.changes(meeting),
                outline.sessions().subscription(stem),
                before.map(SessionKind::neighbour),
                after.map(SessionKind::neighbour),
                meeting.session().at().file());
    }

    private static View.Ref neighbour(Meeting meeting) {
        return new View.Ref(
                Words.day(meeting.when().day()) + ": " + Words.beginning(Sessions.title(meeting), 80),
                Sessions.stem(meeting) + ".html");
    }

    private static String about(Meeting meeting, View.Meeting shown) {
        var who = meeting.presenters().isEmpty() ? "" : ", presented by " + Sessions.names(meeting.presenters());
        return (meeting.session().isCancelled() ? "Cancelled: " : "") + Words.said(shown.when()) + who + ".";
    }
}
