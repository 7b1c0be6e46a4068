package offprint.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.model.Folded;

/**
 * Finds phrases in texts at word boundaries. Case, accents and plurals do not matter; a hyphen is a space or nothing,
 * so that {@code pre-training}, {@code pretraining} and {@code pre training} are one phrase when one of the two sides
 * has the hyphen.
 */
final class Phrases {
    private static final Map<String, String> IRREGULAR = Map.of(
            "matrices", "matrix",
            "indices", "index",
            "vertices", "vertex",
            "axes", "axis",
            "criteria", "criterion",
            "phenomena", "phenomenon",
            "halves", "half",
            "quizzes", "quiz");

    private final Map<String, List<Phrase>> byLetters = new HashMap<>();
    private final Set<String> starts = new HashSet<>();
    private int longest;

    /** A phrase as it was written, and the places within its letters at which it has a space. */
    private record Phrase(String written, Set<Integer> spaces, Set<Integer> breaks) {}

    /** A word of a text, whether a space stands before it rather than a hyphen, and whether a comma or the like. */
    private record Word(String stem, boolean spaced, boolean parted) {}

    Phrases(Iterable<String> phrases) {
        phrases.forEach(this::add);
    }

    private void add(String written) {
        var letters = new StringBuilder();
        var spaces = new HashSet<Integer>();
        var breaks = new HashSet<Integer>();
        for (var word : words(written)) {
            if (!letters.isEmpty()) {
                (word.spaced ? spaces : breaks).add(letters.length());
            }
            letters.append(word.stem);
        }
        var key = letters.toString();
        breaks.addAll(spaces);
        byLetters.computeIfAbsent(key, none -> new ArrayList<>()).add(new Phrase(written, spaces, breaks));
        starts.add(start(key));
        longest = Math.max(longest, key.length());
    }

    /** The phrases that occur in a text, as they were written. */
    Set<String> in(String text) {
        var found = new HashSet<String>();
        var words = words(text);
        var letters = new StringBuilder();
        for (int from = 0; from < words.size(); from++) {
            letters.setLength(0);
            letters.append(words.get(from).stem);
            match(letters, Set.of(), Set.of(), found);
            if (from + 1 < words.size()) {
                extend(words, from, letters, found);
            }
        }
        return found;
    }

    private void extend(List<Word> words, int from, StringBuilder letters, Set<String> found) {
        Set<Integer> spaces = new HashSet<>();
        Set<Integer> breaks = new HashSet<>();
        for (int to = from + 1; to < words.size() && letters.length() < longest; to++) {
            if (letters.length() >= 2 && !starts.contains(start(letters))) {
                return;
            }
            if (words.get(to).parted) {
                return;
            }
            breaks.add(letters.length());
            if (words.get(to).spaced) {
                spaces.add(letters.length());
            }
            letters.append(words.get(to).stem);
            match(letters, spaces, breaks, found);
        }
    }

    /** A space on one side needs a break on the other; hyphens need nothing. */
    private void match(CharSequence letters, Set<Integer> spaces, Set<Integer> breaks, Set<String> found) {
        if (letters.length() > longest) {
            return;
        }
        for (var phrase : byLetters.getOrDefault(letters.toString(), List.of())) {
            if (phrase.breaks.containsAll(spaces) && breaks.containsAll(phrase.spaces)) {
                found.add(phrase.written);
            }
        }
    }

    private static String start(CharSequence letters) {
        return letters.subSequence(0, Math.min(2, letters.length())).toString();
    }

    private static List<Word> words(String text) {
        var plain = Folded.unaccented(text);
        List<Word> words = new ArrayList<>();
        int start = -1;
        boolean spaced = true;
        boolean parted = false;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '+' && start >= 0 || Character.isSurrogate(c)) {
                start = start < 0 ? i : start;
            } else if (c != '\'' && c != '’' || start < 0) {
                if (start >= 0) {
                    words.add(new Word(stem(plain.substring(start, i)), spaced, parted));
                    spaced = false;
                    parted = false;
                }
                start = -1;
                spaced = spaced || !isHyphen(c);
                parted = parted || parts(plain, i);
            }
        }
        return words;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    /** Whether a sign ends a phrase: no phrase runs over a comma or a full stop. */
    private static boolean parts(String text, int i) {
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        boolean beforeSpace = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        return ",;!?()[]{}\"“”".indexOf(c) >= 0 || (c == '.' || c == ':') && beforeSpace;
    }

    /**
     * A word reduced so that both its numbers give the same in English: {@code policies} and {@code policy}, {@code
     * biases} and {@code bias}, {@code GPUs} and {@code GPU}. What is left need not be a word.
     */
    private static String stem(String word) {
        var bare = word.replace("'", "").replace("’", "");
        var singular = IRREGULAR.getOrDefault(bare, bare);
        return singular.length() < 3 ? singular : withoutS(endingAlike(singular));
    }

    /** {@code -ies}, {@code -ie} and {@code -y} end alike, so do {@code -xes}, {@code -xe} and {@code -x}. */
    private static String endingAlike(String word) {
        int n = word.length();
        if (word.endsWith("sis")) {
            return word.substring(0, n - 2);
        }
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 2);
        }
        if (n > 3 && word.endsWith("ie")) {
            return word.substring(0, n - 1);
        }
        if (n > 3 && word.endsWith("y") && "aeiou".indexOf(word.charAt(n - 2)) < 0) {
            return word.substring(0, n - 1) + "i";
        }
        if (n > 3 && word.endsWith("es") && isSibilant(word, n - 2)) {
            return word.substring(0, n - 2);
        }
        return n > 3 && word.endsWith("e") && isSibilant(word, n - 1) ? word.substring(0, n - 1) : word;
    }

    private static boolean isSibilant(String word, int end) {
        char last = word.charAt(end - 1);
        return "sxzo".indexOf(last) >= 0 || last == 'h' && end > 1 && "cs".indexOf(word.charAt(end - 2)) >= 0;
    }

    private static String withoutS(String word) {
        int n = word.length();
        return n > 2 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, n - 1) : word;
    }
}
