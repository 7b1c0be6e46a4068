package offprint.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the papers in the lines of a page: the cheapest reading of all lines as numbers of votes, titles, abstracts
 * and the lines under them. What a line looks like, how it flows into the next and what must follow what all count, so
 * that no single sign, which pasting may have spoilt, decides.
 */
final class HfTextParser {
    private static final int TITLE_LINES = 12;
    private static final int TITLE_LENGTH = 420;
    private static final double MOST_FOR_TITLE = 25;
    private static final int META_LINES = 9;
    private static final int META_LENGTH = 220;
    private static final double WITHOUT_META = 2;
    private static final double WITHOUT_ABSTRACT = 5;
    private static final double TITLE_ALONE = 10;

    private final List<HfTextLine> lines;
    private final HfTextFlow flow;
    private final boolean voted;
    private final double withoutMeta;
    private final Map<State, Node[]> nodes = new EnumMap<>(State.class);

    private HfTextParser(List<HfTextLine> lines, HfTextFlow flow, boolean bare, boolean voted) {
        this.lines = lines;
        this.flow = flow;
        this.voted = voted;
        this.withoutMeta = bare ? 0.5 : WITHOUT_META;
    }

    /** What has been read last. */
    private enum State {
        READY,
        VOTES,
        TITLE,
        ABSTRACT
    }

    /** The cheapest way to a state behind a line: from where, what it costs, how long the abstract is by then. */
    private record Node(double cost, int from, State before, int length) {
        static final Node NONE = new Node(Double.POSITIVE_INFINITY, 0, State.READY, 0);
    }

    /** The papers of a page, from its lines without header and footer. */
    static List<HfPageEntry> parse(List<HfTextLine> lines) {
        var marks = HfTextUnder.marks(lines);
        boolean bare = IntStream.range(0, marks.length).noneMatch(i -> marks[i]);
        var flow = new HfTextFlow(lines, marks);
        var plain = new HfTextParser(lines, flow, bare, false).read();
        if (lines.stream().noneMatch(line -> HfTextShape.isNumber(line.text()))) {
            return plain.entries();
        }
        var withVotes = new HfTextParser(lines, flow, bare, true).read();
        return (withVotes.cost() < plain.cost() ? withVotes : plain).entries();
    }

    private HfTextParser read() {
        row(State.READY)[0] = new Node(0, 0, State.READY, 0);
        for (int i = 0; i < lines.size(); i++) {
            titles(i);
            votes(i);
            abstracts(i);
            metas(i);
        }
        return this;
    }

    private void titles(int i) {
        var before = State.READY;
        double start = Double.POSITIVE_INFINITY;
        for (var state : State.values()) {
            double cost = isReached(state, i) ? startOfTitle(state, i) : Double.POSITIVE_INFINITY;
            before = cost < start ? state : before;
            start = Math.min(cost, start);
        }
        if (start < Double.POSITIVE_INFINITY) {
            titles(i, before, start);
        }
    }

    private double startOfTitle(State before, int i) {
        return node(before, i).cost() + entryAfter(before, i) + (voted && before != State.VOTES ? 4 : 0);
    }

    private void titles(int i, State before, double start) {
        double cost = start;
        for (int end = i + 1; end <= Math.min(lines.size(), i + TITLE_LINES); end++) {
            cost += end == i + 1 ? 0 : flow.joined(end - 1);
            cost += HfTextShape.titleLine(lines.get(end - 1).text());
            var text = flow.text(i, end);
            if (end > i + 1 && (text.length() > TITLE_LENGTH || cost > start + MOST_FOR_TITLE)) {
                return;
            }
            offer(State.TITLE, end, new Node(cost + HfTextShape.title(text), i, before, 0));
        }
    }

    private void votes(int i) {
        if (!HfTextShape.isNumber(lines.get(i).text())) {
            return;
        }
        for (var state : List.of(State.READY, State.TITLE, State.ABSTRACT)) {
            if (isReached(state, i)) {
                double cost = node(state, i).cost() + entryAfter(state, i) + (voted ? 0 : 5);
                offer(State.VOTES, i + 1, new Node(cost, i, state, 0));
            }
        }
    }

