package offprint.plan;

import java.time.LocalDate;
import java.util.Collection;
import offprint.model.Paper;

/**
 * The months from the first in which papers were listed to the last; of a long time its quarters or its years.
 *
 * @param step how long each bucket is
 * @param first the number of the first bucket, counted in steps from the beginning of year 0
 * @param size how many buckets there are; 0 when no paper has a day
 */
record Timeline(Step step, int first, int size) {
    /** More than these could not be told apart in a small picture. */
    static final int MOST = 36;

    /** How long a bucket is. */
    enum Step {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Step(int months) {
            this.months = months;
        }

        int of(LocalDate day) {
            return Math.floorDiv(day.getYear() * 12 + day.getMonthValue() - 1, months);
        }

        /** {@code month}, {@code quarter}, {@code year}. */
        String word() {
            return switch (this) {
                case MONTH -> "month";
                case QUARTER -> "quarter";
                case YEAR -> "year";
            };
        }
    }

    /** The time in which papers were listed last. */
    static Timeline of(Collection<Paper> papers) {
        var from = LocalDate.MAX;
        var to = LocalDate.MIN;
        for (var paper : papers) {
            if (!paper.featured().isEmpty()) {
                var day = Outline.lastListed(paper);
                from = day.isBefore(from) ? day : from;
                to = day.isAfter(to) ? day : to;
            }
        }
        return to.isBefore(from) ? new Timeline(Step.MONTH, 0, 0) : between(from, to);
    }

    /** The shortest buckets that are not too many. */
    static Timeline between(LocalDate from, LocalDate to) {
        var line = new Timeline(Step.YEAR, Step.YEAR.of(from), Step.YEAR.of(to) - Step.YEAR.of(from) + 1);
        for (var step : Step.values()) {
            int size = step.of(to) - step.of(from) + 1;
            if (size <= MOST) {
                return new Timeline(step, step.of(from), size);
            }
        }
        return line;
    }

    /** How many papers were listed last in each bucket; those without a day are in none. */
    int[] counts(Collection<Paper> papers) {
        int[] counts = new int[size];
        for (var paper : papers) {
            if (!paper.featured().isEmpty()) {
                counts[step.of(Outline.lastListed(paper)) - first]++;
            }
        }
        return counts;
    }

    /** {@code November 2025}, {@code Q4 2025}, {@code 2025}. */
    String label(int bucket) {
        int number = first + bucket;
        return switch (step) {
            case MONTH -> Words.month(Math.floorMod(number, 12) + 1) + " " + Math.floorDiv(number, 12);
            case QUARTER -> "Q" + (Math.floorMod(number, 4) + 1) + " " + Math.floorDiv(number, 4);
            case YEAR -> Integer.toString(number);
        };
    }
}
