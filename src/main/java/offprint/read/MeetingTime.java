package offprint.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.report.Position;

/**
 * A time of the day, with what else stands in its text.
 *
 * @param clock the time
 * @param zone the zone that is written behind it
 * @param at where the text stands
 */
record MeetingTime(ClockText clock, Optional<ClockZone> zone, Position at) {
    private static final Pattern WORDS = Pattern.compile(
            "(?:\\b(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|urs|ur)?(?:days?)?|every(?: other| second)?|each|weekly|bi-?weekly"
                    + "|from|on|at|in|via|time|when|where|place|location|(?:we )?meets?|meetings?)\\b[.:,;]?|[\\s,;:|@·•–—.-])+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|@·•–—.(\\[-]+|[\\s,;:|@·•–—-]+$");
    private static final int LONGEST_PLACE = 120;

    /** Says when a meeting on that day begins and ends. */
    void add(Value.Scalar day, Optional<Value.Scalar> end, Draft session) {
        var start = LocalDate.parse(day.text()).atTime(clock.start());
        session.text("start", start.toString(), day.at());
        end.or(() -> clock.end().map(time -> new Value.Scalar(time.toString(), at)))
                .ifPresent(said -> session.text("end", ending(start, LocalTime.parse(said.text())), said.at()));
        session.text("zone", zone.flatMap(ClockZone::zone).map(name -> new Value.Scalar(name, at)));
    }

    /** The time of the end on the same day; with its day when that is the next one. */
    private static String ending(LocalDateTime start, LocalTime end) {
        if (end.equals(start.toLocalTime())) {
            return "";
        }
        return end.isAfter(start.toLocalTime())
                ? end.toString()
                : start.toLocalDate().plusDays(1).atTime(end).toString();
    }

    /** The place that is named beside the time. */
    Optional<Value.Scalar> place() {
        return Optional.of(placed(zone.map(ClockZone::after).orElse(clock.after())))
                .filter(MeetingTime::isPlace)
                .or(() -> Optional.of(placed(clock.before())).filter(MeetingTime::isPlace))
                .map(place -> new Value.Scalar(place, at));
    }

    private static String placed(String text) {
        var found = WORDS.matcher(text);
        var rest = found.lookingAt() ? text.substring(found.end()) : text;
        var clean = EDGES.matcher(rest).replaceAll("").strip();
        boolean open = clean.endsWith(")") && clean.indexOf('(') < 0 || clean.endsWith("]") && clean.indexOf('[') < 0;
        return trailing(open ? clean.substring(0, clean.length() - 1) : clean);
    }

    /** A place before the time: {@code Malone 338, Fridays}. */
    private static String trailing(String text) {
        int comma = text.lastIndexOf(',');
        return comma > 0 && WORDS.matcher(text.substring(comma)).matches() ? text.substring(0, comma) : text;
    }

    /** A place has a name or a number; small letters alone are a remark. */
    private static boolean isPlace(String text) {
        return text.length() <= LONGEST_PLACE
                && text.codePoints()
                        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || Character.isIdeographic(c))
                && ClockText.in(text).isEmpty()
                && !MeetingWords.isNothing(text);
    }
}
