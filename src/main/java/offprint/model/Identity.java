package offprint.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By what readers know a site again.
 *
 * @param accent its color, when it has one of its own
 * @param logo the picture beside its name
 * @param stylesheets files that are linked after the built-in stylesheet, relative to the root of the site
 * @param cards for which kinds of pages social cards are drawn; empty for none
 */
public record Identity(Optional<Accent> accent, Optional<Logo> logo, List<String> stylesheets, Set<CardKind> cards) {
    /** Copies the collections. */
    public Identity {
        stylesheets = List.copyOf(stylesheets);
        cards = Set.copyOf(cards);
    }

    /** A picture of the site, its path relative to the root of the site, its size in pixels. */
    public record Logo(String path, int width, int height) {}

    /** Pages that may have social cards. */
    public enum CardKind {
        /** The home page. */
        HOME,
        /** Digests of any span. */
        DIGESTS,
        /** Topics. */
        TOPICS,
        /** Meetings. */
        SESSIONS,
        /** Papers, only when they are asked for by name: there are many. */
        PAPERS
    }
}
