package offprint.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import offprint.report.Position;
import offprint.report.Report;

/** Finds the years of a digest's headings, which often show month and day only. */
final class DigestYears {
    private static final Pattern ARXIV = Pattern.compile("(?<![\\d.])(\\d\\d)(0[1-9]|1[0-2])\\.\\d{4,5}(?!\\d)");
    private static final Pattern FILE_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private final Input input;
    private final Report report;
    private final List<Mention> mentions;
    private final List<Optional<LocalDate>> days = new ArrayList<>();

    DigestYears(Input input, List<Mention> mentions, Report report) {
        this.input = input;
        this.mentions = mentions;
        this.report = report;
    }

    /**
     * A heading with a date.
     *
     * @param date what it says
     * @param context the year that a heading above it says
     * @param text what stands below it, up to the next one
     * @param words the heading
     * @param at where it stands
     */
    record Mention(DigestDate date, OptionalInt context, String text, String words, Position at) {}

    /**
     * The last day of each, in their order.
     *
     * @throws Unreadable when nothing tells a year
     */
    List<LocalDate> days() {
        for (var mention : mentions) {
            days.add(said(mention));
        }
        var anchored = days.stream().anyMatch(Optional::isPresent);
        var unknown = days.stream().filter(Optional::isEmpty).count();
        if (unknown > 0 && input.year().isPresent()) {
            fill(i -> mentions.get(i).date().endIn(input.year().getAsInt()));
        } else if (unknown > 0 && anchored) {
            propagate();
            inferred(unknown, "by the headings before and after");
        } else if (unknown > 0) {
            guess(unknown);
        }
        List<LocalDate> found = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            var mention = mentions.get(i);
            found.add(days.get(i).orElseThrow(() -> unknown(mention)));
        }
        return found;
    }

    private Optional<LocalDate> said(Mention mention) {
        var date = mention.date();
        var year = date.year().isPresent() ? date.year() : mention.context();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        var same = date.endIn(year.getAsInt());
        var next = date.endIn(year.getAsInt() + 1);
        boolean later = date.crosses()
                && next.filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY).isPresent()
                && same.filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY).isEmpty();
        return later ? next : same;
    }

    private void fill(java.util.function.IntFunction<Optional<LocalDate>> day) {
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).isEmpty()) {
                days.set(i, day.apply(i));
            }
        }
    }

    /** Headings follow each other in time, mostly the newest first. */
    private void propagate() {
        boolean falling = isFalling();
        for (int i = 1; i < days.size(); i++) {
            var known = days.get(i - 1);
            int at = i;
            if (days.get(i).isEmpty()) {
                days.set(i, known.flatMap(day -> nearest(mentions.get(at).date(), day, falling)));
            }
        }
        for (int i = days.size() - 2; i >= 0; i--) {
            var known = days.get(i + 1);
            int at = i;
            if (days.get(i).isEmpty()) {
                days.set(i, known.flatMap(day -> nearest(mentions.get(at).date(), day, !falling)));
            }
        }
    }

    private boolean isFalling() {
        var known = days.stream().flatMap(Optional::stream).toList();
        if (known.size() > 1) {
            return known.get(0).isAfter(known.get(known.size() - 1));
        }
        int falling = 0;
        for (int i = 1; i < mentions.size(); i++) {
            falling += Integer.compare(
                    mentions.get(i - 1).date().to(), mentions.get(i).date().to());
        }
        return falling >= 0;
    }

    /** The last such day not after another, or the first not before it. */
    private static Optional<LocalDate> nearest(DigestDate date, LocalDate other, boolean before) {
        var same = date.endIn(other.getYear());
        if (before) {
            return same.filter(day -> !day.isAfter(other)).or(() -> date.endIn(other.getYear() - 1));
        }
        return same.filter(day -> !day.isBefore(other)).or(() -> date.endIn(other.getYear() + 1));
    }

    /** Without any year in the headings: that of the file's name, else the earliest in which the papers were there. */
    private void guess(long unknown) {
        var named = FILE_YEAR.matcher(input.name()).results().findFirst();
        if (named.isPresent()) {
            fill(i -> mentions.get(i).date().endIn(Integer.parseInt(named.get().group(1))));
            inferred(unknown, "by the file's name");
            return;
        }
        fill(i -> byPapers(mentions.get(i)));
        if (days.stream().anyMatch(Optional::isPresent) && days.stream().anyMatch(Optional::isEmpty)) {
            propagate();
        }
        if (days.stream().anyMatch(Optional::isPresent)) {
            inferred(unknown, "by the ids of the papers, which are not older");
        }
    }

    private static Optional<LocalDate> byPapers(Mention mention) {
        int latest = ARXIV.matcher(mention.text())
                .results()
                .mapToInt(id -> Integer.parseInt(id.group(1)) * 100 + Integer.parseInt(id.group(2)))
                .filter(month -> month >= 704)
                .max()
                .orElse(0);
        if (latest == 0) {
            return Optional.empty();
        }
        var start = LocalDate.of(2000 + latest / 100, latest % 100, 1);
        return nearest(mention.date(), start, false);
    }

    private void inferred(long count, String how) {
        for (int i = 0; i < days.size(); i++) {
            var mention = mentions.get(i);
            if (mention.date().year().isEmpty() && days.get(i).isPresent()) {
                report.note(
                        "year.inferred",
                        mention.at(),
                        "\"" + mention.words() + "\" is taken as " + days.get(i).get()
                                + (count > 1 ? ", and " + (count - 1) + " more without a year likewise," : "") + " "
                                + how,
                        "give --year if it is another");
                return;
            }
        }
    }

    private Unreadable unknown(Mention mention) {
        if (mention.date().year().isPresent() || input.year().isPresent()) {
            return new Unreadable(
                    "year.contradicted",
                    mention.at(),
                    "no calendar has the day of \"" + mention.words() + "\" in that year",
                    "mend the heading, or give the right --year");
        }
        boolean dropped = input.file().startsWith("content/sources/");
        return new Unreadable(
                "year.unknown",
                mention.at(),
                "the year is unknown: the heading says \"" + mention.words() + "\" without one",
                dropped
                        ? "put the year into the file's name, such as 2025-" + input.name()
                        : "tell it with ./offprint import --year YYYY " + input.file());
    }
}
