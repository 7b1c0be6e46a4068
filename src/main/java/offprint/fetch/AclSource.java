package offprint.fetch;

import java.util.List;

/** The ACL Anthology, whose records are BibTeX. */
final class AclSource implements Source {
    @Override
    public String name() {
        return "acl";
    }

    @Override
    public String label() {
        return "ACL Anthology";
    }

    @Override
    public String base() {
        return "https://aclanthology.org";
    }

    @Override
    public Reach reach(Reference reference) {
        return reference.scheme().equals("acl") ? Reach.BY_ITSELF : Reach.NEVER;
    }

    @Override
    public String path(List<Reference> references, Asker asker) {
        return "/" + Escaped.of(references.get(0).value()) + ".bib";
    }

    @Override
    public Shape shape() {
        return Shape.BIBTEX;
    }
}
