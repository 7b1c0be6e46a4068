package offprint.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import offprint.model.Author;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.Text;
import offprint.model.Venue;
import offprint.model.WorkType;

/** A paper in few words. */
final class Work {
    private final WorkType type;
    private final String title;
    private final List<Author> authors = new ArrayList<>();
    private final List<Identifier> ids = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private OptionalInt count = OptionalInt.empty();
    private Optional<PartialDate> published = Optional.empty();
    private Venue venue = Venue.of("");

    private Work(WorkType type, String title) {
        this.type = type;
        this.title = title;
    }

    static Work of(WorkType type, String title) {
        return new Work(type, title);
    }

    /** Names as {@code Family, Given} or {@code Family, Jr., Given}; groups as they are called. */
    Work by(String... names) {
        Arrays.stream(names).map(Author::named).forEach(authors::add);
        return this;
    }

    Work among(int authorsInAll) {
        count = OptionalInt.of(authorsInAll);
        return this;
    }

    Work on(String date) {
        published = PartialDate.parse(date);
        return this;
    }

    Work in(String container) {
        venue = new Venue(
                container, OptionalInt.empty(), venue.volume(), venue.issue(), venue.pages(), venue.publisher());
        return this;
    }

    /** Volume, issue and pages, each perhaps empty. */
    Work at(String volume, String issue, String pages) {
        venue = new Venue(
                venue.name(), OptionalInt.empty(), given(volume), given(issue), given(pages), venue.publisher());
        return this;
    }

    Work from(String publisher) {
        venue = new Venue(
                venue.name(), OptionalInt.empty(), venue.volume(), venue.issue(), venue.pages(), given(publisher));
        return this;
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty());
    }

    Work id(String id) {
        ids.add(Identifier.parse(id).orElseThrow());
        return this;
    }

    Work found(String url) {
        links.add(new Link(Link.Type.ABSTRACT, url));
        return this;
    }

    Reference reference() {
        return Reference.of(paper("key"), "key");
    }

    Paper paper(String key) {
        return new Paper(
                key,
                key,
                List.of(),
                Text.of(title),
                Optional.of(type),
                ids,
                authors,
                count,
                Optional.empty(),
                published,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(venue).filter(is -> !is.isEmpty()),
                Optional.empty(),
                links,
                new TreeMap<>(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
