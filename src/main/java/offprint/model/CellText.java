package offprint.model;

/**
 * Texts in the cells of a table that spreadsheets open. What begins like a formula, after spaces and apostrophes, gets an
 * apostrophe in front, so that it stays a text; reading takes it away again.
 */
public final class CellText {
    private static final String SIGNS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    /** A text as it may stand in a cell. */
    public static String guarded(String text) {
        return isLikeFormula(text) ? "'" + text : text;
    }

    /** The text that was meant by one in a cell. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && isLikeFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isLikeFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                return true;
            }
            boolean isPassedOver = c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
            if (!isPassedOver) {
                return false;
            }
        }
        return false;
    }

    /** Marks of direction and joiners, which a program may drop before it looks. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
