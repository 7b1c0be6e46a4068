package offprint.curate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.model.Paper;

/**
 * The papers that a file may name, shown or held back.
 *
 * @param references finds their keys by whatever people call them
 * @param shown those that are shown, by key
 * @param held the keys of those that are held back
 */
record KnownPapers(References<String> references, Map<String, Paper> shown, Set<String> held) {
    /** Those of a site, as far as its rules have come. */
    static KnownPapers of(Work work) {
        var references = new References<String>(work.library().rejected());
        Stream.concat(work.papers().stream(), work.held().stream())
                .forEach(joined -> index(joined, joined.paper().key(), references));
        return new KnownPapers(
                references,
                work.papers().stream()
                        .collect(Collectors.toMap(
                                joined -> joined.paper().key(), Work.Joined::paper, (one, other) -> other)),
                work.held().stream().map(joined -> joined.paper().key()).collect(Collectors.toSet()));
    }

    /** Makes a paper known under all its names. */
    static <P> void index(Work.Joined joined, P as, References<P> references) {
        var paper = joined.paper();
        references.addKey(paper.key(), as);
        paper.aliases().forEach(alias -> references.addKey(alias, as));
        paper.ids().forEach(id -> references.add(id.canonical(), as));
        joined.titles().forEach(title -> references.add(title, as));
    }

    /** The paper of a key, if it is shown. */
    Optional<Paper> paper(String key) {
        return Optional.ofNullable(shown.get(key));
    }

    /** Whether the paper of a key is held back. */
    boolean isHeld(String key) {
        return held.contains(key);
    }
}
