package offprint.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a meeting takes place: a room, an address on the web, or both. */
final class MeetingPlace {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern.compile(
            "https?://(?:[\\w.-]*zoom\\.(?:us|com)|meet\\.google\\.com|teams\\.(?:microsoft|live)\\.com|[\\w.-]*webex\\.com"
                    + "|meet\\.jit\\.si|[\\w.-]*gather\\.town|whereby\\.com|bbb\\.[\\w.-]+)/.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FLAG = Pattern.compile("(?i:true|false|yes|no|hybrid|in person|remote|online)");
    private static final int LONGEST = 200;

    private final Value.Mapping head;
    private final Optional<MeetingTime> common;
    private final MeetingTelling telling;

    MeetingPlace(Value.Mapping head, Optional<MeetingTime> common, MeetingTelling telling) {
        this.head = head;
        this.common = common;
        this.telling = telling;
    }

    /** Says where a meeting is: as it says itself, else as the schedule says of all. */
    void add(Value.Mapping meeting, Optional<MeetingTime> time, Draft session) {
        add(meeting, session);
        boolean own = MeetingFields.first(meeting, MeetingFields.PLACES).isPresent();
        if (!session.has("place") && !own) {
            session.text("place", time.flatMap(MeetingTime::place));
        }
        boolean elsewhere = session.has("place") || own;
        if (!elsewhere) {
            add(head, session);
            session.text("place", common.flatMap(MeetingTime::place));
        } else {
            online(head, session);
        }
    }

    private void add(Value.Mapping fields, Draft session) {
        var place = MeetingFields.first(fields, MeetingFields.PLACES)
                .filter(text -> text.text().length() <= LONGEST)
                .filter(text -> !MeetingWords.isNothing(text.text()));
        place.ifPresent(text -> {
            var links = MarkdownText.links(text.text());
            var words = MarkdownText.plain(
                    links.stream().anyMatch(link -> !link.label().isEmpty())
                            ? text.text()
                            : MarkdownText.without(text.text(), links));
            session.text("place", words.replaceAll("^[\\s,;:(\\[-]+|[\\s,;:(\\[-]+$", ""), text.at());
        });
        online(fields, session);
        place.flatMap(MeetingPlace::address).ifPresent(url -> session.text("online", url.text(), url.at()));
    }

    private void online(Value.Mapping fields, Draft session) {
        for (var text : MeetingFields.texts(fields, MeetingFields.ONLINE)) {
            var address = address(text);
            address.ifPresent(url -> session.text("online", url.text(), url.at()));
            if (address.isEmpty() && !FLAG.matcher(text.text().strip()).matches()) {
                telling.address(text);
            }
        }
        calls(fields).findFirst().ifPresent(url -> session.text("online", url.text(), url.at()));
    }

    /** Links of a meeting that are calls. */
    private static Stream<Value.Scalar> calls(Value.Mapping fields) {
        return MeetingFields.texts(fields, List.of("link", "url", "links")).stream()
                .flatMap(text -> address(text).stream())
                .filter(url -> isCall(url.text()));
    }

    /** Whether an address is that of a call, and so of no paper. */
    static boolean isCall(String url) {
        return CALL.matcher(url).matches();
    }

    /** The first address of the web in a text, or the text when it is one. */
    static Optional<Value.Scalar> address(Value.Scalar text) {
        var whole = text.text().strip();
        if (ADDRESS.matcher(whole).matches()) {
            return Optional.of(new Value.Scalar(whole, text.at()));
        }
        return MarkdownText.links(text.text()).stream()
                .map(MarkdownText.Link::url)
                .filter(url -> ADDRESS.matcher(url).matches())
                .map(url -> new Value.Scalar(url, text.at()))
                .findFirst();
    }
}
