package offprint.plan;

/** A format in which feeds are written. */
enum FeedForm {
    /** RFC 4287. */
    ATOM("atom", "Atom", "application/atom+xml", ".xml"),
    /** JSON Feed 1.1. */
    JSON("json", "JSON Feed", "application/feed+json", ".json"),
    /** RSS 2.0. */
    RSS("rss", "RSS", "application/rss+xml", ".rss");

    private final String word;
    private final String label;
    private final String type;
    private final String extension;

    FeedForm(String word, String label, String type, String extension) {
        this.word = word;
        this.label = label;
        this.type = type;
        this.extension = extension;
    }

    /** What {@code formats:} calls it. */
    String word() {
        return word;
    }

    /** What readers call it. */
    String label() {
        return label;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    /** The path of the feed at a stem; the RSS of the whole site lies where everybody looks for it. */
    String path(String stem) {
        return this == RSS && stem.equals(Feeds.SITE) ? "rss.xml" : stem + extension;
    }

    /** The same as {@link Page} has it: RSS has more than one extension, so its pages are called by their whole path. */
    String pagePath(String stem) {
        return this == RSS ? path(stem) : stem;
    }
}
