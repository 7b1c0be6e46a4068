package offprint.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.cite.CiteKeys;
import offprint.cite.Reference;
import offprint.curate.Digest;
import offprint.model.Paper;

/** The references of all papers, each made once. */
final class Bibliography {
    private final Map<String, Reference> references = new LinkedHashMap<>();

    Bibliography(Digest digest) {
        var keys = CiteKeys.of(digest.papers());
        var made = digest.papers().parallelStream()
                .map(paper -> Reference.of(
                        paper, Optional.ofNullable(keys.get(paper.key())).orElseThrow()))
                .toList();
        for (int i = 0; i < made.size(); i++) {
            references.put(digest.papers().get(i).key(), made.get(i));
        }
    }

    /** The reference of a paper. */
    Reference of(Paper paper) {
        return Optional.ofNullable(references.get(paper.key())).orElseThrow();
    }

    /** Whether the path is the page of a paper. */
    boolean hasPage(String stem) {
        return stem.startsWith("papers/") && references.containsKey(stem.substring("papers/".length()));
    }

    /** The references of papers, in their order. */
    List<Reference> of(List<Paper> papers) {
        return papers.stream().map(this::of).toList();
    }
}
