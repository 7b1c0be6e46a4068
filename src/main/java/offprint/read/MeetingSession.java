package offprint.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import offprint.model.Identifier;

/** The meetings of a schedule in the field names of our own sessions. */
final class MeetingSession {
    private static final List<String> ANY_TITLE = Stream.concat(
                    MeetingFields.TITLES.stream(), Stream.of("paper", "reading", "article"))
            .toList();
    private static final Set<String> STATES = Set.of("planned", "confirmed", "moved");
    private static final Set<String> PLANNED = Set.of("tentative", "scheduled", "upcoming");

    private final MeetingHead head;
    private final MeetingTelling telling;
    private final MeetingTimes times;
    private final MeetingPlace places;
    private final MeetingPresenters presenters;
    private final MeetingKeys keys;

    MeetingSession(MeetingHead head, MeetingTelling telling, MeetingKeys keys) {
        this.head = head;
        this.telling = telling;
        this.times = new MeetingTimes(head.fields(), telling);
        this.places = new MeetingPlace(head.fields(), times.common(), telling);
        this.presenters = new MeetingPresenters(telling);
        this.keys = keys;
    }

    /** A meeting on a day, with the papers that are read there. */
    Draft of(Value.Mapping meeting, Value.Scalar day, boolean cancelled, List<Draft> papers) {
        var session = new Draft(meeting.at());
        var references =
                papers.stream().flatMap(paper -> paper.reference().stream()).toList();
        title(meeting, papers).ifPresent(title -> session.text("title", title.text(), title.at()));
        var names = presenters(meeting, session);
        var words = session.said("title")
                .or(() -> names.stream().map(Value.Scalar::text).findFirst())
                .orElse("meeting");
        session.text("key", keys.of(day.text(), words), meeting.at());
        var time = times.own(meeting);
        times.add(meeting, day, time, session);
        places.add(meeting, time, session);
        names.forEach(name -> session.item("presenters", name));
        presenters.in(meeting, MeetingFields.HOSTS).stream().findFirst().ifPresent(host -> session.value("host", host));
        references.forEach(paper -> session.item("papers", paper));
        addresses(meeting, session);
        status(meeting, cancelled, session);
        session.text(
                "series",
                MeetingFields.first(meeting, MeetingFields.SERIES)
                        .map(text -> new Value.Scalar(MarkdownText.plain(text.text()), text.at()))
                        .or(head::series));
        MeetingFields.first(meeting, MeetingFields.ABSTRACTS)
                .ifPresent(text -> session.text(
                        "abstract",
                        MarkdownText.plain(text.text()).replaceFirst("^(?i:abstract)\\s*:\\s*", ""),
                        text.at()));
        return session;
    }

    /** What a meeting is called; else the title of the one paper that is read there. */
    private static Optional<Value.Scalar> title(Value.Mapping meeting, List<Draft> papers) {
        return ANY_TITLE.stream()
                .flatMap(name -> Look.scalar(meeting, name).stream())
                .filter(text -> !isLink(text.text()))
                .map(text -> new Value.Scalar(
                        MarkdownText.plain(text.text()).replaceFirst("(?<!\\.\\.)\\.$", ""), text.at()))
                .filter(text -> !MeetingWords.isNothing(text.text()))
                .findFirst()
                .or(() -> papers.size() == 1 ? papers.get(0).title() : Optional.empty());
    }

    private static boolean isLink(String text) {
        var bare = text.strip();
        return bare.matches("(?i)https?://\\S+") || Identifier.parse(bare).isPresent();
    }

    /** Those who present; where only a name stands beside a title, it is that of the one who does. */
    private List<Value.Scalar> presenters(Value.Mapping meeting, Draft session) {
        var named = presenters.in(meeting, MeetingFields.PRESENTERS);
        return named.isEmpty()
                        && session.has("title")
                        && Look.scalar(meeting, "title").isPresent()
                ? presenters.in(meeting, List.of("name"))
                : named;
    }

    private void addresses(Value.Mapping meeting, Draft session) {
        for (var text : MeetingFields.texts(meeting, MeetingFields.SLIDES)) {
            web(text).ifPresent(url -> session.item("slides", url));
        }
        for (var text : MeetingFields.texts(meeting, MeetingFields.RECORDINGS)) {
            web(text).ifPresent(url -> session.value("recording", url));
        }
        for (var link : Look.mappings(meeting, "links")) {
            var label = Look.text(link, "label")
                    + Look.text(link, "name")
                    + Look.text(link, "title")
                    + Look.text(link, "text");
            var url = MeetingFields.first(link, List.of("url", "href", "link")).flatMap(MeetingPlace::address);
            var type = PaperLinks.type(label, url.map(Value.Scalar::text).orElse(""));
            url.filter(found -> type.equals("slides")).ifPresent(found -> session.item("slides", found));
            url.filter(found -> type.equals("video")).ifPresent(found -> session.value("recording", found));
        }
    }

    /** An address of the web; what is none is said, unless it only says that there is or is not one. */
    private Optional<Value.Scalar> web(Value.Scalar text) {
        var address = MeetingPlace.address(text);
        if (address.isEmpty() && !text.text().strip().matches("(?i:true|false|yes|no)")) {
            telling.address(text);
        }
        return address;
    }

    private static void status(Value.Mapping meeting, boolean cancelled, Draft session) {
        if (cancelled) {
            session.text("status", "cancelled", meeting.at());
            return;
        }
        MeetingFields.first(meeting, List.of("status", "state")).ifPresent(text -> {
            var word = text.text().strip().toLowerCase(java.util.Locale.ROOT);
            if (STATES.contains(word) || PLANNED.contains(word)) {
                session.text("status", PLANNED.contains(word) ? "planned" : word, text.at());
            }
        });
    }
}
