package offprint.plan;

import java.util.List;
import offprint.model.Offers.Crawlers;

/** Whom {@code robots.txt} lets in, RFC 9309. */
final class Crawling {
    /**
     * Robots that are said to gather text to train models, by the names that they ask {@code robots.txt} for; those that
     * search, or fetch a page because somebody asked for it, are not among them. Read on 2026-11-28 from what their
     * operators say and from the table of ai.robots.txt.
     */
    static final List<String> TRAINERS = List.of(
            "AI2Bot",
            "Ai2Bot-Dolma",
            "Amazonbot",
            "anthropic-ai",
            "Applebot-Extended",
            "Bytespider",
            "CCBot",
            "ClaudeBot",
            "cohere-training-data-crawler",
            "DeepSeekBot",
            "Diffbot",
            "FacebookBot",
            "Google-Extended",
            "GPTBot",
            "ICC-Crawler",
            "img2dataset",
            "LAIONDownloader",
            "meta-externalagent");

    private static final List<String> EVERYBODY = List.of("*");

    private Crawling() {}

    /** The groups of {@code robots.txt} for a site at a path of its host. */
    static List<View.RobotGroup> groups(Crawlers crawlers, String path) {
        var open = new View.RobotGroup(EVERYBODY, "");
        return switch (crawlers) {
            case ALL -> List.of(open);
            case SEARCH -> List.of(new View.RobotGroup(TRAINERS, path), open);
            case NONE -> List.of(new View.RobotGroup(EVERYBODY, path));
        };
    }
}
