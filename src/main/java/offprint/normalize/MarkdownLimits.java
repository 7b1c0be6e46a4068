package offprint.normalize;

import java.util.Optional;
import java.util.regex.Pattern;

/** What no person writes, and what the parser of Markdown would need minutes for. */
final class MarkdownLimits {
    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST_QUOTE = 100;
    private static final int MOST_BACKTICKS = 4_000;
    private static final int MOST_TASKS = 4_000;
    private static final Pattern TASK = Pattern.compile("\\[[ xX]]");
    /** At each such sign the parser copies the whole paragraph: characters that it may copy. */
    private static final long MOST_COPIED = 300_000_000;

    private static final String COPIES = "]&<\\$";
    /** A list in a list in a list, all on one line. */
    private static final Pattern DEEP_LIST = Pattern.compile("(?:[ \\t>]*(?:[-+*]|\\d{1,9}[.)])[ \\t]+){50}");

    private static final Pattern BETWEEN_PARAGRAPHS =
            Pattern.compile("\\R(?=[ \\t]*(?:$|\\R|[-+*][ \\t]|1[.)][ \\t]|>|#{1,6}[ \\t]))");

    private MarkdownLimits() {}

    /** What is too much in a text, if anything is. */
    static Optional<String> complaint(String source) {
        if (source.length() > LONGEST) {
            return Optional.of("this text is over " + LONGEST + " characters long");
        }
        if (source.chars().filter(c -> c == '`').count() > MOST_BACKTICKS) {
            return Optional.of("this text has over " + MOST_BACKTICKS + " backticks");
        }
        if (TASK.matcher(source).results().skip(MOST_TASKS).findAny().isPresent()) {
            return Optional.of("this text has over " + MOST_TASKS + " tasks");
        }
        if (source.lines().anyMatch(MarkdownLimits::isDeeplyQuoted)) {
            return Optional.of("a line of this text has over " + DEEPEST_QUOTE + " signs >");
        }
        if (source.lines().anyMatch(line -> DEEP_LIST.matcher(line).lookingAt())) {
            return Optional.of("a line of this text begins 50 lists in each other");
        }
        return BETWEEN_PARAGRAPHS.splitAsStream(source).anyMatch(MarkdownLimits::isCopiedOften)
                ? Optional.of("a paragraph of this text is very long and has very many links, escapes or formulas")
                : Optional.empty();
    }

    private static boolean isDeeplyQuoted(String line) {
        return line.chars().limit(1_000).filter(c -> c == '>').count() > DEEPEST_QUOTE;
    }

    private static boolean isCopiedOften(String paragraph) {
        return paragraph.chars().filter(c -> COPIES.indexOf(c) >= 0).count() * paragraph.length() > MOST_COPIED;
    }
}
