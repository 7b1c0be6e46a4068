package offprint.render;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import offprint.draw.Canvas;
import offprint.draw.Png;
import offprint.draw.Setting;
import offprint.draw.Typefaces;
import offprint.plan.View;

/** Draws social cards: the site's name above, the title as large as it can be, what else is known below. */
final class CardPainter implements Painter {
    private static final int PAPER = 0xFCFBF8;
    private static final List<Integer> GRAYS = List.of(0x1E2124, 0x585D62);
    private static final int INK = 0;
    private static final int QUIET = 1;
    private static final int ACCENT = 2;
    private static final int LEFT = 84;
    private static final int ROOM = View.SocialCard.WIDTH - 2 * LEFT;
    private static final int TOP = 132;
    private static final int BOTTOM = View.SocialCard.HEIGHT - 78;
    private static final int SMALL = 30;
    private static final int LEADING = 40;
    private static final int MOST_LINES = 4;
    private static final int MOST_DETAILS = 2;
    private static final List<Integer> SIZES = List.of(104, 92, 84, 76, 70, 64, 58, 52);

    private final Typefaces typefaces;

    CardPainter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public byte[] png(View.SocialCard card) throws IOException {
        var canvas = new Canvas(View.SocialCard.WIDTH, View.SocialCard.HEIGHT);
        var small = new Setting(typefaces.sans(), SMALL);
        canvas.fill(ACCENT, 0, 0, View.SocialCard.WIDTH, 14);
        above(card, small, canvas);
        int details = below(card, small, canvas);
        title(card, canvas, BOTTOM - details * LEADING - 64);
        canvas.fill(ACCENT, LEFT, BOTTOM - details * LEADING - 26, LEFT + 88, BOTTOM - details * LEADING - 21);
        return Png.of(
                canvas,
                PAPER,
                Stream.concat(GRAYS.stream(), Stream.of(card.accent())).toList());
    }

    private static void above(View.SocialCard card, Setting small, Canvas canvas) {
        var kind = Setting.prepared(card.kind());
        int end = View.SocialCard.WIDTH - LEFT;
        if (small.draws(kind)) {
            end -= (int) Math.ceil(small.width(kind));
            small.draw(canvas, QUIET, kind, end, TOP - 36);
        }
        var site = Setting.prepared(card.site());
        if (small.draws(site)) {
            small.draw(
                    canvas, ACCENT, small.wrapped(site, end - LEFT - SMALL, 1).get(0), LEFT, TOP - 36);
        }
    }

    /** Draws the last lines; how many there are. */
    private static int below(View.SocialCard card, Setting small, Canvas canvas) {
        var detail = Setting.prepared(card.detail());
        if (detail.isEmpty() || !small.draws(detail)) {
            return 0;
        }
        var lines = small.wrapped(detail, ROOM, MOST_DETAILS);
        for (int n = 0; n < lines.size(); n++) {
            small.draw(canvas, QUIET, lines.get(n), LEFT, BOTTOM - (lines.size() - 1 - n) * LEADING);
        }
        return lines.size();
    }

    /** A title in other scripts is left out: half of it would be worse than none. */
    private void title(View.SocialCard card, Canvas canvas, int end) throws IOException {
        var font = typefaces.serif();
        var title = Setting.prepared(card.title());
        if (!new Setting(font, SMALL).draws(title)) {
            return;
        }
        for (int size : SIZES) {
            var setting = new Setting(font, size);
            var lines = setting.wrapped(title, ROOM);
            if (fits(lines.size(), size, end) || size == SIZES.get(SIZES.size() - 1)) {
                draw(setting.wrapped(title, ROOM, MOST_LINES), setting, size, end, canvas);
                return;
            }
        }
    }

    private static boolean fits(int lines, int size, int end) {
        return lines <= MOST_LINES && TOP + lines * leading(size) <= end;
    }

    private static int leading(int size) {
        return size * 115 / 100;
    }

    /** Draws lines in the middle of the place that there is for them. */
    private static void draw(List<String> lines, Setting setting, int size, int end, Canvas canvas) {
        int top = TOP + Math.max(0, (end - TOP - lines.size() * leading(size)) / 2);
        for (int n = 0; n < lines.size(); n++) {
            setting.draw(canvas, INK, lines.get(n), LEFT, top + size * 95 / 100 + n * leading(size));
        }
    }
}
