package offprint.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an entry of a schedule is a meeting.
 *
 * @param fields its fields; the title without the word that the meeting is cancelled
 * @param isCancelled whether it says that it does not take place, though it was to
 * @param none why there is no meeting on that day, where it says so
 */
record MeetingCheck(Value.Mapping fields, boolean isCancelled, Optional<String> none) {
    /** Looks at the sort, the state, the title and who presents. */
    static MeetingCheck of(Value.Mapping item) {
        var title = MeetingFields.first(item, MeetingFields.TITLES);
        var who = MeetingFields.PRESENTERS.stream()
                .flatMap(name -> Look.scalars(item, name).stream())
                .toList();
        var states = MeetingFields.STATES.stream()
                .flatMap(name -> Look.scalar(item, name).stream())
                .map(Value.Scalar::text)
                .toList();
        boolean cancelled = MeetingFields.isSet(item, MeetingFields.CANCELS)
                || states.stream().anyMatch(MeetingWords::isCancelledState)
                || Stream.concat(title.stream(), who.stream())
                        .map(Value.Scalar::text)
                        .anyMatch(MeetingWords::saysCancelled)
                || MeetingFields.NOTES.stream()
                        .flatMap(name -> Look.scalar(item, name).stream())
                        .anyMatch(text -> text.text().length() < 200
                                && text.text().strip().matches("(?is)cancell?ed\\b.*"));
        return new MeetingCheck(cancelled ? uncancelled(item) : item, cancelled, none(item, title, who, states));
    }

    private static Optional<String> none(
            Value.Mapping item, Optional<Value.Scalar> title, List<Value.Scalar> who, List<String> states) {
        var said = Stream.concat(title.stream(), who.stream())
                .map(Value.Scalar::text)
                .filter(MeetingWords::isNoMeeting)
                .findFirst()
                .or(() -> MeetingFields.NOTES.stream()
                        .flatMap(name -> Look.scalar(item, name).stream())
                        .map(Value.Scalar::text)
                        .filter(text -> title.isEmpty() && MeetingWords.isNoMeeting(text))
                        .findFirst());
        boolean kind =
                states.stream().anyMatch(MeetingWords::isKindOfNone) || MeetingFields.isSet(item, MeetingFields.NONES);
        return said.or(
                () -> kind ? title.map(Value.Scalar::text).or(() -> Optional.of("no meeting")) : Optional.empty());
    }

    private static Value.Mapping uncancelled(Value.Mapping item) {
        return new Value.Mapping(
                item.fields().stream()
                        .map(field -> MeetingFields.TITLES.contains(field.name())
                                        && field.value() instanceof Value.Scalar text
                                ? new Value.Field(
                                        field.name(),
                                        field.at(),
                                        new Value.Scalar(MeetingWords.uncancelled(text.text()), text.at()))
                                : field)
                        .toList(),
                item.at());
    }
}
