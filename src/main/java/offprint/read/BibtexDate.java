package offprint.read;

import java.util.Optional;
import java.util.regex.Pattern;
import offprint.report.Report;

/**
 * When an entry was published: {@code date} as biblatex writes it, else year, month and day. Of a span it is what both
 * ends share; else the year in which it begins.
 */
final class BibtexDate {
    private static final Pattern NOT_YET =
            Pattern.compile("(?i).*(?:press|appear|forthcoming|submitted|n\\.?\\s?d\\.?|prep|review|accepted|\\?).*");

    private BibtexDate() {}

    /** The date of an entry with its place. */
    static Optional<Value.Scalar> of(BibtexEntry entry, Report report) {
        var date = entry.first("date");
        var found = date.flatMap(said -> span(said.text()))
                .map(text -> new Value.Scalar(text, date.get().at()));
        return found.or(() -> parts(entry)).or(() -> {
            entry.first("year", "date")
                    .filter(said -> !NOT_YET.matcher(said.text()).matches())
                    .ifPresent(said -> report.note(
                            "date.left-out",
                            said.at(),
                            "\"" + said.text()
                                    + "\" is no date as Offprint knows them: years from 1000 to 9999, a month, a day",
                            ""));
            return Optional.empty();
        });
    }

    private static Optional<String> span(String text) {
        var ends = text.strip().split("/", 3);
        if (ends.length != 2 || ends[0].matches("\\d{1,2}")) {
            return LooseDate.of(text);
        }
        if (ends[0].isBlank() || ends[0].strip().equals("..")) {
            return Optional.empty();
        }
        var start = LooseDate.of(ends[0]);
        var end = LooseDate.of(ends[1]);
        return start.map(from -> end.map(to -> shared(from, to)).orElse(from.substring(0, 4)));
    }

    private static String shared(String from, String to) {
        for (int length : new int[] {10, 7, 4}) {
            if (from.length() >= length
                    && to.length() >= length
                    && from.substring(0, length).equals(to.substring(0, length))) {
                return from.substring(0, length);
            }
        }
        return from.substring(0, 4);
    }

    private static Optional<Value.Scalar> parts(BibtexEntry entry) {
        return entry.first("year")
                .flatMap(year -> LooseDate.of(year.text())
                        .map(known -> known.length() > 4 ? known : withMonth(entry, known))
                        .map(text -> new Value.Scalar(text, year.at())));
    }

    private static String withMonth(BibtexEntry entry, String year) {
        var named = LooseDate.monthAndDay(entry.text("month"));
        var day = entry.text("day").strip();
        int on = named.day() > 0 ? named.day() : day.matches("\\d{1,2}") ? Integer.parseInt(day) : 0;
        return LooseDate.date(Integer.parseInt(year), named.month(), on).orElse(year);
    }
}
