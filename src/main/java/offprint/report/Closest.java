package offprint.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that somebody most likely meant. */
public final class Closest {
    private Closest() {}

    /** The closest of the known words, when it is close enough to be worth a suggestion. */
    public static Optional<String> to(String word, Collection<String> known) {
        int limit = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
                .map(candidate -> new Candidate(candidate, distance(word, candidate)))
                .filter(candidate -> candidate.distance <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** {@code did you mean "x"?}, or else another hint. */
    public static String hint(String word, Collection<String> known, String otherwise) {
        return to(word, known).map("did you mean \"%s\"?"::formatted).orElse(otherwise);
    }

    private record Candidate(String word, int distance) {}

    /** Insertions, deletions and changes that lead from one word to the other (Levenshtein), swaps counting one. */
    private static int distance(String a, String b) {
        int[] older = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], older[j - 2] + 1);
                }
            }
            int[] free = older;
            older = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
