package offprint.read;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the lines of a page flow into paragraphs: how wide they were wrapped, if at all, and what the blank lines tell.
 * A wrapped line ends its paragraph when the first word of the next line would still have fitted behind it.
 */
final class HfTextFlow {
    /** What it costs to read over a blank line that ends a paragraph. */
    static final double OVER_BLANK = 15;

    private static final int MOST_BLANKS = 4;
    private static final Pattern HYPHENATED = Pattern.compile("^\\S*?\\p{L}{2}-(?=\\p{L}-?\\p{L})");
    private static final Pattern OPENING = Pattern.compile("^[(\\[<{\"]+");
    private static final Pattern HANGING = Pattern.compile("(?:and|or|to|nor|vs\\.?|and/or|versus)[,;.]?");

    private final List<HfTextLine> lines;
    private final boolean[] meta;
    private final int width;
    private final int margin;
    private final int blanks;
    private final double loose;
    private final boolean ragged;
    private final boolean cut;
    private final boolean hyphens;
    private final boolean wholeWords;

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
        this.margin = lines.stream().mapToInt(line -> line.at().column()).min().orElse(1);
        this.blanks = tellingBlanks();
        this.loose = share(this::isWithin, i -> slack(i) > 0);
        this.ragged = isRagged();
        this.cut = isCut();
        this.hyphens = breaksAtHyphens();
        this.wholeWords = lines.stream().anyMatch(line -> line.width() > width);
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
            text.append(isWithinWord(i) ? "" : " ").append(lines.get(i).text());
        }
        return text.toString();
    }

    private HfTextLine before(int i) {
        return lines.get(i - 1);
    }

    /** By how many columns the first word of this line would still have fitted into the one before. */
    private int slack(int i) {
        return width - before(i).width() - 1 - firstWidth(i);
    }

    private int firstWidth(int i) {
        var word = lines.get(i).firstWord();
        return word.codePointCount(0, word.length());
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
            double ends = share(apart, i -> slack(i) >= 0);
            double flows = share(apart.negate(), i -> slack(i) >= 0);
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

    /** Whether lines were cut at the width through the middle of words. */
    private boolean isCut() {
        long full = count(i -> isWithin(i) && before(i).width() == width);
        long almost = count(i -> isWithin(i) && before(i).width() < width - 1 && slack(i) < 0);
        return full > 10 && full > 20 * almost;
    }

    /** Whether lines were also broken behind the hyphens of words, as Python does. */
    private boolean breaksAtHyphens() {
        long broken = count(i -> isWithin(i) && isAfterHyphen(i) && slack(i) < 0);
        long kept = count(i -> isWithin(i) && keptHyphen(i) && slack(i) < 0);
        return broken > 0 && broken > kept;
    }

    private long count(IntPredicate which) {
        return IntStream.range(1, lines.size())
                .filter(i -> isMeasured(i) && which.test(i))
                .count();
    }

    private boolean isAfterHyphen(int i) {
        var before = before(i).text();
        int last = before.length() - 1;
        return last > 0
                && before.charAt(last) == '-'
                && Character.isLetterOrDigit(before.charAt(last - 1))
                && Character.isLetterOrDigit(lines.get(i).text().codePointAt(0))
                && !HANGING.matcher(lines.get(i).firstWord()).matches();
    }

    private boolean keptHyphen(int i) {
        var match = HYPHENATED.matcher(lines.get(i).firstWord());
        return match.find() && before(i).width() + 1 + match.end() <= width;
    }

    private boolean isWithinWord(int i) {
        if (slack(i) >= 0 || !isWithin(i)) {
            return false;
        }
        boolean full = before(i).width() >= width;
        return (hyphens && (isAfterHyphen(i) || isDashed(i))) || (full && (cut ? !isIndented(i) : isBrokenAddress(i)));
    }

    /** Whether the space between two words came to stand at the start of this line. */
    private boolean isIndented(int i) {
        return lines.get(i).at().column() > margin;
    }

    private boolean isDashed(int i) {
        var last = before(i).lastWord();
        var first = lines.get(i).firstWord();
        return (last.endsWith("--") && last.length() > 2) != (first.startsWith("--") && first.length() > 2);
    }

    /** Whether an address that is wider than a line was broken at the width. */
    private boolean isBrokenAddress(int i) {
        var word = before(i).lastWord();
        if (wholeWords
                || ".,;)".indexOf(word.charAt(word.length() - 1)) >= 0
                || HfTextShape.isCommon(lines.get(i).firstWord())) {
            return false;
        }
        boolean wide = before(i).isOneWord() || word.length() + firstWidth(i) > width;
        boolean address = word.contains("://")
                || word.startsWith("www.")
                || "https://".startsWith(OPENING.matcher(word).replaceFirst(""));
        return wide
                && (address || before(i).isOneWord())
                && !lines.get(i).text().startsWith("http");
    }
}
