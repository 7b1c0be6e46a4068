package offprint.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Paper;
import offprint.model.Period;
import offprint.model.Topic;

/** The home page: the newest digest, what is new by topic, the digests before. */
final class HomeKind implements PageKind {
    private static final int PAPERS = 40;
    private static final int TOPICS = 12;
    private static final int A_TOPIC = 3;
    private static final int RECENT = 12;
    private static final int MEETINGS = 3;

    @Override
    public List<Page> pages(Outline outline) {
        var site = outline.site();
        var frame =
                outline.frames().of("index", site.title(), site.description().orElse(site.title()), "index.html");
        var newest = outline.frames().preferred().flatMap(span -> newest(span, outline));
        var view = new View.Home(
                frame.with(new LinkedData(outline).site()),
                newest.map(period -> DigestKind.onHome(outline, period, frame, PAPERS)),
                topics(newest, outline),
                recent(outline, newest),
                index(outline),
                outline.digest().papers().size(),
                outline.sessions().nextOrLast(MEETINGS));
        return List.of(new Page("index", "home", view));
    }

    /** The newest digest not after the day of the build; else the first that will be. */
    private static Optional<Period> newest(Period.Span span, Outline outline) {
        var periods = outline.periods(span);
        return Optional.ofNullable(
                        periods.floorKey(new Period(span, outline.site().today())))
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.firstKey()));
    }

    /** Topics by their newest paper that the digest above does not show already. */
    private static List<View.Group> topics(Optional<Period> newest, Outline outline) {
        List<Map.Entry<Topic, List<Paper>>> sorted = new ArrayList<>();
        for (var topic : outline.topics()) {
            var fresh = fresh(topic, newest, outline);
            if (!fresh.isEmpty()) {
                sorted.add(Map.entry(topic, fresh));
            }
        }
        sorted.sort(Comparator.comparing(entry -> entry.getValue().get(0), Outline.NEWEST_FIRST));
        return sorted.stream()
                .limit(TOPICS)
                .map(entry -> group(entry.getKey(), entry.getValue(), outline))
                .toList();
    }

    private static View.Group group(Topic topic, List<Paper> papers, Outline outline) {
        var ref = Outline.ref(topic);
        return new View.Group(
                ref.label(),
                Optional.of(ref.path()),
                "new-" + topic.slug(),
                papers.stream()
                        .map(paper -> outline.cards().card(paper, topic.slug()))
                        .toList());
    }

    private static List<Paper> fresh(Topic topic, Optional<Period> newest, Outline outline) {
        return outline.papersOn(topic).stream()
                .filter(paper -> Headings.mainTopic(paper).equals(topic.slug()))
                .filter(paper -> !paper.featured().isEmpty())
                .filter(paper -> newest.isEmpty() || paper.featured().stream().noneMatch(newest.get()::contains))
                .limit(A_TOPIC)
                .toList();
    }

    private static List<View.Counted> index(Outline outline) {
        return outline.below("").stream()
                .map(topic -> new View.Counted(
                        Outline.ref(topic), outline.papersOn(topic).size()))
                .filter(topic -> topic.count() > 0)
                .toList();
    }

    /** The digests before, those to come left aside. */
    private static List<View.Counted> recent(Outline outline, Optional<Period> newest) {
        return outline.frames().preferred().stream()
                .flatMap(span -> outline.periods(span).descendingMap().entrySet().stream())
                .filter(entry -> newest.isPresent() && entry.getKey().compareTo(newest.get()) < 0)
                .limit(RECENT)
                .map(entry -> new View.Counted(
                        ArchiveKind.titled(entry.getKey(), outline),
                        entry.getValue().size()))
                .toList();
    }
}
