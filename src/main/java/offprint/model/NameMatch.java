package offprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names of people that have a family name. */
final class NameMatch {
    private static final Pattern BETWEEN = Pattern.compile("[\\s.]+");

    private NameMatch() {}

    static boolean agree(PersonName one, PersonName other) {
        return oneWay(one, other) || isTurned(one, other);
    }

    private static boolean oneWay(PersonName one, PersonName other) {
        return sameFamily(one, other)
                && given(words(one.given().orElse("")), words(other.given().orElse("")));
    }

    /** The same last word of the family name; where both have more of it, one must be all of the other's end. */
    private static boolean sameFamily(PersonName one, PersonName other) {
        if (!one.familyForMatching().equals(other.familyForMatching())) {
            return one.family().isPresent()
                    && NameWords.joined(one.family().get())
                            .equals(NameWords.joined(other.family().orElse("")));
        }
        return true;
    }

    /** {@code Wang Jiaqi} and {@code Jiaqi Wang}: the words of one are those of the other, turned round. */
    private static boolean isTurned(PersonName one, PersonName other) {
        var given = NameWords.joined(one.given().orElse(""));
        var family = NameWords.joined(one.family().orElse(""));
        return given.length() > 1
                && given.equals(NameWords.joined(other.family().orElse("")))
                && family.equals(NameWords.joined(other.given().orElse("")));
    }

    /** Given names in order: a word agrees with itself and with its initial; what one has more is no contradiction. */
    private static boolean given(List<String> one, List<String> other) {
        if (String.join("", one).equals(String.join("", other))) {
            return true;
        }
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var a = one.get(i);
            var b = other.get(i);
            boolean isInitial = a.codePointCount(0, a.length()) == 1 || b.codePointCount(0, b.length()) == 1;
            if (!(isInitial ? a.codePointAt(0) == b.codePointAt(0) : a.equals(b))) {
                return false;
            }
        }
        return true;
    }

    /** The given names, folded: {@code J.K.} and {@code JK} are two initials, {@code Ka-Shu} two words. */
    private static List<String> words(String given) {
        List<String> words = new ArrayList<>();
        for (var part : BETWEEN.split(given)) {
            boolean isInitials = part.length() > 1 && part.length() < 4 && part.equals(part.toUpperCase(Locale.ROOT));
            for (var word : Folded.words(part).split(" ")) {
                if (isInitials && word.length() > 1) {
                    word.codePoints().forEach(c -> words.add(Character.toString(c)));
                } else if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** How much of a name is written out: words beyond initials count most, then letters, then accents. */
    static int fullness(PersonName name) {
        var words = words(name.given().orElse(""));
        int written = (int) words.stream().filter(word -> word.length() > 1).count();
        int letters = name.display().length();
        int accents = (int) name.display().chars().filter(c -> c > 127).count();
        return 10_000 * written
                + 1000 * words.size()
                + 500 * (int) name.suffix().stream().count()
                + 2 * Math.min(letters, 200)
                + accents;
    }
}
