package offprint.curate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import offprint.model.Author;
import offprint.model.Identifier;
import offprint.model.PaperRecord;
import offprint.model.PartialDate;
import offprint.model.Said;

/** Whether two records of one title can speak of one paper. */
final class Compatible {
    private static final int MOST_YEARS = 2;

    private Compatible() {}

    static boolean are(PaperRecord a, PaperRecord b) {
        return haveCompatibleIds(a, b)
                && haveCompatibleAuthors(a, b)
                && haveCompatibleDates(a, b)
                && speaksOfNoOther(a)
                && speaksOfNoOther(b);
    }

    /** Whether both name their authors, and those are the same families, all of them. */
    static boolean haveSameAuthors(PaperRecord a, PaperRecord b) {
        return a.authors().isPresent()
                && b.authors().isPresent()
                && families(a.authors().get().value())
                        .equals(families(b.authors().get().value()));
    }

    private static Set<String> families(List<Author> authors) {
        return authors.stream()
                .map(author -> author.personName().familyForMatching())
                .collect(Collectors.toSet());
    }

    /** The notice of a retraction often has the title of the paper that it retracts. */
    private static boolean speaksOfNoOther(PaperRecord record) {
        return record.notices().stream().allMatch(said -> said.value().of().isEmpty());
    }

    /** An article has one arXiv id: two of them are two articles, whatever they are called. */
    private static boolean haveCompatibleIds(PaperRecord a, PaperRecord b) {
        var some = arxiv(a);
        var others = arxiv(b);
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    private static List<Identifier> arxiv(PaperRecord record) {
        return record.ids().stream()
                .map(Said::value)
                .filter(id -> id.scheme().equals("arxiv"))
                .toList();
    }

    private static boolean haveCompatibleAuthors(PaperRecord a, PaperRecord b) {
        if (a.authors().isPresent() && b.authors().isPresent()) {
            return areCompatible(a.authors().get().value(), b.authors().get().value());
        }
        var some = count(a);
        var others = count(b);
        return some.isEmpty() || others.isEmpty() || some.equals(others);
    }

    private static Optional<Integer> count(PaperRecord record) {
        return record.authorCount()
                .map(Said::value)
                .or(() -> record.authors().map(said -> said.value().size()));
    }

    /** They share a family name at the same end, and neither list is over twice as long as the other. */
    private static boolean areCompatible(List<Author> some, List<Author> others) {
        boolean sameEnd = sameFamily(some.get(0), others.get(0))
                || sameFamily(some.get(some.size() - 1), others.get(others.size() - 1));
        return sameEnd && some.size() <= 2 * others.size() && others.size() <= 2 * some.size();
    }

    private static boolean sameFamily(Author a, Author b) {
        return a.personName().familyForMatching().equals(b.personName().familyForMatching());
    }

    private static boolean haveCompatibleDates(PaperRecord a, PaperRecord b) {
        if (a.published().isEmpty() || b.published().isEmpty()) {
            return true;
        }
        PartialDate one = a.published().get().value();
        PartialDate other = b.published().get().value();
        if (one.precision() == 1 || other.precision() == 1) {
            return Math.abs(one.year() - other.year()) <= MOST_YEARS;
        }
        boolean inOrder = one.compareTo(other) <= 0;
        var early = inOrder ? one : other;
        var late = inOrder ? other : one;
        return !late.earliest().isAfter(early.latest().plusYears(MOST_YEARS));
    }
}
