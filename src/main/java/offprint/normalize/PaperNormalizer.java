package offprint.normalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import offprint.model.Author;
import offprint.model.Count;
import offprint.model.Folded;
import offprint.model.Identifier;
import offprint.model.Key;
import offprint.model.Link;
import offprint.model.Organization;
import offprint.model.PaperRecord;
import offprint.model.Prose;
import offprint.model.Said;
import offprint.model.Text;
import offprint.model.TopicChoice;
import offprint.read.Entry;
import offprint.read.Value;
import offprint.report.Closest;
import offprint.report.Report;

/** One record of a paper: fetched, or written by hand. */
final class PaperNormalizer {
    private static final List<String> COUNTS = List.of("upvotes", "comments", "stars", "citations");

    private final Entry entry;
    private final Markdown markdown;
    private final Report report;
    private final Fields fields;
    private final boolean byHand;

    PaperNormalizer(Entry entry, Markdown markdown, Report report) {
        this.entry = entry;
        this.markdown = markdown;
        this.report = report;
        this.byHand = entry.source().byHand();
        this.fields = new Fields(byHand ? RecordShapes.OVERLAY : RecordShapes.RECORD, entry.fields(), byHand, report);
    }

    /** Under what a record that is rejected would have been known, folded. */
    static Set<String> names(Entry entry) {
        var names = new HashSet<String>();
        for (var field : entry.fields().fields()) {
            if (Set.of("title", "key", "paper").contains(field.name()) && field.value() instanceof Value.Scalar text) {
                names.add(Folded.title(text.text()));
            }
        }
        return names;
    }

    /** The record; empty when there is nothing by which a paper could be told. */
    Optional<PaperRecord> record() {
        var record = read();
        boolean named = record.title().isPresent() || record.selects().isPresent();
        if (!named && (byHand || record.ids().isEmpty())) {
            if (isBlank("title") && isBlank("paper") && !hasNearMiss()) {
                fields.fault(
                        "paper.untitled",
                        entry.fields().at(),
                        "this record names no paper",
                        byHand
                                ? "add \"title:\" for a record of its own, or \"paper:\" with a key, an identifier or a title"
                                : "add a title or ids");
            }
            return Optional.empty();
        }
        return Optional.of(record);
    }

    /** Whether a field has a misspelled name, which was complained about already, and most likely is the title. */
    private boolean hasNearMiss() {
        return entry.fields().fields().stream()
                .anyMatch(field -> !field.name().equals("title")
                        && Closest.to(field.name(), Set.of("title", "paper"))
                                .filter(name -> !name.equals(field.name()))
                                .isPresent());
    }

    /** Absent or empty; a value of the wrong sort was complained about already. */
    private boolean isBlank(String name) {
        var value = entry.fields().get(name);
        return value.isEmpty()
                || value.get() instanceof Value.Scalar text
                        && Tex.text(text.text()).plain().isBlank();
    }

    private PaperRecord read() {
        var abstractText = prose("abstract");
        var publication = new PublicationNormalizer(fields);
        var record = new PaperRecord(
                entry.source(),
                entry.fields().at(),
                line(),
                fields.text("paper")
                        .map(said -> new Said<>(Tex.text(said.value()).plain(), said.at())),
                key("key"),
                byHand ? Optional.empty() : key("firstKey"),
                aliases(),
                prose("title"),
                publication.type(),
                identifiers(),
                authors(),
                fields.number("authorCount").flatMap(this::atLeastOne),
                organization(),
                fields.date("published"),
                fields.days("featured"),
                abstractText,
                prose("summary"),
                prose("aiSummary"),
                topics(),
                keywords(),
                publication.categories(),
                publication.venue(),
                prose("comment"),
                links(abstractText),
                counts(),
                publication.versions(),
                publication.notices(),
                byHand && fields.flag("draft", false),
                byHand ? fields.day("embargo") : Optional.empty(),
                byHand ? fields.day("updated") : Optional.empty(),
                byHand ? fields.texts("same-as") : List.of(),
                byHand ? fields.texts("not-same-as") : List.of(),
                note(),
                byHand ? fields.text("by") : Optional.empty());
        fields.rejectUnknown();
        return record;
    }

