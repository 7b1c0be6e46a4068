package offprint.read;

import java.util.List;
import java.util.Optional;

/** The times of the day of a schedule's meetings: their own, else the one that the head of the schedule says. */
final class MeetingTimes {
    private final Optional<MeetingTime> common;
    private final Value.Mapping head;
    private final MeetingTelling telling;

    MeetingTimes(Value.Mapping head, MeetingTelling telling) {
        this.head = head;
        this.telling = telling;
        this.common = MeetingFields.first(head, MeetingFields.TIMES)
                .or(() -> MeetingFields.first(head, List.of("when", "start_time", "schedule", "day")))
                .flatMap(text -> read(text, true));
    }

    /** The time that is said for all. */
    Optional<MeetingTime> common() {
        return common;
    }

    /** The time of a meeting's own; empty when it has none, or it cannot be read, which is said. */
    Optional<MeetingTime> own(Value.Mapping meeting) {
        return written(meeting).flatMap(text -> read(text, false));
    }

    /** Says when a meeting begins and ends. */
    void add(Value.Mapping meeting, Value.Scalar day, Optional<MeetingTime> own, Draft session) {
        var time = written(meeting).isPresent() ? own : common;
        if (time.isPresent()) {
            time.get().add(day, end(meeting), session);
        } else {
            session.text("start", day.text(), day.at());
        }
        if (!session.has("end")) {
            MeetingFields.first(meeting, MeetingFields.LENGTHS).ifPresent(text -> {
                var length = ClockLength.of(text.text());
                length.ifPresentOrElse(said -> session.text("length", said, text.at()), () -> telling.length(text));
            });
        }
        MeetingFields.first(meeting, MeetingFields.ZONES)
                .or(() -> MeetingFields.first(head, MeetingFields.ZONES))
                .ifPresent(text -> zone(text, session));
    }

    private void zone(Value.Scalar text, Draft session) {
        var zone = ClockZone.named(text.text());
        zone.ifPresentOrElse(
                said -> session.text("zone", said, text.at()),
                () -> telling.zone(text, text.text().strip()));
    }

    /** What a meeting says of its time, even if only that it is not known. */
    private static Optional<Value.Scalar> written(Value.Mapping meeting) {
        return MeetingFields.first(meeting, MeetingFields.TIMES)
                .or(() -> MeetingFields.STARTS.stream()
                        .flatMap(name -> Look.scalar(meeting, name).stream())
                        .filter(text -> !MeetingDates.isDate(text.text()))
                        .findFirst())
                .or(() -> behindDay(meeting));
    }

    /** The time behind a date, unless it is the midnight that programs add to every day. */
    private static Optional<Value.Scalar> behindDay(Value.Mapping meeting) {
        return MeetingDates.behind(meeting)
                .filter(rest -> !rest.text().startsWith("00:00"))
                .filter(rest -> ClockText.in(rest.text()).isPresent());
    }

    private Optional<Value.Scalar> end(Value.Mapping meeting) {
        return MeetingFields.first(meeting, MeetingFields.ENDS)
                .map(text -> new Value.Scalar(
                        MeetingDates.behind(text.text().strip()).orElse(text.text()), text.at()))
                .filter(text -> !MeetingWords.isNothing(text.text()))
                .flatMap(text -> {
                    var clock = ClockText.in(text.text());
                    if (clock.isEmpty()) {
                        telling.unreadable(text, false);
                    }
                    return clock.map(found -> new Value.Scalar(found.start().toString(), text.at()));
                });
    }

    private Optional<MeetingTime> read(Value.Scalar text, boolean ofAll) {
        if (MeetingWords.isNothing(text.text())) {
            return Optional.empty();
        }
        var clock = ClockText.in(MarkdownText.plain(text.text()));
        if (clock.isEmpty()) {
            telling.unreadable(text, ofAll);
            return Optional.empty();
        }
        clock.filter(ClockText::isGuessed).ifPresent(found -> telling.guessed(text, found));
        var zone = ClockZone.at(clock.get().after());
        zone.filter(found -> found.zone().isEmpty()).ifPresent(found -> telling.zone(text, found.word()));
        return Optional.of(new MeetingTime(clock.get(), zone, text.at()));
    }
}
