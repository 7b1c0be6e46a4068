package offprint.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.model.Folded;
import offprint.model.PartialDate;

/** One work of DataCite. */
final class DataciteWork {
    /** Relations to other forms of the same paper. */
    private static final Set<String> SAME = Set.of(
            "IsVersionOf",
            "HasVersion",
            "IsNewVersionOf",
            "IsPreviousVersionOf",
            "IsIdenticalTo",
            "IsVariantFormOf",
            "IsOriginalFormOf",
            "IsPreprintOf",
            "HasPreprint");

    private static final Pattern NO_KEYWORD = Pattern.compile(
            "(?:gnd|ddc|lcc|lcsh|mesh|fos|msc)\\b\\s*[/:].*|https?://.*|[\\d.]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("[A-Za-z]{0,3}\\d+[A-Za-z]?");

    private final Value.Mapping work;
    private final Draft draft;

    DataciteWork(Value.Mapping work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    /** Says it in a record. */
    void say() {
        title();
        ids();
        draft.text("type", DataciteType.of(work, isArxiv()), work.at());
        Look.mappings(work, "creators").forEach(this::creator);
        published();
        Look.mappings(work, "descriptions").stream()
                .filter(text -> Look.text(text, "descriptionType").equals("Abstract"))
                .flatMap(text -> Look.scalar(text, "description").stream())
                .findFirst()
                .ifPresent(text -> draft.text("abstract", MarkedUp.plain(text.text()), text.at()));
        Look.items(work, "subjects").forEach(this::subject);
        venue();
        links();
        Look.scalar(work, "citationCount").ifPresent(count -> draft.count("citations", count.text(), "", count.at()));
    }

    /** The main title with its subtitle; a translated one when there is no other. */
    private void title() {
        var titles = Look.mappings(work, "titles").stream()
                .filter(title -> Look.scalar(title, "title").isPresent())
                .toList();
        var main = titles.stream()
                .filter(title -> Look.text(title, "titleType").isEmpty())
                .findFirst()
                .or(() -> titles.stream().filter(title -> !isSubtitle(title)).findFirst())
                .or(() -> titles.stream().findFirst());
        var subtitle = titles.stream()
                .filter(DataciteWork::isSubtitle)
                .map(title -> MarkedUp.plain(Look.text(title, "title")).strip())
                .findFirst()
                .orElse("");
        main.flatMap(title -> Look.scalar(title, "title")).ifPresent(said -> {
            var words = MarkedUp.plain(said.text()).strip();
            boolean holds = Folded.words(words).contains(Folded.words(subtitle));
            var sign = words.matches("(?s).*[:?!.\u2014-]") ? " " : ": ";
            draft.text("title", subtitle.isEmpty() || holds ? words : words + sign + subtitle, said.at());
        });
    }

    private static boolean isSubtitle(Value title) {
        return Look.text(title, "titleType").equals("Subtitle");
    }

    private void ids() {
        Look.scalar(work, "doi").or(() -> Look.scalar(work, "id")).ifPresent(doi -> draft.id(doi.text(), doi.at()));
        Stream.concat(Look.mappings(work, "identifiers").stream(), Look.mappings(work, "alternateIdentifiers").stream())
                .forEach(id -> {
                    id(Look.text(id, "identifierType"), Look.text(id, "identifier"), id);
                    id(Look.text(id, "alternateIdentifierType"), Look.text(id, "alternateIdentifier"), id);
                });
        Look.mappings(work, "relatedIdentifiers").stream()
                .filter(related -> SAME.contains(Look.text(related, "relationType")))
                .forEach(related -> id(
                        Look.text(related, "relatedIdentifierType"), Look.text(related, "relatedIdentifier"), related));
    }

    private void id(String type, String value, Value where) {
        switch (type.toLowerCase(Locale.ROOT)) {
            case "doi" -> draft.id(value, where.at());
            case "arxiv" -> draft.id("arxiv:" + value.replaceFirst("(?i)^arxiv:", ""), where.at());
            case "pmid" -> draft.id("pubmed:" + value, where.at());
            case "isbn" -> draft.id("isbn:" + value, where.at());
            default -> {}
        }
    }

    private boolean isArxiv() {
        return Look.text(work, "doi").toLowerCase(Locale.ROOT).startsWith("10.48550/arxiv.");
    }

    private void creator(Value.Mapping creator) {
        var name = Look.text(creator, "name");
        var given = Look.text(creator, "givenName");
        var family = Look.text(creator, "familyName");
        boolean group = Look.text(creator, "nameType").equals("Organizational");
        var person = new JsonPerson(creator.at());
        if (!group && !given.isBlank() && !family.isBlank()) {
            person.parts(given, family, "");
        } else if (group) {
            person.named(name);
        } else {
            person.inverted(name.isBlank() ? family + given : name);
        }
        Look.mappings(creator, "nameIdentifiers").stream()
                .filter(id -> (Look.text(id, "nameIdentifierScheme") + Look.text(id, "schemeUri"))
                        .toLowerCase(Locale.ROOT)
                        .contains("orcid"))
                .forEach(id -> person.orcid(Look.text(id, "nameIdentifier")));
        person.affiliations(Look.items(creator, "affiliation").stream()
                .map(place -> place instanceof Value.Scalar text ? text.text() : Look.text(place, "name")));
        person.author().ifPresent(author -> draft.item("authors", author));
    }

    /** When it was issued; where that is a year only, the day of it on which it came out. */
    private void published() {
        var dates = Stream.of("Issued", "Available", isArxiv() ? "Submitted" : "Created", "Created")
                .flatMap(type -> Look.mappings(work, "dates").stream()
                        .filter(date -> Look.text(date, "dateType").equals(type))
                        .flatMap(date -> Look.scalar(date, "date").stream())
                        .flatMap(date -> JsonDates.text(date.text()).stream())
                        .limit(1))
                .toList();
        var year = JsonDates.text(Look.text(work, "publicationYear"));
        var first = dates.stream().findFirst().or(() -> year);
        first.flatMap(known -> dates.stream()
                        .filter(date -> date.toString().startsWith(known.toString()))
                        .max(java.util.Comparator.comparingInt(PartialDate::precision))
                        .or(() -> first))
                .ifPresent(date -> draft.text("published", date.toString(), work.at()));
    }

    private void subject(Value subject) {
        var scheme = Look.text(subject, "subjectScheme").toLowerCase(Locale.ROOT);
        var word = Look.scalar(subject, "subject").or(() -> Look.scalar(subject));
        if (scheme.equals("arxiv")) {
            word.ifPresent(said -> draft.item(
                    "categories",
                    said.text().replaceFirst(".*\\(([a-z-]+(?:\\.[A-Za-z-]+)?)\\)\\s*$", "$1"),
                    said.at()));
        } else if (scheme.isEmpty() || scheme.contains("keyword")) {
            word.filter(said -> !NO_KEYWORD.matcher(said.text().strip()).matches())
                    .ifPresent(said -> draft.item("keywords", MarkedUp.plain(said.text()), said.at()));
        }
    }

    private void venue() {
        var container = Look.at(work, "container");
        var published = Look.mappings(work, "relatedItems").stream()
                .filter(item -> Look.text(item, "relationType").equals("IsPublishedIn"))
                .findFirst();
        var name = container
                .flatMap(found -> Look.scalar(found, "title"))
                .or(() -> published.flatMap(item -> Look.mappings(item, "titles").stream()
                        .flatMap(title -> Look.scalar(title, "title").stream())
                        .findFirst()));
        name.ifPresent(said -> draft.venue("name", MarkedUp.plain(said.text()), said.at()));
        Stream.concat(container.stream(), published.stream()).forEach(where -> {
            for (var part : List.of("volume", "issue")) {
                draft.venue(part, Look.text(where, part), where.at());
            }
            var first = Look.text(where, "firstPage");
            var last = Look.text(where, "lastPage");
            draft.venue(
                    "pages",
                    !PAGE.matcher(first).matches() ? "" : last.isEmpty() ? first : first + "-" + last,
                    where.at());
        });
        publisher().ifPresent(said -> draft.venue("publisher", said.text(), said.at()));
    }

    private Optional<Value.Scalar> publisher() {
        return Look.scalar(work, "publisher", "name").or(() -> Look.scalar(work, "publisher"));
    }

    private void links() {
        for (var related : Look.mappings(work, "relatedIdentifiers")) {
            var url = Look.text(related, "relatedIdentifier");
            if (url.matches("https?://(?:www\\.)?(?:github|gitlab)\\.com/.+")) {
                draft.link("code", url, related.at());
            }
        }
        Look.scalars(work, "contentUrl").stream()
                .filter(url -> url.text().matches("(?i).*\\.pdf"))
                .forEach(url -> draft.link("pdf", url.text(), url.at()));
        if (!draft.has("ids")) {
            Look.scalar(work, "url").ifPresent(url -> draft.link("abstract", url.text(), url.at()));
        }
    }
}