    private OptionalInt line() {
        return fields.number("at")
                .map(at -> OptionalInt.of((int) Math.min(at.value(), Integer.MAX_VALUE)))
                .orElse(OptionalInt.empty());
    }

    private Optional<Said<String>> key(String name) {
        return fields.text(name).filter(this::isKey);
    }

    private List<Said<String>> aliases() {
        return fields.texts("aliases").stream().filter(this::isKey).toList();
    }

    private boolean isKey(Said<String> key) {
        var fault = Key.fault(key.value());
        fault.ifPresent(why -> fields.fault(
                "key.invalid",
                key.at(),
                "the key \"" + Fields.shortened(key.value()) + "\" " + why,
                Key.fault(Folded.slug(key.value())).isEmpty()
                        ? "write it as " + Folded.slug(key.value())
                        : "write it as doe-2025-example"));
        return fault.isEmpty();
    }

    /** Plain text that may hold TeX. */
    private Optional<Said<Text>> prose(String name) {
        return fields.text(name)
                .map(said -> new Said<>(Tex.text(said.value()), said.at()))
                .filter(said -> !said.value().plain().isBlank());
    }

    private List<Said<Identifier>> identifiers() {
        List<Said<Identifier>> ids = new ArrayList<>();
        for (var text : fields.texts("ids")) {
            fields.parse(
                            Optional.of(text),
                            "identifier.unknown",
                            Identifier::parse,
                            "is no identifier that we know",
                            "write arxiv:2511.01234, doi:10.1000/182, openreview:..., acl:..., pubmed:... or isbn:..., or its address")
                    .ifPresent(ids::add);
        }
        return ids;
    }

    private Optional<Said<List<Author>>> authors() {
        var value = fields.value("authors");
        List<Author> authors = new ArrayList<>();
        for (var item : fields.list("authors")) {
            author(item).ifPresent(authors::add);
        }
        return authors.isEmpty() ? Optional.empty() : value.map(said -> new Said<>(List.copyOf(authors), said.at()));
    }

    private Optional<Author> author(Value item) {
        if (item instanceof Value.Scalar name) {
            return Optional.of(Tex.text(name.text()).plain())
                    .filter(plain -> !plain.isBlank())
                    .map(plain -> Author.named(plain));
        }
        var person = fields.mapping(item, "authors");
        if (person.isEmpty()) {
            return Optional.empty();
        }
        var is = person.get();
        var family = plain(is, "family");
        var given = plain(is, "given");
        var suffix = plain(is, "suffix");
        var whole = Stream.of(given, family, suffix).flatMap(Optional::stream).toList();
        var name = plain(is, "name").orElse(String.join(" ", whole));
        var orcid = Orcid.of(is, "orcid");
        var author = new Author(name, family, given, suffix, orcid, plain(is, "affiliation"));
        is.rejectUnknown();
        if (name.isBlank()) {
            is.fault("author.unnamed", is.at(), "this author has no name", "add \"name:\"");
            return Optional.empty();
        }
        return Optional.of(author);
    }

    private static Optional<String> plain(Fields of, String name) {
        return of.text(name).map(said -> Tex.text(said.value()).plain());
    }

    private Optional<Said<Integer>> atLeastOne(Said<Long> count) {
        if (count.value() < 1 || count.value() > 100_000) {
            fields.fault("number.invalid", count.at(), count.value() + " is no number of authors", "write 1 or more");
            return Optional.empty();
        }
        return Optional.of(new Said<>(count.value().intValue(), count.at()));
    }

    private Optional<Said<Organization>> organization() {
        var value = fields.value("organization");
        if (value.isPresent() && value.get() instanceof Value.Scalar) {
            return fields.text("organization")
                    .flatMap(said -> organization(Tex.text(said.value()).plain(), said.value())
                            .map(made -> new Said<>(made, said.at())));
        }
        return fields.mapping("organization").flatMap(is -> {
            var name = is.text("name");
            var slug = is.text("slug");
            is.rejectUnknown();
            if (name.isEmpty()) {
                is.fault("organization.unnamed", is.at(), "this organization has no name", "add \"name:\"");
            }
            return name.flatMap(said -> organization(
                            Tex.text(said.value()).plain(), slug.orElse(said).value())
                    .map(made -> new Said<>(made, said.at())));
        });
    }

