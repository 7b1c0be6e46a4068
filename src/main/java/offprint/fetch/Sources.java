package offprint.fetch;

import java.util.List;
import java.util.Optional;

/** The services that can be asked; of those that know a paper the first is asked first. */
final class Sources {
    static final List<Source> STANDARD = List.of(
            new ArxivSource(),
            new CrossrefSource(),
            new DataciteSource(),
            new OpenAlexSource(),
            new OpenReviewSource("openreview", "https://api2.openreview.net"),
            new OpenReviewSource("openreview-v1", "https://api.openreview.net"),
            new AclSource(),
            new SemanticScholarSource(),
            new HuggingFaceSource(),
            new LandingPageSource());

    private Sources() {}

    static Optional<Source> named(String name) {
        return STANDARD.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return STANDARD.stream().map(Source::name).toList();
    }
}
