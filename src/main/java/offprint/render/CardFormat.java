package offprint.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Position;
import offprint.report.Report;

/** Social cards as PNG, kept by what is on them: nothing is drawn, nor made ready for drawing, that was drawn before. */
final class CardFormat implements Format {
    /** To be changed with whatever changes pixels. */
    private static final String VERSION = "1";

    private static final String AREA = "cards";

    private final Painter painter;
    private final Kept kept;

    CardFormat(Painter painter, Kept kept) {
        this.painter = painter;
        this.kept = kept;
    }

    @Override
    public String label() {
        return "social cards";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.SocialCard;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var card = (View.SocialCard) page.view();
        try {
            return Optional.of(new Artifact.Rendered(page.path() + ".png", page.kind(), png(card)));
        } catch (IOException | LinkageError | RuntimeException unable) {
            report.error(
                    "cards.undrawable",
                    Position.startOf("content/site.yaml"),
                    "social cards cannot be drawn here: " + unable.getMessage(),
                    "build Offprint anew with its fonts, or take \"cards\" out of content/site.yaml");
            return Optional.empty();
        }
    }

    private byte[] png(View.SocialCard card) throws IOException {
        var key = key(card);
        var known = kept.find(AREA, key);
        if (known.isPresent()) {
            return known.get();
        }
        var png = painter.png(card);
        kept.keep(AREA, key, png);
        return png;
    }

    private static String key(View.SocialCard card) {
        var content = String.join(
                "\0",
                List.of(
                        VERSION,
                        card.site(),
                        card.kind(),
                        card.title(),
                        card.detail(),
                        Integer.toString(card.accent())));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException noJava) {
            throw new IllegalStateException("every Java has SHA-256", noJava);
        }
    }
}
