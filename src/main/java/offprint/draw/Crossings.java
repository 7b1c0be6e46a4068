package offprint.draw;

import java.util.Arrays;

/** Where the border of a shape crosses lines, and which way it goes there. */
final class Crossings {
    private final double[][] places;
    private final int[] counts;
    private int first;
    private int last = -1;

    Crossings(int lines) {
        places = new double[lines][];
        counts = new int[lines];
        first = lines;
    }

    /** What lies between two places on a line. */
    interface Span {
        void between(double from, double to);
    }

    /** The first line that is crossed. */
    int first() {
        return first;
    }

    /** The last line that is crossed. */
    int last() {
        return last;
    }

    /** Adds a piece of border; y is counted in lines, each of which is looked at in its middle. */
    void add(double x0, double y0, double x1, double y1) {
        double top = Math.min(y0, y1);
        int from = (int) Math.max(0, Math.ceil(top - 0.5));
        double bottom = Math.max(y0, y1);
        for (int line = from; line + 0.5 < bottom && line < counts.length; line++) {
            double x = x0 + (line + 0.5 - y0) / (y1 - y0) * (x1 - x0);
            add(line, x, y1 > y0 ? 1 : -1);
        }
    }

    private void add(int line, double x, int way) {
        int count = counts[line];
        if (places[line] == null) {
            places[line] = new double[16];
        } else if (places[line].length < 2 * count + 2) {
            places[line] = Arrays.copyOf(places[line], 4 * count);
        }
        int n = count;
        for (; n > 0 && places[line][2 * n - 2] > x; n--) {
            places[line][2 * n] = places[line][2 * n - 2];
            places[line][2 * n + 1] = places[line][2 * n - 1];
        }
        places[line][2 * n] = x;
        places[line][2 * n + 1] = way;
        counts[line]++;
        first = Math.min(first, line);
        last = Math.max(last, line);
    }

    /** Tells what lies within the shape on a line, from left to right. */
    void spans(int line, Span span) {
        double winding = 0;
        for (int n = 0; n + 1 < counts[line]; n++) {
            winding += places[line][2 * n + 1];
            if (winding != 0) {
                span.between(places[line][2 * n], places[line][2 * n + 2]);
            }
        }
    }
}
