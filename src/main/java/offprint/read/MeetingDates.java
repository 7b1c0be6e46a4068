package offprint.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.PartialDate;
import offprint.report.Report;

/** The days of a schedule's meetings; whether 03/04/2022 is in March or in April the other dates tell. */
final class MeetingDates {
    static final List<String> NAMES = List.of("date", "day", "when", "start", "datetime", "start_time", "meeting_date");

    private static final Pattern SLASHED =
            Pattern.compile("(?:\\p{Alpha}{3,9}\\.?,?\\s+)?(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[ T,].*)?");
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\p{Alpha}{3,9}\\.?,?\\s+)?(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([/.-])\\d{1,2}\\2\\d{2,4}|.{0,40}?\\b(?:19|20)\\d\\d)(?:[T ,]+(\\S.*))?",
            Pattern.DOTALL);
    private static final Pattern COMMA =
            Pattern.compile("(?!\\d{4})(.{0,40}?\\b(?:19|20)\\d\\d),\\s.*", Pattern.DOTALL);
    private static final int LAST_MONTH = 12;

    private final boolean dayFirst;
    private final Report report;

    MeetingDates(List<Value.Mapping> meetings, Input input, Report report) {
        this.report = report;
        var texts = meetings.stream().flatMap(meeting -> text(meeting).stream()).toList();
        this.dayFirst = isDayFirst(texts, input);
    }

    /** What a meeting says of its day: a date if there is one. */
    static Optional<Value.Scalar> text(Value.Mapping meeting) {
        var said = NAMES.stream()
                .flatMap(name -> Look.scalar(meeting, name).stream())
                .toList();
        return said.stream()
                .filter(text -> isDate(text.text()))
                .findFirst()
                .or(() -> said.stream().findFirst());
    }

    /** A date in words, behind which a comma and a time may stand. */
    private static Optional<PartialDate> date(String text) {
        var comma = COMMA.matcher(text.strip());
        return DateText.parse(comma.matches() ? comma.group(1) : text);
    }

    /** What stands behind the date: a time of the day, perhaps. */
    static Optional<Value.Scalar> behind(Value.Mapping meeting) {
        return text(meeting)
                .flatMap(text -> behind(text.text().strip()).map(rest -> new Value.Scalar(rest, text.at())));
    }

    /** What stands behind the date that a text begins with. */
    static Optional<String> behind(String text) {
        var found = BEHIND.matcher(text);
        return isDate(text) && found.matches() ? Optional.ofNullable(found.group(3)) : Optional.empty();
    }

    /** Whether a text can be a date of either sort. */
    static boolean isDate(String text) {
        return SLASHED.matcher(text.strip()).matches()
                || date(text).filter(date -> date.precision() == 3).isPresent();
    }

    /** The day of a meeting; one that is none is told. */
    Optional<Value.Scalar> of(Value.Mapping meeting) {
        var text = text(meeting);
        var day = text.flatMap(said -> day(said.text().strip(), dayFirst));
        if (day.isEmpty()) {
            report.warning(
                    "date.invalid",
                    text.map(Value.Scalar::at).orElse(meeting.at()),
                    text.map(said -> "\"" + MeetingTelling.shown(said.text()) + "\" is not a day")
                                    .orElse("this meeting has no day")
                            + "; it is left out, and what is read there is listed under no day",
                    "write date: 2025-11-12");
        }
        return day.map(
                found -> new Value.Scalar(found.toString(), text.orElseThrow().at()));
    }

    private static Optional<PartialDate> day(String text, boolean dayFirst) {
        var slashed = SLASHED.matcher(text);
        if (!slashed.matches()) {
            return date(text).filter(date -> date.precision() == 3);
        }
        boolean swapped = dayFirst || slashed.group(2).equals(".");
        var month = slashed.group(swapped ? 3 : 1);
        var day = slashed.group(swapped ? 1 : 3);
        var year = slashed.group(4).length() == 2 ? "20" + slashed.group(4) : slashed.group(4);
        return PartialDate.parse("%s-%2s-%2s".formatted(year, month, day).replace(' ', '0'));
    }

    /** A number over 12 tells; else the order in which the days rise; else it is taken as in the US, and said. */
    private boolean isDayFirst(List<Value.Scalar> texts, Input input) {
        var slashed = texts.stream()
                .map(text -> SLASHED.matcher(text.text().strip()))
                .filter(found -> found.matches() && !found.group(2).equals("."))
                .toList();
        long months = slashed.stream()
                .filter(found -> Integer.parseInt(found.group(3)) > LAST_MONTH)
                .count();
        long days = slashed.stream()
                .filter(found -> Integer.parseInt(found.group(1)) > LAST_MONTH)
                .count();
        if (slashed.isEmpty() || months != days) {
            return days > months;
        }
        int american = order(texts, false);
        int european = order(texts, true);
        if (american == european) {
            report.warning(
                    "date.ambiguous",
                    texts.get(0).at(),
                    "the dates of this schedule can be read in two ways; \""
                            + texts.get(0).text() + "\" is taken as month/day/year",
                    "write dates as 2025-11-12 in " + input.name().toLowerCase(Locale.ROOT));
            return false;
        }
        return european > american;
    }

    /** How well the days follow each other: 2 when they rise, 1 when they fall, 0 when they are mixed or far apart. */
    private static int order(List<Value.Scalar> texts, boolean dayFirst) {
        var days = texts.stream()
                .flatMap(text -> day(text.text().strip(), dayFirst).stream())
                .map(PartialDate::earliest)
                .toList();
        var rising = days.stream().sorted().toList();
        var falling = days.stream().sorted(Comparator.reverseOrder()).toList();
        boolean whole = days.size() == texts.size() && !days.isEmpty();
        if (!whole || rising.get(0).plusDays(60L + 40L * days.size()).isBefore(falling.get(0))) {
            return 0;
        }
        return days.equals(rising) ? 2 : days.equals(falling) ? 1 : 0;
    }
}
