package offprint.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How much a text looks like a title or like an abstract, as costs: 0 for quite, more for less. */
final class HfTextShape {
    private static final int LONG_TITLE = 110;
    private static final int LONGEST_TITLE = 180;
    private static final int LONG_ABSTRACT = 1960;
    private static final int SHORT_ABSTRACT = 120;
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}\\p{Ll}\\)?\\. \\p{Lu}");
    private static final Pattern ADDRESS = Pattern.compile("://|/\\S+[.-]\\S*/?");
    private static final Pattern SUBTITLE = Pattern.compile("\\S+(?: \\S+){0,4}: [\\p{Lu}\\d]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][)\"'”’]?$");
    private static final Pattern NUMBER = Pattern.compile("(?:\\[-] ?|[▲△⬆↑] ?|[Uu]pvote ?)?(?:\\d{1,5}|-)");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{L}{4,}|(?<=-)\\p{Lu}\\p{L}{3,}");
    private static final Set<String> OPENERS = Set.of(
            "We",
            "This",
            "In",
            "Recent",
            "Recently,",
            "While",
            "Despite",
            "Although",
            "Existing",
            "Current",
            "Our",
            "However,",
            "As",
            "With",
            "Given",
            "Modern",
            "Traditional",
            "Many",
            "Most",
            "Recently",
            "Conventional");
    private static final Set<String> FREQUENT_OPENERS = Set.of("Large", "The", "To", "Deep", "Humans", "Generating");
    private static final Set<String> CONNECTIVES = Set.copyOf(List.of("""
            a an the of for with and in to via on from by or as is at are be will not into under over than using \
            through towards toward beyond between without within across that this which where when what your their \
            its our we available & vs vs.""".split(" ")));

    private HfTextShape() {}

    /** Whether the line is a number of votes or comments, or the dash that stands for none. */
    static boolean isNumber(String line) {
        return NUMBER.matcher(line).matches();
    }

    static double title(String text) {
        double cost =
                Math.max(0, text.length() - LONG_TITLE) / 20.0 + Math.max(0, text.length() - LONGEST_TITLE) / 15.0;
        cost += 3 * sentences(text) + 3 * lowerCase(text);
        cost += endsLikeSentence(text) ? 4 : 0;
        cost += endsOpen(text) ? 3 : 0;
        cost += isLower(text) ? 1 : 0;
        cost += isNumber(text) ? 6 : 0;
        cost += HfTextMeta.of(text).isPresent() || HfTextDate.of(text).isPresent() ? 3 : 0;
        cost += text.indexOf(' ') < 0 ? 1 : 0;
        cost += ADDRESS.matcher(text).find() ? 6 : 0;
        cost += text.contains(" we ") ? 4 : 0;
        return cost;
    }

    /** A line of a title that begins as abstracts do. */
    static double titleLine(String line) {
        return opener(line);
    }

    static double abstractStart(String line) {
        return (isLower(line) ? 5 : 0) - opener(line);
    }

    /** How much more often abstracts begin with the first word than lines of titles do. */
    private static double opener(String line) {
        int space = line.indexOf(' ');
        var word = space < 0 ? line : line.substring(0, space);
        if (OPENERS.contains(word)) {
            return 2.5;
        }
        return FREQUENT_OPENERS.contains(word) ? 1 : 0;
    }

    /** A line in an abstract that is written as titles are. */
    static double abstractLine(String line) {
        var match = WORD.matcher(line);
        if (isNumber(line)) {
            return 3;
        }
        double cost = SUBTITLE.matcher(line).lookingAt() ? 1 : -1;
        while (match.find()) {
            if (!CONNECTIVES.contains(match.group())) {
                cost += Character.isLowerCase(line.charAt(match.start())) ? -2.2 : 1.1;
            }
        }
        return Math.max(0, Math.min(7, cost));
    }

    /** Going on in an abstract behind a line that ends a sentence, as the last line of an abstract does. */
    static double abstractGoesOn(String before) {
        var word = lastWord(before);
        boolean address = isAddress(word) && !word.endsWith("-") && !word.endsWith("/");
        return address ? 4 : SENTENCE_END.matcher(before).find() ? 2.8 : 0;
    }

    static double abstractEnd(String line) {
        char last = line.charAt(line.length() - 1);
        boolean ends = ".!?)}\"'”’]>%/$。".indexOf(last) >= 0 || isAddress(lastWord(line));
        return ends ? 0 : endsOpen(line) ? 4 : 2;
    }

    static double abstractLength(int length) {
        return Math.max(0, SHORT_ABSTRACT - length) / 30.0 + Math.max(0, length - LONG_ABSTRACT) / 20.0;
    }

    /** Whether a word is one of those that sentences are tied together with. */
    static boolean isCommon(String word) {
        return CONNECTIVES.contains(word) || OPENERS.contains(word);
    }

    private static int sentences(String text) {
        var match = SENTENCE.matcher(text);
        int count = 0;
        while (match.find()) {
            count++;
        }
        return count;
    }

    private static boolean endsLikeSentence(String text) {
        return text.endsWith(".") && !text.endsWith("..");
    }

    private static boolean endsOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ',' || last == ':' || last == ';' || CONNECTIVES.contains(lastWord(text));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static boolean isAddress(String word) {
        return word.contains("://") || (word.contains("/") && word.contains(".")) || word.startsWith("www.");
    }

    private static boolean isLower(String text) {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** The share of words that begin with a small letter, among those long enough for titles to write them large. */
    private static double lowerCase(String text) {
        var match = WORD.matcher(text);
        int all = 0;
        int lower = 0;
        while (match.find()) {
            if (!CONNECTIVES.contains(match.group())) {
                all++;
                lower += Character.isLowerCase(text.charAt(match.start())) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) lower / all;
    }
}
