package offprint.plan;

import java.util.List;

/** What the files of the {@link Api} hold, as JSON Schema 2020-12. */
final class ApiSchema {
    private static final String KEY = "^[a-z0-9](?:[a-z0-9._-]{0,78}[a-z0-9])?$";
    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String DATE = "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$";

    /** A field: its name, what it holds, and whether it is always there. */
    private record Field(String name, Json schema, boolean isRequired) {}

    private ApiSchema() {}

    static Json json() {
        return Json.object()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", "urn:offprint:schema:1:api")
                .with("title", "The API of a site, version 1")
                .with(
                        "description",
                        "Every file of api/v1/ is one of these. Addresses are whole where the site has an address, else"
                                + " paths from the root of the site. What is not known or empty is left out.")
                .with(
                        "anyOf",
                        Json.of(List.of(
                                ref("index"),
                                ref("papers"),
                                ref("paper"),
                                ref("topics"),
                                ref("people"),
                                ref("sessions"),
                                ref("digests"))))
                .with(
                        "$defs",
                        Json.object()
                                .with("index", index())
                                .with("papers", papers())
                                .with("paper", paper())
                                .with("topics", list("topics", topic()))
                                .with("people", list("people", person()))
                                .with("sessions", list("sessions", session()))
                                .with("digests", list("digests", digest()))
                                .made())
                .made();
    }

    private static Json index() {
        return object(
                "Where everything is.",
                needed("api", Json.object().with("const", 1).made()),
                needed("site", text("The name of the site.")),
                field("id", text("Its permanent name.")),
                field("url", text("Its address.")),
                field("description", text("One sentence about it.")),
                needed("language", text("A language tag.")),
                field("editors", texts("Who is responsible.")),
                needed("schema", text("Where this schema is.")),
                needed("papers", text("The first page of the papers.")),
                field("paper", text("Where a paper is by itself, {key} standing for its key.")),
                needed("topics", text("Where the topics are.")),
                needed("people", text("Where the people are.")),
                needed("sessions", text("Where the meetings are.")),
                needed("digests", text("Where the digests are.")),
                needed(
                        "totals",
                        object(
                                "How many of each there are.",
                                needed("papers", number()),
                                needed("topics", number()),
                                needed("people", number()),
                                needed("sessions", number()),
                                needed("digests", number()))),
                needed(
                        "files",
                        Json.object()
                                .with("type", "object")
                                .with("description", "Files that hold the whole site, by format.")
                                .with("additionalProperties", text("An address."))
                                .made()),
                needed("rights", texts("What may be done with the data.")));
    }

    private static Json papers() {
        return object(
                "A page of the papers, those listed last first; import reads it.",
                needed("offprint", Json.object().with("const", 1).made()),
                needed(
                        "source",
                        object(
                                "What the records come from.",
                                needed(
                                        "format",
                                        Json.object().with("const", "records").made()),
                                needed("name", text("This page.")))),
                needed(
                        "list",
                        object(
                                "Which page it is.",
                                needed("page", number()),
                                needed("pages", number()),
                                needed("total", number()),
                                field("previous", text("The page before, of papers listed later.")),
                                field("next", text("The page after.")))),
                needed("papers", items(ref("paper"))));
    }

    private static Json paper() {
        return object(
                "A paper as a record: title, abstract and summaries are plain text that may hold TeX.",
                needed("title", text("The title.")),
                field("type", text("What sort of publication it is.")),
                needed("key", key()),
                field("firstKey", key()),
                field("aliases", items(key())),
                field("ids", texts("Identifiers with their schemes, best first.")),
                field(
                        "authors",
                        items(object(
                                "An author.",
                                needed("name", text("As displayed.")),
                                field("family", text("The family name.")),
                                field("given", text("The given names.")),
                                field("suffix", text("What follows the family name.")),
                                field("orcid", text("The ORCID iD.")),
                                field("affiliation", text("As the paper says."))))),
                field("authorCount", number()),
                field(
                        "organization",
                        object(
                                "Where it comes from.",
                                needed("name", text("Its name.")),
                                field("slug", text("A short name.")))),
                field("published", pattern(DATE)),
                field("featured", items(pattern(DAY))),
                field("abstract", text("The authors' abstract.")),
                field("summary", text("What it does, in short.")),
                field("aiSummary", text("A summary that a machine wrote.")),
                field("topics", texts("Slugs of topics, the main one first; with - those that somebody took away.")),
                field("keywords", texts("Keywords.")),
                field("categories", texts("The classes in which sources file it.")),
                field(
                        "venue",
                        object(
                                "Where it was published.",
                                field("name", text("The journal, the proceedings or the book.")),
                                field("year", number()),
                                field("volume", text("The volume.")),
                                field("issue", text("The issue.")),
                                field("pages", text("The pages.")),
                                field("publisher", text("The publisher.")))),
                field("comment", text("The authors' remark.")),
                field(
                        "links",
                        items(object(
                                "An address.", needed("type", text("What is there.")), needed("url", text("Where."))))),
                field(
                        "counts",
                        Json.object()
                                .with("type", "object")
                                .with("description", "Numbers that grow, by name.")
                                .with(
                                        "additionalProperties",
                                        object("A number.", needed("value", number()), field("on", pattern(DAY))))
                                .made()),
                field("versions", items(object("A version.", needed("version", number()), field("on", pattern(DATE))))),
                field(
                        "notices",
                        items(object(
                                "A retraction or correction.",
                                needed("type", text("What is said of the paper.")),
                                field("id", text("The identifier of the notice.")),
                                field("url", text("The address of the notice.")),
                                field("on", pattern(DATE))))),
                needed(
                        "site",
                        object(
                                "What this site says beside; import passes it over.",
                                needed("page", text("Its page.")),
                                field("id", text("The permanent name of its entries in feeds.")),
                                field("updated", pattern(DAY)),
                                field("digests", texts("The digests in which it is listed.")),
                                field(
                                        "picks",
                                        items(object(
                                                "A digest that puts it first.",
                                                needed("digest", text("Its period.")),
                                                field("why", text("The reason.")),
                                                field("by", text("Who picked it."))))),
                                field("sessions", texts("The meetings at which it is read.")),
                                field("note", text("What somebody of the group wrote about it.")),
                                field("noteBy", text("Who wrote that.")))));
    }

