package offprint.fetch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hugging Face: its daily papers, and what it knows of one paper on arXiv. */
final class HuggingFaceSource implements Source {
    @Override
    public String name() {
        return "hugging-face";
    }

    @Override
    public String label() {
        return "Hugging Face";
    }

    @Override
    public String base() {
        return "https://huggingface.co";
    }

    @Override
    public Reach reach(Reference reference) {
        return reference.scheme().equals("arxiv") ? Reach.WHEN_NAMED : Reach.NEVER;
    }

    @Override
    public String path(List<Reference> references, Asker asker) {
        return "/api/papers/" + Escaped.of(references.get(0).value());
    }

    @Override
    public Optional<String> daily(LocalDate day) {
        return Optional.of("/api/daily_papers?date=" + day + "&limit=100");
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
