package offprint.read;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells where the program that wrapped a page broke lines within words, so that no space belongs between them. */
final class HfTextJoins {
    private static final Pattern HYPHENATED = Pattern.compile("^\\S*?\\p{L}{2}-(?=\\p{L}-?\\p{L})");
    private static final Pattern OPENING = Pattern.compile("^[(\\[<{\"]+");

    /** Words before which a hyphen hangs, as in "pre- and post-training". */
    private static final Pattern HANGING = Pattern.compile("(?:and|or|to|nor|vs\\.?|and/or|versus)[,;.]?");

    private final List<HfTextLine> lines;
    private final int width;
    private final IntPredicate full;
    private final int margin;
    private final boolean cut;
    private final boolean hyphens;
    private final boolean wholeWords;

    /**
     * Looks at a page.
     *
     * @param lines its lines
     * @param width how wide they were wrapped
     * @param full whether a line stands behind one that had no room for its first word
     * @param measured whether a line and the one before are of titles or abstracts
     */
    HfTextJoins(List<HfTextLine> lines, int width, IntPredicate full, IntPredicate measured) {
        this.lines = lines;
        this.width = width;
        this.full = full;
        this.margin = lines.stream().mapToInt(line -> line.at().column()).min().orElse(1);
        this.cut = isCut(full.and(measured));
        this.hyphens = breaksAtHyphens(full.and(measured));
        this.wholeWords = lines.stream().anyMatch(line -> line.width() > width);
    }

    /** Whether this line goes on within the last word of the line before. */
    boolean isWithinWord(int i) {
        if (!full.test(i)) {
            return false;
        }
        boolean hyphen = hyphens && (isAfterHyphen(i) || isDashed(i));
        return hyphen || (cut ? isCutThrough(i) : isBrokenAddress(i));
    }

    /** Whether lines were cut at the width through the middle of words. */
    private boolean isCut(IntPredicate among) {
        long whole = count(among.and(i -> before(i).width() == width));
        long almost = count(among.and(i -> before(i).width() < width - 1));
        return whole > 10 && whole > 3 * almost;
    }

    /** Whether lines were also broken behind the hyphens of words, as Python does. */
    private boolean breaksAtHyphens(IntPredicate among) {
        return count(among.and(this::isAfterHyphen)) > count(among.and(this::isHyphenKept));
    }

    private long count(IntPredicate which) {
        return IntStream.range(1, lines.size()).filter(which).count();
    }

    private HfTextLine before(int i) {
        return lines.get(i - 1);
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

    /** Whether the part before a hyphen would have fitted into the line before. */
    private boolean isHyphenKept(int i) {
        var match = HYPHENATED.matcher(lines.get(i).firstWord());
        return match.find() && before(i).width() + 1 + match.end() <= width;
    }

    private boolean isDashed(int i) {
        var last = before(i).lastWord();
        var first = lines.get(i).firstWord();
        return (last.endsWith("--") && last.length() > 2) != (first.startsWith("--") && first.length() > 2);
    }

    /** A space at which a line was cut stands at the start of the next line, or made the line before shorter. */
    private boolean isCutThrough(int i) {
        return indent(i) == 0 && before(i).width() + indent(i - 1) >= width;
    }

    private int indent(int i) {
        return lines.get(i).at().column() - margin;
    }

    /** Whether an address that is wider than a line was broken at the width. */
    private boolean isBrokenAddress(int i) {
        var word = before(i).lastWord();
        var next = lines.get(i);
        boolean wide = before(i).isOneWord() || word.length() + next.firstWidth() > width;
        boolean small = Character.isLowerCase(next.text().codePointAt(0));
        boolean complete = (small ? ",;)" : ".,;)").indexOf(word.charAt(word.length() - 1)) >= 0;
        if (wholeWords || before(i).width() < width || !wide || complete) {
            return false;
        }
        boolean address = word.contains("://")
                || word.startsWith("www.")
                || "https://".startsWith(OPENING.matcher(word).replaceFirst(""));
        return (address || before(i).isOneWord())
                && !HfTextShape.isCommon(next.firstWord())
                && !next.text().startsWith("http");
    }
}
