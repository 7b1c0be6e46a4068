package offprint.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.model.Site;

/** What may be done with the data of a site, as far as it can be said for any site. */
final class Rights {
    private Rights() {}

    /** A sentence or two for each sort of words. */
    static List<String> of(Site site) {
        return List.of(
                "Titles, names of authors, identifiers, dates and places of publication are facts about the papers.",
                "Abstracts and sources' summaries belong to those who wrote or published them. arXiv offers the"
                        + " metadata of its papers, abstracts included, under CC0 1.0; other sources have terms of"
                        + " their own.",
                site.offers()
                        .license()
                        .map(license -> "Notes, reasons of picks, introductions and minutes are the group's own words,"
                                + " offered under " + license + ".")
                        .orElse("Notes, reasons of picks, introductions and minutes are the group's own words; nothing"
                                + " is said here about using them, so ask the editors."));
    }

    /** The license of the group's own words as a data package names it. */
    static Json license(Site site) {
        return site.offers()
                .license()
                .map(license -> {
                    boolean isAddress = license.toLowerCase(Locale.ROOT).startsWith("http");
                    return Json.of(List.of(Json.object()
                            .with(isAddress ? "path" : "name", license)
                            .with("title", "The group's own words")
                            .made()));
                })
                .orElse(Json.of(""));
    }

    /** Where the terms of a license are read. */
    static Optional<String> address(Site site) {
        return site.offers()
                .license()
                .map(license -> license.toLowerCase(Locale.ROOT).startsWith("http")
                        ? license
                        : "https://spdx.org/licenses/" + license + ".html");
    }
}
