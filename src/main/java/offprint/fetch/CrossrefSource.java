package offprint.fetch;

import java.util.List;

/** Crossref, where publishers register the DOIs of articles; who tells a mail address is served better. */
final class CrossrefSource implements Source {
    @Override
    public String name() {
        return "crossref";
    }

    @Override
    public String label() {
        return "Crossref";
    }

    @Override
    public String base() {
        return "https://api.crossref.org";
    }

    @Override
    public Reach reach(Reference reference) {
        return reference.scheme().equals("doi") ? Reach.BY_ITSELF : Reach.NEVER;
    }

    @Override
    public String path(List<Reference> references, Asker asker) {
        return "/works/" + Escaped.of(references.get(0).value()) + asker.query();
    }

    @Override
    public Shape shape() {
        return Shape.JSON;
    }
}
