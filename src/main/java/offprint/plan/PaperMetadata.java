package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import offprint.model.Author;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.Venue;

/** What the page of a paper tells programs: tags, links to follow (signposting.org) and JSON-LD. */
final class PaperMetadata {
    private final Outline outline;
    private final LinkedData linked;

    PaperMetadata(Outline outline) {
        this.outline = outline;
        this.linked = new LinkedData(outline);
    }

    View.Metadata of(Paper paper, View.Frame frame) {
        List<View.Tag> tags = new ArrayList<>();
        tags.add(new View.Tag("og:type", "article"));
        paper.published()
                .filter(date -> date.precision() == 3)
                .ifPresent(date -> tags.add(new View.Tag("article:published_time", date.toString())));
        tags.addAll(PaperTags.of(paper, outline.references().of(paper), frame.canonical()));
        var data = frame.canonical()
                .map(page -> List.of(json(paper, page, frame.description())))
                .orElse(List.of());
        return new View.Metadata(tags, links(paper), data);
    }

    /** Where it is to be cited, who wrote it, what the page is. */
    private List<View.Relation> links(Paper paper) {
        List<View.Relation> links = new ArrayList<>();
        links.add(new View.Relation("schema.DC", "http://purl.org/dc/elements/1.1/", ""));
        Stream.of("doi", "arxiv")
                .flatMap(scheme -> paper.ids().stream().filter(id -> id.scheme().equals(scheme)))
                .findFirst()
                .ifPresent(id -> links.add(new View.Relation("cite-as", id.url(), "")));
        paper.authors().stream()
                .flatMap(author -> author.orcid().stream())
                .distinct()
                .forEach(orcid -> links.add(new View.Relation("author", orcid(orcid), "")));
        links.add(new View.Relation("type", "https://schema.org/" + type(paper), ""));
        links.add(new View.Relation("type", "https://schema.org/AboutPage", ""));
        return links;
    }

    private static String orcid(String id) {
        return "https://orcid.org/" + id;
    }

    private String type(Paper paper) {
        return switch (outline.references().of(paper).type()) {
            case BOOK -> "Book";
            case CHAPTER -> "Chapter";
            case THESIS -> "Thesis";
            case REPORT -> "Report";
            case DATASET -> "Dataset";
            case SOFTWARE -> "SoftwareSourceCode";
            default -> "ScholarlyArticle";
        };
    }

    /** The abstract stands on the page and in a tag: a third time would only weigh. */
    private Json json(Paper paper, String page, String about) {
        var title = paper.title().plain();
        var pages = Pages.of(paper);
        return LinkedData.root(type(paper))
                .with("@id", page + "#paper")
                .with("url", page)
                .with("headline", title)
                .with("name", title)
                .with("author", Json.of(authors(paper)))
                .with("datePublished", paper.published().map(PartialDate::toString))
                .with("description", about.equals(title) ? "" : about)
                .with("keywords", Json.texts(paper.keywords()))
                .with(
                        "identifier",
                        Json.of(paper.ids().stream()
                                .map(PaperMetadata::identifier)
                                .toList()))
                .with("sameAs", Json.texts(addresses(paper)))
                .with("isPartOf", paper.venue().filter(Venue::isNamed).map(venue -> part(paper, venue)))
                .with("pageStart", pages.map(Pages::first))
                .with("pageEnd", pages.flatMap(Pages::last))
                .with("publisher", paper.venue().flatMap(Venue::publisher).map(name -> named("Organization", name)))
                .with("about", Json.of(topics(paper)))
                .made();
    }

    private List<Json> authors(Paper paper) {
        var pages = outline.authors(paper);
        List<Json> authors = new ArrayList<>();
        for (int i = 0; i < paper.authors().size(); i++) {
            var author = paper.authors().get(i);
            authors.add(LinkedData.thing(author.personName().group() ? "Organization" : "Person")
                    .with("name", author.name())
                    .with("url", pages.get(i).path().map(linked::address))
                    .with("sameAs", author.orcid().map(PaperMetadata::orcid))
                    .with(
                            "affiliation",
                            author.affiliation()
                                    .filter(name -> isPerson(author))
                                    .map(name -> named("Organization", name)))
                    .made());
        }
        return authors;
    }

    private static boolean isPerson(Author author) {
        return !author.personName().group();
    }

    private static Json identifier(Identifier id) {
        return LinkedData.thing("PropertyValue")
                .with("propertyID", id.label())
                .with("value", id.value())
                .with("url", id.url())
                .made();
    }

    private static List<String> addresses(Paper paper) {
        return Stream.concat(
                        paper.ids().stream().filter(Identifier::isOfOnePaper).map(Identifier::url),
                        paper.links().stream()
                                .filter(link -> link.type() == Link.Type.ABSTRACT)
                                .map(Link::url))
                .distinct()
                .toList();
    }

    /** A journal by volume and issue, the proceedings or the book. */
    private Json part(Paper paper, Venue venue) {
        return switch (outline.references().of(paper).type()) {
            case ARTICLE -> journal(venue);
            case CONFERENCE ->
                LinkedData.thing("PublicationVolume")
                        .with("name", venue.name())
                        .with("volumeNumber", venue.volume())
                        .made();
            case CHAPTER -> named("Book", venue.name());
            default -> named("CreativeWork", venue.name());
        };
    }

    private static Json journal(Venue venue) {
        var journal = named("Periodical", venue.name());
        var volume = venue.volume()
                .map(number -> LinkedData.thing("PublicationVolume")
                        .with("volumeNumber", number)
                        .with("isPartOf", journal)
                        .made())
                .orElse(journal);
        return venue.issue()
                .map(number -> LinkedData.thing("PublicationIssue")
                        .with("issueNumber", number)
                        .with("isPartOf", volume)
                        .made())
                .orElse(volume);
    }

    private List<Json> topics(Paper paper) {
        return paper.topics().stream()
                .flatMap(assignment -> outline.topic(assignment.topic()).stream())
                .map(Outline::ref)
                .map(ref -> LinkedData.thing("DefinedTerm")
                        .with("name", ref.label())
                        .with("url", linked.address(ref.path()))
                        .made())
                .toList();
    }

    private static Json named(String type, String name) {
        return LinkedData.thing(type).with("name", name).made();
    }
}
