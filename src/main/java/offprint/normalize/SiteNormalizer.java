package offprint.normalize;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import offprint.model.Period;
import offprint.model.Said;
import offprint.model.Site;
import offprint.model.StaticFile;
import offprint.read.Entry;
import offprint.read.Value;
import offprint.report.Report;

/** The settings of a site. */
final class SiteNormalizer {
    /** A regular expression for {@code id}. */
    static final String ID = "[A-Za-z0-9.-]+(?:@[A-Za-z0-9.-]+)?,\\d{4}(?:-\\d{2}(?:-\\d{2})?)?:[A-Za-z0-9._~-]+";
    /** A regular expression for {@code language}. */
    static final String LANGUAGE = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";
    /** A regular expression for {@code contact}; web addresses without quotes and angle brackets. */
    static final String CONTACT = "(?:mailto:)?[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+|https?://[A-Za-z0-9][!#-;=?-~]*";

    private final Overrides overrides;
    private final List<StaticFile> files;
    private final Report report;

    SiteNormalizer(Overrides overrides, List<StaticFile> files, Report report) {
        this.overrides = overrides;
        this.files = files;
        this.report = report;
    }

    Site site(List<Entry> entries) {
        var at = Normalizer.settings();
        var fields = new Fields(
                Shapes.SITE,
                entries.isEmpty()
                        ? new Value.Mapping(List.of(), at)
                        : entries.get(0).fields(),
                true,
                report);
        var title = fields.text("title");
        var id = fields.parse(
                fields.text("id"),
                "site.id",
                SiteNormalizer::id,
                "is not the id of a site",
                "write a domain of yours, a year in which it was yours, and a word: example.org,2025:reading");
        var url = fields.parse(
                fields.text("url"),
                "site.url",
                Site::address,
                "is not the address of a site",
                "write it whole: https://example.org/reading/");
        var zone = zone(fields).orElse(ZoneId.of("UTC"));
        var language = fields.parse(
                fields.text("language"),
                "site.language",
                text -> Optional.of(text).filter(tag -> tag.matches(LANGUAGE)),
                "is not a language",
                "write a tag such as en or pt-BR");
        var contact = fields.parse(
                fields.text("contact"),
                "site.contact",
                text -> Optional.of(text).filter(address -> address.matches(CONTACT)),
                "is neither a mail nor a web address",
                "write editors@example.org or https://example.org/contact");
        var site = new Site(
                id.map(Said::value),
                title.map(Said::value).map(Tex::clean).orElse("Untitled"),
                fields.text("description").map(Said::value).map(Tex::clean),
                overrides.url().or(() -> url.map(Said::value)),
                language.map(Said::value).orElse("en"),
                zone,
                fields.texts("editors").stream()
                        .map(Said::value)
                        .map(Tex::clean)
                        .toList(),
                contact.map(Said::value),
                today(zone),
                overrides.drafts(),
                shown(fields),
                new OffersNormalizer(report).offers(fields),
                new RemoteNormalizer(report).remote(fields),
                new MeetingsNormalizer(report).meetings(fields),
                new IdentityNormalizer(files, report).identity(fields),
                new MailNormalizer(report).mailing(fields),
                title.map(Said::at).orElse(at));
        require(site, title, fields);
        fields.rejectUnknown();
        return site;
    }

    private void require(Site site, Optional<Said<String>> title, Fields fields) {
        boolean broken = report.hasErrorIn("content/site.yaml") || report.hasErrorIn("content");
        if (title.isEmpty() && !broken) {
            report.error(
                    "site.title",
                    fields.at(),
                    "the site has no title",
                    "write content/site.yaml with at least \"title: Our reading group\"");
        }
        if (site.url().isPresent() && site.id().isEmpty() && !broken) {
            report.error(
                    "site.id",
                    fields.at(),
                    "a site with an address needs an id that never changes",
                    "add a domain of yours, this year and a word, such as \"id: example.org,2025:reading\"");
        }
    }

    private LocalDate today(ZoneId zone) {
        return overrides.date().orElseGet(() -> LocalDate.ofInstant(overrides.now(), zone));
    }

    private Site.Shown shown(Fields fields) {
        var spans = EnumSet.allOf(Period.Span.class);
        var organizations = OptionalInt.of(2);
        var venues = OptionalInt.of(2);
        var authors = OptionalInt.of(5);
        boolean rota = true;
        boolean mail = true;
        var pages = fields.mapping("pages");
        if (pages.isPresent()) {
            for (var span : Period.Span.values()) {
                if (!pages.get().flag(span.folder(), true)) {
                    spans.remove(span);
                }
            }
            organizations = atLeast(pages.get(), "organizations", organizations);
            venues = atLeast(pages.get(), "venues", venues);
            authors = atLeast(pages.get(), "authors", authors);
            rota = pages.get().flag("rota", true);
            mail = pages.get().flag("mail", true);
            pages.get().rejectUnknown();
        }
        return new Site.Shown(spans, organizations, venues, authors, rota, mail);
    }

    private static OptionalInt atLeast(Fields pages, String name, OptionalInt otherwise) {
        var text = pages.text(name);
        if (text.isPresent() && text.get().value().equals("false")) {
            return OptionalInt.empty();
        }
        var number = pages.parse(
                text,
                "number.invalid",
                SiteNormalizer::count,
                "is neither a number nor false",
                "write from how many papers on there is a page, or false for none");
        return number.map(found -> OptionalInt.of(found.value())).orElse(otherwise);
    }

    private static Optional<String> id(String text) {
        return Optional.of(text).filter(id -> id.matches(ID));
    }

    private static Optional<Integer> count(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** The time zone that settings or a meeting name. */
    static Optional<ZoneId> zone(Fields fields) {
        return fields.parse(
                        fields.text("zone"),
                        "site.zone",
                        SiteNormalizer::zone,
                        "is not a time zone",
                        "write it as Europe/Vienna or UTC")
                .map(Said::value);
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException noSuchZone) {
            return Optional.empty();
        }
    }
}
