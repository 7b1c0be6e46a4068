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
    private final Map<String, List<Phrase>> byLetters = new HashMap<>();
    private final Set<String> starts = new HashSet<>();
    private int longest;

    /** A phrase as it was written, and the places within its letters at which it has a space. */
    private record Phrase(String written, Set<Integer> spaces, Set<Integer> breaks) {}

    /** A word of a text, and whether a space, rather than a hyphen, stands before it. */
    private record Word(String stem, boolean spaced) {}

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
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '+' && start >= 0 || Character.isSurrogate(c)) {
                start = start < 0 ? i : start;
            } else if (c != '\'' && c != '’' || start < 0) {
                if (start >= 0) {
                    words.add(new Word(stem(plain.substring(start, i)), spaced));
                    spaced = false;
                }
                start = -1;
                spaced = spaced || !isHyphen(c);
            }
        }
        return words;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    /** A word without the ending of its English plural; both forms of a word give the same. */
    private static String stem(String word) {
        var bare = word.replace("'", "").replace("’", "");
        int n = bare.length();
        if (n > 4 && bare.endsWith("ies")) {
            return bare.substring(0, n - 3) + "y";
        }
        if (n > 4
                && (bare.endsWith("sses") || bare.endsWith("xes") || bare.endsWith("ches") || bare.endsWith("shes"))) {
            return bare.substring(0, n - 2);
        }
        if (n > 3 && bare.endsWith("s") && !bare.endsWith("ss") && !bare.endsWith("us") && !bare.endsWith("is")) {
            return bare.substring(0, n - 1);
        }
        return bare;
    }
}
