package offprint.normalize;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import offprint.model.Accent;
import offprint.model.Identity;
import offprint.model.Identity.CardKind;
import offprint.model.Said;
import offprint.model.StaticFile;
import offprint.report.Closest;
import offprint.report.Report;

/** The settings by which readers know a site again: color, logo, stylesheets, cards. */
final class IdentityNormalizer {
    /** What {@code cards} may say. */
    static final List<String> CARDS = List.of("true", "false", "home", "digests", "topics", "sessions", "papers");

    private final List<StaticFile> files;
    private final Report report;

    IdentityNormalizer(List<StaticFile> files, Report report) {
        this.files = files;
        this.report = report;
    }

    Identity identity(Fields fields) {
        return new Identity(accent(fields), logo(fields), stylesheets(fields), cards(fields));
    }

    private Optional<Accent> accent(Fields fields) {
        var given = fields.text("accent");
        var accent = fields.parse(
                given,
                "color.invalid",
                Accents::of,
                "is not a color",
                "write it as \"#0a5866\", with the quotes: without them # begins a comment");
        if (accent.isPresent()) {
            var light = accent.get().value().light();
            var wanted = Accents.whole(given.orElseThrow().value().strip());
            if (!light.equals(wanted)) {
                report.note(
                        "accent.changed",
                        accent.get().at(),
                        "as text " + wanted + " is too pale on light paper: pages show " + light,
                        "a darker color is shown as it is");
            }
        }
        return accent.map(Said::value);
    }

    private Optional<Identity.Logo> logo(Fields fields) {
        var name = fields.text("logo");
        var file = name.flatMap(said -> file(said, fields));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var size = size(file.get());
        if (size.isEmpty()) {
            report.error(
                    "logo.invalid",
                    name.orElseThrow().at(),
                    "\"" + file.get().source() + "\" is no picture of which the size is known",
                    "take a PNG, JPEG, GIF or WebP, or an SVG with width and height or a viewBox");
        }
        return size.map(found -> new Identity.Logo(file.get().path(), found.width(), found.height()));
    }

    private static Optional<PictureSize> size(StaticFile file) {
        try {
            return PictureSize.of(Files.readAllBytes(file.file()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private List<String> stylesheets(Fields fields) {
        List<String> stylesheets = new ArrayList<>();
        for (var name : fields.texts("stylesheets")) {
            if (name.value().endsWith(".css")) {
                file(name, fields).map(StaticFile::path).ifPresent(stylesheets::add);
            } else {
                report.error(
                        "stylesheet.invalid",
                        name.at(),
                        "\"" + Fields.shortened(name.value()) + "\" is not a stylesheet",
                        "name a file in content/static/ that ends in .css");
            }
        }
        return stylesheets;
    }

    private Optional<StaticFile> file(Said<String> name, Fields fields) {
        return fields.file(name, files, "put it there, and name it relative to that folder");
    }

    private Set<CardKind> cards(Fields fields) {
        var kinds = EnumSet.noneOf(CardKind.class);
        for (var text : fields.texts("cards")) {
            var word = text.value().strip().toLowerCase(Locale.ROOT);
            if (word.equals("true")) {
                kinds.addAll(EnumSet.complementOf(EnumSet.of(CardKind.PAPERS)));
            } else if (!CARDS.contains(word)) {
                report.error(
                        "word.unknown",
                        text.at(),
                        "\"" + Fields.shortened(text.value()) + "\" is not known here",
                        Closest.hint(text.value(), CARDS, "known are: " + String.join(", ", CARDS)));
            } else if (!word.equals("false")) {
                kinds.add(CardKind.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        return kinds;
    }
}
