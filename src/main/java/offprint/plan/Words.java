package offprint.plan;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import offprint.model.Author;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.Period;

/** The few words that views put together themselves. */
final class Words {
    private static final int MOST_NAMES = 5;
    private static final int FIRST_NAMES = 3;
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Words() {}

    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    static View.Day viewOf(LocalDate day) {
        return new View.Day(day.toString(), day(day));
    }

    static View.Day viewOf(PartialDate date) {
        return new View.Day(
                date.toString(),
                switch (date.precision()) {
                    case 3 -> day(date.earliest());
                    case 2 -> month(date.month()) + " " + date.year();
                    default -> Integer.toString(date.year());
                });
    }

    /** {@code Week 46, 10 to 16 November 2025}, {@code 10 November 2025}, {@code November 2025}, {@code 2025}. */
    static String label(Period period) {
        var start = period.start();
        return switch (period.span()) {
            case DAY -> day(start);
            case WEEK -> "Week " + start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", " + range(start, period.end());
            case MONTH -> month(start.getMonthValue()) + " " + start.getYear();
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    private static String range(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return day(from) + " to " + day(to);
        }
        if (from.getMonthValue() != to.getMonthValue()) {
            return from.getDayOfMonth() + " " + month(from.getMonthValue()) + " to " + day(to);
        }
        return from.getDayOfMonth() + " to " + day(to);
    }

    /** Names of a few authors, or how many there are; empty when nothing is known. */
    static String byline(Paper paper) {
        var names = paper.authors().stream().map(Author::name).toList();
        int count = paper.authorCount().orElse(0);
        if (names.isEmpty()) {
            return count == 0 ? "" : count(count, "author");
        }
        if (Math.max(count, names.size()) <= MOST_NAMES) {
            return String.join(", ", names);
        }
        int shown = Math.min(FIRST_NAMES, names.size());
        return String.join(", ", names.subList(0, shown)) + " and " + (Math.max(count, names.size()) - shown) + " more";
    }

    /** {@code 1 paper}, {@code 2 papers}. */
    static String count(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** The beginning of a text, cut at a word. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most);
        end = end > most / 2 ? end : most;
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        while (end > 0 && " ,;:.(-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    /** Words of which identifiers of messages may be made: letters, digits and hyphens between single dots. */
    static String atom(String text) {
        var clean = beginningOf(text.replaceAll("[^A-Za-z0-9.-]", "-"), 100)
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[.-]+|[.-]+$", "");
        return clean.isEmpty() ? "offprint" : clean;
    }

    private static String beginningOf(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
