package offprint.normalize;

import static offprint.normalize.Shape.optional;
import static offprint.normalize.Shape.required;

import java.util.Arrays;
import offprint.model.Link;
import offprint.model.Notice;
import offprint.model.WorkType;

/** The fields of records of papers, fetched or by hand. */
final class RecordShapes {
    private static final Shape AUTHOR = Shape.of(
                    "author",
                    "An author, with at least a name, or a family or given name.",
                    optional("name", Types.TEXT, "The name as displayed.", "Ada Kettle"),
                    optional("family", Types.TEXT, "The family name, with its particles.", "Kettle"),
                    optional("given", Types.TEXT, "The given names or initials.", "Ada"),
                    optional("suffix", Types.TEXT, "What follows the family name.", "Jr."),
                    optional(
                            "orcid",
                            Types.pattern(Orcid.FORM),
                            "The author's ORCID iD, bare or as an address.",
                            "0000-0002-1825-0097"),
                    optional("affiliation", Types.TEXT, "Where the author works, as the paper says.", "Kettle Lab"))
            .needing("name", "family", "given");

    private static final Shape ORGANIZATION = Shape.of(
            "organization",
            "The organization that the paper is from.",
            required("name", Types.TEXT, "The name as displayed.", "Kettle Lab"),
            optional("slug", Types.TEXT, "A short name, which becomes part of its address.", "kettle"));

    private static final Shape VENUE = Shape.of(
            "venue",
            "Where the paper was published.",
            required("name", Types.TEXT, "The name of the journal, conference or series.", "Journal of Crockery"),
            optional("year", Types.YEAR, "The year of the volume or meeting.", "2025"),
            optional("volume", Types.TEXT, "The volume.", "12"),
            optional("issue", Types.TEXT, "The issue of the volume.", "3"),
            optional("pages", Types.TEXT, "The pages, or the number of the article.", "101-117"),
            optional("publisher", Types.TEXT, "The publisher.", "Saucer Press"));

    private static final Shape LINK = Shape.of(
            "link",
            "An address that belongs to the paper.",
            optional(
                    "type",
                    Types.words(Arrays.stream(Link.Type.values()).map(Link.Type::word)),
                    "What is there; other when it is not said.",
                    "code"),
            required("url", Types.URL, "The address, whole.", "https://example.org/code"));

    private static final Shape COUNT = Shape.of(
            "count",
            "A number and the day on which it was read.",
            required("value", Types.NUMBER, "The number.", "12"),
            optional("on", Types.DAY, "The day on which it was read.", "2025-11-10"));

    private static final Shape COUNTS = Shape.of(
            "counts",
            "Numbers that change, each as it was read.",
            optional("upvotes", counted(), "How many voted for it.", "12"),
            optional("comments", counted(), "How many comments there are.", "3"),
            optional("stars", counted(), "How many stars its code has.", "40"),
            optional("citations", counted(), "How often it is cited.", "4"));

    private static final Shape VERSION = Shape.of(
            "version",
            "A version of the paper.",
            required("version", Types.number(1), "Its number.", "2"),
            optional("on", Types.DATE, "When it appeared.", "2025-11-10"));

    private static final Shape NOTICE = Shape.of(
            "notice",
            "A word of a publisher or an author that the paper does not stand as it was published.",
            required(
                    "type",
                    Types.words(Arrays.stream(Notice.Type.values()).map(Notice.Type::word)),
                    "What is said of the paper.",
                    "correction"),
            optional("id", Types.IDENTIFIER, "The identifier of the notice itself.", "doi:10.1000/notice"),
            optional("url", Types.URL, "The address of the notice.", "https://example.org/notice"),
            optional("on", Types.DATE, "When it appeared.", "2025-11-10"),
            optional("of", Types.IDENTIFIER, "The paper that it is about, if that is another one.", "doi:10.1000/182"));

