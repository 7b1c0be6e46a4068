package offprint.draw;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines of text in a font of one size, from left to right, in Latin, Greek and Cyrillic. */
public final class Setting {
    private static final Set<Character.UnicodeScript> SCRIPTS = Set.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.COMMON);

    private final TrueType font;
    private final double size;

    /**
     * Text of one size.
     *
     * @param size the size of an em in pixels
     */
    public Setting(TrueType font, double size) {
        this.font = font;
        this.size = size;
    }

    /** A text as it is set: letters with their accents in one character, spaces and hyphens as fonts have them. */
    public static String prepared(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u00AD\\u200B\\u2060\\uFEFF]", "")
                .replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F]+", " ")
                .replace('\u2011', '-')
                .strip();
    }

    /** Whether every character of a prepared text is of those scripts, and the font has it. */
    public boolean draws(String text) {
        return text.codePoints()
                .allMatch(c -> SCRIPTS.contains(Character.UnicodeScript.of(c))
                        && Character.getType(c) != Character.NON_SPACING_MARK
                        && font.has(c));
    }

    /** How wide a text is, in pixels. */
    public double width(String text) {
        return text.codePoints().mapToDouble(c -> font.glyph(c).advance()).sum() * size;
    }

    /** The lines of a prepared text that are at most so wide; words are cut only when they alone are wider. */
    public List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            while (width(longer) > width && longer.codePointCount(0, longer.length()) > 1) {
                var start = fitting(longer, width);
                lines.add(start);
                longer = longer.substring(start.length());
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** The same, but at most so many lines: an ellipsis says that there is more. */
    public List<String> wrapped(String text, double width, int most) {
        var lines = wrapped(text, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        var last = shown.get(most - 1);
        while (width(last + "…") > width && !last.isEmpty()) {
            int space = last.lastIndexOf(' ');
            last = space > 0 ? last.substring(0, space) : fitting(last, width - width("…"));
        }
        shown.set(most - 1, last.replaceFirst("[ ,;:.(–-]+$", "") + "…");
        return shown;
    }

    /** As many characters as fit, one at least. */
    private String fitting(String text, double width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && width(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end);
    }

    /** Draws a line with its first character at x and its baseline at y. */
    public void draw(Canvas canvas, int ink, String line, int x, int y) {
        List<List<Glyph.Curve>> contours = new ArrayList<>();
        double at = x;
        for (int c : line.codePoints().toArray()) {
            var glyph = font.glyph(c);
            double left = Math.floor(at + 0.5); // whole pixels: equal letters are equal pixels, which pack well
            glyph.contours()
                    .forEach(contour -> contours.add(contour.stream()
                            .map(curve -> curve.scaled(size, left, y))
                            .toList()));
            at += glyph.advance() * size;
        }
        canvas.fill(ink, contours);
    }
}
