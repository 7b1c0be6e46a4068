package offprint.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Author;
import offprint.model.PersonName;

/** Lists of authors of one paper, as several records give them: initials or not, in either order, with accents or not. */
final class AuthorLists {
    /** Lists whose product is larger are compared place by place only: of hundreds of names many are alike. */
    private static final int MOST_PAIRS = 10_000;

    private AuthorLists() {}

    /** Whether two lists name the same people in the same order, as far as names tell. */
    static boolean agree(List<Author> a, List<Author> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!isOne(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of a shorter list are in a longer one. */
    static boolean isPart(List<Author> shorter, List<Author> longer) {
        if (longer.size() <= shorter.size()) {
            return false;
        }
        if (agree(shorter, longer.subList(0, shorter.size()))) {
            return true;
        }
        return shorter.size() * longer.size() <= MOST_PAIRS
                && shorter.stream().allMatch(author -> longer.stream().anyMatch(other -> isOne(author, other)));
    }

    /**
     * A list with what others know of the same people: the fullest form of each name, parts of names, ORCID iDs,
     * affiliations.
     *
     * @param chosen the list whose people and order count
     * @param others further lists, the more reliable first
     * @param asWritten whether the names stay as they are, because a person wrote them
     */
    static List<Author> completed(List<Author> chosen, List<List<Author>> others, boolean asWritten) {
        List<Author> completed = new ArrayList<>(chosen);
        for (var list : others) {
            if (!list.equals(chosen)) {
                boolean inOrder = agree(chosen, list);
                for (int i = 0; i < chosen.size(); i++) {
                    var match = inOrder ? Optional.of(list.get(i)) : match(chosen.get(i), chosen, list);
                    if (match.isPresent()) {
                        completed.set(i, filled(completed.get(i), match.get(), asWritten));
                    }
                }
            }
        }
        return List.copyOf(completed);
    }

    /** The same person in a list of another order or length: the only one of that name in both. */
    private static Optional<Author> match(Author author, List<Author> own, List<Author> list) {
        if (own.size() * list.size() > MOST_PAIRS) {
            return Optional.empty();
        }
        var alike = list.stream().filter(other -> isOne(author, other)).toList();
        long same = own.stream().filter(other -> isOne(author, other)).count();
        return alike.size() == 1 && same == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean isOne(Author a, Author b) {
        if (a.orcid().isPresent() && b.orcid().isPresent()) {
            return a.orcid().equals(b.orcid());
        }
        return a.name().equals(b.name()) || a.personName().agrees(b.personName());
    }

    private static Author filled(Author author, Author other, boolean asWritten) {
        boolean sameName = author.name().equals(other.name());
        PersonName known = other.personName();
        boolean fuller =
                !asWritten && !sameName && author.personName().fuller(known).equals(known);
        var name = fuller ? other : author;
        boolean parts = name.family().isEmpty() && sameName;
        return new Author(
                name.name(),
                parts ? other.family() : name.family(),
                parts ? other.given() : name.given(),
                parts ? other.suffix() : name.suffix(),
                author.orcid().or(other::orcid),
                author.affiliation().or(other::affiliation));
    }
}
