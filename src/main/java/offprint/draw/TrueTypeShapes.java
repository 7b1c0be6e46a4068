package offprint.draw;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The outlines in a TrueType font, see the table {@code glyf} in the OpenType specification. */
final class TrueTypeShapes {
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;
    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int ONE_SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;
    private static final double FIXED = 16384;
    private static final int DEEPEST = 5;

    private final ByteBuffer data;
    private final int places;
    private final int shapes;
    private final boolean isLong;
    private final double em;

    TrueTypeShapes(ByteBuffer data, int places, int shapes, int format, double em) {
        this.data = data;
        this.places = places;
        this.shapes = shapes;
        this.isLong = format == 1;
        this.em = em;
    }

    private record Point(double x, double y, boolean isOn) {
        Point middle(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }

    /** The contours of a glyph by its number. */
    List<List<Glyph.Curve>> contours(int index) {
        return contours(index, 0);
    }

    private List<List<Glyph.Curve>> contours(int index, int depth) {
        int at = place(index);
        if (place(index + 1) == at || depth > DEEPEST) {
            return List.of();
        }
        int count = data.getShort(shapes + at);
        return count < 0 ? composed(shapes + at + 10, depth) : simple(shapes + at + 10, count);
    }

    private int place(int index) {
        return isLong ? data.getInt(places + 4 * index) : 2 * unsigned(places + 2 * index);
    }

    private List<List<Glyph.Curve>> simple(int at, int count) {
        int points = count == 0 ? 0 : unsigned(at + 2 * (count - 1)) + 1;
        int flagsAt = at + 2 * count + 2 + unsigned(at + 2 * count);
        var flags = new int[points];
        for (int n = 0; n < points; ) {
            int flag = Byte.toUnsignedInt(data.get(flagsAt++));
            int times = 1 + ((flag & REPEATED) == 0 ? 0 : Byte.toUnsignedInt(data.get(flagsAt++)));
            for (; times > 0; times--) {
                flags[n++] = flag;
            }
        }
        var x = new int[points];
        var y = new int[points];
        int after = coordinates(flagsAt, flags, SHORT_X, SAME_X, x);
        coordinates(after, flags, SHORT_Y, SAME_Y, y);
        List<List<Glyph.Curve>> contours = new ArrayList<>();
        for (int n = 0, first = 0; n < count; n++) {
            int last = unsigned(at + 2 * n);
            List<Point> around = new ArrayList<>();
            for (int p = first; p <= last; p++) {
                around.add(new Point(x[p] / em, y[p] / em, (flags[p] & ON_CURVE) != 0));
            }
            contours.add(curves(around));
            first = last + 1;
        }
        return contours;
    }

    /** Reads the steps along one axis; the place behind them. */
    private int coordinates(int start, int[] flags, int isShort, int isSame, int[] into) {
        int at = start;
        int value = 0;
        for (int n = 0; n < flags.length; n++) {
            if ((flags[n] & isShort) != 0) {
                int step = Byte.toUnsignedInt(data.get(at++));
                value += (flags[n] & isSame) != 0 ? step : -step;
            } else if ((flags[n] & isSame) == 0) {
                value += data.getShort(at);
                at += 2;
            }
            into[n] = value;
        }
        return at;
    }

    /** Between two control points stands a point of the line, which fonts leave out. */
    private static List<Glyph.Curve> curves(List<Point> around) {
        List<Glyph.Curve> curves = new ArrayList<>();
        if (around.size() < 2) {
            return curves;
        }
        var last = around.get(around.size() - 1);
        var from = around.get(0).isOn ? around.get(0) : last.isOn ? last : last.middle(around.get(0));
        for (int n = 0; n < around.size(); n++) {
            var point = around.get(n);
            var next = around.get((n + 1) % around.size());
            if (!point.isOn) {
                var to = next.isOn ? next : point.middle(next);
                curves.add(new Glyph.Curve(from.x, from.y, point.x, point.y, to.x, to.y));
                from = to;
            } else if (next.isOn) {
                var middle = point.middle(next);
                curves.add(new Glyph.Curve(point.x, point.y, middle.x, middle.y, next.x, next.y));
                from = next;
            } else {
                from = point;
            }
        }
        return curves;
    }

    private List<List<Glyph.Curve>> composed(int start, int depth) {
        List<List<Glyph.Curve>> contours = new ArrayList<>();
        int at = start;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = unsigned(at);
            int index = unsigned(at + 2);
            boolean words = (flags & WORDS) != 0;
            boolean moves = (flags & OFFSETS) != 0;
            double dx = !moves ? 0 : (words ? data.getShort(at + 4) : data.get(at + 4)) / em;
            double dy = !moves ? 0 : (words ? data.getShort(at + 6) : data.get(at + 5)) / em;
            at += words ? 8 : 6;
            int numbers = (flags & ONE_SCALE) != 0 ? 1 : (flags & TWO_SCALES) != 0 ? 2 : (flags & MATRIX) != 0 ? 4 : 0;
            double xx = numbers == 0 ? 1 : data.getShort(at) / FIXED;
            double yy = numbers < 2 ? xx : data.getShort(at + 2 * (numbers - 1)) / FIXED;
            double yx = numbers == 4 ? data.getShort(at + 2) / FIXED : 0;
            double xy = numbers == 4 ? data.getShort(at + 4) / FIXED : 0;
            at += 2 * numbers;
            for (var part : contours(index, depth + 1)) {
                contours.add(part.stream()
                        .map(curve -> curve.transformed(xx, xy, yx, yy, dx, dy))
                        .toList());
            }
        }
        return contours;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(data.getShort(at));
    }
}
