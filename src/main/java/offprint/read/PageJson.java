package offprint.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Identifier;
import offprint.report.Report;
import org.jsoup.nodes.Element;

/** Reads what a page says of a paper in JSON-LD with the words of schema.org. */
final class PageJson {
    private static final Map<String, String> TYPES = Map.of(
            "ScholarlyArticle", "",
            "MedicalScholarlyArticle", "article",
            "Thesis", "thesis",
            "Report", "report",
            "Dataset", "dataset",
            "Chapter", "chapter",
            "Book", "book",
            "SoftwareSourceCode", "software");
    private static final List<String> WEAK = List.of("Article", "CreativeWork", "TechArticle", "PublicationIssue");
    private static final List<String> INNER = List.of("@graph", "mainEntity", "mainEntityOfPage");
    private static final int DEEPEST = 4;

    private final Markup page;
    private final String file;
    private final Report report;

    PageJson(Markup page, String file, Report report) {
        this.page = page;
        this.file = file;
        this.report = report;
    }

    /** Fills what is still open; false when no article is described. */
    boolean read(Draft draft, IdList ids) {
        List<Value.Mapping> works = new ArrayList<>();
        for (var script : page.document().select("script[type=application/ld+json]")) {
            json(script).ifPresent(value -> find(value, 0, works));
        }
        var work = works.stream()
                .filter(found -> type(found).isPresent())
                .findFirst()
                .or(() -> works.stream().filter(PageJson::hasIdentifier).findFirst());
        work.ifPresent(found -> fill(found, draft, ids));
        return work.isPresent();
    }

    /** The script's value, each part with its place in the page. */
    private Optional<Value> json(Element script) {
        var data = script.data();
        var at = page.dataAt(script);
        var padding = " ".repeat(at.column() - 1);
        var text = data.replaceFirst("^(\\s*)<!--|^(\\s*)//<!\\[CDATA\\[", "$1").replaceFirst("(?:-->|//]]>)\\s*$", "");
        try (var json = JsonValues.lenient(new StringReader(padding + text), file, at.line() - 1)) {
            return json.next().flatMap(token -> json.value());
        } catch (Unreadable broken) {
            report.note("json-ld.invalid", page.at(script), "the JSON-LD of this page cannot be read", "");
            return Optional.empty();
        }
    }

