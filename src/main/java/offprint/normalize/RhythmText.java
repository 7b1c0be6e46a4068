package offprint.normalize;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.model.Rhythm;

/**
 * Reads a rhythm: {@code every Wednesday 16:00, 60 min, except 2025-12-24}; {@code every other Friday 9:30, from
 * 2025-09-05}; {@code every first and third Tuesday 18:00, 90 min, until 2026-06-30, except 2025-12-16 to 2026-01-06}.
 */
final class RhythmText {
    /** How messages show what may be written. */
    static final String EXAMPLE = "every Wednesday 16:00, 60 min, except 2025-12-24";

    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("1st", 1),
            Map.entry("second", 2),
            Map.entry("2nd", 2),
            Map.entry("third", 3),
            Map.entry("3rd", 3),
            Map.entry("fourth", 4),
            Map.entry("4th", 4),
            Map.entry("last", -1));
    private static final Map<String, Integer> STEPS = Map.of("other", 2);
    private static final Pattern WEEKS = Pattern.compile("every ([2-9]|1\\d) weeks on\\b");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\s*(?:to|until|\\.\\.|–|-)\\s*(\\d{4}-\\d{2}-\\d{2}))?");
    private static final int SHORTEST = 3;

    private final String text;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final Set<Integer> ofMonth = new LinkedHashSet<>();
    private int weeks = 1;
    private Optional<LocalTime> time = Optional.empty();
    private Optional<Duration> length = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private final List<Rhythm.Break> except = new ArrayList<>();

    private RhythmText(String text) {
        this.text = text.strip().replaceAll("\\s+", " ");
    }

    /** What a text means, or what is wrong with it. */
    record Reading(Optional<Rhythm> rhythm, String complaint) {
        private static Reading wrong(String complaint) {
            return new Reading(Optional.empty(), complaint);
        }
    }

    /** Reads a text. */
    static Reading of(String text) {
        return new RhythmText(text).reading();
    }

    private Reading reading() {
        var parts = text.split("\\s*,\\s*", -1);
        var fault = when(parts[0]);
        boolean excepting = false;
        for (int i = 1; i < parts.length && fault.isEmpty(); i++) {
            var part = parts[i];
            excepting = excepting && DAYS.matcher(part).lookingAt() || part.startsWith("except");
            fault = excepting ? off(part) : more(part);
        }
        if (fault.isPresent()) {
            return Reading.wrong(fault.get());
        }
        if (days.isEmpty()) {
            return Reading.wrong("names no day of the week");
        }
        if (time.isEmpty()) {
            return Reading.wrong("says no time, such as 16:00");
        }
        if (weeks > 1 && from.isEmpty()) {
            return Reading.wrong("does not say with which week it begins: add \", from 2025-09-03\"");
        }
        if (weeks > 1 && !ofMonth.isEmpty()) {
            return Reading.wrong("counts weeks and days of the month");
        }
        return new Reading(
                Optional.of(new Rhythm(
                        text,
                        days,
                        weeks,
                        ofMonth,
                        time.get(),
                        length.orElse(SessionTimes.USUAL),
                        from,
                        until,
                        except)),
                "");
    }

    /** {@code every other Wednesday 16:00}. */
    private Optional<String> when(String part) {
        var rest = part.toLowerCase(Locale.ROOT);
        var counted = WEEKS.matcher(rest);
        if (counted.lookingAt()) {
            weeks = Integer.parseInt(counted.group(1));
            rest = rest.substring(counted.end());
        }
        for (var word : rest.replace(" of the month", " ")
                .replace(" of every month", " ")
                .split("[\\s&/]+")) {
            var said = word.replaceFirst("(?<=day)s$", "");
            var day = day(said);
            var at = TIME.matcher(said);
            if (day.isPresent()) {
                days.add(day.get());
            } else if (PLACES.containsKey(said)) {
                ofMonth.add(PLACES.getOrDefault(said, 1));
            } else if (STEPS.containsKey(said)) {
                weeks = STEPS.getOrDefault(said, 1);
            } else if (at.matches()) {
                time = Optional.of(LocalTime.of(Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2))));
            } else if (!Set.of("", "every", "and", "at", "on", "the", "each").contains(said)) {
                return Optional.of("has the word \"" + word + "\", which means nothing here");
            }
        }
        return Optional.empty();
    }

    private static Optional<DayOfWeek> day(String word) {
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            if (word.length() >= SHORTEST && name.startsWith(word.replaceFirst("\\.$", ""))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private Optional<String> more(String part) {
        var lasts = Lengths.of(part);
        if (lasts.isPresent()) {
            length = lasts;
            return Optional.empty();
        }
        if (part.startsWith("from ")) {
            from = day(part, "from ");
            return from.isPresent() ? Optional.empty() : notADay(part.substring(5));
        }
        if (part.startsWith("until ")) {
            until = day(part, "until ");
            return until.isPresent() ? Optional.empty() : notADay(part.substring(6));
        }
        return Optional.of("has \"" + part + "\", which is neither a length nor from, until or except");
    }

    private static Optional<LocalDate> day(String part, String word) {
        return parsed(part.substring(word.length()));
    }

    private Optional<String> off(String part) {
        for (var piece : part.replaceFirst("^except(?: on)?\\s*", "").split("\\s+and\\s+")) {
            var range = DAYS.matcher(piece.strip());
            if (!range.matches()) {
                return notADay(piece);
            }
            var first = parsed(range.group(1));
            var last =
                    Optional.ofNullable(range.group(2)).map(RhythmText::parsed).orElse(first);
            if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
                return notADay(piece);
            }
            except.add(new Rhythm.Break(first.get(), last.get()));
        }
        return Optional.empty();
    }

    private static Optional<String> notADay(String text) {
        return Optional.of("has \"" + text.strip() + "\", which is not a day such as 2025-12-24, nor days such as"
                + " 2025-12-24 to 2026-01-06");
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
