package offprint.fetch;

import java.util.List;

/** DataCite, where repositories register the DOIs of preprints, data and software. */
final class DataciteSource implements Source {
    @Override
    public String name() {
        return "datacite";
    }

    @Override
    public String label() {
        return "DataCite";
    }

    @Override
    public String base() {
        return "https://api.datacite.org";
    }

    @Override
    public Reach reach(Reference reference) {
        return switch (reference.scheme()) {
            case "doi" -> Reach.BY_ITSELF;
            case "arxiv" -> Reach.WHEN_NAMED;
            default -> Reach.NEVER;
        };
    }

    @Override
    public String path(List<Reference> references, Asker asker) {
        var reference = references.get(0);
        var doi = reference.scheme().equals("arxiv") ? "10.48550/arxiv." + reference.value() : reference.value();
        return "/dois/" + Escaped.of(doi);
    }

    @Override
    public Shape shape() {
        return Shape.JSON;
    }
}
