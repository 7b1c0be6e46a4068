package offprint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.model.Author;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Organization;
import offprint.model.Paper;
import offprint.model.Text;

/** The feeds of the site and of each topic. A site without address has none. */
final class FeedKind implements PageKind {
    private static final List<String> FORMATS = List.of("atom", "json");

    @Override
    public List<Page> pages(Outline outline) {
        var site = outline.site();
        if (site.url().isEmpty() || site.id().isEmpty() || FORMATS.stream().noneMatch(site.offers()::has)) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        if (site.offers().feeds().contains("site")) {
            var about = site.description().orElse("");
            add("feed", site.title(), about, "", outline.latest(""), outline, pages);
        }
        if (site.offers().feeds().contains("topics")) {
            for (var topic : outline.topics()) {
                add(
                        "topics/" + topic.slug(),
                        topic.name() + " – " + site.title(),
                        topic.description().plain(),
                        "topics/" + topic.slug() + ".html",
                        outline.latest(topic.slug()),
                        outline,
                        pages);
            }
        }
        return pages;
    }

    private static void add(
            String stem,
            String title,
            String about,
            String page,
            List<Paper> entries,
            Outline outline,
            List<Page> pages) {
        if (entries.isEmpty()) {
            return;
        }
        var site = outline.site();
        var url = site.url().orElseThrow();
        var id = "tag:" + site.id().orElseThrow() + ":";
        var feed = new View.Feed(
                id + "feed/" + stem,
                title,
                about,
                url + page,
                url + stem,
                site.language(),
                moment(entries.get(0).lastChange().orElseThrow()),
                site.editors().isEmpty() ? List.of(site.title()) : site.editors(),
                entries.stream().map(paper -> entry(paper, id, url, outline)).toList());
        FORMATS.stream()
                .filter(site.offers()::has)
                .forEach(format -> pages.add(new Page(stem, "feed-" + format, feed)));
    }

    private static View.FeedEntry entry(Paper paper, String id, String url, Outline outline) {
        var changed = paper.lastChange().orElseThrow();
        return new View.FeedEntry(
                id + "paper/" + paper.firstKey(),
                paper.title().plain(),
                url + Outline.ref(paper).path(),
                external(paper),
                moment(paper.featured().stream().findFirst().orElse(changed)),
                moment(changed),
                authors(paper),
                paper.topics().stream()
                        .flatMap(assignment -> outline.topic(assignment.topic()).stream())
                        .map(topic -> topic.name())
                        .toList(),
                paper.summary().map(Text::plain),
                html(paper, url));
    }

    private static Optional<String> external(Paper paper) {
        return paper.ids().stream()
                .map(Identifier::url)
                .findFirst()
                .or(() -> paper.links().stream()
                        .filter(link -> link.type() == Link.Type.ABSTRACT || link.type() == Link.Type.PDF)
                        .map(Link::url)
                        .findFirst());
    }

    private static List<String> authors(Paper paper) {
        return paper.authors().isEmpty()
                ? paper.organization().map(Organization::name).stream().toList()
                : paper.authors().stream().map(Author::name).toList();
    }

    /** Summary, note and abstract in full; a paper of which only the title is known says so much. */
    private static String html(Paper paper, String url) {
        var parts = Stream.of(
                        paper.summary().map(text -> "<p>" + text.bareHtml() + "</p>"),
                        paper.note().map(note -> note.bareHtml(url)),
                        paper.abstractText().map(text -> "<p>" + text.bareHtml() + "</p>"))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? "<p>" + paper.title().bareHtml() + "</p>" : String.join("\n", parts);
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
