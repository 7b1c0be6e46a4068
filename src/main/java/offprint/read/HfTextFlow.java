package offprint.read;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How the lines of a page flow into paragraphs: how wide they were wrapped, if at all, and what the blank lines tell.
 * A wrapped line ends its paragraph when the first word of the next line would still have fitted behind it.
 */
final class HfTextFlow {
    /** What it costs to read over a blank line that ends a paragraph. */
    static final double OVER_BLANK = 15;

    private static final int MOST_BLANKS = 4;

    private final List<HfTextLine> lines;
    private final boolean[] meta;
    private final int width;
    private final int blanks;
    private final double loose;
    private final boolean ragged;
    private final HfTextJoins joins;

    /**
     * Measures a page.
     *
     * @param lines its lines without header and footer
     * @param meta which lines belong to those under an abstract, which are no paragraphs
     */
    HfTextFlow(List<HfTextLine> lines, boolean[] meta) {
        this.lines = lines;
        this.meta = meta;
        this.width = measure();
        this.blanks = tellingBlanks();
        this.loose = share(this::isWithin, i -> slack(i) > 0);
        this.ragged = isRagged();
        this.joins = new HfTextJoins(lines, width, i -> i > 0 && isWithin(i) && slack(i) < 0, this::isMeasured);
    }

    /** What it costs to read this line and the one before as one paragraph. */
    double joined(int i) {
        if (!isWithin(i)) {
            return OVER_BLANK;
        }
        int slack = slack(i);
        if (blanks < MOST_BLANKS) {
            return slack > 0 ? Math.min(4, -Math.log(loose + 0.01)) : 0;
        }
        if (slack < 0) {
            return 0;
        }
        return ragged ? 1 + 11 * Math.min(1, slack / (0.3 * width)) : 7 + Math.min(slack, 8);
    }

    /** What it costs to read this line and the one before as two paragraphs. */
    double parted(int i) {
        if (i == 0 || !isWithin(i)) {
            return 0;
        }
        if (blanks < MOST_BLANKS) {
            return slack(i) > 0 ? 2 + 4 * loose : 6;
        }
        return slack(i) < 0 ? Math.log(Math.max(2, width / 7.0)) : 0;
    }

    /** The words of these lines as one text. */
    String text(int from, int to) {
        var text = new StringBuilder(lines.get(from).text());
        for (int i = from + 1; i < to; i++) {
            text.append(joins.isWithinWord(i) ? "" : " ").append(lines.get(i).text());
        }
        return text.toString();
    }

    /** By how many columns the first word of this line would still have fitted into the one before. */
    private int slack(int i) {
        return width - lines.get(i - 1).width() - 1 - lines.get(i).firstWidth();
    }

    /** Whether the line before is too short for any program that wraps to have ended it there. */
    private boolean isShort(int i) {
        return slack(i) >= 0.2 * width;
    }

    private boolean isWithin(int i) {
        return lines.get(i).gap() < blanks;
    }

    private boolean isMeasured(int i) {
        return i > 0 && !meta[i] && !meta[i - 1];
    }

    /** The widest line, but for the few that stick out, as a long address does. */
    private int measure() {
        var widths = IntStream.range(0, lines.size())
                .filter(i -> !meta[i] && !lines.get(i).isOneWord())
                .map(i -> lines.get(i).width())
                .sorted()
                .toArray();
        if (widths.length == 0) {
            return 0;
        }
        int widest = widths[widths.length - 1];
        int common = widths[(int) ((widths.length - 1) * 0.98)];
        long near =
                IntStream.of(widths).filter(w -> w <= common && w > common - 10).count();
        return common + 8 < widest && near * 10 > widths.length * 3L ? common : widest;
    }

    /** How many blank lines end a paragraph for certain; {@link #MOST_BLANKS} when they tell nothing. */
    private int tellingBlanks() {
        for (int number = 1; number < MOST_BLANKS; number++) {
            int least = number;
            IntPredicate apart = i -> lines.get(i).gap() >= least;
            double ends = share(apart, this::isShort);
            double flows = share(apart.negate(), this::isShort);
            boolean wrapped = count(apart.negate()) > 0;
            if (wrapped ? ends > 3 * flows + 0.2 : ends >= 0.6) {
                return number;
            }
        }
        return MOST_BLANKS;
    }

    private double share(IntPredicate among, IntPredicate which) {
        int all = 0;
        int some = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isMeasured(i) && among.test(i)) {
                all++;
                some += which.test(i) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) some / all;
    }

    /** Whether a program wrapped that balances lines, so that a word that would have fitted says little. */
    private boolean isRagged() {
        long near = count(i -> isWithin(i) && slack(i) >= 0 && slack(i) < 0.15 * width);
        long far = count(i -> isWithin(i) && slack(i) >= 0.15 * width && slack(i) < 0.3 * width);
        return near > 3 * far + 4;
    }

    private long count(IntPredicate which) {
        return IntStream.range(1, lines.size())
                .filter(i -> isMeasured(i) && which.test(i))
                .count();
    }
}
