package offprint.read;

import java.util.List;

/**
 * A piece of a Markdown file as it stands there, so that each of its characters has a place.
 *
 * @param kind what it is
 * @param level of a heading 1 to 6; of an item its indentation
 * @param text its characters without the marks that make it what it is
 * @param start where the text begins in the file
 * @param cells of a row its cells
 * @param header of a row the names of its table's columns
 */
record MdBlock(Kind kind, int level, String text, int start, List<Cell> cells, List<String> header) {
    /** What a piece is. */
    enum Kind {
        /** A heading. */
        HEADING,
        /** An item of a list, without those below it. */
        ITEM,
        /** A row of a table. */
        ROW,
        /** Lines of text. */
        TEXT
    }

    /**
     * A cell of a table.
     *
     * @param text its characters
     * @param start where they begin in the file
     */
    record Cell(String text, int start) {}

    static MdBlock of(Kind kind, int level, String text, int start) {
        return new MdBlock(kind, level, text, start, List.of(), List.of());
    }
}
