package offprint.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.model.Identifier;
import offprint.report.Report;

/** Reads works as the API of OpenAlex gives them. */
final class OpenAlexImporter extends JsonImporter {
    @Override
    public String format() {
        return "openalex";
    }

    @Override
    public String description() {
        return "works of OpenAlex";
    }

    @Override
    boolean isPaper(Value.Mapping object) {
        return Look.text(object, "id").matches("(?:https?://(?:api\\.)?openalex\\.org/(?:works/)?)?W\\d+")
                        && Look.hasAny(object, "title", "display_name", "ids", "doi")
                || Look.hasAny(object, "abstract_inverted_index", "authorships");
    }

    @Override
    boolean isAnswer(Value.Mapping object) {
        return object.get("results").isPresent()
                && Look.at(object, "meta", "per_page").isPresent();
    }

    @Override
    void read(Value.Mapping work, Draft draft, Optional<LocalDate> day, Report report) {
        Look.scalar(work, "title")
                .or(() -> Look.scalar(work, "display_name"))
                .ifPresent(title -> draft.text("title", MarkedUp.plain(title.text()), title.at()));
        ids(work, draft);
        draft.text("type", OpenAlexType.of(work), work.at());
        Look.mappings(work, "authorships").forEach(authorship -> author(authorship, draft));
        Look.scalar(work, "authors_count")
                .filter(count -> draft.has("authors"))
                .ifPresent(count -> draft.text("authorCount", count.text(), count.at()));
        published(work, draft);
        draft.text("abstract", MarkedUp.plain(words(work)), work.at());
        keywords(work, draft);
        venue(work, draft);
        links(work, draft);
        Look.scalar(work, "cited_by_count")
                .ifPresent(count -> draft.count("citations", count.text(), updated(work), count.at()));
        Look.scalar(work, "is_retracted")
                .filter(said -> said.text().equals("true"))
                .ifPresent(said -> draft.item(
                        "notices",
                        new Draft.Part(said.at()).with("type", "retraction").mapping()));
    }

    private static void ids(Value.Mapping work, Draft draft) {
        Look.scalar(work, "doi").ifPresent(doi -> draft.id(doi.text(), doi.at()));
        Look.scalar(work, "ids", "doi").ifPresent(doi -> draft.id(doi.text(), doi.at()));
        Look.scalar(work, "ids", "pmid")
                .ifPresent(pmid ->
                        draft.id(pmid.text().matches("\\d+") ? "pubmed:" + pmid.text() : pmid.text(), pmid.at()));
        locations(work)
                .forEach(location -> Stream.of("landing_page_url", "pdf_url")
                        .flatMap(name -> Look.scalar(location, name).stream())
                        .filter(url -> Identifier.parse(url.text())
                                .filter(id -> !id.scheme().equals("doi"))
                                .isPresent())
                        .forEach(url -> draft.id(url.text(), url.at())));
    }

    private static Stream<Value> locations(Value.Mapping work) {
        return Stream.concat(
                Stream.of("primary_location", "best_oa_location").flatMap(name -> Look.at(work, name).stream()),
                Look.items(work, "locations").stream());
    }

    private static void author(Value.Mapping authorship, Draft draft) {
        var name =
                Look.scalar(authorship, "author", "display_name").or(() -> Look.scalar(authorship, "raw_author_name"));
        var institutions = Look.mappings(authorship, "institutions").stream()
                .map(institution -> Look.text(institution, "display_name"))
                .filter(text -> !text.isBlank())
                .toList();
        var raw = Stream.of("raw_affiliation_strings", "raw_affiliation_string")
                .flatMap(field -> Look.scalars(authorship, field).stream().map(Value.Scalar::text));
        name.flatMap(said -> new JsonPerson(said.at())
                        .named(said.text())
                        .orcid(Look.text(authorship, "author", "orcid"))
                        .affiliations(institutions.isEmpty() ? raw.limit(1) : institutions.stream())
                        .author())
                .ifPresent(person -> draft.item("authors", person));
    }

    /** The day; the first of January stands for a year of which no more is known. */
    private static void published(Value.Mapping work, Draft draft) {
        var year = Look.scalar(work, "publication_year");
        Look.scalar(work, "publication_date")
                .filter(date -> !date.text().endsWith("-01-01"))
                .or(() -> year)
                .or(() -> Look.scalar(work, "publication_date"))
                .flatMap(
                        date -> JsonDates.text(date.text()).map(found -> new Value.Scalar(found.toString(), date.at())))
                .ifPresent(date -> draft.text("published", date.text(), date.at()));
    }

    /** The abstract, of which OpenAlex keeps the places of each word only. */
    private static String words(Value.Mapping work) {
        record Word(long place, String text) {}
        var index = Look.mapping(work, "abstract_inverted_index");
        List<Word> words = new ArrayList<>();
        for (var word : index.map(Value.Mapping::fields).orElse(List.of())) {
            for (var place : Look.scalars(word.value())) {
                if (place.text().matches("\\d{1,18}")) {
                    words.add(new Word(Long.parseLong(place.text()), word.name()));
                }
            }
        }
        return words.stream()
                .sorted(Comparator.comparingLong(Word::place))
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    private static void keywords(Value.Mapping work, Draft draft) {
        for (var keyword : Look.items(work, "keywords")) {
            Look.scalar(keyword, "display_name")
                    .or(() -> Look.scalar(keyword, "keyword"))
                    .or(() -> Look.scalar(keyword))
                    .ifPresent(word -> draft.item("keywords", word.text(), word.at()));
        }
    }

    private static void venue(Value.Mapping work, Draft draft) {
        var source = Look.at(work, "primary_location", "source").or(() -> Look.at(work, "host_venue"));
        source.ifPresent(where -> {
            draft.venue("name", MarkedUp.plain(Look.text(where, "display_name")), where.at());
            var publisher = Look.scalar(where, "host_organization_name").or(() -> Look.scalar(where, "publisher"));
            publisher.ifPresent(name -> draft.venue("publisher", name.text(), name.at()));
        });
        Look.at(work, "biblio").filter(found -> draft.has("venue")).ifPresent(biblio -> {
            draft.venue("volume", Look.text(biblio, "volume"), biblio.at());
            draft.venue("issue", Look.text(biblio, "issue"), biblio.at());
            var first = Look.text(biblio, "first_page");
            var last = Look.text(biblio, "last_page");
            draft.venue("pages", last.isEmpty() || last.equals(first) ? first : first + "-" + last, biblio.at());
        });
    }

    private static void links(Value.Mapping work, Draft draft) {
        Look.scalar(work, "best_oa_location", "pdf_url")
                .or(() -> Look.scalar(work, "primary_location", "pdf_url"))
                .or(() -> Look.scalar(work, "open_access", "oa_url").filter(url -> isPdf(url.text())))
                .ifPresent(url -> draft.link("pdf", url.text(), url.at()));
        if (!draft.has("ids")) {
            Look.scalar(work, "primary_location", "landing_page_url")
                    .ifPresent(url -> draft.link(isPdf(url.text()) ? "pdf" : "abstract", url.text(), url.at()));
        }
    }

    private static boolean isPdf(String url) {
        return url.toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "").endsWith(".pdf");
    }

    private static String updated(Value.Mapping work) {
        return JsonDates.day(Look.text(work, "updated_date"))
                .map(LocalDate::toString)
                .orElse("");
    }
}
