package offprint.normalize;

import static offprint.normalize.Shape.optional;
import static offprint.normalize.Shape.required;

import java.util.stream.Stream;
import offprint.model.Offers;

/** The fields of what people write beside papers. */
final class Shapes {
    private static final Shape SHOWN = Shape.of(
            "pages",
            "Which pages there are.",
            optional("days", Types.FLAG, "Whether there are digests of days."),
            optional("weeks", Types.FLAG, "Whether there are digests of weeks."),
            optional("months", Types.FLAG, "Whether there are digests of months."),
            optional("years", Types.FLAG, "Whether there are digests of years."),
            optional("organizations", fromHowMany(), "From how many papers on an organization has a page.", "2"),
            optional("venues", fromHowMany(), "From how many papers on a venue has a page.", "2"),
            optional("authors", fromHowMany(), "From how many papers on an author has a page.", "5"),
            optional("mail", Types.FLAG, "Whether there are mails of weeks."),
            optional("rota", Types.FLAG, "Whether a page tells who has not presented for longest."));

    private static final Shape TERM = Shape.of(
            "term",
            "A part of the year, by which the schedule lists past meetings; it ends where the next begins.",
            required("name", Types.TEXT, "What it is called.", "Fall 2025"),
            required("from", Types.DAY, "The day on which it begins.", "2025-09-01"));

    /** The settings of a site. */
    static final Shape SITE = Shape.of(
                    "site",
                    "The settings of the site.",
                    required("title", Types.TEXT, "The name of the site.", "Tuesday Papers"),
                    optional(
                            "id",
                            Types.pattern(SiteNormalizer.ID),
                            "A permanent name for feed entries: a domain of yours, a year in which it was yours, a word."
                                    + " Never change it.",
                            "example.org,2025:reading"),
                    optional("url", Types.URL, "The address of the site, whole.", "https://example.org/reading/"),
                    optional("description", Types.TEXT, "One sentence about it."),
                    optional("language", Types.pattern(SiteNormalizer.LANGUAGE), "A language tag.", "en", "pt-BR"),
                    optional("zone", Types.ZONE, "The group's time zone; decides what day it is.", "Europe/Vienna"),
                    optional("editors", Types.many(Types.TEXT), "Who is responsible for it.", "Ada Kettle"),
                    optional(
                            "contact",
                            Types.pattern(SiteNormalizer.CONTACT),
                            "Where a reader may write to: a mail or a web address.",
                            "editors@example.org"),
                    optional("pages", Types.fields(SHOWN), "Which pages there are."),
                    optional(
                            "formats",
                            OffersNormalizer.chosen(Offers.FORMATS, Offers.MORE_FORMATS),
                            "The formats of files for programs; +word and -word change what is there by default; all and none"
                                    + " are for everything and nothing.",
                            "-rss"),
                    optional(
                            "feeds",
                            OffersNormalizer.chosen(Offers.FEEDS, Offers.MORE_FEEDS),
                            "What has feeds, in the same way.",
                            "+authors"),
                    optional(
                            "citations",
                            OffersNormalizer.chosen(Offers.CITATIONS, Offers.MORE_CITATIONS),
                            "What has its papers as a file to cite, in the same way.",
                            "+papers"),
                    optional("hub", Types.URL, "The WebSub hub of the feeds.", "https://hub.example.org/"),
                    optional(
                            "license",
                            Types.pattern(OffersNormalizer.LICENSE),
                            "Under which the group's own words may be used: an SPDX identifier, or an address.",
                            "CC-BY-4.0"),
                    optional(
                            "crawlers",
                            Types.words(OffersNormalizer.CRAWLERS.stream()),
                            "Whom robots.txt lets in: all, search for all but those that train models, or none.",
                            "search"),
                    optional("cname", Types.FLAG, "Whether a file CNAME names the host to GitHub Pages."),
                    optional("accent", Types.pattern(Accents.COLOR), "The color of links and signs.", "#0a5866"),
                    optional("logo", Types.TEXT, "A picture beside the name: a file in content/static.", "logo.svg"),
                    optional(
                            "stylesheets",
                            Types.many(Types.TEXT),
                            "Stylesheets that come after the built-in one: files in content/static.",
                            "extra.css"),
                    optional(
                            "cards",
                            Types.many(Types.words(IdentityNormalizer.CARDS.stream())),
                            "For which pages pictures are drawn that other services show beside a link; true for all but"
                                    + " papers.",
                            "home"),
                    optional(
                            "meets",
                            Types.many(Types.TEXT),
                            "When the group usually meets: new session takes the next of these times.",
                            RhythmText.EXAMPLE),
                    optional(
                            "terms",
                            Types.many(Types.fields(TERM)),
                            "The parts of the group's year; half-years by default."),
                    optional("sources", Types.many(Types.fields(RemoteShapes.SUBSCRIPTION)), "What update fetches."),
                    optional("services", Types.fields(RemoteShapes.SERVICES), "Where services are."),
                    optional("mail", Types.fields(MailShapes.MAIL), "How digests of weeks go out as mail."),
                    optional("subscribe", Types.fields(MailShapes.SUBSCRIBE), "The form by which readers join."))
            .needingWith("url", "id");