    /** What it costs when the paper before ends in this state. */
    private double entryAfter(State state, int i) {
        return switch (state) {
            case READY, VOTES -> 0;
            case TITLE -> TITLE_ALONE + flow.parted(i);
            case ABSTRACT ->
                WITHOUT_META
                        + flow.parted(i)
                        + HfTextShape.abstractEnd(lines.get(i - 1).text());
        };
    }

    private void abstracts(int i) {
        var line = lines.get(i).text();
        double look = HfTextShape.abstractLine(line);
        var title = node(State.TITLE, i);
        double start = flow.parted(i) + HfTextShape.abstractStart(line) + HfTextShape.abstractLength(line.length());
        offer(State.ABSTRACT, i + 1, new Node(title.cost() + start + look, i, State.TITLE, line.length()));
        var running = node(State.ABSTRACT, i);
        int length = running.length() + 1 + line.length();
        double more = HfTextShape.abstractLength(length) - HfTextShape.abstractLength(running.length());
        double joined = i == 0
                ? 0
                : Math.min(12, flow.joined(i))
                        + HfTextShape.abstractGoesOn(lines.get(i - 1).text());
        offer(State.ABSTRACT, i + 1, new Node(running.cost() + joined + more + look, i, State.ABSTRACT, length));
    }

    private void metas(int i) {
        int length = 0;
        for (int end = i + 1; end <= Math.min(lines.size(), i + META_LINES); end++) {
            length += lines.get(end - 1).text().length() + 1;
            if (length > META_LENGTH) {
                return;
            }
            var meta = HfTextMeta.of(HfTextUnder.text(lines, i, end));
            if (meta.isPresent()) {
                double cost = HfTextUnder.cost(meta.get(), lines, flow, i, end);
                double ending =
                        i == 0 ? 0 : HfTextShape.abstractEnd(lines.get(i - 1).text());
                offer(State.READY, end, new Node(node(State.ABSTRACT, i).cost() + cost + ending, i, State.ABSTRACT, 0));
                double bare = node(State.TITLE, i).cost() + cost + WITHOUT_ABSTRACT;
                offer(State.READY, end, new Node(bare, i, State.TITLE, 0));
            }
        }
    }

    private boolean isReached(State state, int i) {
        return node(state, i).cost() < Double.POSITIVE_INFINITY;
    }

    private Node node(State state, int i) {
        return row(state)[i];
    }

    /** What it costs to be in a state at each line. */
    private Node[] row(State state) {
        return nodes.computeIfAbsent(state, none -> {
            var row = new Node[lines.size() + 1];
            Arrays.fill(row, Node.NONE);
            return row;
        });
    }

    private void offer(State state, int i, Node node) {
        if (node.cost() < node(state, i).cost()) {
            row(state)[i] = node;
        }
    }

    private double cost() {
        return end(last());
    }

    private double end(State state) {
        int n = lines.size();
        double open = state == State.READY || n == 0 ? 0 : state == State.TITLE ? TITLE_ALONE : withoutMeta;
        return node(state, n).cost() + open;
    }

    private State last() {
        var last = State.READY;
        for (var state : State.values()) {
            last = end(state) < end(last) ? state : last;
        }
        return last;
    }

    private List<HfPageEntry> entries() {
        var parts = new ArrayList<Part>();
        var state = last();
        for (int i = lines.size(); i > 0; ) {
            var node = node(state, i);
            parts.add(new Part(state, node.from(), i));
            i = node.from();
            state = node.before();
        }
        Collections.reverse(parts);
        var entries = new HfPageEntries(lines, flow);
        parts.forEach(part -> part.tell(entries));
        return entries.all();
    }

    /** Lines that were read as one thing; {@code READY} are the lines under an abstract. */
    private record Part(State state, int from, int to) {
        void tell(HfPageEntries entries) {
            switch (state) {
                case READY -> entries.meta(from, to);
                case VOTES -> entries.votes(from);
                case TITLE -> entries.title(from, to);
                case ABSTRACT -> entries.abstractLine(from);
            }
        }
    }
}
