package offprint.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.curate.Meeting;
import offprint.model.Session;
import offprint.model.Session.Change.What;

/** What the page of a meeting tells programs: an event of schema.org. */
final class MeetingData {
    private final LinkedData linked;

    MeetingData(Outline outline) {
        this.linked = new LinkedData(outline);
    }

    View.Metadata of(Meeting meeting, View.Meeting shown, View.Frame frame) {
        var type = new View.Metadata(List.of(new View.Tag("og:type", "article")), List.of(), List.of());
        return frame.canonical().isEmpty() ? type : type.and(LinkedData.data(event(meeting, shown, frame)));
    }

    private Json event(Meeting meeting, View.Meeting shown, View.Frame frame) {
        var before = before(meeting);
        return LinkedData.root("Event")
                .with("@id", frame.canonical().orElse("") + "#meeting")
                .with("url", frame.canonical())
                .with("name", shown.ref().label())
                .with(
                        "description",
                        meeting.session().about().map(text -> text.plain()).orElse(frame.description()))
                .with("startDate", shown.when().start())
                .with("endDate", shown.when().end())
                .with(
                        "eventStatus",
                        "https://schema.org/" + status(meeting.session().status(), before))
                .with("previousStartDate", before)
                .with("eventAttendanceMode", mode(meeting.session().where()))
                .with("location", Json.of(places(meeting.session().where())))
                .with(
                        "organizer",
                        LinkedData.thing("Organization")
                                .with("name", frame.site().title())
                                .with("url", frame.site().url())
                                .made())
                .with(
                        "performer",
                        Json.of(shown.presenters().stream().map(linked::someone).toList()))
                .with("superEvent", shown.series().map(this::series))
                .with("workFeatured", Json.of(works(shown)))
                .with("recordedIn", shown.recording().map(this::recording))
                .made();
    }

    /** A meeting that only moved to another room keeps its time. */
    private static String status(Session.Status status, Optional<String> before) {
        return switch (status) {
            case CANCELLED -> "EventCancelled";
            case MOVED -> before.isPresent() ? "EventRescheduled" : "EventScheduled";
            default -> "EventScheduled";
        };
    }

    /** When a moved meeting was planned before, in the zone of its new time. */
    private static Optional<String> before(Meeting meeting) {
        return meeting.session()
                .history()
                .last(What.MOVED)
                .filter(change -> meeting.session().status() == Session.Status.MOVED)
                .flatMap(Session.Change::from)
                .flatMap(from -> moment(from.strip(), meeting));
    }

    private static Optional<String> moment(String written, Meeting meeting) {
        try {
            return Optional.of(
                    written.indexOf('T') < 0
                            ? LocalDate.parse(written).toString()
                            : Words.machine(LocalDateTime.parse(written)
                                    .atZone(meeting.when().start().getZone())));
        } catch (DateTimeException otherWords) {
            return Optional.empty();
        }
    }

    private static String mode(Session.Where where) {
        if (where.online().isEmpty()) {
            return where.place().isEmpty() ? "" : "https://schema.org/OfflineEventAttendanceMode";
        }
        return "https://schema.org/" + (where.place().isEmpty() ? "Online" : "Mixed") + "EventAttendanceMode";
    }

    private static List<Json> places(Session.Where where) {
        return Stream.concat(
                        where.place().stream()
                                .map(place -> LinkedData.thing("Place")
                                        .with("name", place)
                                        .with("address", place)
                                        .made()),
                        where.online().stream()
                                .map(url -> LinkedData.thing("VirtualLocation")
                                        .with("url", url)
                                        .made()))
                .toList();
    }

    private Json series(View.Ref series) {
        return LinkedData.thing("EventSeries")
                .with("name", series.label())
                .with("url", linked.address(series.path()))
                .made();
    }

    private List<Json> works(View.Meeting shown) {
        List<Json> works = new ArrayList<>();
        for (var paper : shown.papers()) {
            works.add(LinkedData.thing("ScholarlyArticle")
                    .with("@id", linked.address(paper.path()) + "#paper")
                    .with("name", paper.label())
                    .with("url", linked.address(paper.path()))
                    .made());
        }
        for (var paper : shown.unread()) {
            works.add(LinkedData.thing("ScholarlyArticle")
                    .with("name", paper.title())
                    .with("url", paper.url())
                    .made());
        }
        return works;
    }

    private Json recording(View.Away recording) {
        return LinkedData.thing("CreativeWork").with("url", recording.url()).made();
    }
}