    private static final Shape MATCH = Shape.of(
            "match",
            "Phrases that are looked for in title, summary, keywords and abstract.",
            optional("any", Types.many(Types.TEXT), "Phrases of which one must be found.", "teapot"),
            optional("all", Types.many(Types.TEXT), "Phrases that must all be found.", "teapot"),
            optional("none", Types.many(Types.TEXT), "Phrases of which none may be found.", "concrete"));

    /** A topic. */
    static final Shape TOPIC = Shape.of(
            "topic",
            "A theme of papers.",
            required("slug", Types.KEY, "The last part of its address.", "robots"),
            required("name", Types.TEXT, "The name as displayed.", "Robots in the kitchen"),
            optional("description", Types.MARKDOWN, "What belongs there and what does not, in Markdown."),
            optional("parent", Types.KEY, "The slug of the topic above.", "machines"),
            optional("aliases", Types.many(Types.KEY), "Earlier slugs.", "kitchen-robots"),
            optional(
                    "synonyms", Types.many(Types.TEXT), "Other names: a paper that has one belongs here.", "decanting"),
            optional("match", Types.fields(MATCH), "The phrases that find its papers."));

    /** A person. */
    static final Shape PERSON = Shape.of(
            "person",
            "A member of the group, or another person worth telling apart.",
            required("name", Types.TEXT, "The name as displayed.", "Ada Kettle"),
            optional(
                    "slug",
                    Types.KEY,
                    "The last part of the person's address; made from the name by default.",
                    "ada-kettle"),
            optional("aliases", Types.many(Types.TEXT), "Other forms of the name, as papers print them.", "A. Kettle"),
            optional("member", Types.FLAG, "Whether the person belongs to the group."),
            optional(
                    "orcid",
                    Types.pattern(Orcid.FORM),
                    "The person's ORCID iD, bare or as an address.",
                    "0000-0002-1825-0097"),
            optional("homepage", Types.URL, "The person's page.", "https://example.org/kettle"),
            optional("affiliation", Types.TEXT, "Where the person works.", "Kettle Lab"),
            optional(
                    "papers",
                    Types.many(Types.REFERENCE),
                    "Papers that are this person's, when another has the same name.",
                    "arxiv:2511.00001"));

    private static final Shape PICK = Shape.of(
            "pick",
            "A paper that stands first in the digest.",
            required(
                    "paper",
                    Types.REFERENCE,
                    "Which one: its key, an identifier or its whole title.",
                    "arxiv:2511.00001"),
            optional("why", Types.MARKDOWN, "The reason, in Markdown.", "Ten demonstrations, nine full cups."),
            optional("by", Types.TEXT, "Who picked it: a name, or the slug of somebody in people.yaml.", "Ada Kettle"));