    private static void find(Value value, int depth, List<Value.Mapping> works) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof Value.Sequence list) {
            list.items().forEach(item -> find(item, depth + 1, works));
        } else if (value instanceof Value.Mapping node) {
            if (type(node).isPresent() || types(node).stream().anyMatch(WEAK::contains)) {
                works.add(node);
            }
            INNER.forEach(name -> node.get(name).ifPresent(inner -> find(inner, depth + 1, works)));
        }
    }

    private static List<String> types(Value node) {
        return Look.scalars(node, "@type").stream()
                .map(type -> type.text().replaceFirst("^.*[/:#]", ""))
                .toList();
    }

    /** Our word for a type that stands for scholarly work, which may be none in particular. */
    private static Optional<String> type(Value node) {
        return types(node).stream()
                .filter(TYPES::containsKey)
                .map(type -> TYPES.getOrDefault(type, ""))
                .findFirst();
    }

    private static boolean hasIdentifier(Value.Mapping work) {
        var ids = new IdList(new Draft(work.at()));
        identifiers(work, ids);
        return !ids.isEmpty();
    }

    private static void fill(Value.Mapping work, Draft draft, IdList ids) {
        Look.scalar(work, "headline")
                .or(() -> Look.scalar(work, "name"))
                .filter(title -> !draft.has("title"))
                .ifPresent(title -> LandingPage.title(title, draft));
        identifiers(work, ids);
        type(work).ifPresent(type -> draft.text("type", type, work.at()));
        if (!draft.has("authors")) {
            var people =
                    Look.items(work, "author").isEmpty() ? Look.items(work, "creator") : Look.items(work, "author");
            people.forEach(person -> person(person, draft));
        }
        Look.scalar(work, "datePublished")
                .or(() -> Look.scalar(work, "dateCreated"))
                .flatMap(DateText::said)
                .ifPresent(date -> draft.text("published", date.text(), date.at()));
        Look.scalar(work, "abstract")
                .or(() -> Look.scalar(work, "description"))
                .ifPresent(text -> draft.text("abstract", Markup.plain(text.text()), text.at()));
        LandingPage.keywords(Look.scalars(work, "keywords"), draft);
        if (!draft.has("venue")) {
            venue(work, draft);
        }
    }

    private static void identifiers(Value.Mapping work, IdList ids) {
        for (var name : List.of("identifier", "sameAs", "doi", "@id", "url", "isbn")) {
            for (var item : Look.items(work, name)) {
                var text = item instanceof Value.Mapping property
                        ? Look.scalar(property, "value").or(() -> Look.scalar(property, "@value"))
                        : Optional.of(item)
                                .filter(Value.Scalar.class::isInstance)
                                .map(Value.Scalar.class::cast);
                var scheme = name.equals("isbn") || name.equals("doi")
                        ? name
                        : Look.text(item, "propertyID").toLowerCase(java.util.Locale.ROOT);
                text.flatMap(found ->
                                Identifier.parse(found.text()).or(() -> Identifier.parse(scheme + ":" + found.text())))
                        .filter(id -> !ids.has(id.scheme()))
                        .ifPresent(id -> ids.add(id, text.orElseThrow()));
            }
        }
    }

    private static void person(Value person, Draft draft) {
        if (person instanceof Value.Scalar name) {
            draft.item("authors", LandingPage.person(name).mapping());
            return;
        }
        var family = Look.text(person, "familyName");
        var given = Look.text(person, "givenName");
        var whole = Look.scalar(person, "name").orElse(new Value.Scalar((given + " " + family).strip(), person.at()));
        boolean comma =
                whole.text().contains(",") && !Look.text(person, "@type").equals("Organization");
        var part = comma && family.isEmpty()
                ? LandingPage.person(whole)
                : new Draft.Part(whole.at())
                        .with("name", comma ? (given + " " + family).strip() : Markup.plain(whole.text()))
                        .with("family", given.isEmpty() ? "" : family)
                        .with("given", family.isEmpty() ? "" : given);
        if (part.isEmpty()) {
            return;
        }
        orcid(person).ifPresent(id -> part.with("orcid", id));
        var affiliations = Look.items(person, "affiliation").stream()
                .map(item -> item instanceof Value.Scalar text ? text.text() : Look.text(item, "name"))
                .filter(name -> !name.isBlank())
                .toList();
        draft.item(
                "authors",
                part.with("affiliation", String.join("; ", affiliations)).mapping());
    }

    private static Optional<String> orcid(Value person) {
        return List.of("@id", "sameAs", "identifier", "url").stream()
                .flatMap(name -> Look.items(person, name).stream())
                .map(item -> item instanceof Value.Scalar text
                        ? text.text()
                        : Look.text(item, "value") + Look.text(item, "@id"))
                .filter(text -> text.matches("(?:https?://orcid\\.org/)?\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]"))
                .map(text -> text.replaceFirst("^.*/", ""))
                .findFirst();
    }

    /** An article is part of an issue, which is part of a volume, which is part of a journal. */
    private static void venue(Value.Mapping work, Draft draft) {
        Optional<Value> part = Look.items(work, "isPartOf").stream().findFirst();
        Optional<Value.Scalar> name = Optional.empty();
        List<Value> parts = new ArrayList<>();
        for (int depth = 0; part.isPresent() && depth < DEEPEST; depth++) {
            var of = part.get();
            parts.add(of);
            var known = name;
            name = (of instanceof Value.Scalar text ? Optional.of(text) : Look.scalar(of, "name")).or(() -> known);
            part = Look.items(of, "isPartOf").stream().findFirst();
        }
        name.filter(text -> !text.text().startsWith("http")).ifPresent(text -> {
            draft.venue("name", Markup.plain(text.text()), text.at());
            for (var of : parts) {
                Look.scalar(of, "volumeNumber").ifPresent(number -> draft.venue("volume", number.text(), number.at()));
                Look.scalar(of, "issueNumber").ifPresent(number -> draft.venue("issue", number.text(), number.at()));
            }
            Look.scalar(work, "pageStart").ifPresent(first -> {
                var last = Look.text(work, "pageEnd");
                draft.venue(
                        "pages",
                        last.isEmpty() || last.equals(first.text()) ? first.text() : first.text() + "-" + last,
                        first.at());
            });
            Look.scalar(work, "pagination").ifPresent(pages -> draft.venue("pages", pages.text(), pages.at()));
            Look.scalar(work, "publisher", "name").ifPresent(who -> draft.venue("publisher", who.text(), who.at()));
        });
    }
}
