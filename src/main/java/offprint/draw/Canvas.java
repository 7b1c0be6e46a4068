package offprint.draw;

import java.util.Arrays;
import java.util.List;

/**
 * A picture in a few inks on paper: each pixel has so much of one ink. Shapes are cut along lines, sixteen to a row of
 * pixels, and what lies within is added up exactly along them; arithmetic alone decides, so it is the same everywhere.
 */
public final class Canvas {
    /** How much ink a pixel can have. */
    static final int STEPS = 16;

    private static final int LINES = 16;
    private static final int PIECES = 8;

    private final int width;
    private final int height;
    private final byte[] pixels;

    /** An empty canvas of so many pixels. */
    public Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The pixel: 0 for paper, else {@code ink * STEPS + amount}, amounts from 1. */
    int pixel(int x, int y) {
        return Byte.toUnsignedInt(pixels[y * width + x]);
    }

    /** Fills a rectangle with an ink. */
    public void fill(int ink, int left, int top, int right, int bottom) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            Arrays.fill(pixels, y * width + Math.max(0, left), y * width + Math.min(width, right), (byte)
                    (ink * STEPS + STEPS));
        }
    }

    /** Fills what contours in pixels enclose with an ink, y going down. */
    public void fill(int ink, List<List<Glyph.Curve>> contours) {
        var lines = new Crossings(height * LINES);
        contours.forEach(contour -> contour.forEach(curve -> cut(curve, lines)));
        var covered = new double[width];
        for (int y = lines.first() / LINES; y <= lines.last() / LINES && y < height; y++) {
            Arrays.fill(covered, 0);
            for (int line = y * LINES; line < (y + 1) * LINES; line++) {
                lines.spans(line, (from, to) -> cover(covered, from, to));
            }
            ink(ink, y, covered);
        }
    }

    private static void cut(Glyph.Curve curve, Crossings lines) {
        double x = curve.x0();
        double y = curve.y0();
        for (int n = 1; n <= PIECES; n++) {
            double t = (double) n / PIECES;
            double s = 1 - t;
            double nextX = s * s * curve.x0() + 2 * s * t * curve.cx() + t * t * curve.x1();
            double nextY = s * s * curve.y0() + 2 * s * t * curve.cy() + t * t * curve.y1();
            lines.add(x, y * LINES, nextX, nextY * LINES);
            x = nextX;
            y = nextY;
        }
    }

    private void cover(double[] covered, double from, double to) {
        double left = Math.max(0, from);
        double right = Math.min(width, to);
        for (int x = (int) left; x < right; x++) {
            covered[x] += Math.min(right, x + 1) - Math.max(left, x);
        }
    }

    private void ink(int ink, int y, double[] covered) {
        for (int x = 0; x < width; x++) {
            int amount = (int) Math.min(STEPS, Math.floor(covered[x] / LINES * STEPS + 0.5));
            if (amount > 0) {
                pixels[y * width + x] = (byte) (ink * STEPS + amount);
            }
        }
    }
}
