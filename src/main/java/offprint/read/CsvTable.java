package offprint.read;

import java.util.ArrayList;
import java.util.List;
import offprint.report.Position;

/**
 * A text as rows of cells (RFC 4180), with the places of the cells: a quoted cell may hold line ends and doubled
 * quotes; a quote that nothing closes is a character.
 */
final class CsvTable {
    private static final int MOST_OPEN_QUOTES = 50;

    private final String text;
    private final char sign;
    private final Places places;
    private final List<Row> rows = new ArrayList<>();
    private int i;
    private int openQuotes;

    private CsvTable(String text, int from, String file, char sign) {
        this.text = text;
        this.sign = sign;
        this.places = new Places(file, text);
        this.i = from;
    }

    /** A row: its cells, none of which need say anything. */
    record Row(List<Value.Scalar> cells, Position at) {
        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    /**
     * The rows of a text.
     *
     * @param from where they begin in it
     * @param sign what parts the cells
     */
    static List<Row> rows(String text, int from, String file, char sign) {
        var table = new CsvTable(text, from, file, sign);
        while (table.i < text.length()) {
            table.row();
        }
        return table.rows;
    }

    private void row() {
        var at = places.at(i);
        List<Value.Scalar> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (i < text.length() && text.charAt(i++) == sign);
        if (i < text.length() && text.charAt(i - 1) == '\r' && text.charAt(i) == '\n') {
            i++;
        }
        rows.add(new Row(cells, at));
    }

    /** Reads a cell, up to what ends it. */
    private Value.Scalar cell() {
        int from = i;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        var said = new StringBuilder();
        if (i < text.length() && text.charAt(i) == '"' && !quoted(said)) {
            said.setLength(0);
        }
        int plain = i;
        while (i < text.length() && text.charAt(i) != sign && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        said.append(text, plain, i);
        return new Value.Scalar(said.toString().strip(), places.at(Math.min(from, text.length())));
    }

    /** Reads what stands between quotes; false, and nothing is read, when they do not close. */
    private boolean quoted(StringBuilder said) {
        int start = i;
        for (i++; i < text.length() && openQuotes < MOST_OPEN_QUOTES; i++) {
            char c = text.charAt(i);
            if (c != '"') {
                said.append(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                said.append(c);
                i++;
            } else {
                i++;
                return true;
            }
        }
        openQuotes++;
        i = start;
        return false;
    }
}
