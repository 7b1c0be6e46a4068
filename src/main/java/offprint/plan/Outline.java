package offprint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import offprint.curate.Digest;
import offprint.curate.Meeting;
import offprint.model.Contributor;
import offprint.model.Key;
import offprint.model.Paper;
import offprint.model.Period;
import offprint.model.Said;
import offprint.model.Site;
import offprint.model.Topic;
import offprint.model.Venue;
import offprint.typeset.Typeset;

/** The digest in the orders in which pages need it, found once. */
final class Outline {
    /** Those listed last come first; papers of one day stay in the order of their titles. */
    static final Comparator<Paper> NEWEST_FIRST =
            Comparator.comparing(Outline::lastListed).reversed();

    private final Digest digest;
    private final Optional<Typeset.Look> look;
    private final Frames frames;
    private final Cards cards;
    private final Shelves shelves;
    private final Feeds feeds;
    private final Bibliography references;
    private final Sessions sessions;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, List<Topic>> below = new HashMap<>();
    private final Map<String, List<Paper>> byTopic = new HashMap<>();
    private final Map<Period.Span, TreeMap<Period, List<Paper>>> bySpan = new HashMap<>();
    private final Map<Period, Digest.Edition> editions = new TreeMap<>();
    private final Grouping organizations;
    private final Grouping venues;
    private final Grouping people;
    private final Map<String, Map<Integer, String>> authors = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private final Map<String, List<Paper>> notes = new HashMap<>();
    private final Map<String, List<Paper>> picks = new HashMap<>();

    Outline(Digest digest, Optional<Typeset.Look> look) {
        this.digest = digest;
        this.look = look;
        this.organizations = new Grouping("organizations", site().shown().organizations());
        this.venues = new Grouping("venues", site().shown().venues());
        this.people = new Grouping("people", site().shown().authors());
        digest.topics().forEach(topic -> topics.put(topic.slug(), topic));
        digest.topics()
                .forEach(topic -> below.computeIfAbsent(
                                topic.parent().map(Said::value).orElse(""), none -> new ArrayList<>())
                        .add(topic));
        digest.editions().forEach(edition -> editions.put(edition.period(), edition));
        var newestFirst = digest.papers().stream().sorted(NEWEST_FIRST).toList();
        newestFirst.forEach(this::file);
        digest.editions().forEach(this::fileEdition);
        digest.contributors().forEach(this::file);
        this.sessions = new Sessions(this);
        this.shelves = new Shelves(this);
        this.feeds = new Feeds(this);
        this.references = new Bibliography(digest);
        this.frames = new Frames(this);
        this.cards = new Cards(this);
    }

    private void file(Paper paper) {
        paper.note()
                .flatMap(note -> paper.noteBy())
                .ifPresent(by -> notes.computeIfAbsent(by.value(), none -> new ArrayList<>())
                        .add(paper));
        for (var slug : withAbove(paper)) {
            byTopic.computeIfAbsent(slug, none -> new ArrayList<>()).add(paper);
        }
        for (var span : site().shown().spans()) {
            for (var day : paper.featured()) {
                var papers = in(new Period(span, day));
                if (papers.isEmpty() || !papers.get(papers.size() - 1).key().equals(paper.key())) {
                    papers.add(paper);
                }
            }
        }
        paper.organization()
                .ifPresent(organization -> organizations.file(organization.key(), organization.name(), paper));
        paper.venue()
                .filter(Venue::isNamed)
                .ifPresent(venue -> venues.file(Key.ofTitle(venue.series()), venue.series(), paper));
    }

    private void file(Contributor contributor) {
        contributor.person().ifPresent(person -> named.put(person.slug(), person.name()));
        if (contributor.isMember()) {
            people.show(contributor.slug(), contributor.name());
        } else if (!people.isEnough(contributor.roles().size())) {
            return;
        }
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (var role : contributor.roles()) {
            papers.put(role.paper().key(), role.paper());
            authors.computeIfAbsent(role.paper().key(), none -> new HashMap<>()).put(role.number(), contributor.slug());
        }
        papers.values().stream()
                .sorted(NEWEST_FIRST)
                .forEach(paper -> people.file(contributor.slug(), contributor.name(), paper));
    }

    private void filePick(Digest.Item pick) {
        pick.by()
                .flatMap(Meeting.Attendant::slug)
                .ifPresent(slug ->
                        picks.computeIfAbsent(slug, none -> new ArrayList<>()).add(pick.paper()));
    }

    /** An issue has its page also when nothing was listed, and its picks are in its digest in any case. */
    private void fileEdition(Digest.Edition edition) {
        edition.picks().forEach(this::filePick);
        if (site().shown().spans().contains(edition.period().span())) {
            var papers = in(edition.period());
            for (var pick : edition.picks()) {
                if (!papers.contains(pick.paper())) {
                    papers.add(pick.paper());
                }
            }
        }
    }

    private List<Paper> in(Period period) {
        return bySpan.computeIfAbsent(period.span(), none -> new TreeMap<>())
                .computeIfAbsent(period, none -> new ArrayList<>());
    }

    /** The topics of a paper and all above them, by slug. */
    Set<String> withAbove(Paper paper) {
        var slugs = new LinkedHashSet<String>();
        for (var assignment : paper.topics()) {
            var topic = Optional.ofNullable(topics.get(assignment.topic()));
            while (topic.isPresent() && slugs.add(topic.get().slug())) {
                topic = topic.get().parent().map(Said::value).map(topics::get);
            }
        }
        return slugs;
    }

    /** The last day on which a paper was listed, or the beginning of time. */
    static LocalDate lastListed(Paper paper) {
        return paper.featured().isEmpty()
                ? LocalDate.MIN
                : paper.featured().get(paper.featured().size() - 1);
    }

