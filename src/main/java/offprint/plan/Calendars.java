package offprint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.model.Paper;
import offprint.model.Period;

/** Months as calendars, and a year as a picture of its days. */
final class Calendars {
    /** How far the middles of two days are from each other in the picture of a year. */
    static final int PITCH = 12;

    private static final int STEPS = 5;
    private static final int HEAD = 16;
    private static final int COLUMNS = 28;

    private Calendars() {}

    /** A month with the weeks it touches, Monday first; a day leads to its digest where there is one. */
    static View.Month month(Period month, Map<LocalDate, Integer> counts, Outline outline) {
        List<View.Square> squares = new ArrayList<>();
        for (int blank = 1; blank < month.start().getDayOfWeek().getValue(); blank++) {
            squares.add(new View.Square(0, "", 0, Optional.empty()));
        }
        for (var day = month.start(); !day.isAfter(month.end()); day = day.plusDays(1)) {
            squares.add(new View.Square(
                    day.getDayOfMonth(),
                    Words.day(day),
                    counts.getOrDefault(day, 0),
                    outline.ref(new Period(Period.Span.DAY, day)).map(View.Ref::path)));
        }
        while (squares.size() % 7 > 0) {
            squares.add(new View.Square(0, "", 0, Optional.empty()));
        }
        List<View.Squares> weeks = new ArrayList<>();
        for (int i = 0; i < squares.size(); i += 7) {
            weeks.add(new View.Squares(squares.subList(i, i + 7)));
        }
        return new View.Month(Words.label(month), outline.ref(month).map(View.Ref::path), weeks);
    }

    /** A year with its days; empty when papers were listed on less than two of them. */
    static Optional<View.YearPicture> year(Period year, List<Paper> papers, Outline outline) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (var paper : papers) {
            paper.featured().stream().filter(year::contains).forEach(day -> counts.merge(day, 1, Integer::sum));
        }
        if (counts.size() < 2) {
            return Optional.empty();
        }
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        var july = year.start().withMonth(7);
        List<View.Month> months = counts.keySet().stream()
                .map(day -> new Period(Period.Span.MONTH, day))
                .distinct()
                .map(month -> month(month, counts, outline))
                .toList();
        var label = Words.label(year);
        return Optional.of(new View.YearPicture(
                said(counts, most),
                List.of(
                        half("January to June " + label, year.start(), july.minusDays(1), counts, most),
                        half("July to December " + label, july, year.end(), counts, most)),
                legend(most),
                months));
    }

    private static String said(Map<LocalDate, Integer> counts, int most) {
        var days = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return Words.count(counts.size(), "day")
                + " with papers; "
                + (days.size() == 1
                        ? Words.count(most, "paper") + " on " + Words.day(days.get(0)) + ", the most."
                        : "at most " + Words.count(most, "paper") + " a day.");
    }

    /** The days from one to another, a column a week, Monday on top. */
    static View.Half half(String name, LocalDate from, LocalDate to, Map<LocalDate, Integer> counts, int most) {
        int offset = from.getDayOfWeek().getValue() - 1;
        List<View.Mark> marks = new ArrayList<>();
        List<View.Dot> dots = new ArrayList<>();
        var empty = new StringBuilder();
        int at = offset;
        for (var day = from; !day.isAfter(to); day = day.plusDays(1), at++) {
            int x = at / 7 * PITCH;
            int y = HEAD + at % 7 * PITCH;
            if (day.getDayOfMonth() == 1) {
                marks.add(new View.Mark(x, Words.month(day.getMonthValue()).substring(0, 3)));
            }
            int count = counts.getOrDefault(day, 0);
            if (count == 0) {
                empty.append(String.format(Locale.ROOT, "M%d %dh2v2h-2z", x + 5, y + 5));
            } else {
                int size = size(step(count, most));
                int in = (PITCH - size) / 2;
                dots.add(new View.Dot(
                        x + in, y + in, size, step(count, most), Words.day(day) + ": " + Words.count(count, "paper")));
            }
        }
        return new View.Half(name, COLUMNS * PITCH, HEAD + 7 * PITCH, marks, empty.toString(), dots);
    }

    /** From 1 to 5, in equal parts of the largest count. */
    static int step(int count, int most) {
        return (count * STEPS + most - 1) / most;
    }

    /** Squares grow with the number of papers, so that nothing hangs on a color. */
    private static int size(int step) {
        return step == STEPS ? PITCH - 1 : 2 + 2 * step - step / 4;
    }

    /** What the steps stand for; a step that no count reaches is left out. */
    static List<View.Step> legend(int most) {
        List<View.Step> legend = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            int from = (step - 1) * most / STEPS + 1;
            int to = step * most / STEPS;
            if (from <= to) {
                legend.add(new View.Step(step, size(step), from == to ? Integer.toString(to) : from + " to " + to));
            }
        }
        return legend;
    }
}
