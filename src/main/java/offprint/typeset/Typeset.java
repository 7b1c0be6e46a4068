package offprint.typeset;

import java.util.List;
import java.util.Optional;
import offprint.curate.Digest;

/**
 * A digest whose formulas are typeset.
 *
 * @param digest the digest
 * @param look what its formulas need; empty when it has none
 */
public record Typeset(Digest digest, Optional<Look> look) {
    /** The digest as it is. */
    public static Typeset plain(Digest digest) {
        return new Typeset(digest, Optional.empty());
    }

    /**
     * What formulas need to look right.
     *
     * @param stylesheet the stylesheet of KaTeX, with its fonts in {@code fonts/}
     * @param declarations our own, for what KaTeX would write into {@code style} attributes
     * @param fonts the fonts as resources of the program
     */
    public record Look(String stylesheet, String declarations, List<String> fonts) {
        /** Copies the list. */
        public Look {
            fonts = List.copyOf(fonts);
        }
    }
}
