package offprint.plan;

import java.util.Optional;
import java.util.function.UnaryOperator;
import offprint.curate.Digest;
import offprint.model.Prose;

/** Links by name to people who have no page become plain words. */
final class PeopleLinks {
    private static final String FOLDER = "people/";

    private PeopleLinks() {}

    /** The digest whose prose leads to pages that there are. */
    static Digest checked(Digest digest) {
        boolean hasLink =
                digest.prose().flatMap(prose -> prose.inserts().stream()).anyMatch(PeopleLinks::isToPerson);
        if (!hasLink) {
            return digest;
        }
        var people = new Outline(digest, Optional.empty()).people();
        UnaryOperator<Prose> known = prose -> prose.with(
                insert -> insert instanceof Prose.Linked link && isToPerson(link) && !people.hasPage(slug(link))
                        ? new Prose.Linked("", link.label(), link.plain(), link.at())
                        : insert);
        return digest.changed(paper -> paper.noted(known), known);
    }

    private static boolean isToPerson(Prose.Insert insert) {
        return insert instanceof Prose.Linked link && link.path().startsWith(FOLDER);
    }

    private static String slug(Prose.Linked link) {
        return link.path().substring(FOLDER.length()).replaceFirst("\\.html$", "");
    }
}
