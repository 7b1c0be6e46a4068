package offprint.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * arXiv's API. Its terms of use ask for one connection, 3 seconds between requests, and the same query at most once a
 * day; without an {@code Accept} header it answers 406.
 */
final class ArxivSource implements Source {
    @Override
    public String name() {
        return "arxiv";
    }

    @Override
    public String label() {
        return "arXiv";
    }

    @Override
    public String base() {
        return "https://export.arxiv.org";
    }

    @Override
    public Reach reach(Reference reference) {
        return reference.scheme().equals("arxiv") ? Reach.BY_ITSELF : Reach.NEVER;
    }

    @Override
    public String path(List<Reference> references, Asker asker) {
        var ids = references.stream().map(Reference::value).collect(Collectors.joining(","));
        return "/api/query?id_list=" + Escaped.of(ids) + "&max_results=" + references.size();
    }

    @Override
    public Optional<String> search(String query, int start, int most) {
        return Optional.of("/api/query?search_query=" + Escaped.of(query) + "&start=" + start + "&max_results=" + most
                + "&sortBy=submittedDate&sortOrder=descending");
    }

    @Override
    public Shape shape() {
        return Shape.ATOM;
    }

    @Override
    public int atOnce() {
        return 100;
    }

    @Override
    public Duration spacing() {
        return Duration.ofSeconds(3);
    }

    @Override
    public Duration keeps() {
        return Duration.ofDays(1);
    }

    @Override
    public List<String> hosts() {
        return List.of("arxiv.org");
    }
}
