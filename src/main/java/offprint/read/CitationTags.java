package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Highwire tags: {@code citation_title} and its like, as Google Scholar asks for them. */
final class CitationTags {
    private final PageMeta meta;
    private final Draft draft;
    private final IdList ids;

    CitationTags(PageMeta meta, Draft draft, IdList ids) {
        this.meta = meta;
        this.draft = draft;
        this.ids = ids;
    }

    /** Reads them; false when there are none worth the name. */
    boolean read() {
        var title = meta.first("citation_title");
        boolean more = meta.has("citation_author")
                || meta.has("citation_authors")
                || meta.has("citation_doi")
                || date().isPresent();
        if (title.isEmpty() || !more) {
            return false;
        }
        LandingPage.title(title.get(), draft);
        meta.first("citation_doi").ifPresent(text -> LandingPage.identifier("doi:", text, ids));
        meta.first("citation_arxiv_id").ifPresent(text -> LandingPage.identifier("arxiv:", text, ids));
        meta.first("citation_pmid").ifPresent(text -> LandingPage.identifier("pubmed:", text, ids));
        boolean book = !meta.has("citation_journal_title");
        meta.first("citation_isbn").filter(text -> book).ifPresent(text -> LandingPage.identifier("isbn:", text, ids));
        authors();
        date().ifPresent(date -> draft.text("published", date.text(), date.at()));
        venue();
        meta.first("citation_abstract", "citation_summary")
                .ifPresent(text -> draft.text("abstract", Markup.plain(text.text()), text.at()));
        LandingPage.keywords(
                meta.tags().stream()
                        .filter(tag -> tag.name().equals("citation_keywords")
                                || tag.name().equals("citation_keyword"))
                        .map(PageMeta.Tag::content)
                        .toList(),
                draft);
        return true;
    }

    /** The day of publication as far as it is told; a day online stands in for none. */
    private Optional<Value.Scalar> date() {
        return List.of(
                        "citation_publication_date",
                        "citation_date",
                        "citation_cover_date",
                        "citation_online_date",
                        "citation_year")
                .stream()
                .flatMap(name -> meta.all(name).stream().limit(1))
                .flatMap(text -> DateText.said(text).stream())
                .findFirst();
    }

    /** Affiliations and ORCID iDs follow the author that they belong to. */
    private void authors() {
        List<Draft.Part> people = new ArrayList<>();
        List<String> affiliations = new ArrayList<>();
        for (var tag : meta.tags()) {
            switch (tag.name()) {
                case "citation_author" -> {
                    finish(people, affiliations);
                    people.add(LandingPage.person(tag.content()));
                }
                case "citation_authors" -> {
                    for (var name : tag.content().text().split("\\s*;\\s*")) {
                        people.add(LandingPage.person(
                                new Value.Scalar(name, tag.content().at())));
                    }
                }
                case "citation_author_institution", "citation_author_affiliation" ->
                    affiliations.add(Markup.plain(tag.content().text()));
                case "citation_author_orcid" -> {
                    if (!people.isEmpty()) {
                        people.get(people.size() - 1)
                                .with("orcid", tag.content().text().replaceFirst("^https?://orcid\\.org/", ""));
                    }
                }
                default -> {
                    // tells nothing of people
                }
            }
        }
        finish(people, affiliations);
        people.stream().filter(person -> !person.isEmpty()).forEach(person -> draft.item("authors", person.mapping()));
    }

    private static void finish(List<Draft.Part> people, List<String> affiliations) {
        if (!people.isEmpty()) {
            people.get(people.size() - 1).with("affiliation", String.join("; ", affiliations));
        }
        affiliations.clear();
    }

    private void venue() {
        name("article", "citation_journal_title");
        name("conference", "citation_conference_title", "citation_conference");
        name("chapter", "citation_inbook_title", "citation_book_title");
        name("thesis", "citation_dissertation_institution");
        name("report", "citation_technical_report_institution");
        if (!draft.has("venue")) {
            name("article", "citation_journal_abbrev");
        }
        if (!draft.has("venue")) {
            return;
        }
        part("volume", "citation_volume");
        part("issue", "citation_issue");
        part("publisher", "citation_publisher");
        pages();
        date().ifPresent(date -> draft.venue("year", date.text().substring(0, 4), date.at()));
    }

    private void name(String type, String... names) {
        meta.first(names).filter(text -> !draft.has("venue")).ifPresent(text -> {
            boolean arxiv = text.text().matches("(?i)arxiv.*");
            draft.text("type", arxiv ? "preprint" : type, text.at());
            if (!arxiv) {
                draft.venue("name", Markup.plain(text.text()), text.at());
            }
        });
    }

    private void part(String part, String name) {
        meta.first(name).ifPresent(text -> draft.venue(part, Markup.plain(text.text()), text.at()));
    }

    private void pages() {
        meta.first("citation_firstpage").ifPresent(first -> {
            var last = meta.first("citation_lastpage").map(Value.Scalar::text).orElse("");
            boolean range = !last.isEmpty()
                    && !last.equals(first.text())
                    && !first.text().contains("-");
            draft.venue("pages", range ? first.text() + "-" + last : first.text(), first.at());
        });
    }
}
