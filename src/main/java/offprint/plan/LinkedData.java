package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.model.PersonName;
import offprint.model.Site;

/**
 * What pages tell programs of themselves as JSON-LD in the words of schema.org. All of it needs whole addresses: on a
 * site without one there is none.
 */
final class LinkedData {
    private final Site site;

    LinkedData(Outline outline) {
        this.site = outline.site();
    }

    /** The way to a page, which ends with the page itself; empty where no page is above it. */
    static Optional<Json> trail(List<View.Ref> above, String title, Optional<String> canonical, Optional<String> url) {
        if (above.isEmpty() || canonical.isEmpty() || url.isEmpty()) {
            return Optional.empty();
        }
        var steps = Stream.concat(
                        above.stream().map(ref -> new View.Away(ref.label(), url.get() + ref.path(), "")),
                        Stream.of(new View.Away(title, canonical.get(), "")))
                .toList();
        List<Json> items = new ArrayList<>();
        for (var step : steps) {
            items.add(thing("ListItem")
                    .with("position", items.size() + 1)
                    .with("name", step.label())
                    .with("item", step.url())
                    .made());
        }
        return Optional.of(
                root("BreadcrumbList").with("itemListElement", Json.of(items)).made());
    }

    /** The site, on its home page. */
    View.Metadata site() {
        if (site.url().isEmpty()) {
            return View.Metadata.NONE;
        }
        return data(root("WebSite")
                .with("@id", siteId())
                .with("url", site.url())
                .with("name", site.title())
                .with("description", site.description())
                .with("inLanguage", site.language())
                .with("license", license())
                .with(
                        "editor",
                        Json.of(site.editors().stream().map(LinkedData::named).toList()))
                .made());
    }

    /**
     * A list of papers.
     *
     * @param frame the frame of its page
     * @param time the time that it covers, ISO 8601; may be empty
     * @param cards the papers on that page
     */
    View.Metadata list(View.Frame frame, String time, Stream<View.Card> cards) {
        if (frame.canonical().isEmpty()) {
            return View.Metadata.NONE;
        }
        return data(page("CollectionPage", frame)
                .with("temporalCoverage", time)
                .with(
                        "mainEntity",
                        items(cards.map(card -> new View.Ref(card.title().plain(), card.path()))))
                .made());
    }

    /** A list of papers under headings. */
    View.Metadata list(View.Frame frame, List<View.Group> groups) {
        return list(frame, "", groups.stream().flatMap(group -> group.cards().stream()));
    }

    /** A list of meetings. */
    View.Metadata meetings(View.Frame frame, Stream<View.Meeting> meetings) {
        return frame.canonical().isEmpty()
                ? View.Metadata.NONE
                : data(page("CollectionPage", frame)
                        .with("mainEntity", items(meetings.map(View.Meeting::ref)))
                        .made());
    }

    /** What the page of a list says of itself. */
    Json.Making page(String type, View.Frame frame) {
        return root(type)
                .with("url", frame.canonical())
                .with("name", frame.title())
                .with("description", frame.description())
                .with("inLanguage", site.language())
                .with("license", license())
                .with("isPartOf", Json.object().with("@id", siteId()).made());
    }

    /** The papers on a page that is about something else, such as a person. */
    View.Metadata papers(View.Frame frame, List<View.Group> groups) {
        if (frame.canonical().isEmpty() || groups.isEmpty()) {
            return View.Metadata.NONE;
        }
        return data(items(
                root("ItemList"),
                groups.stream()
                        .flatMap(group -> group.cards().stream())
                        .map(card -> new View.Ref(card.title().plain(), card.path()))));
    }

    private Json items(Stream<View.Ref> refs) {
        return items(thing("ItemList"), refs);
    }

    /** A list with its items, each once; of an empty one nothing is said. */
    private Json items(Json.Making list, Stream<View.Ref> refs) {
        List<Json> items = new ArrayList<>();
        refs.distinct()
                .forEach(ref -> items.add(thing("ListItem")
                        .with("position", items.size() + 1)
                        .with("url", address(ref.path()))
                        .with("name", ref.label())
                        .made()));
        return items.isEmpty()
                ? Json.of("")
                : list.with("numberOfItems", items.size())
                        .with("itemListElement", Json.of(items))
                        .made();
    }

    /** The whole address of a page. */
    String address(String path) {
        return site.url().orElse("") + path;
    }

    private String siteId() {
        return address("#site");
    }

    /** What the group wrote on its terms for the site; of papers it says nothing. */
    private String license() {
        return site.offers()
                .license()
                .map(name -> name.startsWith("http") ? name : "https://spdx.org/licenses/" + name)
                .orElse("");
    }

    /** Somebody at a meeting or behind a site, with a page where there is one. */
    Json someone(View.Named named) {
        return who(named.name())
                .with("name", named.name())
                .with("url", named.path().map(this::address))
                .made();
    }

    private static Json named(String name) {
        return who(name).with("name", name).made();
    }

    /** A person, or a group by its name. */
    static Json.Making who(String name) {
        return thing(PersonName.of(name).group() ? "Organization" : "Person");
    }

    static View.Metadata data(Json... data) {
        return new View.Metadata(List.of(), List.of(), List.of(data));
    }

    static Json.Making root(String type) {
        return Json.object().with("@context", "https://schema.org").with("@type", type);
    }

    static Json.Making thing(String type) {
        return Json.object().with("@type", type);
    }
}
