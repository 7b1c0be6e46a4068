package offprint.fetch;

import java.util.List;
import java.util.Optional;

/**
 * OpenReview, which keeps newer submissions behind one version of its API and older ones behind another.
 *
 * @param name {@code openreview} or {@code openreview-v1}
 * @param base where that version is
 */
record OpenReviewSource(String name, String base) implements Source {
    @Override
    public String label() {
        return "OpenReview";
    }

    @Override
    public String setting() {
        return "openreview";
    }

    @Override
    public Reach reach(Reference reference) {
        return reference.scheme().equals("openreview") ? Reach.BY_ITSELF : Reach.NEVER;
    }

    @Override
    public String path(List<Reference> references, Asker asker) {
        return "/notes?id=" + Escaped.of(references.get(0).value());
    }

    @Override
    public Shape shape() {
        return Shape.JSON;
    }

    @Override
    public Optional<Key> key() {
        return Optional.of(new Key(Key.Place.HEADER, "Authorization", "Bearer "));
    }
}
