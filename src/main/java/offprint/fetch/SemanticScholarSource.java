package offprint.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Semantic Scholar; without a key all who ask share one allowance, so it often says that it is busy. */
final class SemanticScholarSource implements Source {
    @Override
    public String name() {
        return "semantic-scholar";
    }

    @Override
    public String label() {
        return "Semantic Scholar";
    }

    @Override
    public String base() {
        return "https://api.semanticscholar.org";
    }

    private static final String FIELDS = "title,externalIds,abstract,tldr,authors,year,publicationDate,venue,"
            + "publicationVenue,journal,publicationTypes,citationCount,openAccessPdf,url";

    @Override
    public Reach reach(Reference reference) {
        return switch (reference.scheme()) {
            case "semantic-scholar", "pubmed", "acl" -> Reach.BY_ITSELF;
            case "arxiv", "doi" -> Reach.WHEN_NAMED;
            default -> Reach.NEVER;
        };
    }

    @Override
    public String path(List<Reference> references, Asker asker) {
        var reference = references.get(0);
        var scheme = switch (reference.scheme()) {
            case "arxiv" -> "ARXIV:";
            case "doi" -> "DOI:";
            case "acl" -> "ACL:";
            case "pubmed" -> "PMID:";
            default -> "";
        };
        return "/graph/v1/paper/" + scheme + Escaped.of(reference.value()) + "?fields=" + FIELDS;
    }

    @Override
    public Shape shape() {
        return Shape.JSON;
    }

    @Override
    public Duration spacing() {
        return Duration.ofMillis(1100);
    }

    @Override
    public Optional<Key> key() {
        return Optional.of(new Key(Key.Place.HEADER, "x-api-key", ""));
    }
}
