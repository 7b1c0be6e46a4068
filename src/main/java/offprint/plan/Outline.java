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
import offprint.model.Key;
import offprint.model.Paper;
import offprint.model.Period;
import offprint.model.Said;
import offprint.model.Site;
import offprint.model.Topic;

/** The digest in the orders in which pages need it, found once. */
final class Outline {
    /** Those listed last come first; papers of one day stay in the order of their titles. */
    static final Comparator<Paper> NEWEST_FIRST =
            Comparator.comparing(Outline::lastListed).reversed();

    private static final int LATEST = 50;
    private static final Comparator<Paper> LAST_CHANGED_FIRST = Comparator.comparing(
                    (Paper paper) -> paper.lastChange().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Paper::key);

    private final Digest digest;
    private final Frames frames;
    private final Cards cards;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, List<Topic>> below = new HashMap<>();
    private final Map<String, List<Paper>> byTopic = new HashMap<>();
    private final Map<Period.Span, TreeMap<Period, List<Paper>>> bySpan = new HashMap<>();
    private final Map<Period, Digest.Edition> editions = new TreeMap<>();
    private final Map<String, List<Paper>> latest = new HashMap<>();
    private final Grouping organizations;
    private final Grouping venues;

    Outline(Digest digest) {
        this.digest = digest;
        this.organizations = new Grouping("organizations", site().shown().organizations());
        this.venues = new Grouping("venues", site().shown().venues());
        digest.topics().forEach(topic -> topics.put(topic.slug(), topic));
        digest.topics()
                .forEach(topic -> below.computeIfAbsent(
                                topic.parent().map(Said::value).orElse(""), none -> new ArrayList<>())
                        .add(topic));
        digest.editions().forEach(edition -> editions.put(edition.period(), edition));
        var newestFirst = digest.papers().stream().sorted(NEWEST_FIRST).toList();
        newestFirst.forEach(this::file);
        digest.editions().forEach(this::fileEdition);
        digest.papers().stream()
                .filter(paper -> paper.lastChange().isPresent())
                .sorted(LAST_CHANGED_FIRST)
                .forEach(this::fileLatest);
        this.frames = new Frames(this);
        this.cards = new Cards(this);
    }

    private void file(Paper paper) {
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
        paper.venue().ifPresent(venue -> venues.file(Key.ofTitle(venue.series()), venue.series(), paper));
    }

    /** An issue has its page also when nothing was listed, and its picks are in its digest in any case. */
    private void fileEdition(Digest.Edition edition) {
        if (site().shown().spans().contains(edition.period().span())) {
            var papers = in(edition.period());
            for (var pick : edition.picks()) {
                if (!papers.contains(pick.paper())) {
                    papers.add(pick.paper());
                }
            }
        }
    }

    private void fileLatest(Paper paper) {
        addLatest("", paper);
        withAbove(paper).forEach(slug -> addLatest(slug, paper));
    }

    private void addLatest(String slug, Paper paper) {
        var papers = latest.computeIfAbsent(slug, none -> new ArrayList<>());
        if (papers.size() < LATEST) {
            papers.add(paper);
        }
    }

    private List<Paper> in(Period period) {
        return bySpan.computeIfAbsent(period.span(), none -> new TreeMap<>())
                .computeIfAbsent(period, none -> new ArrayList<>());
    }

    private Set<String> withAbove(Paper paper) {
        var slugs = new LinkedHashSet<String>();
        for (var assignment : paper.topics()) {
            var topic = Optional.ofNullable(topics.get(assignment.topic()));
            while (topic.isPresent() && slugs.add(topic.get().slug())) {
                topic = topic.get().parent().map(Said::value).map(topics::get);
            }
        }
        return slugs;
    }

    private static LocalDate lastListed(Paper paper) {
        return paper.featured().isEmpty()
                ? LocalDate.MIN
                : paper.featured().get(paper.featured().size() - 1);
    }

    Digest digest() {
        return digest;
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

    /** The papers at or below a topic, newest first. */
    List<Paper> papersOn(Topic topic) {
        return byTopic.getOrDefault(topic.slug(), List.of());
    }

    /** The 50 papers of a topic, or of the site for an empty slug, that changed last; those without a day are not among them. */
    List<Paper> latest(String slug) {
        return latest.getOrDefault(slug, List.of());
    }

    /** The digests of a span that have pages, in order of time, each with its papers, newest first. */
    NavigableMap<Period, List<Paper>> periods(Period.Span span) {
        return bySpan.getOrDefault(span, new TreeMap<>());
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

    /** The organization of a paper, with its page where it has one. */
    Optional<View.Named> organization(Paper paper) {
        return paper.organization().map(is -> new View.Named(is.name(), organizations.path(is.key())));
    }
}
