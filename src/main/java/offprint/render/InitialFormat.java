package offprint.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import offprint.draw.Glyph;
import offprint.draw.Setting;
import offprint.draw.Typefaces;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Position;
import offprint.report.Report;

/** A letter on a plate as SVG, drawn as its outline: the same in every browser, on light and on dark ground. */
final class InitialFormat implements Format {
    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
            <rect width="64" height="64" rx="12" fill="%s"/>
            <path fill="#fff" d="%s"/>
            </svg>
            """;
    private static final double EM = 62;
    private static final double MIDDLE = 32;
    /** Two sheets of paper, for letters that the font lacks. */
    private static final String SHEETS = "M14 14h24v6H20v24h-6zM26 26h24v26H26z";

    private final Typefaces typefaces;

    InitialFormat(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public String label() {
        return "icon";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Initial;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var initial = (View.Initial) page.view();
        try {
            var bytes = PICTURE.formatted(initial.color(), path(initial.sign())).getBytes(StandardCharsets.UTF_8);
            return Optional.of(new Artifact.Rendered(page.path(), page.kind(), bytes));
        } catch (IOException noFont) {
            report.error(
                    "icon.undrawable",
                    Position.startOf("content/site.yaml"),
                    "the icon of the site cannot be drawn here: " + noFont.getMessage(),
                    "build Offprint anew with its fonts, or bring a content/static/favicon.svg");
            return Optional.empty();
        }
    }

    private String path(String text) throws IOException {
        var font = typefaces.serif();
        var letter = Setting.prepared(text);
        if (letter.codePointCount(0, letter.length()) != 1 || !new Setting(font, EM).draws(letter)) {
            return SHEETS;
        }
        var glyph = font.glyph(letter.codePointAt(0));
        double left = MIDDLE - glyph.advance() * EM / 2;
        double baseline = MIDDLE + height(glyph) * EM / 2;
        var path = new StringBuilder();
        for (var contour : glyph.contours()) {
            for (int n = 0; n < contour.size(); n++) {
                var curve = contour.get(n).scaled(EM, left, baseline);
                if (n == 0) {
                    point('M', curve.x0(), curve.y0(), path);
                }
                point('Q', curve.cx(), curve.cy(), path);
                point(' ', curve.x1(), curve.y1(), path);
            }
            path.append('Z');
        }
        return path.toString();
    }

    /** How far its ink reaches above the baseline and below, together. */
    private static double height(Glyph glyph) {
        var heights = glyph.contours().stream()
                .flatMap(contour -> contour.stream())
                .mapToDouble(Glyph.Curve::y0)
                .summaryStatistics();
        return heights.getMax() + heights.getMin();
    }

    private static void point(char command, double x, double y, StringBuilder path) {
        path.append(command).append(tenths(x)).append(' ').append(tenths(y));
    }

    private static String tenths(double number) {
        long tenths = (long) Math.floor(number * 10 + 0.5);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