    private static Json topic() {
        return object(
                "A topic.",
                needed("slug", key()),
                needed("name", text("Its name.")),
                field("description", text("What belongs there.")),
                field("parent", key()),
                field("aliases", texts("Earlier slugs.")),
                needed("page", text("Its page.")),
                field("papers", items(key())));
    }

    private static Json person() {
        return object(
                "A member of the group, or an author who has a page.",
                needed("slug", text("The last part of the address.")),
                needed("name", text("As displayed.")),
                needed("member", Json.object().with("type", "boolean").made()),
                field("orcid", text("The ORCID iD.")),
                field("homepage", text("A page elsewhere.")),
                field("affiliation", text("Where the person works.")),
                needed("page", text("The page on this site.")),
                field("papers", items(key())),
                field("presented", texts("The meetings at which the person presents.")));
    }

    private static Json session() {
        var attendant =
                object("Somebody.", needed("name", text("As displayed.")), field("slug", text("A slug of people.")));
        return object(
                "A meeting.",
                needed("key", text("The last part of its address.")),
                needed("title", text("What it is about.")),
                needed(
                        "start",
                        text("When it begins, with the offset from UTC; the day alone where no time is known.")),
                field("end", text("When it ends.")),
                needed("zone", text("Its time zone.")),
                needed("status", text("planned, confirmed, moved or cancelled.")),
                field("series", text("The series that it belongs to.")),
                field("place", text("Where it takes place.")),
                field("online", text("Where one joins from elsewhere.")),
                field("presenters", items(attendant)),
                field("host", attendant),
                field("papers", items(key())),
                field("unread", texts("Papers that a schedule names and nobody knows.")),
                field("abstract", text("What it is about, at length.")),
                field("slides", texts("Addresses of slides.")),
                field("recording", text("The address of a recording.")),
                field("minutes", text("What was said, as plain text.")),
                needed("page", text("Its page.")));
    }

    private static Json digest() {
        return object(
                "The digest of a day, a week, a month or a year.",
                needed("period", text("Such as 2025-W46.")),
                needed("span", text("day, week, month or year.")),
                needed("label", text("The period in words.")),
                field("title", text("A title of its own.")),
                field("introduction", text("The editors' words, as plain text.")),
                field(
                        "picks",
                        items(object(
                                "A paper that stands first.",
                                needed("paper", key()),
                                field("why", text("The reason.")),
                                field("by", text("Who picked it."))))),
                needed("page", text("Its page.")),
                field("papers", items(key())));
    }

    private static Field needed(String name, Json schema) {
        return new Field(name, schema, true);
    }

    private static Field field(String name, Json schema) {
        return new Field(name, schema, false);
    }

    private static Json object(String about, Field... fields) {
        var properties = Json.object();
        for (var field : fields) {
            properties.with(field.name(), field.schema());
        }
        return Json.object()
                .with("type", "object")
                .with("description", about)
                .with("properties", properties.made())
                .with(
                        "required",
                        Json.texts(List.of(fields).stream()
                                .filter(Field::isRequired)
                                .map(Field::name)
                                .toList()))
                .with("additionalProperties", false)
                .made();
    }

    private static Json list(String name, Json item) {
        return object("All of them.", needed("total", number()), needed(name, items(item)));
    }

    private static Json items(Json item) {
        return Json.object().with("type", "array").with("items", item).made();
    }

    private static Json texts(String about) {
        return Json.object()
                .with("type", "array")
                .with("description", about)
                .with("items", Json.object().with("type", "string").made())
                .made();
    }

    private static Json text(String about) {
        return Json.object().with("type", "string").with("description", about).made();
    }

    private static Json key() {
        return pattern(KEY);
    }

    private static Json pattern(String form) {
        return Json.object().with("type", "string").with("pattern", form).made();
    }

    private static Json number() {
        return Json.object().with("type", "integer").with("minimum", 0).made();
    }

    private static Json ref(String name) {
        return Json.object().with("$ref", "#/$defs/" + name).made();
    }
}
