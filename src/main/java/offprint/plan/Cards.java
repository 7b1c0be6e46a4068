package offprint.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import offprint.model.Paper;
import offprint.model.Text;

/** Papers in lists. */
final class Cards {
    /** No list page is longer. */
    static final int PAGE = 100;

    private static final int BEGINNING = 200;
    private static final Text NOTHING = Text.of("");

    private final Outline outline;
    private final Map<String, View.Card> cards = new ConcurrentHashMap<>();

    Cards(Outline outline) {
        this.outline = outline;
    }

    /** A heading below which papers stand. */
    record Heading(String text, Optional<String> path, String anchor) {}

    /** A paper and the heading below which it stands. */
    record Placed(Heading heading, Paper paper) {}

    /** A paper in a list below a topic, or below none. */
    View.Card card(Paper paper, String below) {
        var card = cards.computeIfAbsent(paper.key(), none -> card(paper));
        boolean isThere = !below.isEmpty()
                && paper.topics().stream().anyMatch(other -> other.topic().equals(below));
        return isThere ? card.with(topics(paper, below)) : card;
    }

    /** A pick. */
    View.Card pick(Paper paper, Optional<View.Html> why, Optional<View.Named> by) {
        return card(paper, "").with(why, by);
    }

    private View.Card card(Paper paper) {
        var text = paper.summary()
                .or(() -> paper.abstractText().map(whole -> whole.beginning(BEGINNING)))
                .orElse(NOTHING);
        return new View.Card(
                paper.title(),
                "papers/" + paper.key() + ".html",
                Words.byline(paper),
                outline.organization(paper),
                paper.published().map(Words::viewOf),
                text,
                paper.summary().isPresent(),
                Optional.empty(),
                topics(paper, ""),
                paper.note().isPresent(),
                Imprints.gravest(paper),
                Optional.empty(),
                ContextObjects.of(paper, outline.references().of(paper)));
    }

    private List<View.Ref> topics(Paper paper, String below) {
        return paper.topics().stream()
                .filter(assignment -> !assignment.topic().equals(below))
                .flatMap(assignment -> outline.topic(assignment.topic()).stream())
                .map(Outline::ref)
                .toList();
    }

    /** Papers cut into pages of at most {@link #PAGE}, at least one page. */
    static List<List<Placed>> pages(List<Placed> papers) {
        int count = Math.max(1, (papers.size() + PAGE - 1) / PAGE);
        return IntStream.range(0, count)
                .mapToObj(n -> papers.subList(n * PAGE, Math.min(papers.size(), (n + 1) * PAGE)))
                .toList();
    }

    /** Papers below their headings, in the order in which headings come. */
    List<View.Group> groups(List<Placed> papers, Function<Placed, String> below) {
        Map<Heading, List<View.Card>> groups = new LinkedHashMap<>();
        for (var placed : papers) {
            groups.computeIfAbsent(placed.heading(), none -> new ArrayList<>())
                    .add(card(placed.paper(), below.apply(placed)));
        }
        return groups.entrySet().stream()
                .map(entry -> new View.Group(
                        entry.getKey().text(),
                        entry.getKey().path(),
                        entry.getKey().anchor(),
                        entry.getValue()))
                .toList();
    }

    /** The pager of a list whose first page is at a stem. */
    static View.Pager pager(String stem, int number, int last) {
        var pages = IntStream.rangeClosed(1, last)
                .mapToObj(n -> new View.Ref(Integer.toString(n), stem(stem, n) + ".html"))
                .toList();
        return new View.Pager(number, last, pages);
    }

    /** The path of one page of a list, without extension. */
    static String stem(String stem, int number) {
        return number == 1 ? stem : stem + "/" + number;
    }
}
