package offprint.normalize;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import offprint.model.Offers;
import offprint.model.Offers.Crawlers;
import offprint.model.Said;
import offprint.report.Closest;
import offprint.report.Report;

/** What a site offers to programs, as its settings say. */
final class OffersNormalizer {
    /** A regular expression for {@code license}. */
    static final String LICENSE = "[A-Za-z0-9][A-Za-z0-9.+-]*|https?://[A-Za-z0-9][!#-;=?-~]*";
    /** The words for {@code crawlers}. */
    static final List<String> CRAWLERS = Arrays.stream(Crawlers.values())
            .map(who -> who.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final List<String> NOTHING = List.of("none", "false");
    private static final String ALL = "all";

    private final Report report;

    OffersNormalizer(Report report) {
        this.report = report;
    }

    /** The words that a list of choices may have. */
    static Type chosen(List<String> usual, List<String> more) {
        var words = Stream.concat(usual.stream(), more.stream()).toList();
        return Types.many(Types.words(Stream.of(
                        words.stream(),
                        words.stream().map(word -> "+" + word),
                        words.stream().map(word -> "-" + word),
                        NOTHING.stream(),
                        Stream.of(ALL))
                .flatMap(all -> all)));
    }

    Offers offers(Fields fields) {
        var hub = fields.parse(
                fields.text("hub"),
                "site.hub",
                text -> Optional.of(text).filter(address -> address.matches("https?://[A-Za-z0-9][!#-;=?-~]*")),
                "is not the address of a hub",
                "write it whole: https://hub.example.org/");
        var license = fields.parse(
                fields.text("license"),
                "site.license",
                text -> Optional.of(text).filter(name -> name.matches(LICENSE)),
                "is not a license",
                "write an SPDX identifier such as CC-BY-4.0, or the address of its text");
        var crawlers = fields.parse(
                fields.text("crawlers"),
                "word.unknown",
                text -> Optional.of(text)
                        .filter(CRAWLERS::contains)
                        .map(word -> Crawlers.valueOf(word.toUpperCase(Locale.ROOT))),
                "is not known here",
                "write all, search (all but those that train models) or none");
        return new Offers(
                chosen(fields, "formats", Offers.FORMATS, Offers.MORE_FORMATS),
                chosen(fields, "feeds", Offers.FEEDS, Offers.MORE_FEEDS),
                chosen(fields, "citations", Offers.CITATIONS, Offers.MORE_CITATIONS),
                hub.map(Said::value),
                license.map(Said::value),
                crawlers.map(Said::value).orElse(Crawlers.ALL),
                fields.flag("cname", false));
    }

    /** What is there by default, or what is said; words with a sign change what is there by default. */
    private Set<String> chosen(Fields fields, String name, List<String> usual, List<String> more) {
        if (fields.value(name).isEmpty()) {
            return new LinkedHashSet<>(usual);
        }
        var said = fields.texts(name);
        boolean changes = said.stream().anyMatch(word -> word.value().matches("[+-].*"));
        Set<String> chosen = new LinkedHashSet<>(changes ? usual : List.of());
        for (var text : said) {
            var word = text.value().toLowerCase(Locale.ROOT);
            var bare = word.replaceFirst("^[+-]", "");
            if (word.equals(ALL)) {
                chosen.addAll(usual);
                chosen.addAll(more);
            } else if (!usual.contains(bare) && !more.contains(bare)) {
                unknown(text, word, usual, more);
            } else if (word.startsWith("-")) {
                chosen.remove(bare);
            } else {
                chosen.add(bare);
            }
        }
        return chosen;
    }

    private void unknown(Said<String> text, String word, List<String> usual, List<String> more) {
        if (NOTHING.contains(word)) {
            return;
        }
        var known = Stream.concat(usual.stream(), more.stream()).toList();
        report.error(
                "word.unknown",
                text.at(),
                "\"" + Fields.shortened(text.value()) + "\" is not known here",
                Closest.hint(
                        word.replaceFirst("^[+-]", ""),
                        known,
                        "known are: " + String.join(", ", known) + "; all for everything, none for nothing"));
    }
}
