package offprint.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.model.Author;
import offprint.model.Folded;
import offprint.model.Organization;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.PersonName;
import offprint.model.Venue;

/**
 * Keys by which papers are cited, such as {@code kettle2025pouring}: the family name of the first author, the year, the
 * first word of the title that says something. Where no author is known the organization stands first, or a word of the
 * title; where there is no word in our letters, the paper's own key. Each is unique among the papers; a paper that comes
 * later changes none.
 */
public final class CiteKeys {
    private static final Comparator<Paper> FIRST_LISTED_FIRST = Comparator.comparing(
                    (Paper paper) -> paper.featured().stream().findFirst().orElse(LocalDate.MAX))
            .thenComparing(paper -> paper.published().map(PartialDate::earliest).orElse(LocalDate.MAX))
            .thenComparing(Paper::firstKey);

    private static final Pattern UNFIT = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_NAME = 24;
    private static final int MOST_WORDS = 3;
    private static final int HEX = 4;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "on", "of", "in", "for", "to", "with", "towards", "toward", "from", "and", "or", "by",
            "at", "as", "is", "are", "be", "do", "does", "can", "how", "what", "why", "when", "via", "using", "into",
            "its", "it", "we", "our", "your", "you", "der", "die", "das", "le", "la", "les", "el", "un", "une");

    private CiteKeys() {}

    /** The key of each paper, by the paper's own key. */
    public static Map<String, String> of(List<Paper> papers) {
        Map<String, String> keys = new HashMap<>();
        Set<String> taken = new HashSet<>();
        papers.stream().sorted(FIRST_LISTED_FIRST).forEach(paper -> {
            var key = forms(paper).stream()
                    .filter(form -> !taken.contains(form))
                    .findFirst()
                    .orElseThrow();
            taken.add(key);
            keys.put(paper.key(), key);
        });
        return keys;
    }

    /** The forms that a key may take, the best first; the last ones tell it from all others. */
    private static List<String> forms(Paper paper) {
        List<String> parts = new ArrayList<>();
        name(paper).ifPresent(parts::add);
        parts.addAll(words(paper));
        List<String> forms = new ArrayList<>();
        if (parts.isEmpty()) {
            forms.add(UNFIT.matcher(paper.key()).replaceAll("-"));
        } else {
            var form = new StringBuilder(parts.get(0)).append(year(paper));
            parts.subList(1, parts.size())
                    .forEach(word -> forms.add(form.append(word).toString()));
            if (forms.isEmpty()) {
                forms.add(form.toString());
            }
        }
        for (int digits = HEX; digits <= 64; digits *= 2) {
            forms.add(forms.get(0) + "-" + Folded.hash(paper.firstKey(), digits));
        }
        return forms;
    }

    /** The name before the year; empty when neither an author nor the organization has one in our letters. */
    private static Optional<String> name(Paper paper) {
        return paper.authors().stream()
                .findFirst()
                .map(Author::personName)
                .map(CiteKeys::family)
                .filter(name -> !name.isEmpty())
                .or(() -> paper.organization().map(Organization::key).map(CiteKeys::fit))
                .filter(name -> !name.isEmpty());
    }

    /** The family name without the particles before it; of a group, the words of its name. */
    private static String family(PersonName name) {
        var whole = name.family().orElse(name.display());
        var proper = new StringBuilder();
        for (var word : whole.split(" ", -1)) {
            boolean isSmall = name.family().isPresent()
                    ? !word.isEmpty() && Character.isLowerCase(word.codePointAt(0))
                    : word.equalsIgnoreCase("the");
            if (!isSmall) {
                proper.append(word);
            }
        }
        var family = fit(proper.isEmpty() ? whole : proper.toString());
        return family.substring(0, Math.min(family.length(), LONGEST_NAME));
    }

    private static String fit(String text) {
        return UNFIT.matcher(Folded.unaccented(text)).replaceAll("");
    }

    private static String year(Paper paper) {
        return paper.published()
                .map(date -> Integer.toString(date.year()))
                .or(() -> paper.venue()
                        .map(Venue::year)
                        .filter(year -> year.isPresent())
                        .map(year -> Integer.toString(year.getAsInt())))
                .orElse("");
    }

    /** The first words of the title that say something; numbers would run into the year. */
    private static List<String> words(Paper paper) {
        List<String> words = new ArrayList<>();
        for (var word : Folded.title(paper.title().plain()).split(" ", -1)) {
            var fit = fit(word);
            boolean isWord = !fit.isEmpty() && fit.length() == word.length() && Character.isLetter(fit.charAt(0));
            if (isWord && !SMALL.contains(fit) && words.size() < MOST_WORDS) {
                words.add(fit.substring(0, Math.min(fit.length(), LONGEST_NAME)));
            }
        }
        return words;
    }
}
