package offprint.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import offprint.curate.Digest;
import offprint.model.Paper;
import offprint.model.Prose;

/** Links by name to people who have no page become plain words. */
final class PeopleLinks {
    private static final String FOLDER = "people/";

    private PeopleLinks() {}

    /** The digest whose prose leads to pages that there are. */
    static Digest checked(Digest digest) {
        boolean hasLink =
                prose(digest).flatMap(prose -> prose.inserts().stream()).anyMatch(PeopleLinks::isToPerson);
        if (!hasLink) {
            return digest;
        }
        var people = new Outline(digest, Optional.empty()).people();
        return with(
                digest,
                prose -> prose.with(
                        insert -> insert instanceof Prose.Linked link && isToPerson(link) && !people.hasPage(slug(link))
                                ? new Prose.Linked("", link.label(), link.plain(), link.at())
                                : insert));
    }

    private static boolean isToPerson(Prose.Insert insert) {
        return insert instanceof Prose.Linked link && link.path().startsWith(FOLDER);
    }

    private static String slug(Prose.Linked link) {
        return link.path().substring(FOLDER.length()).replaceFirst("\\.html$", "");
    }

    /** All prose of a digest. */
    static Stream<Prose> prose(Digest digest) {
        return Stream.of(
                        digest.papers().stream().flatMap(paper -> paper.note().stream()),
                        digest.topics().stream().map(topic -> topic.description()),
                        digest.pages().stream().map(page -> page.body()),
                        digest.editions().stream().map(Digest.Edition::intro),
                        digest.editions().stream()
                                .flatMap(edition -> edition.picks().stream())
                                .map(Digest.Item::why))
                .flatMap(prose -> prose);
    }

    private static Digest with(Digest digest, UnaryOperator<Prose> change) {
        return new Digest(
                digest.site(),
                digest.papers().stream().map(paper -> with(paper, change)).toList(),
                digest.contributors(),
                digest.topics().stream()
                        .map(topic -> topic.with(change.apply(topic.description())))
                        .toList(),
                digest.editions().stream().map(edition -> with(edition, change)).toList(),
                digest.pages().stream()
                        .map(page -> page.with(change.apply(page.body())))
                        .toList(),
                digest.files());
    }

    private static Paper with(Paper paper, UnaryOperator<Prose> change) {
        Optional<Prose> marked = paper.note().filter(note -> !note.inserts().isEmpty());
        return marked.isEmpty() ? paper : paper.with(marked.map(change));
    }

    private static Digest.Edition with(Digest.Edition edition, UnaryOperator<Prose> change) {
        List<Digest.Item> picks = edition.picks().stream()
                .map(item -> new Digest.Item(with(item.paper(), change), change.apply(item.why())))
                .toList();
        return new Digest.Edition(
                edition.period(), edition.title(), change.apply(edition.intro()), picks, edition.at());
    }
}
