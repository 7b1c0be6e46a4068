package offprint.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.model.Accent;

/**
 * Makes of one color two that can be read as text, by moving its lightness in OKLCH and keeping its hue; see the CSS
 * Color Module 4 for that space and WCAG 2.2 for contrast. {@link StrictMath} gives the same on every machine.
 */
final class Accents {
    /** A regular expression for a color. */
    static final String COLOR = "#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})";

    /** WCAG asks for 4.5. */
    private static final double CONTRAST = 5;

    /** Paper and the tint of its boxes. */
    private static final List<String> LIGHT = List.of(Accent.DAY, "#f3f1ea");

    private static final List<String> DARK = List.of(Accent.NIGHT, "#1f2325");
    private static final double STEP = 1.0 / 256;

    private Accents() {}

    /** The colors made of one; empty when the text is none. */
    static Optional<Accent> of(String color) {
        if (!color.matches(COLOR)) {
            return Optional.empty();
        }
        var whole = whole(color);
        return Optional.of(new Accent(readable(whole, LIGHT, -STEP), readable(whole, DARK, STEP)));
    }

    /** A color as {@code #rrggbb} in lower case. */
    static String whole(String color) {
        var digits = color.substring(1).toLowerCase(Locale.ROOT);
        return "#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits);
    }

    /** The smallest contrast of a color on papers. */
    static double contrast(String color, List<String> papers) {
        double own = luminance(Accent.number(color));
        return papers.stream()
                .mapToDouble(paper -> luminance(Accent.number(paper)))
                .map(other -> (Math.max(own, other) + 0.05) / (Math.min(own, other) + 0.05))
                .min()
                .orElseThrow();
    }

    private static String readable(String color, List<String> papers, double step) {
        var found = color;
        var shade = Shade.of(Accent.number(color));
        for (double lightness = shade.lightness; contrast(found, papers) < CONTRAST; lightness += step) {
            found = new Shade(Math.min(1, Math.max(0, lightness + step)), shade.a, shade.b).color();
        }
        return found;
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 0xFF) + 0.7152 * linear(color >> 8 & 0xFF) + 0.0722 * linear(color & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** A color in OKLab: lightness from 0 to 1, and two axes of color. */
    private record Shade(double lightness, double a, double b) {
        static Shade of(int color) {
            double red = linear(color >> 16 & 0xFF);
            double green = linear(color >> 8 & 0xFF);
            double blue = linear(color & 0xFF);
            double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
            double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
            double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
            return new Shade(
                    0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                    1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                    0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
        }

        /** The color, less colorful where a screen has none so colorful of that lightness. */
        String color() {
            for (double share = 1; share > 0; share -= 1.0 / 64) {
                var parts = parts(share);
                if (parts.stream().allMatch(part -> part >= -0.0005 && part <= 1.0005)) {
                    return hex(parts);
                }
            }
            return hex(parts(0));
        }

        private List<Double> parts(double share) {
            double l = cube(lightness + share * (0.3963377774 * a + 0.2158037573 * b));
            double m = cube(lightness - share * (0.1055613458 * a + 0.0638541728 * b));
            double s = cube(lightness - share * (0.0894841775 * a + 1.2914855480 * b));
            return List.of(
                    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                    -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        }

        private static double cube(double number) {
            return number * number * number;
        }

        private static String hex(List<Double> parts) {
            int color = 0;
            for (double part : parts) {
                double share = Math.min(1, Math.max(0, part));
                double shown = share <= 0.0031308 ? share * 12.92 : 1.055 * StrictMath.pow(share, 1 / 2.4) - 0.055;
                color = color << 8 | (int) Math.floor(shown * 255 + 0.5);
            }
            return "#%06x".formatted(color);
        }
    }
}
