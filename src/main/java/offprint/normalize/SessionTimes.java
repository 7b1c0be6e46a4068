package offprint.normalize;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.Meetings;
import offprint.model.Rhythm;
import offprint.model.Said;
import offprint.model.When;

/** When a meeting begins and ends; where clocks change, what a file says may be no time, or two. */
final class SessionTimes {
    /** How long a meeting lasts of which nobody says it. */
    static final Duration USUAL = Duration.ofHours(1);
    /** A regular expression for {@code start}. */
    static final String START = "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::00)?(?:Z|[+-]\\d{2}:\\d{2})?)?";
    /** A regular expression for {@code end}. */
    static final String END = "(?:\\d{4}-\\d{2}-\\d{2}[T ])?\\d{1,2}:\\d{2}(?::00)?(?:Z|[+-]\\d{2}:\\d{2})?";

    private static final Pattern PARTS = Pattern.compile(
            "(?:(\\d{4}-\\d{2}-\\d{2})(?:[T ]|$))?(?:(\\d{1,2}:\\d{2})(?::00)?(Z|[+-]\\d{2}:\\d{2})?)?");
    private static final Duration LONGEST = Duration.ofDays(31);

    private final Fields fields;
    private final ZoneId zone;
    private final Meetings meetings;

    SessionTimes(Fields fields, ZoneId zone, Meetings meetings) {
        this.fields = fields;
        this.zone = zone;
        this.meetings = meetings;
    }

    /** When the meeting takes place; empty when nothing says it, or nothing that can be. */
    Optional<When> when() {
        var start = fields.text("start");
        var end = fields.text("end");
        var length = fields.parse(
                fields.text("length"), "length.invalid", Lengths::of, "is not a length", "write 60 min or 1 h 30 min");
        if (end.isPresent() && fields.value("length").isPresent()) {
            fields.fault(
                    "time.twofold",
                    end.get().at(),
                    "both \"end\" and \"length\" say when this meeting ends",
                    "take one of the two out");
        }
        var begins = start.flatMap(said -> written(said, "write it as 2025-11-12T16:00, or 2025-11-12 alone"));
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        if (begins.get().time().isEmpty()) {
            (end.isPresent() ? end : fields.text("length"))
                    .ifPresent(said -> fields.fault(
                            "time.missing",
                            said.at(),
                            "this says when the meeting ends, but nothing says when it begins",
                            "write the start with its time: " + begins.get().day() + "T16:00"));
            return Optional.of(When.onDay(begins.get().day(), zone));
        }
        var first = moment(begins.get(), start.orElseThrow());
        return first.flatMap(from -> end.isPresent()
                ? ending(from, end.get())
                : Optional.of(new When(
                        from,
                        from.plus(length.map(Said::value)
                                .orElseGet(() -> usual(begins.get().day()))),
                        true)));
    }

    private Duration usual(LocalDate day) {
        return meetings.rhythms().stream()
                .filter(rhythm -> rhythm.meetsOn(day))
                .findFirst()
                .or(() -> meetings.rhythms().stream().findFirst())
                .map(Rhythm::length)
                .orElse(USUAL);
    }

    private Optional<When> ending(ZonedDateTime from, Said<String> said) {
        var hint = "write it as 17:00, or with its day as 2025-11-12T17:00";
        var written = written(said, hint).filter(found -> found.time().isPresent());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var day = said.value().strip().length() > 10 ? written.get().day() : from.toLocalDate();
        var end = moment(new Written(day, written.get().time(), written.get().offset()), said);
        if (end.isPresent() && !end.get().isAfter(from)) {
            fields.fault(
                    "time.backward",
                    said.at(),
                    "this meeting would end before it begins",
                    "it begins " + When.written(from.toLocalDate(), from.toLocalTime())
                            + "; when it ends on the next day, write that day too: "
                            + When.written(
                                    from.toLocalDate().plusDays(1), end.get().toLocalTime()));
            return Optional.empty();
        }
        if (end.isPresent() && Duration.between(from, end.get()).compareTo(LONGEST) > 0) {
            fields.fault(
                    "time.long", said.at(), "this meeting would last more than a month", "check the day of its end");
            return Optional.empty();
        }
        return end.map(to -> new When(from, to, true));
    }

    /** A day, perhaps a time, perhaps an offset, as a file has them. */
    private record Written(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {}

    private Optional<Written> written(Said<String> said, String hint) {
        return fields.parse(Optional.of(said), "time.invalid", SessionTimes::parts, "is not a day with a time", hint)
                .map(Said::value);
    }

    private static Optional<Written> parts(String text) {
        var parts = PARTS.matcher(text);
        if (!text.matches(START) && !text.matches(END) || !parts.matches()) {
            return Optional.empty();
        }
        try {
            var day = parts.group(1) == null ? LocalDate.EPOCH : LocalDate.parse(parts.group(1));
            var time = Optional.ofNullable(parts.group(2))
                    .map(found -> LocalTime.parse(found.length() == 4 ? "0" + found : found));
            return Optional.of(
                    new Written(day, time, Optional.ofNullable(parts.group(3)).map(ZoneOffset::of)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private Optional<ZonedDateTime> moment(Written written, Said<String> said) {
        var local = LocalDateTime.of(written.day(), written.time().orElseThrow());
        var rules = zone.getRules();
        var offsets = rules.getValidOffsets(local);
        if (written.offset().isPresent()) {
            return offsets.contains(written.offset().get())
                    ? Optional.of(
                            ZonedDateTime.ofLocal(local, zone, written.offset().get()))
                    : otherOffset(local, written.offset().get(), said);
        }
        if (offsets.isEmpty()) {
            var gap = rules.getTransition(local);
            fields.fault(
                    "time.gap",
                    said.at(),
                    "there is no " + local.toLocalTime() + " on " + local.toLocalDate() + " in " + zone
                            + ": clocks are put forward from "
                            + gap.getDateTimeBefore().toLocalTime() + " to "
                            + gap.getDateTimeAfter().toLocalTime(),
                    "write a time before " + gap.getDateTimeBefore().toLocalTime() + ", or from "
                            + gap.getDateTimeAfter().toLocalTime() + " on");
            return Optional.empty();
        }
        if (offsets.size() > 1) {
            var written1 = When.written(local.toLocalDate(), local.toLocalTime());
            fields.fault(
                    "time.twice",
                    said.at(),
                    local.toLocalTime() + " comes twice on " + local.toLocalDate() + " in " + zone
                            + ": clocks are put back from "
                            + rules.getTransition(local).getDateTimeBefore().toLocalTime() + " to "
                            + rules.getTransition(local).getDateTimeAfter().toLocalTime(),
                    "say which: " + written1 + offsets.get(0) + " for the first, " + written1 + offsets.get(1)
                            + " for the second");
            return Optional.empty();
        }
        return Optional.of(ZonedDateTime.ofLocal(local, zone, offsets.get(0)));
    }

    private Optional<ZonedDateTime> otherOffset(LocalDateTime local, ZoneOffset offset, Said<String> said) {
        var at = local.toInstant(offset).atZone(zone);
        fields.fault(
                "time.offset",
                said.at(),
                "in " + zone + " clocks are at " + at.getOffset() + " then, not at " + offset,
                "leave the offset out, or write " + When.written(at.toLocalDate(), at.toLocalTime())
                        + ", which is the same moment in " + zone);
        return Optional.empty();
    }
}
