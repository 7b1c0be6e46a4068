package offprint.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.model.Identifier;
import offprint.report.Report;

/** One item of CSL-JSON. */
final class CslItem {
    private static final Pattern ISBN = Pattern.compile("(?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dXx]");
    private static final List<String> DATES =
            List.of("issued", "available-date", "submitted", "event-date", "original-date");

    private final Value.Mapping item;
    private final Draft draft;
    private final Report report;

    CslItem(Value.Mapping item, Draft draft, Report report) {
        this.item = item;
        this.draft = draft;
        this.report = report;
    }

    /** Says it in a record. */
    void say() {
        scalar("title").ifPresent(title -> draft.text("title", MarkedUp.plain(title.text()), title.at()));
        ids();
        draft.text(
                "type",
                CslType.of(Look.text(item, "type"), scalar("container-title").isPresent()),
                item.at());
        Look.items(item, "author").stream()
                .filter(author -> !Look.text(author, "literal").equals("others"))
                .forEach(this::author);
        published();
        scalar("abstract").ifPresent(text -> draft.text("abstract", MarkedUp.plain(text.text()), text.at()));
        Look.scalars(item, "keyword").forEach(words -> OpenReviewNote.keywords(words, draft));
        venue();
        scalar("URL")
                .filter(url -> Identifier.parse(url.text()).isEmpty())
                .ifPresent(url -> draft.link(
                        url.text().matches("(?i)[^?#]*\\.pdf(?:[?#].*)?") ? "pdf" : "abstract", url.text(), url.at()));
    }

    /** A field, of a list its first item; else what a line of the note says of it, as Zotero keeps what it has no field for. */
    private Optional<Value.Scalar> scalar(String name) {
        return Look.scalars(item, name).stream().findFirst().or(() -> noted(name));
    }

    private Optional<Value.Scalar> noted(String name) {
        return Look.scalar(item, "note")
                .flatMap(note -> note.text()
                        .lines()
                        .map(line -> line.strip().replaceFirst("^\\{?:?", ""))
                        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                        .map(line -> line.substring(name.length() + 1)
                                .replaceFirst("\\}$", "")
                                .strip())
                        .filter(text -> !text.isEmpty())
                        .map(text -> new Value.Scalar(text, note.at()))
                        .findFirst());
    }

    private void ids() {
        scalar("DOI").ifPresent(doi -> draft.id(doi.text(), doi.at()));
        scalar("PMID").ifPresent(pmid -> draft.id("pubmed:" + pmid.text().strip(), pmid.at()));
        arxiv();
        boolean doi = draft.has("ids");
        scalar("URL")
                .filter(url -> Identifier.parse(url.text())
                        .filter(id -> !doi || !id.scheme().equals("doi"))
                        .isPresent())
                .ifPresent(url -> draft.id(url.text(), url.at()));
        scalar("ISBN")
                .ifPresent(isbn -> ISBN.matcher(isbn.text())
                        .results()
                        .forEach(found -> draft.id("isbn:" + found.group(), isbn.at())));
    }

    /** arXiv's number, wherever a style puts it. */
    private void arxiv() {
        boolean archive = Stream.of("archive", "publisher", "archive_location")
                .anyMatch(name ->
                        Look.text(item, name).toLowerCase(java.util.Locale.ROOT).startsWith("arxiv"));
        for (var name : List.of("number", "archive_location", "archive-location", "container-title", "arXiv", "id")) {
            scalar(name).ifPresent(text -> {
                var said = text.text().strip();
                boolean prefixed = said.regionMatches(true, 0, "arxiv:", 0, 6) || name.equals("arXiv");
                var id = said.replaceFirst("(?i)^(?:arxiv:\\s*)?", "arxiv:");
                if (prefixed || archive && !name.equals("id")) {
                    draft.id(id, text.at());
                }
            });
        }
    }

    /** Particles: one that is dropped in lists belongs to the given names, one that is not to the family's. */
    private void author(Value author) {
        if (author instanceof Value.Scalar name) {
            new JsonPerson(name.at()).inverted(name.text()).author().ifPresent(person -> draft.item("authors", person));
            return;
        }
        var given = (Look.text(author, "given") + " " + Look.text(author, "dropping-particle")).strip();
        var particle = Look.text(author, "non-dropping-particle");
        var family = (particle + (particle.matches(".*['’-]") ? "" : " ") + Look.text(author, "family")).strip();
        new JsonPerson(author.at())
                .named(Look.scalar(author, "literal")
                        .or(() -> Look.scalar(author, "name"))
                        .map(Value.Scalar::text)
                        .orElse(""))
                .parts(given, family, Look.text(author, "suffix"))
                .orcid(Look.text(author, "ORCID"))
                .affiliations(Look.items(author, "affiliation").stream()
                        .map(place -> place instanceof Value.Scalar text ? text.text() : Look.text(place, "name")))
                .author()
                .ifPresent(person -> draft.item("authors", person));
    }

    private void published() {
        for (var name : DATES) {
            var date = Look.at(item, name).or(() -> noted(name));
            if (date.isPresent()) {
                var found = date(date.get());
                if (found.isPresent()) {
                    draft.text("published", found.get(), date.get().at());
                    return;
                }
                report.warning(
                        "date.left-out",
                        date.get().at(),
                        "\"" + name
                                + "\" holds no date that a record can have: a year from 1000 to 9999, with month and day",
                        "give the date in an overlay, if it matters");
            }
        }
    }

    private static Optional<String> date(Value date) {
        var text = Look.scalar(date)
                .or(() -> Look.scalar(date, "raw"))
                .or(() -> Look.scalar(date, "literal"))
                .or(() -> Look.scalar(date, "date"));
        return JsonDates.parts(date)
                .or(() -> text.flatMap(said -> JsonDates.text(said.text())))
                .map(Object::toString);
    }

    private void venue() {
        var type = Look.text(item, "type");
        var series = type.equals("book") || type.equals("report")
                ? scalar("collection-title")
                : Optional.<Value.Scalar>empty();
        var publisher = scalar("publisher").filter(name -> !BibtexType.isArxiv(name.text()));
        scalar("container-title")
                .or(() -> scalar("event-title"))
                .or(() -> Look.scalar(item, "event"))
                .or(() -> series)
                .or(() -> publisher)
                .ifPresent(name -> draft.venue("name", MarkedUp.plain(name.text()), name.at()));
        for (var part : List.of("volume", "issue")) {
            scalar(part).ifPresent(said -> draft.venue(part, MarkedUp.plain(said.text()), said.at()));
        }
        publisher.ifPresent(said -> draft.venue("publisher", MarkedUp.plain(said.text()), said.at()));
        scalar("page").ifPresent(said -> draft.venue("pages", BibtexVenue.pages(said.text()), said.at()));
    }
}
