package offprint.curate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import offprint.model.Identifier;
import offprint.report.Closest;
import offprint.report.Position;
import offprint.report.Report;

/**
 * Finds papers by what people call them.
 *
 * @param <P> what stands for a paper
 */
final class References<P> {
    private final Map<String, Set<P>> papers = new HashMap<>();
    private final Map<String, P> byKey = new HashMap<>();
    private final Map<P, String> keys = new HashMap<>();
    private final Map<String, String> shown = new TreeMap<>();
    private final Collection<String> rejected;

    /**
     * An empty index.
     *
     * @param rejected folded names of records that were rejected: a reference to one of them is no second fault
     */
    References(Collection<String> rejected) {
        this.rejected = rejected;
    }

    /** Makes a paper known under a name; the first form of a name is the one that messages show. */
    void add(String name, P paper) {
        var folded = Names.reference(name);
        papers.computeIfAbsent(folded, none -> new LinkedHashSet<>()).add(paper);
        shown.putIfAbsent(name, folded);
    }

    /** Makes a paper known under a key, which wins over all other names; the first is the one that messages show. */
    void addKey(String key, P paper) {
        byKey.putIfAbsent(key, paper);
        keys.putIfAbsent(paper, key);
        add(key, paper);
    }

    /** All papers that a reference names. */
    Collection<P> all(String reference) {
        var exact = Optional.ofNullable(byKey.get(reference.strip()));
        return exact.isPresent() ? List.of(exact.get()) : papers.getOrDefault(Names.reference(reference), Set.of());
    }

    /** Whether a reference names at least one paper. */
    boolean knows(String reference) {
        return byKey.containsKey(reference.strip()) || papers.containsKey(Names.reference(reference));
    }

    /**
     * The one paper that a reference names.
     *
     * @return empty when there is none or several, which is then reported as an error
     */
    Optional<P> find(String reference, Position at, Report report) {
        var exact = Optional.ofNullable(byKey.get(reference.strip()));
        if (exact.isPresent()) {
            return exact;
        }
        Collection<P> found = papers.getOrDefault(Names.reference(reference), Set.of());
        if (found.size() == 1) {
            return Optional.of(found.iterator().next());
        }
        if (found.isEmpty()) {
            sayUnknown(reference, Optional.empty(), at, report);
            return Optional.empty();
        }
        report.error(
                "paper.ambiguous",
                at,
                "\"" + reference + "\" names " + found.size() + " papers",
                "use the key of one of them: "
                        + found.stream()
                                .map(paper -> keys.getOrDefault(paper, ""))
                                .sorted()
                                .collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    /**
     * Reports that there is no such paper. What is missing may stand in a file that could not be read: then that file's
     * fault is the only one.
     *
     * @param other what else may have been meant, when no paper has a similar name
     */
    void sayUnknown(String reference, Optional<String> other, Position at, Report report) {
        if (rejected.contains(Names.reference(reference))
                || report.hasErrorBelow("content/papers/") && !at.file().startsWith("content/papers/")) {
            return;
        }
        var identifier = Identifier.parse(reference);
        var closest = closest(reference)
                .or(() -> other)
                .filter(name -> identifier.isEmpty())
                .map("did you mean \"%s\"?"::formatted);
        report.error(
                "paper.unknown",
                at,
                identifier.isPresent()
                        ? "no paper has the identifier " + identifier.get().canonical()
                        : "no paper is called \"" + reference + "\"",
                closest.orElse("name a paper by its key, an identifier, or its whole title, or take this out"));
    }

    /** The name that somebody may have meant: the closest, or one that begins alike. */
    private Optional<String> closest(String reference) {
        var start = Names.reference(reference);
        List<String> alike = new ArrayList<>();
        shown.forEach((name, folded) -> {
            if (start.length() > 5 && folded.startsWith(start)) {
                alike.add(name);
            }
        });
        return alike.isEmpty() ? Closest.to(reference, shown.keySet()) : Optional.of(alike.get(0));
    }
}