    private static Optional<Organization> organization(String name, String slug) {
        return name.isBlank() ? Optional.empty() : Optional.of(new Organization(name, Tex.clean(slug)));
    }

    private List<Said<TopicChoice>> topics() {
        return fields.texts("topics").stream()
                .map(said -> {
                    boolean removed = said.value().startsWith("-");
                    return new Said<>(
                            new TopicChoice(
                                    said.value().substring(removed ? 1 : 0).strip(), removed),
                            said.at());
                })
                .toList();
    }

    private List<Said<String>> keywords() {
        return fields.texts("keywords").stream()
                .map(said -> new Said<>(Tex.text(said.value()).plain(), said.at()))
                .toList();
    }

    /** The links that the record gives, then those that its abstract names. */
    private List<Said<Link>> links(Optional<Said<Text>> abstractText) {
        Map<String, Said<Link>> links = new LinkedHashMap<>();
        for (var item : fields.list("links")) {
            link(item).ifPresent(link -> links.putIfAbsent(link.value().url(), link));
        }
        abstractText.ifPresent(text -> {
            for (var link : AbstractLinks.in(text.value().source())) {
                var safe = new Link(link.type(), Urls.escaped(link.url()));
                links.putIfAbsent(safe.url(), new Said<>(safe, text.at()));
            }
        });
        return List.copyOf(links.values());
    }

    private Optional<Said<Link>> link(Value item) {
        if (item instanceof Value.Scalar) {
            return fields.text(item, "links")
                    .flatMap(text -> url(text, fields))
                    .map(url -> new Said<>(new Link(Link.Type.OTHER, url.value()), url.at()));
        }
        return fields.mapping(item, "links").flatMap(is -> {
            var type = is.parse(
                    is.text("type"),
                    "link.type",
                    Link.Type::of,
                    "is no type of link",
                    "known are: abstract, pdf, code, project, data, video, slides, poster, discussion, other");
            var address = is.text("url");
            is.rejectUnknown();
            if (address.isEmpty()) {
                is.fault("link.empty", is.at(), "this link has no address", "add \"url:\"");
            }
            return address.flatMap(text -> url(text, is))
                    .map(url ->
                            new Said<>(new Link(type.map(Said::value).orElse(Link.Type.OTHER), url.value()), url.at()));
        });
    }

    private static Optional<Said<String>> url(Said<String> text, Fields of) {
        return of.parse(
                Optional.of(text),
                "link.unsafe",
                Urls::web,
                "is not an http or https address",
                "write it whole: https://example.org/code");
    }

    private Map<String, Said<Count>> counts() {
        Map<String, Said<Count>> counts = new LinkedHashMap<>();
        var all = fields.mapping("counts");
        if (all.isEmpty()) {
            return counts;
        }
        for (var name : COUNTS) {
            count(all.get(), name).ifPresent(count -> counts.put(name, count));
        }
        all.get().rejectUnknown();
        return counts;
    }

    private static Optional<Said<Count>> count(Fields all, String name) {
        var value = all.value(name);
        if (value.isPresent() && value.get() instanceof Value.Scalar) {
            return all.number(name).map(said -> new Said<>(new Count(said.value(), Optional.empty()), said.at()));
        }
        return all.mapping(name).flatMap(is -> {
            var number = is.number("value");
            var on = is.day("on");
            is.require("value");
            is.rejectUnknown();
            return number.map(said -> new Said<>(new Count(said.value(), on.map(Said::value)), said.at()));
        });
    }

    private Optional<Said<Prose>> note() {
        var note = markdown.prose(entry.body(), entry.bodyAt(), Markdown.Place.NOTE, byHand, report);
        return note.isEmpty() ? Optional.empty() : Optional.of(new Said<>(note, entry.bodyAt()));
    }
}
