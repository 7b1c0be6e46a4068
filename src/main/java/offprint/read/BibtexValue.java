package offprint.read;

import java.util.List;

/**
 * A value as written: pieces joined by {@code #}.
 *
 * @param pieces the pieces in order
 * @param offset where the value begins in the text
 */
record BibtexValue(List<Piece> pieces, int offset) {
    /** Copies the list. */
    BibtexValue {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of a value.
     *
     * @param text the characters, or the name of a macro
     * @param isMacro whether it is a name
     */
    record Piece(String text, boolean isMacro) {}
}
