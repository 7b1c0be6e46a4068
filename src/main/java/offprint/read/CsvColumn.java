package offprint.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a column of a table holds, by the names that people and programs give it; the first name is shown. */
enum CsvColumn {
    TITLE("title", "article title", "document title", "paper title", "paper", "name", "paper name"),
    SUBTITLE("subtitle"),
    AUTHORS("authors", "author full names", "author", "author(s)", "creators", "creator", "author names", "written by"),
    PUBLISHED(
            "published",
            "date",
            "publication date",
            "date published",
            "published date",
            "publication year",
            "year",
            "year of publication",
            "pub year",
            "pub date",
            "py",
            "submitted",
            "release date",
            "issued"),
    FEATURED("featured"),
    DOI("doi", "dois", "paper doi"),
    ARXIV("arxiv", "arxiv id", "arxiv link", "arxiv url", "arxivid"),
    OPENREVIEW("openreview", "openreview id"),
    ACL("acl", "acl id", "anthology id"),
    PUBMED("pubmed", "pmid", "pubmed id"),
    ISBN("isbn", "isbns"),
    IDS("ids", "id", "identifier", "identifiers", "paper id"),
    URL(
            "url",
            "link",
            "links",
            "urls",
            "paper link",
            "paper url",
            "article url",
            "website",
            "web page",
            "full text url",
            "article link",
            "html"),
    PDF("pdf", "pdf link", "pdf url"),
    CODE(
            "code",
            "github",
            "code url",
            "code link",
            "repository",
            "repo",
            "source code",
            "implementation",
            "github link",
            "github url"),
    PROJECT("project", "project page", "homepage", "project url", "project link"),
    DATA("data", "dataset", "data url"),
    VIDEO("video", "recording", "youtube", "talk"),
    SLIDES("slides"),
    POSTER("poster"),
    ABSTRACT("abstract", "abstract note", "abstracts"),
    SUMMARY("summary", "tldr", "tl;dr"),
    AI_SUMMARY("aisummary"),
    VENUE(
            "venue",
            "journal",
            "publication title",
            "journal/book",
            "source title",
            "conference",
            "proceedings title",
            "conference name",
            "publication",
            "journal name",
            "journal title",
            "booktitle",
            "book title",
            "container title",
            "published in",
            "source",
            "journal/conference",
            "venue name"),
    VENUE_YEAR("venue year"),
    VOLUME("volume"),
    ISSUE("issue", "number", "issue number"),
    PAGES("pages", "page range", "page"),
    FIRST_PAGE("start page", "page start", "startpage", "first page"),
    LAST_PAGE("end page", "page end", "endpage", "last page"),
    PUBLISHER("publisher", "institution", "university", "school"),
    KEYWORDS("keywords", "author keywords", "manual tags", "tags", "automatic tags", "keyword", "index keywords"),
    TOPICS("topics", "topic", "topic(s)"),
    CATEGORIES("categories", "arxiv categories", "primary category"),
    TYPE("type", "item type", "document type", "publication type", "entry type"),
    COMMENT("comment", "comments"),
    EXTRA("extra"),
    CITATIONS(
            "citations",
            "citation count",
            "cited by",
            "cites",
            "times cited",
            "article citation count",
            "citationcount"),
    UPVOTES("upvotes", "votes", "likes"),
    STARS("stars", "github stars"),
    AUTHOR_COUNT("authorcount", "author count", "number of authors", "# authors"),
    ORGANIZATION("organization", "organisation");

    /** Parted by bars. */
    private final String names;

    CsvColumn(String... names) {
        this.names = String.join("|", names);
    }

    /**
     * What a heading names.
     *
     * @param column the column
     * @param rank how far down its names: of two columns of one sort the lower rank is meant
     */
    record Named(CsvColumn column, int rank) {}

    /** What a heading names, in any case and with any punctuation. */
    static Optional<Named> of(String heading) {
        return Optional.ofNullable(Names.ALL.get(folded(heading)));
    }

    private static String folded(String heading) {
        var folded = new StringBuilder();
        heading.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '#')
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** All names, gathered when the first table is looked at. */
    private static final class Names {
        static final Map<String, Named> ALL = new HashMap<>();

        static {
            for (var column : values()) {
                var names = column.names.split("\\|");
                for (int rank = 0; rank < names.length; rank++) {
                    ALL.putIfAbsent(folded(names[rank]), new Named(column, rank));
                }
            }
        }
    }

    /** Whether several columns of this sort add up, and do not replace one another. */
    boolean isList() {
        return Set.of(URL, KEYWORDS, TOPICS, DOI, ISBN, IDS, CODE, PDF, PUBLISHED)
                .contains(this);
    }

    /** Whether a paper can be told by it. */
    boolean isIdentifying() {
        return Set.of(TITLE, DOI, ARXIV, OPENREVIEW, ACL, PUBMED).contains(this);
    }

    /** The names that are known, for a message. */
    static String known() {
        return Arrays.stream(values())
                .map(column -> column.names.replaceFirst("\\|.*", ""))
                .collect(Collectors.joining(", "));
    }
}
