package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.cite.Reference;
import offprint.model.Author;
import offprint.model.Identifier;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.PersonName;
import offprint.model.Venue;
import offprint.model.WorkType;

/**
 * A paper in the names that Google Scholar and reference managers read from the head of its page: Highwire Press tags and
 * Dublin Core. What is not known is left out, and so is the address of a PDF, which Scholar wants beside the page.
 */
final class PaperTags {
    private final List<View.Tag> tags = new ArrayList<>();
    private final Paper paper;
    private final Reference reference;
    private final WorkType sort;
    private final Optional<Venue> venue;

    private PaperTags(Paper paper, Reference reference) {
        this.paper = paper;
        this.reference = reference;
        this.sort = reference.type();
        this.venue = paper.venue();
    }

    /** The tags of a paper whose page has that address. */
    static List<View.Tag> of(Paper paper, Reference reference, Optional<String> page) {
        var made = new PaperTags(paper, reference);
        var names = paper.authors().stream()
                .map(Author::personName)
                .map(PersonName::display)
                .toList();
        made.highwire(names, page);
        made.dublinCore(names);
        return List.copyOf(made.tags);
    }

    private void highwire(List<String> names, Optional<String> page) {
        add("citation_title", paper.title().plain());
        names.forEach(name -> add("citation_author", name));
        dates();
        container().ifPresent(tag -> {
            add(tag, sort == WorkType.THESIS || sort == WorkType.REPORT ? house() : name());
        });
        if (sort == WorkType.REPORT) {
            add("citation_technical_report_number", venue.flatMap(Venue::issue).or(() -> venue.flatMap(Venue::volume)));
        } else {
            add("citation_volume", venue.flatMap(Venue::volume));
            add("citation_issue", venue.flatMap(Venue::issue));
        }
        var pages = Pages.of(paper);
        add("citation_firstpage", pages.map(Pages::first));
        add("citation_lastpage", pages.flatMap(Pages::last));
        add("citation_publisher", venue.flatMap(Venue::publisher));
        add("citation_doi", id("doi"));
        add("citation_arxiv_id", id("arxiv"));
        add("citation_pmid", id("pubmed"));
        add("citation_isbn", id("isbn"));
        add("citation_keywords", String.join("; ", paper.keywords()));
        add("citation_abstract", paper.abstractText().map(text -> text.plain()));
        add("citation_public_url", reference.address());
        add("citation_abstract_html_url", reference.address().or(() -> page));
    }

    /** A preprint that came out later has the year of its venue; then its own day is that on which it went online. */
    private void dates() {
        var printed = venue.filter(is -> is.year().isPresent())
                .map(is -> is.year().getAsInt())
                .filter(year ->
                        paper.published().filter(date -> date.year() == year).isEmpty());
        if (printed.isPresent()) {
            add("citation_publication_date", Integer.toString(printed.get()));
            add("citation_online_date", paper.published().map(PaperTags::slashed));
        } else {
            add("citation_publication_date", paper.published().map(PaperTags::slashed));
        }
    }

    private static String slashed(PartialDate date) {
        return date.toString().replace('-', '/');
    }

    private Optional<String> container() {
        return switch (sort) {
            case ARTICLE -> Optional.of("citation_journal_title");
            case CONFERENCE -> Optional.of("citation_conference_title");
            case CHAPTER -> Optional.of("citation_book_title");
            case THESIS -> Optional.of("citation_dissertation_institution");
            case REPORT -> Optional.of("citation_technical_report_institution");
            default -> Optional.empty();
        };
    }

    private Optional<String> name() {
        return venue.filter(Venue::isNamed).map(Venue::name);
    }

    /** The school of a thesis, the institution of a report. */
    private Optional<String> house() {
        return venue.flatMap(Venue::publisher).or(this::name);
    }

    private void dublinCore(List<String> names) {
        add("DC.title", paper.title().plain());
        names.forEach(name -> add("DC.creator", name));
        add("DC.date", paper.published().map(PartialDate::toString));
        add(
                "DC.type",
                switch (sort) {
                    case PREPRINT, BOOK, THESIS, REPORT, DATASET, SOFTWARE -> sort.word();
                    default -> "Text";
                });
        paper.ids().forEach(id -> add("DC.identifier", id.url()));
        add("DC.publisher", venue.flatMap(Venue::publisher));
        // without a source Zotero takes the name of our site for that of a journal
        add("DC.source", name().or(() -> id("arxiv").map(id -> "arXiv")));
    }

    private Optional<String> id(String scheme) {
        return paper.ids().stream()
                .filter(id -> id.scheme().equals(scheme))
                .map(Identifier::value)
                .findFirst();
    }

    private void add(String name, Optional<String> content) {
        content.ifPresent(known -> add(name, known));
    }

    private void add(String name, String content) {
        if (!content.isBlank()) {
            tags.add(new View.Tag(name, content));
        }
    }
}
