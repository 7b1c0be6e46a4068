package offprint.fetch;

import java.util.List;
import java.util.Optional;

/** OpenAlex, a catalog of works of all kinds. */
final class OpenAlexSource implements Source {
    @Override
    public String name() {
        return "openalex";
    }

    @Override
    public String label() {
        return "OpenAlex";
    }

    @Override
    public String base() {
        return "https://api.openalex.org";
    }

    @Override
    public Reach reach(Reference reference) {
        return switch (reference.scheme()) {
            case "openalex", "doi", "pubmed" -> Reach.BY_ITSELF;
            case "arxiv" -> Reach.WHEN_NAMED;
            default -> Reach.NEVER;
        };
    }

    @Override
    public String path(List<Reference> references, Asker asker) {
        var reference = references.get(0);
        var value = Escaped.of(reference.value());
        var id = switch (reference.scheme()) {
            case "doi" -> "doi:" + value;
            case "pubmed" -> "pmid:" + value;
            case "arxiv" -> "doi:10.48550/arxiv." + value;
            default -> value;
        };
        return "/works/" + id + asker.query();
    }

    @Override
    public Shape shape() {
        return Shape.JSON;
    }

    @Override
    public Optional<Key> key() {
        return Optional.of(new Key(Key.Place.QUERY, "api_key", ""));
    }
}
