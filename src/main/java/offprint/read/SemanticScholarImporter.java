package offprint.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import offprint.report.Report;

/** Reads papers as the Academic Graph API of Semantic Scholar gives them: one, a search, or a batch. */
final class SemanticScholarImporter extends JsonImporter {
    private static final List<Scheme> SCHEMES = List.of(
            new Scheme("ArXiv", "arxiv"),
            new Scheme("DOI", "doi"),
            new Scheme("ACL", "acl"),
            new Scheme("PubMed", "pubmed"));
    private static final Set<String> ARTICLES = Set.of(
            "JournalArticle",
            "Review",
            "Study",
            "CaseReport",
            "ClinicalTrial",
            "MetaAnalysis",
            "LettersAndComments",
            "Editorial");

    /** A scheme of identifiers as Semantic Scholar and as we call it. */
    private record Scheme(String theirs, String ours) {}

    @Override
    public String format() {
        return "semantic-scholar";
    }

    @Override
    public String description() {
        return "papers of Semantic Scholar";
    }

    @Override
    boolean isPaper(Value.Mapping object) {
        return Look.hasAny(object, "paperId")
                || Look.hasAny(object, "title")
                        && (Look.hasAny(object, "externalIds")
                                || Look.mappings(object, "authors").stream()
                                        .anyMatch(author -> Look.hasAny(author, "authorId")))
                || cited(object).isPresent();
    }

    @Override
    boolean isAnswer(Value.Mapping object) {
        return object.get("data").filter(Value.Sequence.class::isInstance).isPresent()
                && (Look.hasAny(object, "offset", "token")
                        || object.fields().size() == 2 && Look.hasAny(object, "total"));
    }

    /** In lists of citations and references the paper is inside. */
    private static Optional<Value.Mapping> cited(Value.Mapping object) {
        return Look.mapping(object, "citingPaper").or(() -> Look.mapping(object, "citedPaper"));
    }

    @Override
    void read(Value.Mapping object, Draft draft, Optional<LocalDate> day, Report report) {
        var paper = cited(object).orElse(object);
        draft.text("title", Look.scalar(paper, "title"));
        ids(paper, draft);
        draft.text("type", type(paper), paper.at());
        for (var author : Look.mappings(paper, "authors")) {
            new JsonPerson(author.at())
                    .named(Look.text(author, "name"))
                    .orcid(Look.text(author, "externalIds", "ORCID"))
                    .affiliations(Look.scalars(author, "affiliations").stream().map(Value.Scalar::text))
                    .author()
                    .ifPresent(person -> draft.item("authors", person));
        }
        Look.scalar(paper, "publicationDate")
                .or(() -> Look.scalar(paper, "year"))
                .ifPresent(date -> JsonDates.text(date.text())
                        .ifPresent(found -> draft.text("published", found.toString(), date.at())));
        draft.text("abstract", Look.scalar(paper, "abstract"));
        draft.text("aiSummary", Look.scalar(paper, "tldr", "text"));
        Look.scalars(paper, "fieldsOfStudy").forEach(field -> draft.item("categories", field.text(), field.at()));
        venue(paper, draft);
        Look.scalar(paper, "openAccessPdf", "url").ifPresent(url -> draft.link("pdf", url.text(), url.at()));
        if (!draft.has("ids")) {
            Look.scalar(paper, "url").ifPresent(url -> draft.link("abstract", url.text(), url.at()));
        }
        Look.scalar(paper, "citationCount").ifPresent(count -> draft.count("citations", count.text(), "", count.at()));
    }

    private static void ids(Value.Mapping paper, Draft draft) {
        for (var scheme : SCHEMES) {
            Look.scalar(paper, "externalIds", scheme.theirs())
                    .ifPresent(id -> draft.id(scheme.ours() + ":" + id.text().strip(), id.at()));
        }
        Look.scalar(paper, "arxivId")
                .ifPresent(id -> draft.id("arxiv:" + id.text().strip(), id.at()));
        Look.scalar(paper, "doi").ifPresent(id -> draft.id(id.text(), id.at()));
    }

    private static void venue(Value.Mapping paper, Draft draft) {
        Look.scalar(paper, "publicationVenue", "name")
                .or(() -> Look.scalar(paper, "venue"))
                .or(() -> Look.scalar(paper, "journal", "name"))
                .ifPresent(name -> draft.venue("name", name.text(), name.at()));
        Look.at(paper, "journal").filter(found -> draft.has("venue")).ifPresent(journal -> {
            draft.venue("volume", Look.text(journal, "volume"), journal.at());
            draft.venue("pages", Look.text(journal, "pages").replaceAll("\\s*([-–])\\s*", "$1"), journal.at());
        });
    }

    /** Our word, of several types the one that tells most; what is on a server for preprints is called an article. */
    private static String type(Value.Mapping paper) {
        var types = Look.scalars(paper, "publicationTypes").stream()
                .map(Value.Scalar::text)
                .collect(Collectors.toSet());
        var venue = Look.text(paper, "publicationVenue", "name") + " " + Look.text(paper, "venue");
        var sort = Look.text(paper, "publicationVenue", "type");
        if (venue.matches("(?i).*\\b(?:arxiv|biorxiv|medrxiv|ssrn|research square|preprints?)\\b.*")) {
            return "preprint";
        }
        if (types.contains("Conference") || sort.equals("conference")) {
            return "conference";
        }
        if (types.contains("BookSection")) {
            return "chapter";
        }
        if (types.contains("Book") || types.contains("Dataset")) {
            return types.contains("Book") ? "book" : "dataset";
        }
        return sort.equals("journal") || types.stream().anyMatch(ARTICLES::contains) ? "article" : "";
    }
}
