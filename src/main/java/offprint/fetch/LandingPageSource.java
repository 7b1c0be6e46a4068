package offprint.fetch;

import java.util.List;
import offprint.model.Identifier;

/** Any page on the web: that of a paper, or a file in a format that is known. */
final class LandingPageSource implements Source {
    @Override
    public String name() {
        return "landing-page";
    }

    @Override
    public String label() {
        return "landing page";
    }

    @Override
    public String base() {
        return "";
    }

    @Override
    public Reach reach(Reference reference) {
        return reference.scheme().equals("web")
                ? Reach.BY_ITSELF
                : reference.identifier().isPresent() ? Reach.WHEN_NAMED : Reach.NEVER;
    }

    @Override
    public String path(List<Reference> references, Asker asker) {
        var reference = references.get(0);
        return reference.identifier().map(Identifier::url).orElse(reference.value());
    }

    @Override
    public Shape shape() {
        return Shape.ANY;
    }
}
