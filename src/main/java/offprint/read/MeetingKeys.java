package offprint.read;

import java.util.HashSet;
import java.util.Set;
import offprint.model.Folded;

/** The keys of a schedule's meetings: the day, and what it is about or who presents; each is given once. */
final class MeetingKeys {
    private static final int LONGEST = 80;

    private final Set<String> given = new HashSet<>();

    /** The key of a meeting; words in which no letter is one of a key become a number. */
    String of(String day, String words) {
        var slug = Folded.slug(words);
        var base = day + "-" + (slug.isEmpty() ? Folded.hash(words, 10) : slug);
        var key = cut(base, LONGEST);
        for (int n = 2; !given.add(key); n++) {
            key = cut(base, LONGEST - 1 - Integer.toString(n).length()) + "-" + n;
        }
        return key;
    }

    private static String cut(String key, int length) {
        if (key.length() <= length) {
            return key;
        }
        int end = key.charAt(length) == '-' ? length : key.lastIndexOf('-', length);
        int day = 11;
        return key.substring(0, end > day ? end : length);
    }
}
