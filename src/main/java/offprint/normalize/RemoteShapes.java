package offprint.normalize;

import static offprint.normalize.Shape.optional;

import java.util.stream.Stream;
import offprint.model.Service;

/** The fields that say what a site has fetched, and from where. */
final class RemoteShapes {
    /** What is fetched again and again: one of four sorts. */
    static final Shape SUBSCRIPTION = Shape.of(
                    "subscription",
                    "What is fetched: daily pages, a query to arXiv, papers by identifier, or papers by address.",
                    optional("daily", Types.words(Stream.of("hugging-face")), "Whose daily pages.", "hugging-face"),
                    optional("since", Types.DAY, "The first day of the daily pages.", "2025-11-10"),
                    optional("arxiv", Types.TEXT, "A query to arXiv.", "cat:cs.RO AND ti:teapot"),
                    optional("max", Types.digits(1), "How many papers the query gives at most.", "100"),
                    optional(
                            "featured",
                            Types.words(Stream.of("submission-day", "none")),
                            "The day under which a paper that the query gives is listed.",
                            "submission-day"),
                    optional("ids", Types.many(Types.IDENTIFIER), "Papers by identifier.", "arxiv:2511.00001"),
                    optional("url", Types.many(Types.TEXT), "Papers by address.", "https://example.org/paper"))
            .needingOnly("daily", "arxiv", "ids", "url")
            .needingWith("daily", "since")
            .needingWith("since", "daily")
            .needingWith("max", "arxiv")
            .needingWith("featured", "arxiv");

    private static final Shape SERVICE = Shape.of(
            "service",
            "A service from which papers are fetched.",
            optional("base", Types.URL, "Its address, if not the usual one.", "https://api.example.org"),
            optional(
                    "key-from",
                    Types.pattern(RemoteNormalizer.VARIABLE),
                    "The variable of the environment that holds the key; the key itself belongs in no file.",
                    "EXAMPLE_KEY"),
            optional("max-megabytes", Types.digits(1), "The size of the largest answer that is taken.", "64"));

    /** Where services are. */
    static final Shape SERVICES = Shape.of(
            "services",
            "Services from which papers are fetched: an address, or fields for each.",
            Service.NAMES.stream()
                    .map(name -> optional(
                            name,
                            Types.either(Types.URL, Types.fields(SERVICE)),
                            "The address of this service, or fields.",
                            "https://api.example.org"))
                    .toArray(Shape.Field[]::new));

    private RemoteShapes() {}
}
