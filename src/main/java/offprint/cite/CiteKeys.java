package offprint.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * first word of the title that says something. Each is unique among the papers; a paper that comes later changes none.
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
        List<String> forms = new ArrayList<>();
        var name = name(paper);
        var form = new StringBuilder(name.isEmpty() ? Folded.slug(paper.key().replace('.', '-')) : name + year(paper));
        var words = name.isEmpty() ? List.<String>of() : words(paper);
        for (var word : words) {
            forms.add(form.append(word).toString());
        }
        if (words.isEmpty()) {
            forms.add(form.isEmpty() ? "paper" : form.toString());
        }
        for (int digits = HEX; digits <= 64; digits *= 2) {
            forms.add(forms.get(0) + "-" + Folded.hash(paper.firstKey(), digits));
        }
        return forms;
    }

    /** The name before the year; empty when neither an author nor the organization has one in our letters. */
    private static String name(Paper paper) {
        var author = paper.authors().stream()
                .findFirst()
                .map(Author::personName)
                .map(CiteKeys::family)
                .orElse("");
        return author.isEmpty()
                ? paper.organization().map(Organization::key).map(CiteKeys::fit).orElse("")
                : author;
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

    /** The first words of the title that say something. */
    private static List<String> words(Paper paper) {
        List<String> words = new ArrayList<>();
        for (var word : Folded.title(paper.title().plain()).split(" ", -1)) {
            var fit = fit(word);
            if (fit.length() == word.length() && !fit.isEmpty() && !SMALL.contains(fit) && words.size() < MOST_WORDS) {
                words.add(fit.substring(0, Math.min(fit.length(), LONGEST_NAME)));
            }
        }
        return words;
    }
}
