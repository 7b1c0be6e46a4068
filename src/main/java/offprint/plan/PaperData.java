package offprint.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.curate.Digest;
import offprint.model.Author;
import offprint.model.Count;
import offprint.model.Identifier;
import offprint.model.Notice;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.Period;
import offprint.model.Text;
import offprint.model.Venue;
import offprint.model.Version;

/**
 * All papers as records that {@code import} reads back, each with what the site says of it beside; made once, as several
 * files hold the same.
 */
final class PaperData {
    private final Outline outline;
    private final String root;
    private final Map<String, List<Json>> picks = new HashMap<>();
    private final List<Entry> entries;

    PaperData(Outline outline) {
        this.outline = outline;
        this.root = outline.site().url().orElse("");
        outline.editions()
                .forEach(edition -> edition.picks()
                        .forEach(item -> picks.computeIfAbsent(item.paper().key(), none -> new ArrayList<>())
                                .add(pick("digest", edition.period().toString(), item, outline))));
        this.entries = outline.shelves().at("index").orElseThrow().papers().parallelStream()
                .map(paper -> new Entry(paper, record(paper)))
                .toList();
    }

    /** Why a paper was picked, and by whom, with the name of the paper or the digest that it was picked for. */
    static Json pick(String of, String name, Digest.Item item, Outline outline) {
        return Json.object()
                .with(of, name)
                .with("why", item.why().plain())
                .with("by", item.by().map(by -> outline.person(by).name()))
                .made();
    }

    /** A paper and its record. */
    record Entry(Paper paper, Json record) {}

    /** Those listed last first. */
    List<Entry> entries() {
        return entries;
    }

    /** Where something of the site is: its address, or on a site without one its path from the root. */
    String address(String path) {
        return root + path;
    }

    /** The keys of papers. */
    static Json keys(List<Paper> papers) {
        return Json.texts(papers.stream().map(Paper::key).toList());
    }

    private Json record(Paper paper) {
        return Json.object()
                .with("title", paper.title().source())
                .with("type", paper.type().map(type -> type.word()))
                .with("key", paper.key())
                .with("firstKey", paper.firstKey().equals(paper.key()) ? "" : paper.firstKey())
                .with("aliases", Json.texts(paper.aliases()))
                .with(
                        "ids",
                        Json.texts(
                                paper.ids().stream().map(Identifier::canonical).toList()))
                .with(
                        "authors",
                        Json.of(paper.authors().stream().map(PaperData::author).toList()))
                .with("authorCount", whole(paper.authorCount().orElse(0)))
                .with(
                        "organization",
                        paper.organization()
                                .map(is -> Json.object()
                                        .with("name", is.name())
                                        .with("slug", is.slug())
                                        .made())
                                .orElse(Json.of("")))
                .with("published", paper.published().map(PartialDate::toString))
                .with(
                        "featured",
                        Json.texts(
                                paper.featured().stream().map(Object::toString).toList()))
                .with("abstract", paper.abstractText().map(Text::source))
                .with("summary", paper.summary().map(Text::source))
                .with("aiSummary", paper.aiSummary().map(Text::source))
                .with("topics", Json.texts(topics(paper)))
                .with("keywords", Json.texts(paper.keywords()))
                .with("categories", Json.texts(paper.categories()))
                .with("venue", paper.venue().map(PaperData::venue).orElse(Json.of("")))
                .with("comment", paper.comment().map(Text::source))
                .with(
                        "links",
                        Json.of(paper.links().stream()
                                .map(link -> Json.object()
                                        .with("type", link.type().word())
                                        .with("url", link.url())
                                        .made())
                                .toList()))
                .with("counts", counts(paper.counts()))
                .with(
                        "versions",
                        Json.of(paper.versions().stream()
                                .map(PaperData::version)
                                .toList()))
                .with(
                        "notices",
                        Json.of(paper.notices().stream().map(PaperData::notice).toList()))
                .with("site", beside(paper))
                .made();
    }

    /** A number above 0, else nothing. */
    private static Json whole(long value) {
        return value > 0 ? new Json.Whole(value) : Json.of("");
    }

    private static List<String> topics(Paper paper) {
        return Stream.concat(
                        paper.topics().stream().map(Paper.Assignment::topic),
                        paper.without().stream().map("-"::concat))
                .toList();
    }

    private static Json author(Author author) {
        return Json.object()
                .with("name", author.name())
                .with("family", author.family())
                .with("given", author.given())
                .with("suffix", author.suffix())
                .with("orcid", author.orcid())
                .with("affiliation", author.affiliation())
                .made();
    }

    private static Json venue(Venue venue) {
        return Json.object()
                .with("name", venue.name())
                .with("year", whole(venue.year().orElse(0)))
                .with("volume", venue.volume())
                .with("issue", venue.issue())
                .with("pages", venue.pages())
                .with("publisher", venue.publisher())
                .made();
    }

    private static Json counts(Map<String, Count> counts) {
        var all = Json.object();
        counts.forEach((name, count) -> all.with(
                name,
                Json.object()
                        .with("value", count.value())
                        .with("on", count.on().map(Object::toString))
                        .made()));
        return all.made();
    }

    private static Json version(Version version) {
        return Json.object()
                .with("version", version.number())
                .with("on", version.on().map(PartialDate::toString))
                .made();
    }

    private static Json notice(Notice notice) {
        return Json.object()
                .with("type", notice.type().word())
                .with("id", notice.id().map(Identifier::canonical))
                .with("url", notice.url())
                .with("on", notice.on().map(PartialDate::toString))
                .made();
    }

    /** What people of this site said, and where it stands here: nobody else's record holds that. */
    private Json beside(Paper paper) {
        return Json.object()
                .with("page", address(Outline.ref(paper).path()))
                .with("id", outline.site().id().map(id -> "tag:" + id + ":paper/" + paper.firstKey()))
                .with("updated", paper.updated().map(Object::toString))
                .with("digests", Json.texts(digests(paper)))
                .with("picks", Json.of(picks.getOrDefault(paper.key(), List.of())))
                .with("sessions", Json.texts(outline.sessions().keysOf(paper)))
                .with("note", paper.note().map(note -> note.plain()))
                .with("noteBy", by(paper))
                .made();
    }

    private Optional<String> by(Paper paper) {
        return paper.note()
                .flatMap(note -> paper.noteBy())
                .map(by -> outline.person(by.value()).name());
    }

    private List<String> digests(Paper paper) {
        List<String> digests = new ArrayList<>();
        for (var span : Period.Span.values()) {
            paper.featured().stream()
                    .map(day -> new Period(span, day))
                    .filter(period -> outline.ref(period).isPresent())
                    .map(Period::toString)
                    .distinct()
                    .forEach(digests::add);
        }
        return digests;
    }
}
