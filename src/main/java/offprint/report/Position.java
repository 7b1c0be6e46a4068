package offprint.report;

import java.util.Comparator;

/**
 * A place in a file that somebody wrote, counted from 1 as editors do.
 *
 * @param file path relative to the root of the site, with {@code /} on every system
 * @param line line, from 1
 * @param column column in UTF-16 units, from 1
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** Refuses places that no editor could show. */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns are counted from 1, not " + line + ":" + column);
        }
    }

    /** The start of a file, for what concerns the file as a whole. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    /** A place so many lines further down, at the start of that line. */
    public Position down(int lines) {
        return new Position(file, line + lines, 1);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as compilers write it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
