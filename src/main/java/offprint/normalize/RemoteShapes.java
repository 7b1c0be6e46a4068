package offprint.normalize;

import static offprint.normalize.Shape.optional;

import java.util.stream.Stream;
import offprint.model.Service;

/** The fields of what a site has fetched, and of how services are asked. */
final class RemoteShapes {
    /** Something to fetch. */
    static final Shape SOURCE = Shape.of(
                    "fetched",
                    "Something to fetch: lists of days, what a query finds, single papers, or a file.",
                    optional("daily", Types.words(Stream.of("hugging-face")), "Whose lists of days.", "hugging-face"),
                    optional("since", Types.DAY, "The first day of those lists.", "2025-11-01"),
                    optional(
                            "arxiv",
                            Types.TEXT,
                            "A query, as the manual of arXiv's API says.",
                            "cat:cs.RO AND abs:teapot"),
                    optional("max", Types.digits(1), "How many papers a query finds, at most 2000.", "100"),
                    optional(
                            "featured",
                            Types.words(Stream.of("submission-day", "none")),
                            "The day under which papers of a query are listed.",
                            "submission-day"),
                    optional("ids", Types.many(Types.REFERENCE), "Single papers.", "arxiv:2511.00001"),
                    optional(
                            "url",
                            Types.many(Types.URL),
                            "Pages, or files in a known format.",
                            "https://example.org/our-papers.bib"))
            .needing("daily", "arxiv", "ids", "url")
            .needingWith("daily", "since");

    private static final Shape SERVICE = Shape.of(
            "service",
            "How a service is asked.",
            optional("base", Types.URL, "Where it is, instead of its own address.", "https://api.example.org"),
            optional(
                    "key-from",
                    Types.pattern(RemoteNormalizer.VARIABLE),
                    "The variable of the environment that holds your key; the key itself belongs in no file.",
                    "OPENALEX_KEY"),
            optional("max-megabytes", Types.digits(1), "The largest answer that is taken, at most 1024.", "64"));

    /** How services are asked, each an address or fields. */
    static final Shape SERVICES = Shape.of(
            "services",
            "How services are asked.",
            Service.NAMES.stream()
                    .map(name -> optional(
                            name, Types.either(Types.URL, Types.fields(SERVICE)), "How this service is asked."))
                    .toArray(Shape.Field[]::new));

    private RemoteShapes() {}
}
