package offprint.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import offprint.model.Paper;
import offprint.model.Topic;

/** Rows of bars that show how many papers came when. */
final class Charts {
    /** As high as the highest bar. */
    static final int HEIGHT = 40;

    private static final int WIDTH = 240;
    private static final int WIDEST_BAR = 20;
    private static final int FEWEST_PAPERS = 3;
    private static final int MOST_TOPICS = 12;

    private Charts() {}

    /** How a topic grew; empty when there is too little to look at. */
    static Optional<View.Chart> growth(Collection<Paper> papers, Timeline line) {
        int[] counts = line.counts(papers);
        long filled = IntStream.of(counts).filter(count -> count > 0).count();
        return IntStream.of(counts).sum() < FEWEST_PAPERS || filled < 2
                ? Optional.empty()
                : Optional.of(chart(counts, line, most(counts)));
    }

    /** The topics at the top of the tree, the largest first, all on one scale; empty when all is of one month. */
    static Optional<View.Charts> byTopic(Outline outline) {
        var line = Timeline.of(outline.digest().papers());
        Map<Topic, int[]> counts = new LinkedHashMap<>();
        for (var topic : outline.below("")) {
            int[] own = line.counts(outline.papersOn(topic));
            if (most(own) > 0) {
                counts.put(topic, own);
            }
        }
        if (line.size() < 2 || counts.isEmpty()) {
            return Optional.empty();
        }
        var shown = counts.entrySet().stream()
                .sorted(Comparator.comparing(
                        row -> -IntStream.of(row.getValue()).sum()))
                .limit(MOST_TOPICS)
                .toList();
        int most = shown.stream().mapToInt(row -> most(row.getValue())).max().orElse(0);
        return Optional.of(new View.Charts(
                line.step().word(),
                shown.stream()
                        .map(row -> new View.TopicChart(Outline.ref(row.getKey()), chart(row.getValue(), line, most)))
                        .toList(),
                counts.size() - shown.size()));
    }

    /** Bars of which the highest reaches the top when it has as many papers as {@code most}. */
    static View.Chart chart(int[] counts, Timeline line, int most) {
        int slot = Math.max(2, WIDTH / line.size());
        int width = Math.min(WIDEST_BAR, slot - 1);
        var path = new StringBuilder();
        List<View.Tally> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                int high = height(counts[i], most);
                path.append(String.format(
                        Locale.ROOT, "M%d %dh%dv%dh-%dz", i * slot + (slot - width) / 2, HEIGHT, width, -high, width));
                rows.add(new View.Tally(line.label(i), counts[i]));
            }
        }
        return new View.Chart(
                said(counts, line),
                slot * line.size(),
                HEIGHT,
                path.toString(),
                line.label(0),
                line.label(line.size() - 1),
                line.step().word(),
                rows);
    }

    /** Rounded half up; a single paper among many is still seen. */
    static int height(int count, int most) {
        return Math.max(1, (2 * count * HEIGHT + most) / (2 * most));
    }

    private static String said(int[] counts, Timeline line) {
        int most = most(counts);
        var at = IntStream.range(0, counts.length)
                .filter(i -> counts[i] == most)
                .boxed()
                .toList();
        var all = "; " + IntStream.of(counts).sum() + " in all.";
        return at.size() == 1
                ? Words.count(most, "paper") + " in " + line.label(at.get(0)) + ", the most" + all
                : "At most " + Words.count(most, "paper") + " a " + line.step().word() + all;
    }

    private static int most(int[] counts) {
        return IntStream.of(counts).max().orElse(0);
    }
}