    Digest digest() {
        return digest;
    }

    /** What formulas need, where there are any. */
    Optional<Typeset.Look> look() {
        return look;
    }

    Site site() {
        return digest.site();
    }

    Frames frames() {
        return frames;
    }

    Cards cards() {
        return cards;
    }

    /** The lists of papers that can be subscribed to, cited and downloaded. */
    Shelves shelves() {
        return shelves;
    }

    /** What can be subscribed to. */
    Feeds feeds() {
        return feeds;
    }

    /** How papers are cited. */
    Bibliography references() {
        return references;
    }

    /** The meetings. */
    Sessions sessions() {
        return sessions;
    }

    /** Somebody at a meeting, with a page where there is one. */
    View.Named person(Meeting.Attendant attendant) {
        return new View.Named(attendant.name(), attendant.slug().flatMap(people::path));
    }

    /** Somebody of the group by a slug, else by the name that stands there. */
    View.Named person(String slug) {
        return people.path(slug)
                .map(path -> new View.Named(people.name(slug), Optional.of(path)))
                .orElseGet(() -> new View.Named(named.getOrDefault(slug, slug), Optional.empty()));
    }

    /** The papers on which a person wrote the note, those listed last first. */
    List<Paper> notesBy(String slug) {
        return notes.getOrDefault(slug, List.of());
    }

    /** Papers that a person wrote, and those that the person picked or wrote the note on, each once. */
    List<Paper> touchedBy(String slug, List<Paper> written) {
        Map<String, Paper> papers = new LinkedHashMap<>();
        written.forEach(paper -> papers.put(paper.key(), paper));
        notesBy(slug).forEach(paper -> papers.put(paper.key(), paper));
        picks.getOrDefault(slug, List.of()).forEach(paper -> papers.put(paper.key(), paper));
        return List.copyOf(papers.values());
    }

    /** All topics in their order. */
    Collection<Topic> topics() {
        return topics.values();
    }

    Optional<Topic> topic(String slug) {
        return Optional.ofNullable(topics.get(slug));
    }

    /** The topics right below one, or those at the top for an empty slug. */
    List<Topic> below(String slug) {
        return below.getOrDefault(slug, List.of());
    }

    /** The stem of a list, and those of its earlier addresses, where it is a topic that moved. */
    List<String> stems(String stem) {
        List<String> stems = new ArrayList<>(List.of(stem));
        if (stem.startsWith("topics/")) {
            topic(stem.substring("topics/".length())).map(Topic::aliases).stream()
                    .flatMap(List::stream)
                    .forEach(alias -> stems.add("topics/" + alias));
        }
        return stems;
    }

    /** The papers at or below a topic, newest first. */
    List<Paper> papersOn(Topic topic) {
        return byTopic.getOrDefault(topic.slug(), List.of());
    }

    /** The digests of a span that have pages, in order of time, each with its papers, newest first. */
    NavigableMap<Period, List<Paper>> periods(Period.Span span) {
        return bySpan.getOrDefault(span, new TreeMap<>());
    }

    /** The last day of a period on which papers were listed. */
    Optional<LocalDate> lastDay(Period period) {
        return periods(period.span()).getOrDefault(period, List.of()).stream()
                .flatMap(paper -> paper.featured().stream())
                .filter(period::contains)
                .max(Comparator.naturalOrder());
    }

    /** The words of the editors for a period. */
    Optional<Digest.Edition> edition(Period period) {
        return Optional.ofNullable(editions.get(period));
    }

    /** All issues by period. */
    Collection<Digest.Edition> editions() {
        return editions.values();
    }

    /** The page of a digest, if it has one. */
    Optional<View.Ref> ref(Period period) {
        return periods(period.span()).containsKey(period)
                ? Optional.of(new View.Ref(Words.label(period), path(period) + ".html"))
                : Optional.empty();
    }

    /** The path of a digest without extension. */
    static String path(Period period) {
        return period.span().folder() + "/" + period;
    }

    static View.Ref ref(Topic topic) {
        return new View.Ref(topic.name(), "topics/" + topic.slug() + ".html");
    }

    static View.Ref ref(Paper paper) {
        return new View.Ref(paper.title().plain(), "papers/" + paper.key() + ".html");
    }

    /** Papers by organization. */
    Grouping organizations() {
        return organizations;
    }

    /** Papers by venue. */
    Grouping venues() {
        return venues;
    }

    /** Papers by people: members, and those who wrote enough. */
    Grouping people() {
        return people;
    }

    /** The authors of a paper, each with a page where there is one. */
    List<View.Named> authors(Paper paper) {
        var slugs = authors.getOrDefault(paper.key(), Map.of());
        List<View.Named> named = new ArrayList<>();
        for (int i = 0; i < paper.authors().size(); i++) {
            named.add(new View.Named(
                    paper.authors().get(i).name(),
                    Optional.ofNullable(slugs.get(i)).flatMap(people::path)));
        }
        return named;
    }

    /** The venue of a paper with its year, and its page where it has one. */
    Optional<View.Named> venue(Paper paper) {
        return paper.venue().filter(Venue::isNamed).map(venue -> {
            var year = venue.year().isPresent() ? Integer.toString(venue.year().getAsInt()) : "";
            var name = venue.name().contains(year) ? venue.name() : venue.name() + " " + year;
            return new View.Named(name, venues.path(Key.ofTitle(venue.series())));
        });
    }

    /** The organization of a paper, with its page where it has one. */
    Optional<View.Named> organization(Paper paper) {
        return paper.organization().map(is -> new View.Named(is.name(), organizations.path(is.key())));
    }
}
