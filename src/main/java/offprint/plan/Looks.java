package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import offprint.model.Accent;
import offprint.model.Site;
import offprint.model.StaticFile;

/** By what readers know the site again, as its pages need it. */
final class Looks {
    /** The stylesheet with the site's own color. */
    static final String COLORS = "assets/site.css";
    /** The icon that is drawn when the site brings none. */
    static final String DRAWN = "assets/favicon.svg";

    private static final Set<String> FROM_RIGHT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS_FROM_RIGHT =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
    private static final List<View.Icon> BROUGHT = List.of(
            new View.Icon("favicon.svg", "image/svg+xml", "any"),
            new View.Icon("favicon.ico", "image/x-icon", "any"),
            new View.Icon("logo.svg", "image/svg+xml", "any"));

    private Looks() {}

    static View.Look of(Site site, List<StaticFile> files) {
        var identity = site.identity();
        List<String> stylesheets = new ArrayList<>();
        identity.accent().ifPresent(accent -> stylesheets.add(COLORS));
        stylesheets.addAll(identity.stylesheets());
        return new View.Look(
                direction(site.language()),
                identity.logo().map(logo -> new View.Picture(logo.path(), logo.width(), logo.height())),
                stylesheets,
                brought(files).orElse(new View.Icon(DRAWN, "image/svg+xml", "any")),
                Accent.DAY,
                Accent.NIGHT);
    }

    /** Which way a language is written; a script in its tag says more than the language. */
    static String direction(String language) {
        var locale = Locale.forLanguageTag(language.matches("(?i)(?:iw|ji)(?:-.*)?") ? "he" : language);
        boolean fromRight = locale.getScript().isEmpty()
                ? FROM_RIGHT.contains(language.split("-", 2)[0].toLowerCase(Locale.ROOT))
                        || FROM_RIGHT.contains(locale.toLanguageTag())
                : SCRIPTS_FROM_RIGHT.contains(locale.getScript());
        return fromRight ? "rtl" : "ltr";
    }

    private static Optional<View.Icon> brought(List<StaticFile> files) {
        return BROUGHT.stream()
                .filter(icon -> files.stream().anyMatch(file -> file.path().equals(icon.path())))
                .findFirst();
    }
}
