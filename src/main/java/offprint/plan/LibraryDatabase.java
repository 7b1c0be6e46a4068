package offprint.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import offprint.curate.Meeting;
import offprint.model.Author;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.Said;
import offprint.model.Text;
import offprint.model.Venue;

/** The site as a database for SQLite: what the tables are, and what is in them. Texts are plain. */
final class LibraryDatabase {
    private static final String SCHEMA = """
            PRAGMA foreign_keys = ON;
            BEGIN;
            PRAGMA user_version = 1;
            CREATE TABLE site (name TEXT PRIMARY KEY, value TEXT NOT NULL);
            CREATE TABLE venues (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
            CREATE TABLE papers (
              id INTEGER PRIMARY KEY,
              key TEXT NOT NULL UNIQUE, -- the last part of the address of its page
              title TEXT NOT NULL,
              type TEXT,
              authors TEXT, -- all of them, for reading and searching; see paper_authors
              author_count INTEGER, -- named or not
              organization TEXT,
              published TEXT, -- a day, a month or a year
              year INTEGER,
              venue INTEGER REFERENCES venues (id),
              venue_year INTEGER,
              volume TEXT,
              issue TEXT,
              pages TEXT,
              publisher TEXT,
              summary TEXT,
              ai_summary TEXT,
              abstract TEXT,
              keywords TEXT,
              comment TEXT,
              note TEXT, -- what somebody of the group wrote
              url TEXT, -- of the paper itself
              page TEXT NOT NULL -- its page on the site
            );
            CREATE TABLE identifiers (
              paper INTEGER NOT NULL REFERENCES papers (id),
              scheme TEXT NOT NULL,
              value TEXT NOT NULL,
              PRIMARY KEY (paper, scheme, value)
            ) WITHOUT ROWID;
            CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, orcid TEXT, UNIQUE (name, orcid));
            CREATE TABLE paper_authors (
              paper INTEGER NOT NULL REFERENCES papers (id),
              position INTEGER NOT NULL, -- from 1
              author INTEGER NOT NULL REFERENCES authors (id),
              affiliation TEXT,
              PRIMARY KEY (paper, position)
            ) WITHOUT ROWID;
            CREATE TABLE topics (
              slug TEXT PRIMARY KEY,
              name TEXT NOT NULL,
              description TEXT,
              parent TEXT REFERENCES topics (slug) DEFERRABLE INITIALLY DEFERRED
            );
            CREATE TABLE paper_topics (
              paper INTEGER NOT NULL REFERENCES papers (id),
              position INTEGER NOT NULL, -- the main topic is at 1
              topic TEXT NOT NULL REFERENCES topics (slug),
              why TEXT,
              PRIMARY KEY (paper, position)
            ) WITHOUT ROWID;
            CREATE TABLE listings (
              paper INTEGER NOT NULL REFERENCES papers (id),
              day TEXT NOT NULL,
              PRIMARY KEY (paper, day)
            ) WITHOUT ROWID;
            CREATE TABLE links (paper INTEGER NOT NULL REFERENCES papers (id), type TEXT NOT NULL, url TEXT NOT NULL);
            CREATE TABLE counts (
              paper INTEGER NOT NULL REFERENCES papers (id),
              name TEXT NOT NULL,
              value INTEGER NOT NULL,
              day TEXT, -- on which it was read
              PRIMARY KEY (paper, name)
            ) WITHOUT ROWID;
            CREATE TABLE picks (
              period TEXT NOT NULL, -- such as 2025-W46
              position INTEGER NOT NULL,
              paper INTEGER NOT NULL REFERENCES papers (id),
              why TEXT,
              picked_by TEXT,
              PRIMARY KEY (period, position)
            ) WITHOUT ROWID;
            CREATE TABLE sessions (
              key TEXT PRIMARY KEY,
              title TEXT NOT NULL,
              starts TEXT NOT NULL, -- with the offset from UTC, or a day alone
              ends TEXT,
              zone TEXT NOT NULL,
              status TEXT NOT NULL,
              series TEXT,
              place TEXT,
              presenters TEXT,
              host TEXT,
              page TEXT NOT NULL
            );
            CREATE TABLE session_papers (
              session TEXT NOT NULL REFERENCES sessions (key),
              position INTEGER NOT NULL,
              paper INTEGER NOT NULL REFERENCES papers (id),
              PRIMARY KEY (session, position)
            ) WITHOUT ROWID;
            """;
    private static final String INDEXES = """
            CREATE INDEX papers_by_venue ON papers (venue);
            CREATE INDEX identifiers_by_value ON identifiers (value);
            CREATE INDEX paper_authors_by_author ON paper_authors (author);
            CREATE INDEX paper_topics_by_topic ON paper_topics (topic);
            CREATE INDEX listings_by_day ON listings (day);
            CREATE INDEX links_by_paper ON links (paper);
            CREATE INDEX picks_by_paper ON picks (paper);
            CREATE INDEX session_papers_by_paper ON session_papers (paper);
            CREATE VIRTUAL TABLE papers_text USING fts5 (
              title, authors, summary, abstract, keywords, note,
              content = 'papers', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
            );
            INSERT INTO papers_text (papers_text) VALUES ('rebuild');
            COMMIT;
            """;

