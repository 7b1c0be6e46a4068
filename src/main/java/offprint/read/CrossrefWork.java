package offprint.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import offprint.model.Folded;
import offprint.model.PartialDate;

/** One work of Crossref. */
final class CrossrefWork {
    /** Relations to other forms of the same paper. */
    private static final Set<String> SAME = Set.of(
            "is-preprint-of",
            "has-preprint",
            "is-identical-to",
            "is-same-as",
            "is-version-of",
            "has-version",
            "is-manuscript-of",
            "has-manuscript");

    /** The first of these that is known: when a work was issued is the earliest of the others. */
    private static final List<String> DATES = List.of(
            "issued", "published", "published-online", "posted", "published-print", "published-other", "approved");

    private final Value.Mapping work;
    private final Draft draft;

    CrossrefWork(Value.Mapping work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    /** Says it in a record. */
    void say() {
        title();
        ids();
        draft.text("type", CrossrefType.of(Look.text(work, "type"), Look.text(work, "subtype")), work.at());
        Look.mappings(work, "author").forEach(this::author);
        DATES.stream()
                .flatMap(name -> Look.at(work, name).stream())
                .flatMap(date ->
                        JsonDates.parts(date).stream().map(found -> new Value.Scalar(found.toString(), date.at())))
                .findFirst()
                .ifPresent(date -> draft.text("published", date.text(), date.at()));
        Look.scalar(work, "abstract").ifPresent(text -> draft.text("abstract", MarkedUp.plain(text.text()), text.at()));
        Look.scalars(work, "subject").forEach(word -> draft.item("categories", MarkedUp.plain(word.text()), word.at()));
        venue();
        links();
        Look.scalar(work, "is-referenced-by-count")
                .ifPresent(count -> draft.count("citations", count.text(), indexed(), count.at()));
        new CrossrefNotices(work, draft).say();
    }

    /** The title, with the subtitle unless the title has it already. */
    private void title() {
        var title = first("title");
        var words = title.map(text -> MarkedUp.plain(text.text()).strip()).orElse("");
        var subtitle = MarkedUp.plain(first("subtitle").map(Value.Scalar::text).orElse(""))
                .strip();
        var sign = words.matches("(?s).*[:?!.\u2014-]") ? " " : ": ";
        boolean holds = Folded.words(words).contains(Folded.words(subtitle));
        title.ifPresent(
                at -> draft.text("title", subtitle.isEmpty() || holds ? words : words + sign + subtitle, at.at()));
    }

    private Optional<Value.Scalar> first(String name) {
        return Look.scalars(work, name).stream().findFirst();
    }

    private void ids() {
        Look.scalar(work, "DOI").or(() -> Look.scalar(work, "URL")).ifPresent(doi -> draft.id(doi.text(), doi.at()));
        Look.at(work, "relation")
                .filter(Value.Mapping.class::isInstance)
                .ifPresent(relations -> ((Value.Mapping) relations)
                        .fields().stream()
                                .filter(relation -> SAME.contains(relation.name()))
                                .flatMap(relation -> Look.mappings(relation.value()).stream())
                                .forEach(this::same));
        Look.scalars(work, "ISBN")
                .forEach(isbn -> draft.id("isbn:" + isbn.text().replaceFirst("^https?://.*/", ""), isbn.at()));
    }

    private void same(Value.Mapping relation) {
        var id = Look.text(relation, "id").strip();
        switch (Look.text(relation, "id-type")) {
            case "doi", "uri" -> draft.id(id, relation.at());
            case "arxiv" -> draft.id("arxiv:" + id.replaceFirst("(?i)^arxiv:", ""), relation.at());
            case "pmid" -> draft.id("pubmed:" + id, relation.at());
            default -> {}
        }
    }

    private void author(Value.Mapping author) {
        var name = Look.text(author, "name");
        var literal = name.isEmpty() ? Look.text(author, "literal") : name;
        new JsonPerson(author.at())
                .named(literal)
                .parts(Look.text(author, "given"), Look.text(author, "family"), Look.text(author, "suffix"))
                .orcid(Look.text(author, "ORCID"))
                .affiliations(Look.items(author, "affiliation").stream()
                        .map(place -> place instanceof Value.Scalar text ? text.text() : Look.text(place, "name")))
                .author()
                .ifPresent(person -> draft.item("authors", person));
    }

    /** Of series and volume, which both may be named, an article is in the first and a chapter in the last. */
    private void venue() {
        var containers = Look.scalars(work, "container-title");
        var type = Look.text(work, "type");
        boolean inVolume = type.equals("proceedings-article") || type.startsWith("book-");
        var name = containers.isEmpty()
                ? Stream.of(
                                Look.scalar(work, "event", "name"),
                                Look.mappings(work, "institution").stream()
                                        .findFirst()
                                        .flatMap(institution -> Look.scalar(institution, "name")))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.of(containers.get(inVolume ? containers.size() - 1 : 0));
        name.ifPresent(said -> draft.venue("name", MarkedUp.plain(said.text()), said.at()));
        for (var part : List.of("volume", "issue", "publisher")) {
            Look.scalar(work, part).ifPresent(said -> draft.venue(part, MarkedUp.plain(said.text()), said.at()));
        }
        Look.scalar(work, "page")
                .or(() -> Look.scalar(work, "article-number"))
                .ifPresent(said -> draft.venue("pages", said.text(), said.at()));
    }

    /** The file for readers: what is for machines with a key only is left out. */
    private void links() {
        for (var link : Look.mappings(work, "link")) {
            var url = Look.text(link, "URL");
            boolean pdf = Look.text(link, "content-type").equals("application/pdf")
                    || url.toLowerCase(java.util.Locale.ROOT).matches(".*\\.pdf(?:\\?.*)?");
            if (pdf && !url.matches("https?://api\\..*")) {
                draft.link("pdf", url, link.at());
                return;
            }
        }
    }

    private String indexed() {
        return JsonDates.day(Look.text(work, "indexed", "date-time"))
                .map(LocalDate::toString)
                .or(() -> Look.at(work, "indexed")
                        .flatMap(JsonDates::parts)
                        .filter(date -> date.precision() == 3)
                        .map(PartialDate::toString))
                .orElse("");
    }
}