    /** An editor's words for a digest. */
    static final Shape ISSUE = Shape.of(
            "issue",
            "The words of the editors for the digest of a period. The text below is the introduction.",
            optional("title", Types.TEXT, "A title of its own.", "The week of the teapot"),
            optional("draft", Types.FLAG, "Whether it is held back."),
            optional("updated", Types.DAY, "The day of your last change, for feeds.", "2025-11-17"),
            optional("by", Types.TEXT, "Who picked all those that say nobody of their own.", "ada-kettle"),
            optional(
                    "picks",
                    Types.many(Types.either(Types.REFERENCE, Types.fields(PICK))),
                    "The papers that stand first, in order.",
                    "Teaching a Teapot to Pour"));

    /** A free page. */
    static final Shape PAGE = Shape.of(
            "page",
            "A free page. The text below is what it says.",
            required("title", Types.TEXT, "The heading of the page.", "About us"),
            optional("description", Types.TEXT, "One sentence for search engines."),
            optional("menu", Types.FLAG, "Whether the menu of every page names it."),
            optional("draft", Types.FLAG, "Whether it is held back."));

    private static final Shape CHANGE = Shape.of(
            "change",
            "What was changed after the meeting was announced.",
            required("on", Types.DAY, "The day of the change.", "2025-11-10"),
            optional("what", Types.words(Stream.of("moved", "cancelled", "edited")), "What was changed.", "moved"),
            optional("from", Types.TEXT, "How it was before.", "2025-11-11T16:00"));

    /** A meeting. */
    static final Shape SESSION = Shape.of(
            "session",
            "A meeting. The text below is the minutes.",
            optional("title", Types.TEXT, "What it is about.", "An evening of teapots"),
            optional(
                    "key", Types.KEY, "The last part of its address; made from the file's name by default.", "teapots"),
            optional(
                    "start",
                    Types.pattern(SessionTimes.START),
                    "When it begins, in its time zone; the day alone when the time is not known.",
                    "2025-11-12T16:00"),
            optional(
                    "length",
                    Types.pattern(Lengths.FORM),
                    "How long it lasts; as meets says by default, else an hour.",
                    "60 min",
                    "1 h 30 min"),
            optional("end", Types.pattern(SessionTimes.END), "When it ends, instead of its length.", "17:00"),
            optional("zone", Types.ZONE, "Its time zone, if not the group's.", "Europe/Vienna"),
            optional("place", Types.TEXT, "Where it takes place.", "Room 12"),
            optional("online", Types.URL, "Where one joins from elsewhere.", "https://example.org/meet"),
            optional(
                    "presenters",
                    Types.many(Types.TEXT),
                    "Who presents: a name, or the slug of somebody in people.yaml.",
                    "Ada Kettle"),
            optional("host", Types.TEXT, "Who leads it.", "Ben Saucer"),
            optional("papers", Types.many(Types.REFERENCE), "The papers that are read.", "arxiv:2511.00001"),
            optional(
                    "slides",
                    Types.many(Types.TEXT),
                    "Addresses of slides, or files in content/static.",
                    "slides/teapots.pdf"),
            optional("recording", Types.URL, "The address of the recording.", "https://example.org/video"),
            optional(
                    "status",
                    Types.words(Stream.of("planned", "confirmed", "moved", "cancelled")),
                    "Whether it takes place.",
                    "confirmed"),
            optional("series", Types.TEXT, "The series that it belongs to.", "Tuesday Papers"),
            optional("abstract", Types.PROSE, "What it is about, in plain text, as a schedule says it."),
            optional("added", Types.DAY, "The day on which it was announced.", "2025-11-01"),
            optional(
                    "changes",
                    Types.many(Types.fields(CHANGE)),
                    "What was changed since; calendars see the number of entries."));

    private Shapes() {}

    private static Type fromHowMany() {
        return Types.either(Types.digits(1), Types.words(Stream.of("false")));
    }
}
