package offprint.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.report.Position;
import offprint.report.Report;

/**
 * Finds out which day a page is of. Pages show month and day; entries of earlier years show theirs, so the page is at
 * least one year younger than the youngest of those.
 */
final class HfPageDay {
    private static final Pattern FULL = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9A-Za-z])(?:19|20)\\d\\d(?![0-9A-Za-z])");

    private final Input input;
    private final HfPage page;
    private final Report report;

    HfPageDay(Input input, HfPage page, Report report) {
        this.input = input;
        this.page = page;
        this.report = report;
    }

    /**
     * The day of the page.
     *
     * @throws Unreadable when nothing tells it, or when the page contradicts the year that the user gave
     */
    LocalDate find() {
        var day = page.day().map(this::shown).orElseGet(this::named);
        if (input.year().isPresent()) {
            page.entries().stream().flatMap(entry -> entry.date().stream()).forEach(date -> checkGiven(date, day));
        }
        return day;
    }

    private LocalDate shown(HfPageEntry.Date date) {
        var day = date.day().year().isPresent() ? dated(date) : undated(date);
        fileDay()
                .filter(named ->
                        named.getMonthValue() != day.getMonthValue() || named.getDayOfMonth() != day.getDayOfMonth())
                .ifPresent(named -> report.note(
                        "day.differs",
                        date.text().at(),
                        "the page is of " + day + ", though its file is named for " + named,
                        ""));
        return day;
    }

    private LocalDate dated(HfPageEntry.Date date) {
        int year = date.day().year().getAsInt();
        if (input.year().isPresent() && input.year().getAsInt() != year) {
            throw contradicted(date, "the page says \"" + date.text().text() + "\"");
        }
        return inYear(date, year, "it says so itself");
    }

    private LocalDate undated(HfPageEntry.Date date) {
        if (input.year().isPresent()) {
            return inYear(date, input.year().getAsInt(), "--year says so");
        }
        var latest = latest();
        if (latest.isPresent()) {
            return afterLatest(date, latest.get());
        }
        var named = fileYear(date);
        if (named.isPresent()) {
            var day = inYear(date, named.getAsInt(), "its file is named so");
            inferred(
                    date.text().at(),
                    "taken as " + named.getAsInt() + ": the file is named so",
                    "give --year if it is another");
            return day;
        }
        throw unknown(date);
    }

    private LocalDate afterLatest(HfPageEntry.Date date, HfPageEntry.Date latest) {
        int said = latest.day().year().getAsInt();
        var day = inYear(date, said + 1, "an entry says " + said);
        var named = fileYear(date);
        var hint = named.isPresent() && named.getAsInt() > said + 1
                ? "the file's name says " + named.getAsInt() + ": give --year " + named.getAsInt() + " if it is right"
                : "give --year if it is later";
        inferred(date.text().at(), "taken as " + (said + 1) + ", at least: an entry says " + said, hint);
        return day;
    }

    /** The day from the file's name, for a page whose header was cut off. */
    private LocalDate named() {
        var day = fileDay()
                .orElseThrow(() -> new Unreadable(
                        "day.unknown",
                        page.at(),
                        "the page does not show its day; it may have been cut off when the page was copied",
                        "put a line such as \"Nov 10\" above the first title, or name the file 2025-11-10.txt"));
        if (input.year().isPresent() && input.year().getAsInt() != day.getYear()) {
            throw new Unreadable(
                    "year.contradicted",
                    page.at(),
                    "the file is named for " + day + ", which is not in "
                            + input.year().getAsInt(),
                    "leave --year away, or rename the file");
        }
        report.note("day.inferred", page.at(), "taken as " + day + " from the file's name: the page shows no day", "");
        return day;
    }

    private Optional<HfPageEntry.Date> latest() {
        return page.entries().stream()
                .flatMap(entry -> entry.date().stream())
                .filter(date -> date.day().year().isPresent())
                .reduce((a, b) -> b.day().year().getAsInt() > a.day().year().getAsInt() ? b : a);
    }

    private LocalDate inYear(HfPageEntry.Date date, int year, String because) {
        return date.day()
                .in(year)
                .orElseThrow(() -> new Unreadable(
                        "year.contradicted",
                        date.text().at(),
                        year + " has no \"" + date.text().text() + "\", and the page would be of " + year + ": "
                                + because,
                        "give the right year with " + command()));
    }

    /** A year that was given must be later than every year on the page, and no day without one after the page's. */
    private void checkGiven(HfPageEntry.Date date, LocalDate day) {
        var shown = date.day().in(day.getYear());
        boolean explicit = date.day().year().isPresent();
        boolean ownYear =
                page.day().filter(shows -> shows.day().year().isPresent()).isPresent();
        boolean same = explicit && !ownYear && date.day().year().getAsInt() >= day.getYear();
        if (same
                || (!explicit && shown.isEmpty())
                || shown.filter(day::isBefore).isPresent()) {
            throw contradicted(date, "an entry says \"" + date.text().text() + "\" on the page of " + day);
        }
    }

    private Unreadable contradicted(HfPageEntry.Date date, String message) {
        return new Unreadable(
                "year.contradicted",
                date.text().at(),
                "the page is not of " + input.year().orElse(0) + ": " + message,
                "leave --year away, or give a later one");
    }

    private Unreadable unknown(HfPageEntry.Date date) {
        return new Unreadable(
                "year.unknown",
                date.text().at(),
                "the year is unknown: the page says \"" + date.text().text()
                        + "\" without a year, and no entry says one",
                isDropped()
                        ? "put the year into the file's name, such as 2025-" + input.name()
                                + ", or move the file elsewhere and run ./offprint import --year YYYY on it"
                        : "tell it with " + command());
    }

    /** A file that a build reads where it lies, for which nobody can give a year on the command line. */
    private boolean isDropped() {
        return input.file().startsWith("content/sources/");
    }

    private String command() {
        return "./offprint import --year YYYY " + input.file();
    }

    private void inferred(Position at, String message, String hint) {
        report.note("year.inferred", at, message, hint);
    }

    private Optional<LocalDate> fileDay() {
        return fileDays().findFirst();
    }

    private Stream<LocalDate> fileDays() {
        return FULL.matcher(input.name()).results().flatMap(match -> day(match).stream());
    }

    private static Optional<LocalDate> day(MatchResult match) {
        return HfTextDate.day(match.group(1) + "-" + match.group(3) + "-" + match.group(4))
                .flatMap(date -> date.in(0));
    }

    /** The year in the file's name, of several the one that stands with the day of the page. */
    private OptionalInt fileYear(HfPageEntry.Date date) {
        var sameDay = fileDays()
                .filter(day -> day.getMonthValue() == date.day().month()
                        && day.getDayOfMonth() == date.day().day())
                .mapToInt(LocalDate::getYear)
                .findFirst();
        return sameDay.isPresent()
                ? sameDay
                : YEAR.matcher(input.name())
                        .results()
                        .mapToInt(match -> Integer.parseInt(match.group()))
                        .findFirst();
    }
}
