package offprint.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import offprint.curate.Digest;
import offprint.curate.Meeting;
import offprint.model.Paper;
import offprint.model.Period;
import offprint.model.Person;
import offprint.model.Said;
import offprint.model.Topic;

/** The site as JSON for programs, as {@link ApiSchema} describes it. */
final class Api {
    /** Its folder. */
    static final String ROOT = "api/v1/";

    private static final int PAGE = 200;

    private final Outline outline;
    private final PaperData data;
    private final Map<String, Person> people = new HashMap<>();

    Api(Outline outline, PaperData data) {
        this.outline = outline;
        this.data = data;
        outline.digest()
                .contributors()
                .forEach(one -> one.person().ifPresent(person -> people.put(one.slug(), person)));
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(page("index", index()));
        papers(pages);
        pages.add(page("topics", list("topics", outline.topics(), this::topic)));
        pages.add(page("people", list("people", people(), this::person)));
        pages.add(page("sessions", list("sessions", outline.digest().meetings(), this::session)));
        pages.add(page("digests", list("digests", digests(), this::digest)));
        pages.add(page("schema", ApiSchema.json()));
        if (outline.site().offers().has("api-papers")) {
            data.entries()
                    .forEach(entry -> pages.add(page("paper/" + entry.paper().key(), entry.record())));
        }
        return pages;
    }

    private static Page page(String name, Json value) {
        return new Page(ROOT + name, "api", new View.Data(value));
    }

    private String address(String name) {
        return data.address(ROOT + name + ".json");
    }

    private static int last(int papers) {
        return (papers + PAGE - 1) / PAGE;
    }

    private Json index() {
        var site = outline.site();
        int papers = data.entries().size();
        var files = Json.object();
        Downloads.of(outline)
                .forEach(file -> files.with(file.name(), data.address(file.ref().path())));
        return Json.object()
                .with("api", 1)
                .with("site", site.title())
                .with("id", site.id())
                .with("url", site.url())
                .with("description", site.description())
                .with("language", site.language())
                .with("editors", Json.texts(site.editors()))
                .with("schema", address("schema"))
                .with("papers", address("papers/1"))
                .with("paper", site.offers().has("api-papers") ? address("paper/{key}") : "")
                .with("topics", address("topics"))
                .with("people", address("people"))
                .with("sessions", address("sessions"))
                .with("digests", address("digests"))
                .with(
                        "totals",
                        Json.object()
                                .with("papers", papers)
                                .with("topics", outline.topics().size())
                                .with("people", people().size())
                                .with("sessions", outline.digest().meetings().size())
                                .with("digests", digests().size())
                                .made())
                .with("files", files.made())
                .with("rights", Json.texts(Rights.of(site)))
                .made();
    }

    /** Files that {@code import} reads; each is a source of its own name. */
    private void papers(List<Page> pages) {
        int total = data.entries().size();
        int last = last(total);
        for (int n = 1; n <= last; n++) {
            var shown = data.entries().subList((n - 1) * PAGE, Math.min(n * PAGE, total));
            pages.add(page(
                    "papers/" + n,
                    Json.object()
                            .with("offprint", 1)
                            .with(
                                    "source",
                                    Json.object()
                                            .with("format", "records")
                                            .with("name", address("papers/" + n))
                                            .made())
                            .with(
                                    "list",
                                    Json.object()
                                            .with("page", n)
                                            .with("pages", last)
                                            .with("total", total)
                                            .with("previous", n > 1 ? address("papers/" + (n - 1)) : "")
                                            .with("next", n < last ? address("papers/" + (n + 1)) : "")
                                            .made())
                            .with(
                                    "papers",
                                    Json.of(shown.stream()
                                            .map(PaperData.Entry::record)
                                            .toList()))
                            .made()));
        }
    }

    private static <T> Json list(String name, Iterable<T> things, Function<T, Json> json) {
        List<Json> items = new ArrayList<>();
        things.forEach(thing -> items.add(json.apply(thing)));
        return new Json.Members(
                List.of(new Json.Member("total", new Json.Whole(items.size())), new Json.Member(name, Json.of(items))));
    }

