package offprint.draw;

import java.util.List;

/**
 * A character's shape. One em is 1; x goes right, y goes up, the baseline is at 0.
 *
 * @param advance how far the next character is
 * @param contours closed lines around its ink
 */
public record Glyph(double advance, List<List<Curve>> contours) {
    /** Copies the contours. */
    public Glyph {
        contours = contours.stream().map(List::copyOf).toList();
    }

    /** A quadratic curve from (x0, y0) to (x1, y1) with its control point at (cx, cy); a line has it in its middle. */
    public record Curve(double x0, double y0, double cx, double cy, double x1, double y1) {
        /** The curve moved, after its shape was changed by a matrix of two rows. */
        Curve transformed(double xx, double xy, double yx, double yy, double dx, double dy) {
            return new Curve(
                    x0 * xx + y0 * xy + dx,
                    x0 * yx + y0 * yy + dy,
                    cx * xx + cy * xy + dx,
                    cx * yx + cy * yy + dy,
                    x1 * xx + y1 * xy + dx,
                    x1 * yx + y1 * yy + dy);
        }

        /** The curve, as large as the scale says and moved. */
        public Curve scaled(double scale, double dx, double dy) {
            return transformed(scale, 0, 0, -scale, dx, dy);
        }
    }
}