    private final Outline outline;
    private final String root;
    private final List<Paper> papers;
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Map<String, Integer> venues = new LinkedHashMap<>();
    private final Map<Writer, Integer> authors = new LinkedHashMap<>();

    /** An author as far as names tell one from another. */
    private record Writer(String name, String orcid) {
        static Writer of(Author author) {
            return new Writer(author.name(), author.orcid().orElse(""));
        }
    }

    LibraryDatabase(Outline outline) {
        this.outline = outline;
        this.root = outline.site().url().orElse("");
        this.papers = outline.digest().papers();
        for (var paper : papers) {
            ids.put(paper.key(), ids.size() + 1);
            paper.venue()
                    .filter(Venue::isNamed)
                    .ifPresent(venue -> venues.putIfAbsent(venue.series(), venues.size() + 1));
            paper.authors().forEach(author -> authors.putIfAbsent(Writer.of(author), authors.size() + 1));
        }
    }

    View.Database view() {
        var meetings = outline.digest().meetings();
        return new View.Database(
                SCHEMA,
                List.of(
                        new View.Rows("site", site()),
                        new View.Rows("venues", named(venues, name -> List.of(Json.of(name)))),
                        new View.Rows(
                                "papers",
                                papers.parallelStream().map(this::paper).toList()),
                        new View.Rows(
                                "identifiers",
                                each(Paper::ids, (id, n) -> List.of(Json.of(id.scheme()), Json.of(id.value())))),
                        new View.Rows(
                                "authors", named(authors, one -> List.of(Json.of(one.name()), Json.of(one.orcid())))),
                        new View.Rows(
                                "paper_authors",
                                each(
                                        Paper::authors,
                                        (author, n) -> List.of(
                                                whole(n),
                                                whole(authors.getOrDefault(Writer.of(author), 0)),
                                                text(author.affiliation())))),
                        new View.Rows(
                                "topics",
                                outline.topics().stream()
                                        .map(topic -> List.of(
                                                Json.of(topic.slug()),
                                                Json.of(topic.name()),
                                                Json.of(topic.description().plain()),
                                                text(topic.parent().map(Said::value))))
                                        .toList()),
                        new View.Rows(
                                "paper_topics",
                                each(
                                        Paper::topics,
                                        (topic, n) -> List.of(whole(n), Json.of(topic.topic()), Json.of(topic.why())))),
                        new View.Rows("listings", each(Paper::featured, (day, n) -> List.of(Json.of(day.toString())))),
                        new View.Rows(
                                "links",
                                each(
                                        Paper::links,
                                        (link, n) -> List.of(Json.of(link.type().word()), Json.of(link.url())))),
                        new View.Rows(
                                "counts",
                                each(
                                        paper -> List.copyOf(paper.counts().entrySet()),
                                        (count, n) -> List.of(
                                                Json.of(count.getKey()),
                                                whole(count.getValue().value()),
                                                text(count.getValue().on().map(Object::toString))))),
                        new View.Rows("picks", picks()),
                        new View.Rows(
                                "sessions", meetings.stream().map(this::session).toList()),
                        new View.Rows(
                                "session_papers",
                                meetings.stream()
                                        .flatMap(meeting -> numbered(
                                                Json.of(meeting.key()),
                                                List.copyOf(new LinkedHashSet<>(meeting.papers())),
                                                (paper, n) -> List.of(whole(n), id(paper)))
                                                .stream())
                                        .toList())),
                INDEXES);
    }

    /** What stands in a row beside the first column. */
    private interface Cells<T> {
        List<Json> of(T item, int number);
    }