    private Json topic(Topic topic) {
        return Json.object()
                .with("slug", topic.slug())
                .with("name", topic.name())
                .with("description", topic.description().plain())
                .with("parent", topic.parent().map(Said::value))
                .with("aliases", Json.texts(topic.aliases()))
                .with("page", data.address(Outline.ref(topic).path()))
                .with("papers", PaperData.keys(outline.papersOn(topic)))
                .made();
    }

    private List<String> people() {
        return outline.people().keys().stream()
                .filter(outline.people()::hasPage)
                .toList();
    }

    private Json person(String slug) {
        var is = Optional.ofNullable(people.get(slug));
        return Json.object()
                .with("slug", slug)
                .with("name", outline.people().name(slug))
                .with("member", is.filter(Person::member).isPresent())
                .with("orcid", is.flatMap(Person::orcid))
                .with("homepage", is.flatMap(Person::homepage))
                .with("affiliation", is.flatMap(Person::affiliation))
                .with("page", data.address(outline.people().path(slug).orElse("")))
                .with("papers", PaperData.keys(outline.people().papersOf(slug)))
                .with(
                        "presented",
                        Json.texts(outline.sessions().turns(slug).stream()
                                .map(Meeting::key)
                                .toList()))
                .made();
    }

    private Json session(Meeting meeting) {
        var session = meeting.session();
        return Json.object()
                .with("key", meeting.key())
                .with("title", Sessions.title(meeting))
                .with(
                        "start",
                        meeting.when().isTimed()
                                ? Words.machine(meeting.when().start())
                                : meeting.when().day().toString())
                .with(
                        "end",
                        meeting.when().isTimed() ? Words.machine(meeting.when().end()) : "")
                .with("zone", meeting.when().start().getZone().getId())
                .with("status", session.status().word())
                .with("series", session.series())
                .with("place", session.where().place())
                .with("online", session.where().online())
                .with(
                        "presenters",
                        Json.of(meeting.presenters().stream()
                                .map(this::attendant)
                                .toList()))
                .with("host", meeting.host().map(this::attendant).orElse(Json.of("")))
                .with("papers", PaperData.keys(meeting.papers()))
                .with("unread", Json.texts(meeting.unread()))
                .with("abstract", session.about().map(text -> text.plain()))
                .with(
                        "slides",
                        Json.texts(session.material().slides().stream()
                                .map(slides -> slides.contains(":") ? slides : data.address(slides))
                                .toList()))
                .with("recording", session.material().recording())
                .with("minutes", meeting.minutes().plain())
                .with("page", data.address(Sessions.stem(meeting) + ".html"))
                .made();
    }

    private Json attendant(Meeting.Attendant attendant) {
        return Json.object()
                .with("name", attendant.name())
                .with("slug", attendant.slug())
                .made();
    }

    private List<Map.Entry<Period, List<Paper>>> digests() {
        List<Map.Entry<Period, List<Paper>>> digests = new ArrayList<>();
        for (var span : Period.Span.values()) {
            digests.addAll(outline.periods(span).entrySet());
        }
        return digests;
    }

    private Json digest(Map.Entry<Period, List<Paper>> entry) {
        var period = entry.getKey();
        var edition = outline.edition(period);
        return Json.object()
                .with("period", period.toString())
                .with("span", DigestKind.kind(period.span()))
                .with("label", Words.label(period))
                .with("title", edition.flatMap(Digest.Edition::title))
                .with("introduction", edition.map(found -> found.intro().plain()))
                .with(
                        "picks",
                        Json.of(edition.map(Digest.Edition::picks).orElse(List.of()).stream()
                                .map(item ->
                                        PaperData.pick("paper", item.paper().key(), item, outline))
                                .toList()))
                .with("page", data.address(Outline.path(period) + ".html"))
                .with("papers", PaperData.keys(entry.getValue()))
                .made();
    }
}
