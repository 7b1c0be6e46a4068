package offprint.read;

import offprint.model.Source;
import offprint.report.Position;

/**
 * One thing that a file says, as written and unchecked.
 *
 * @param kind what it is about
 * @param source where it comes from
 * @param fields its fields
 * @param body the Markdown below the front matter, or an empty text
 * @param bodyAt where the body begins
 */
public record Entry(Kind kind, Source source, Value.Mapping fields, String body, Position bodyAt) {
    /** What an entry is about. */
    public enum Kind {
        /** The settings of the site. */
        SITE,
        /** A topic of {@code topics.yaml}. */
        TOPIC,
        /** A person of {@code people.yaml}. */
        PERSON,
        /** A record of a paper, fetched or by hand, or an overlay. */
        PAPER,
        /** An editor's words for a digest. */
        ISSUE,
        /** A meeting. */
        SESSION,
        /** A free page. */
        PAGE,
        /** A file to copy. */
        STATIC
    }
}
