package offprint.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names that schedules give to the fields of their meetings. */
final class MeetingFields {
    static final List<String> TITLES = List.of(
            "title", "talk_title", "topic", "talk", "subject", "theme", "paper_title", "event", "label", "name");
    static final List<String> PRESENTERS = List.of(
            "presenters",
            "presenter",
            "speakers",
            "speaker",
            "presented_by",
            "presenting",
            "discussants",
            "discussant",
            "discussion_lead",
            "discussion_leader",
            "leads",
            "lead",
            "leaders",
            "leader",
            "who",
            "by",
            "speaker_name",
            "presenter_name");
    static final List<String> HOSTS =
            List.of("host", "hosts", "moderator", "chair", "facilitator", "organizer", "organiser");
    static final List<String> TIMES = List.of(
            "time", "times", "hour", "hours", "default_time", "meeting_time", "time_slot", "timeslot", "slot", "meets");
    static final List<String> STARTS = List.of("start_time", "starttime", "start", "begin", "begins", "from");
    static final List<String> ENDS = List.of("end_time", "endtime", "end", "ends", "until", "to", "finish");
    static final List<String> LENGTHS = List.of("length", "duration");
    static final List<String> ZONES = List.of("zone", "timezone", "time_zone", "tz");
    static final List<String> PLACES =
            List.of("place", "room", "location", "where", "default_room", "default_location", "meeting_place");
    static final List<String> ONLINE = List.of(
            "online",
            "zoom",
            "zoom_link",
            "zoom_url",
            "meeting_link",
            "meeting_url",
            "meet",
            "meet_link",
            "join",
            "join_url",
            "teams",
            "teams_link",
            "webex",
            "livestream",
            "live_link",
            "stream",
            "stream_url");
    static final List<String> SLIDES =
            List.of("slides", "slide", "slides_url", "slides_link", "slide_url", "slide_link", "slidesurl", "deck");
    static final List<String> RECORDINGS = List.of(
            "recording",
            "recordings",
            "recording_url",
            "recording_link",
            "video",
            "videos",
            "video_url",
            "video_link",
            "videourl",
            "youtube",
            "talk_video");
    static final List<String> ABSTRACTS = List.of("abstract", "description", "details", "summary");
    static final List<String> STATES = List.of("status", "state", "kind", "type");
    static final List<String> NOTES = List.of("note", "notes", "comment", "comments", "remark", "remarks", "date_note");
    static final List<String> CANCELS = List.of("cancelled", "canceled");
    static final List<String> NONES = List.of("no_meeting", "holiday", "break", "skip", "skipped", "off");
    static final List<String> SERIES = List.of("semester", "term", "season", "quarter", "trimester", "series");

    private static final Set<String> KEPT_EMPTY = Set.copyOf(Stream.of(TIMES, STARTS, ENDS, PLACES, MeetingDates.NAMES)
            .flatMap(List::stream)
            .toList());
    private static final Set<String> KNOWN = Set.copyOf(Stream.of(
                    TITLES,
                    PRESENTERS,
                    HOSTS,
                    TIMES,
                    STARTS,
                    ENDS,
                    LENGTHS,
                    ZONES,
                    PLACES,
                    ONLINE,
                    SLIDES,
                    RECORDINGS,
                    ABSTRACTS,
                    STATES,
                    CANCELS,
                    NONES,
                    SERIES,
                    MeetingDates.NAMES)
            .flatMap(List::stream)
            .distinct()
            .toList());

    private MeetingFields() {}

    /** Whether something reads a field of that name. */
    static boolean isKnown(String name) {
        return KNOWN.contains(name) || Meeting.FIELDS.contains(name);
    }

    /**
     * The same fields with their names as we look for them, in lower case and parted by {@code _}, without those that
     * only say that nothing is known.
     */
    static Value.Mapping folded(Value.Mapping item) {
        Map<String, Value.Field> folded = new LinkedHashMap<>();
        for (var field : item.fields()) {
            var name = field.name().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
            var value = KEPT_EMPTY.contains(name) ? Optional.of(field.value()) : said(field.value());
            value.ifPresent(found -> folded.putIfAbsent(name, new Value.Field(name, field.at(), found)));
        }
        return new Value.Mapping(List.copyOf(folded.values()), item.at());
    }

    private static Optional<Value> said(Value value) {
        if (value instanceof Value.Scalar text) {
            return MeetingWords.isNothing(text.text()) ? Optional.empty() : Optional.of(text);
        }
        if (value instanceof Value.Sequence list) {
            var items =
                    list.items().stream().flatMap(item -> said(item).stream()).toList();
            return items.isEmpty() ? Optional.empty() : Optional.of(new Value.Sequence(items, list.at()));
        }
        return Optional.of(value);
    }

    /** The first text in fields of these names. */
    static Optional<Value.Scalar> first(Value.Mapping fields, List<String> names) {
        return names.stream()
                .flatMap(name -> Look.scalar(fields, name).stream())
                .findFirst();
    }

    /** All texts in the fields of these names: values, items of lists, and addresses within them. */
    static List<Value.Scalar> texts(Value.Mapping fields, List<String> names) {
        List<Value.Scalar> texts = new ArrayList<>();
        for (var name : names) {
            for (var item : Look.items(fields, name)) {
                if (item instanceof Value.Scalar text && !text.text().isBlank()) {
                    texts.add(text);
                } else if (item instanceof Value.Mapping inner) {
                    first(inner, List.of("url", "href", "link", "file")).ifPresent(texts::add);
                }
            }
        }
        return texts;
    }

    /** Whether one of the fields is set: says something else than no. */
    static boolean isSet(Value.Mapping fields, List<String> names) {
        return first(fields, names)
                .filter(text -> !text.text().strip().matches("(?i:false|no|0|off)"))
                .isPresent();
    }
}
