package offprint.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.curate.Meeting;
import offprint.model.Paper;
import offprint.model.Period;

/** What can be subscribed to, and which pages say so. A site without address or id has no feeds. */
final class Feeds {
    /** The stem of the feed of the whole site. */
    static final String SITE = "feed";
    /** The stem of the feed of weekly digests. */
    static final String WEEKS = "weeks/index";
    /** The stem of the feed of all meetings. */
    static final String MEETINGS = "sessions/index";

    private static final Pattern DIGEST = Pattern.compile("(?:days|weeks|months|years)/.*");
    private static final Pattern FURTHER = Pattern.compile("(.+)/\\d+");
    private static final List<String> SHELVES =
            List.of("topics", "series", "members", "authors", "organizations", "venues");

    private final Outline outline;
    private final List<FeedForm> forms;
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, List<View.FeedRef>> links = new HashMap<>();

    /** Those of an outline that knows its lists of papers and its meetings. */
    Feeds(Outline outline) {
        this.outline = outline;
        var site = outline.site();
        this.forms = Arrays.stream(FeedForm.values())
                .filter(form -> site.url().isPresent() && site.id().isPresent())
                .filter(form -> site.offers().has(form.word()))
                .toList();
        if (!forms.isEmpty()) {
            addOwn();
            SHELVES.forEach(scope -> outline.shelves().of(scope).forEach(this::add));
            channels.forEach((stem, channel) -> links.put(stem, links(channel)));
        }
    }

    private void addOwn() {
        var site = outline.site();
        outline.shelves()
                .of(Shelf.SITE)
                .forEach(all -> add(new Channel(
                        Shelf.SITE,
                        SITE,
                        site.title(),
                        site.title(),
                        all.about(),
                        "index.html",
                        dated(all.papers()),
                        List.of(),
                        List.of())));
        add(channel("weeks", WEEKS, "Weekly digests", "What was listed, week by week.", List.of(), weeks(), List.of()));
        add(channel(
                "meetings",
                MEETINGS,
                "Meetings",
                "Each meeting when it is announced, and again when its plan changes.",
                List.of(),
                List.of(),
                outline.digest().meetings()));
    }

    private List<Period> weeks() {
        return List.copyOf(outline.periods(Period.Span.WEEK).keySet());
    }

    private void add(Shelf shelf) {
        var slug = shelf.stem().substring(shelf.stem().indexOf('/') + 1);
        add(
                switch (shelf.scope()) {
                    case "series" ->
                        channel(
                                shelf.scope(),
                                shelf.stem(),
                                shelf.name(),
                                shelf.about(),
                                List.of(),
                                List.of(),
                                outline.sessions().series().getOrDefault(slug, List.of()));
                    case "members", "authors" ->
                        channel(
                                shelf.scope(),
                                shelf.stem(),
                                shelf.name(),
                                shelf.about(),
                                outline.touchedBy(slug, shelf.papers()),
                                List.of(),
                                outline.sessions().attendedBy(slug));
                    default ->
                        channel(
                                shelf.scope(),
                                shelf.stem(),
                                shelf.name(),
                                shelf.about(),
                                shelf.papers(),
                                List.of(),
                                List.of());
                });
    }

    private Channel channel(
            String scope,
            String stem,
            String name,
            String about,
            List<Paper> papers,
            List<Period> weeks,
            List<Meeting> meetings) {
        var title = name + " – " + outline.site().title();
        return new Channel(scope, stem, name, title, about, stem + ".html", dated(papers), weeks, meetings);
    }

    private void add(Channel channel) {
        if (outline.site().offers().feeds().contains(channel.scope()) && !channel.isEmpty()) {
            channels.put(channel.stem(), channel);
        }
    }

    private static List<Paper> dated(List<Paper> papers) {
        return papers.stream().filter(paper -> paper.lastChange().isPresent()).toList();
    }

    private List<View.FeedRef> links(Channel channel) {
        return forms.stream()
                .map(form -> new View.FeedRef(
                        channel.name() + " (" + form.label() + ")", form.type(), form.path(channel.stem())))
                .toList();
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return channels.isEmpty();
    }

    /** All of them in the order in which they are listed. */
    Collection<Channel> all() {
        return channels.values();
    }

    /** The formats in which each of them is written. */
    List<FeedForm> forms() {
        return forms;
    }

    /** The feeds at a stem by format; none where there is no such feed. */
    List<View.Ref> refs(String stem) {
        return channels.containsKey(stem)
                ? forms.stream()
                        .map(form -> new View.Ref(form.label(), form.path(stem)))
                        .toList()
                : List.of();
    }

    /** The feeds that the head of a page names: those of what it shows, and that of the site. */
    List<View.FeedRef> beside(String path) {
        var site = links.getOrDefault(SITE, List.of());
        var own = own(path).orElse(SITE);
        if (own.equals(SITE)) {
            return site;
        }
        List<View.FeedRef> both = new ArrayList<>(links.getOrDefault(own, List.of()));
        both.addAll(site);
        return both;
    }

    /** The feeds that a page shows by format: those of the list that it is a page of. */
    List<View.Ref> shownOn(String path) {
        return path.startsWith("sessions/") && !list(path).equals(MEETINGS)
                ? List.of()
                : own(path).map(this::refs).orElse(List.of());
    }

    /** The stem of the feed to which a page belongs. */
    private Optional<String> own(String path) {
        if (path.equals("index")) {
            return Optional.of(SITE).filter(channels::containsKey);
        }
        var stem = channels.containsKey(path)
                ? path
                : DIGEST.matcher(path).matches() ? WEEKS : path.startsWith("sessions/") ? MEETINGS : list(path);
        return Optional.of(stem).filter(channels::containsKey);
    }

    /** The stem of the first page of a list. */
    private static String list(String path) {
        var further = FURTHER.matcher(path);
        return further.matches() ? further.group(1) : path;
    }
}