    private <T> List<List<Json>> each(Function<Paper, List<T>> items, Cells<T> cells) {
        List<List<Json>> rows = new ArrayList<>();
        for (var paper : papers) {
            rows.addAll(numbered(id(paper), items.apply(paper), cells));
        }
        return rows;
    }

    private static <T> List<List<Json>> numbered(Json first, List<T> items, Cells<T> cells) {
        List<List<Json>> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Json> row = new ArrayList<>();
            row.add(first);
            row.addAll(cells.of(items.get(i), i + 1));
            rows.add(row);
        }
        return rows;
    }

    private static <T> List<List<Json>> named(Map<T, Integer> numbers, Function<T, List<Json>> cells) {
        List<List<Json>> rows = new ArrayList<>();
        numbers.forEach((thing, number) ->
                rows.addAll(numbered(whole(number), List.of(thing), (item, n) -> cells.apply(item))));
        return rows;
    }

    private Json id(Paper paper) {
        return whole(ids.getOrDefault(paper.key(), 0));
    }

    private static Json whole(long value) {
        return new Json.Whole(value);
    }

    private static Json text(Optional<String> text) {
        return Json.of(text.orElse(""));
    }

    private static Json plain(Optional<Text> text) {
        return text(text.map(Text::plain));
    }

    private List<List<Json>> site() {
        var site = outline.site();
        List<List<Json>> rows = new ArrayList<>();
        rows.add(List.of(Json.of("title"), Json.of(site.title())));
        site.url().ifPresent(url -> rows.add(List.of(Json.of("url"), Json.of(url))));
        rows.add(List.of(Json.of("language"), Json.of(site.language())));
        rows.add(List.of(Json.of("rights"), Json.of(String.join(" ", Rights.of(site)))));
        return rows;
    }

    private List<Json> paper(Paper paper) {
        var venue = paper.venue();
        var number = venue.filter(Venue::isNamed).map(is -> venues.getOrDefault(is.series(), 0));
        return List.of(
                id(paper),
                Json.of(paper.key()),
                Json.of(paper.title().plain()),
                text(paper.type().map(type -> type.word())),
                Json.of(paper.authors().stream().map(Author::name).collect(Collectors.joining(", "))),
                paper.authorCount().isPresent() ? whole(paper.authorCount().getAsInt()) : Json.of(""),
                text(paper.organization().map(is -> is.name())),
                text(paper.published().map(PartialDate::toString)),
                paper.published().map(date -> whole(date.year())).orElse(Json.of("")),
                number.map(LibraryDatabase::whole).orElse(Json.of("")),
                venue.flatMap(is -> is.year().isPresent()
                                ? Optional.of(whole(is.year().getAsInt()))
                                : Optional.empty())
                        .orElse(Json.of("")),
                text(venue.flatMap(Venue::volume)),
                text(venue.flatMap(Venue::issue)),
                text(venue.flatMap(Venue::pages)),
                text(venue.flatMap(Venue::publisher)),
                plain(paper.summary()),
                plain(paper.aiSummary()),
                plain(paper.abstractText()),
                Json.of(String.join(", ", paper.keywords())),
                plain(paper.comment()),
                text(paper.note().map(note -> note.plain())),
                Json.of(LibraryTable.address(paper)),
                Json.of(root + Outline.ref(paper).path()));
    }

    private List<List<Json>> picks() {
        List<List<Json>> rows = new ArrayList<>();
        for (var edition : outline.editions()) {
            rows.addAll(numbered(
                    Json.of(edition.period().toString()),
                    edition.picks(),
                    (item, n) -> List.of(
                            whole(n),
                            id(item.paper()),
                            Json.of(item.why().plain()),
                            text(item.by().map(by -> outline.person(by).name())))));
        }
        return rows;
    }

    private List<Json> session(Meeting meeting) {
        var session = meeting.session();
        boolean isTimed = meeting.when().isTimed();
        return List.of(
                Json.of(meeting.key()),
                Json.of(Sessions.title(meeting)),
                Json.of(
                        isTimed
                                ? Words.machine(meeting.when().start())
                                : meeting.when().day().toString()),
                Json.of(isTimed ? Words.machine(meeting.when().end()) : ""),
                Json.of(meeting.when().start().getZone().getId()),
                Json.of(session.status().word()),
                text(session.series()),
                text(session.where().place()),
                Json.of(Sessions.names(meeting.presenters())),
                text(meeting.host().map(Meeting.Attendant::name)),
                Json.of(root + Sessions.stem(meeting) + ".html"));
    }
}
