package offprint.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import offprint.model.Author;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Organization;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.Text;
import offprint.model.Venue;

/**
 * All papers as a table: its columns are called so that {@code import} knows them. Texts are plain; several values in
 * one cell are parted by semicolons.
 */
final class LibraryTable {
    private static final String BETWEEN = "; ";

    /** A column: its heading, its type as a table schema names it, what it holds, and the cell of a paper. */
    record Column(String name, String type, String about, Function<Paper, Json> cell) {}

    private final Outline outline;
    private final List<Column> columns;

    LibraryTable(Outline outline) {
        this.outline = outline;
        this.columns = columns();
    }

    View.Table view() {
        var papers = outline.shelves().at("index").orElseThrow().papers();
        return new View.Table(
                columns.stream().map(Column::name).toList(),
                papers.parallelStream().map(this::row).toList());
    }

    private List<Json> row(Paper paper) {
        return columns.stream().map(column -> column.cell().apply(paper)).toList();
    }

    /** The columns in their order. */
    List<Column> columns() {
        return List.of(
                text("key", "the last part of the address of its page", paper -> paper.key()),
                text("title", "the title", paper -> paper.title().plain()),
                text("authors", "the authors in order", paper -> joined(paper.authors(), Author::name)),
                number("author count", "how many authors there are, named or not", Paper::authorCount),
                text("type", "what sort of publication it is", paper -> said(paper.type(), type -> type.word())),
                text(
                        "published",
                        "the day, month or year of publication",
                        paper -> said(paper.published(), PartialDate::toString)),
                number(
                        "year",
                        "the year of publication",
                        paper -> paper.published()
                                .map(date -> OptionalInt.of(date.year()))
                                .orElse(OptionalInt.empty())),
                text(
                        "featured",
                        "the days under which it is listed",
                        paper -> joined(paper.featured(), Object::toString)),
                text("venue", "where it was published", paper -> venue(paper, Venue::name)),
                number(
                        "venue year",
                        "the year of the volume or meeting",
                        paper -> paper.venue().map(Venue::year).orElse(OptionalInt.empty())),
                text(
                        "volume",
                        "the volume",
                        paper -> venue(paper, venue -> venue.volume().orElse(""))),
                text(
                        "issue",
                        "the issue of the volume",
                        paper -> venue(paper, venue -> venue.issue().orElse(""))),
                text(
                        "pages",
                        "the pages",
                        paper -> venue(paper, venue -> venue.pages().orElse(""))),
                text(
                        "publisher",
                        "the publisher",
                        paper -> venue(paper, venue -> venue.publisher().orElse(""))),
                text("doi", "its DOI", paper -> id(paper, "doi")),
                text("arxiv", "its arXiv id", paper -> id(paper, "arxiv")),
                text("ids", "all its identifiers", paper -> joined(paper.ids(), Identifier::canonical)),
                text("url", "an address of the paper", LibraryTable::address),
                text("site page", "its page on this site", this::page),
                text("pdf", "addresses of the text", paper -> links(paper, Link.Type.PDF)),
                text("code", "addresses of its code", paper -> links(paper, Link.Type.CODE)),
                text("project", "addresses of its project", paper -> links(paper, Link.Type.PROJECT)),
                text("data", "addresses of its data", paper -> links(paper, Link.Type.DATA)),
                text("video", "addresses of videos", paper -> links(paper, Link.Type.VIDEO)),
                text("slides", "addresses of slides", paper -> links(paper, Link.Type.SLIDES)),
                text("poster", "addresses of posters", paper -> links(paper, Link.Type.POSTER)),
                text(
                        "links",
                        "other addresses",
                        paper -> links(paper, Link.Type.ABSTRACT, Link.Type.DISCUSSION, Link.Type.OTHER)),
                text("topics", "the slugs of its topics", paper -> joined(paper.topics(), Paper.Assignment::topic)),
                text(
                        "organization",
                        "the organization behind it",
                        paper -> said(paper.organization(), Organization::name)),
                text("keywords", "its keywords", paper -> joined(paper.keywords(), word -> word)),
                text(
                        "categories",
                        "the classes in which sources file it",
                        paper -> joined(paper.categories(), word -> word)),
                number("upvotes", "how many voted for it", paper -> count(paper, "upvotes")),
                number("stars", "how many stars its code has", paper -> count(paper, "stars")),
                number("citations", "how often it is cited", paper -> count(paper, "citations")),
                text("comment", "the authors' remark", paper -> plain(paper.comment())),
                text("summary", "what it does, in short", paper -> plain(paper.summary())),
                text("aisummary", "a summary that a machine wrote", paper -> plain(paper.aiSummary())),
                text("abstract", "the authors' abstract", paper -> plain(paper.abstractText())));
    }

    private static Column text(String name, String about, Function<Paper, String> cell) {
        return new Column(name, "string", about, paper -> Json.of(cell.apply(paper)));
    }

    private static Column number(String name, String about, Function<Paper, OptionalInt> cell) {
        return new Column(name, "integer", about, paper -> {
            var value = cell.apply(paper);
            return value.isPresent() ? new Json.Whole(value.getAsInt()) : Json.of("");
        });
    }

    private static <T> String said(Optional<T> value, Function<T, String> how) {
        return value.map(how).orElse("");
    }

    private static String plain(Optional<Text> text) {
        return said(text, Text::plain);
    }

    private static <T> String joined(List<T> items, Function<T, String> how) {
        return items.stream().map(how).map(item -> item.replace(';', ',')).collect(Collectors.joining(BETWEEN));
    }

    private static String venue(Paper paper, Function<Venue, String> how) {
        return said(paper.venue(), how);
    }

    private static String id(Paper paper, String scheme) {
        return paper.ids().stream()
                .filter(id -> id.scheme().equals(scheme))
                .map(Identifier::value)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String links(Paper paper, Link.Type... types) {
        return paper.links().stream()
                .filter(link -> Arrays.asList(types).contains(link.type()))
                .map(Link::url)
                .collect(Collectors.joining(" "));
    }

    /** The address of the paper itself: of its best identifier, else of its abstract or its text. */
    static String address(Paper paper) {
        return paper.ids().stream()
                .filter(Identifier::isOfOnePaper)
                .map(Identifier::url)
                .findFirst()
                .or(() -> paper.links().stream()
                        .filter(link -> link.type() == Link.Type.ABSTRACT || link.type() == Link.Type.PDF)
                        .map(Link::url)
                        .findFirst())
                .orElse("");
    }

    private String page(Paper paper) {
        return outline.site().url().orElse("") + Outline.ref(paper).path();
    }

    private static OptionalInt count(Paper paper, String name) {
        return Optional.ofNullable(paper.counts().get(name))
                .map(count -> OptionalInt.of((int) Math.min(count.value(), Integer.MAX_VALUE)))
                .orElse(OptionalInt.empty());
    }
}
