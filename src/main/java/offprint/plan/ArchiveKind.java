package offprint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offprint.curate.Digest;
import offprint.model.Period;

/** Lists of all digests of one span. */
final class ArchiveKind implements PageKind {
    private static final int MOST_MONTHS = 24;

    @Override
    public List<Page> pages(Outline outline) {
        List<Page> pages = new ArrayList<>();
        for (var span : Period.Span.values()) {
            if (!outline.periods(span).isEmpty()) {
                pages.add(page(span, outline));
            }
        }
        return pages;
    }

    static String title(Period.Span span) {
        return switch (span) {
            case DAY -> "Days";
            case WEEK -> "Weeks";
            case MONTH -> "Months";
            case YEAR -> "Years";
        };
    }

    /** A digest by its date, and by the title of its issue where it has one. */
    static View.Ref titled(Period period, Outline outline) {
        var title = outline.edition(period)
                .flatMap(Digest.Edition::title)
                .map(own -> ": " + own)
                .orElse("");
        return new View.Ref(Words.label(period) + title, Outline.path(period) + ".html");
    }

    private static List<View.Ref> spans(Outline outline) {
        return Stream.of(Period.Span.values())
                .filter(span -> !outline.periods(span).isEmpty())
                .map(span -> new View.Ref(title(span), span.folder() + "/index.html"))
                .toList();
    }

    private static List<View.Years> lists(Period.Span span, Outline outline) {
        Map<String, List<Period>> years = new LinkedHashMap<>();
        outline.periods(span)
                .descendingKeySet()
                .forEach(period -> years.computeIfAbsent(period.toString().substring(0, 4), none -> new ArrayList<>())
                        .add(period));
        return years.entrySet().stream()
                .map(entry -> new View.Years(
                        entry.getKey(),
                        counted(entry.getValue(), outline),
                        List.of(),
                        span == Period.Span.WEEK ? stretches(entry.getValue(), outline) : List.of(),
                        span == Period.Span.MONTH ? slots(entry.getValue(), outline) : List.of()))
                .toList();
    }

    private static List<View.Counted> counted(List<Period> periods, Outline outline) {
        return periods.stream()
                .map(period -> new View.Counted(titled(period, outline), count(period, outline)))
                .toList();
    }

    private static int count(Period period, Outline outline) {
        return outline.periods(period.span()).getOrDefault(period, List.of()).size();
    }

    /** An ISO week belongs to the month of its Thursday. */
    private static List<View.Stretch> stretches(List<Period> weeks, Outline outline) {
        Map<String, List<Period>> months = new LinkedHashMap<>();
        weeks.forEach(week -> months.computeIfAbsent(
                        Words.month(week.start().plusDays(3).getMonthValue()), none -> new ArrayList<>())
                .add(week));
        return months.entrySet().stream()
                .map(month -> new View.Stretch(month.getKey(), counted(month.getValue(), outline)))
                .toList();
    }

    private static List<View.Slot> slots(List<Period> months, Outline outline) {
        var year = months.get(0).start().withDayOfYear(1);
        return IntStream.range(0, 12)
                .mapToObj(n -> new Period(Period.Span.MONTH, year.plusMonths(n)))
                .map(month -> new View.Slot(
                        Words.month(month.start().getMonthValue()),
                        outline.ref(month).map(ref -> new View.Counted(ref, count(month, outline))),
                        outline.edition(month).flatMap(Digest.Edition::title)))
                .toList();
    }

    /** The newest months that have days, each once. */
    private static List<Period> months(Outline outline) {
        return outline.periods(Period.Span.DAY).descendingKeySet().stream()
                .map(day -> new Period(Period.Span.MONTH, day.start()))
                .distinct()
                .toList();
    }

    private static List<View.Years> calendars(List<Period> months, Outline outline) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        outline.periods(Period.Span.DAY).forEach((day, papers) -> counts.put(day.start(), papers.size()));
        Map<String, List<View.Month>> years = new LinkedHashMap<>();
        for (var month : months) {
            years.computeIfAbsent(month.toString().substring(0, 4), none -> new ArrayList<>())
                    .add(Calendars.month(month, counts, outline));
        }
        return years.entrySet().stream()
                .map(entry -> new View.Years(entry.getKey(), List.of(), entry.getValue(), List.of(), List.of()))
                .toList();
    }

    /** The pages of the years that have months beyond the newest. */
    private static List<View.Ref> older(List<Period> months, Outline outline) {
        return months.stream()
                .skip(MOST_MONTHS)
                .map(month -> new Period(Period.Span.YEAR, month.start()))
                .distinct()
                .flatMap(year -> outline.ref(year).stream())
                .toList();
    }

    private static Page page(Period.Span span, Outline outline) {
        boolean byDay = span == Period.Span.DAY;
        var months = byDay ? months(outline) : List.<Period>of();
        var older = older(months, outline);
        // without pages of years, nothing else would lead to the days before
        long most = older.isEmpty() ? months.size() : MOST_MONTHS;
        var stem = span.folder() + "/index";
        var menu = outline.frames().preferred().map(Period.Span::folder).orElse(span.folder()) + "/index.html";
        var frame = outline.frames().of(stem, title(span), "All digests by " + DigestKind.kind(span) + ".", menu);
        return new Page(
                stem,
                "archive",
                new View.Archive(
                        frame,
                        spans(outline),
                        byDay ? calendars(months.stream().limit(most).toList(), outline) : lists(span, outline),
                        older));
    }
}