    private static final Shape PAPER = Shape.of(
                    "paper",
                    "A paper.",
                    optional("title", Types.PROSE, "The title; it may hold TeX.", "Teaching a Teapot to Pour"),
                    optional(
                            "paper",
                            Types.REFERENCE,
                            "Which paper this says more about: its key, an identifier or its whole title.",
                            "arxiv:2511.00001"),
                    optional("key", Types.KEY, "The last part of the paper's address.", "kettle-2025-teapot"),
                    optional("aliases", Types.many(Types.KEY), "Further keys that lead to it.", "teapot"),
                    optional(
                            "type",
                            Types.words(Arrays.stream(WorkType.values()).map(WorkType::word)),
                            "What sort of publication it is.",
                            "preprint"),
                    optional(
                            "ids",
                            Types.many(Types.IDENTIFIER),
                            "Its identifiers, in any form: arXiv, DOI, OpenReview, ACL Anthology, PubMed, ISBN.",
                            "arxiv:2511.00001",
                            "doi:10.1000/182"),
                    optional(
                            "authors",
                            Types.many(Types.either(Types.TEXT, Types.fields(AUTHOR))),
                            "Its authors in order: names, or fields for each.",
                            "Ada Kettle"),
                    optional("authorCount", Types.number(1), "How many authors it has, named or not.", "5"),
                    optional(
                            "organization",
                            Types.either(Types.TEXT, Types.fields(ORGANIZATION)),
                            "The organization that it is from.",
                            "Kettle Lab"),
                    optional(
                            "published",
                            Types.DATE,
                            "The day, month or year of its publication.",
                            "2025-11-07",
                            "2025-11"),
                    optional("featured", Types.many(Types.DAY), "The days under which it is listed.", "2025-11-10"),
                    optional("abstract", Types.PROSE, "Its abstract; it may hold TeX."),
                    optional("summary", Types.PROSE, "What it does, in short.", "A teapot learns to pour."),
                    optional("aiSummary", Types.PROSE, "A summary that a machine wrote."),
                    optional(
                            "topics",
                            Types.many(Types.TOPIC),
                            "Slugs of topics; with - before it, a topic is taken away.",
                            "robots",
                            "-pouring"),
                    optional("keywords", Types.many(Types.TEXT), "Its keywords.", "crockery"),
                    optional("categories", Types.many(Types.TEXT), "Its categories in a registry.", "cs.RO"),
                    optional(
                            "venue",
                            Types.either(Types.TEXT, Types.fields(VENUE)),
                            "Where it was published: a name, or fields.",
                            "Journal of Crockery"),
                    optional("comment", Types.PROSE, "What the authors remark about it.", "12 pages"),
                    optional(
                            "links",
                            Types.many(Types.either(Types.URL, Types.fields(LINK))),
                            "Its code, slides, data and so on: addresses, or a type and an address.",
                            "https://example.org/code"),
                    optional("counts", Types.fields(COUNTS), "Upvotes, comments, stars and citations."),
                    optional("versions", Types.many(Types.fields(VERSION)), "Its versions."),
                    optional("notices", Types.many(Types.fields(NOTICE)), "Retractions, corrections and the like."),
                    optional("at", Types.NUMBER, "The line of the imported file.", "17"))
            .needing("title", "ids", "paper");

    /** What a source says about one paper. */
    static final Shape RECORD = PAPER.with(
            "record",
            "What one source says about one paper.",
            optional(
                    "firstKey",
                    Types.KEY,
                    "The key in the permanent names of its entries, at the site that the record is from.",
                    "2511.00001"),
            optional("site", Types.ANYTHING, "What the site that the record is from says beside it; passed over."));

    /** What a person writes about one paper. */
    static final Shape OVERLAY = PAPER.with(
                    "paper",
                    "A paper by hand, with title, or more about one that is there, with paper. The text below is a note.",
                    optional("draft", Types.FLAG, "Whether it is held back."),
                    optional("by", Types.TEXT, "Who wrote the note: a name, or the slug of somebody in people.yaml."),
                    optional("embargo", Types.DAY, "It is held back before this day.", "2025-12-01"),
                    optional("updated", Types.DAY, "The day of your last change, for feeds.", "2025-11-10"),
                    optional("same-as", Types.many(Types.REFERENCE), "Papers that are this one.", "doi:10.1000/182"),
                    optional(
                            "not-same-as",
                            Types.many(Types.REFERENCE),
                            "Papers that are not this one, however alike.",
                            "arxiv:2511.00002"))
            .needing("title", "paper");

    /** What a source says about one meeting. */
    static final Shape MEETING = Shapes.SESSION.with(
            "meeting",
            "What one source says about one meeting.",
            optional("at", Types.NUMBER, "The line of the imported file.", "17"));

    private static final Shape SOURCE = Shape.of(
            "source",
            "What a file of records came from.",
            optional("format", Types.TEXT, "The format of what was imported.", "hf-text"),
            optional("name", Types.TEXT, "The name of what was imported.", "nov10.txt"),
            optional("sha256", Types.TEXT, "The SHA-256 of what was imported."),
            optional("page", Types.DATE, "The day of the page, or of the batch.", "2025-11-10"));

    /** A file of records that a command wrote. */
    static final Shape FILE = Shape.of(
            "file",
            "Records in our own field names, as commands write them, or as anybody may.",
            required("offprint", Types.number(1), "The version of this format.", "1"),
            required("source", Types.fields(SOURCE), "What the records came from."),
            required("papers", Types.many(Types.fields(RECORD)), "The records."),
            optional("sessions", Types.many(Types.fields(MEETING)), "The meetings of a schedule."),
            optional("list", Types.ANYTHING, "Of which list of a site it is a part; passed over."));

    private RecordShapes() {}

    private static Type counted() {
        return Types.either(Types.NUMBER, Types.fields(COUNT));
    }
}
