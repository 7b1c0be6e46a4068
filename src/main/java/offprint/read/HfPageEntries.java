package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts papers together from lines that are known to be votes, titles, abstracts or what stands under them. */
final class HfPageEntries {
    private final List<HfTextLine> lines;
    private final HfTextFlow flow;
    private final List<HfPageEntry> entries = new ArrayList<>();
    private Optional<HfTextSpan> votes = Optional.empty();
    private Optional<HfTextSpan> title = Optional.empty();
    private int abstractFrom;
    private int abstractTo;

    HfPageEntries(List<HfTextLine> lines, HfTextFlow flow) {
        this.lines = lines;
        this.flow = flow;
    }

    void votes(int i) {
        finish(0, 0);
        var line = lines.get(i);
        var digits = line.text().replaceAll("\\D", "");
        votes = digits.isEmpty() ? Optional.empty() : Optional.of(new HfTextSpan(digits, line.at()));
    }

    void title(int from, int to) {
        if (title.isPresent()) {
            finish(0, 0);
        }
        title = Optional.of(new HfTextSpan(flow.text(from, to), lines.get(from).at()));
        abstractFrom = to;
        abstractTo = to;
    }

    void abstractLine(int i) {
        abstractTo = i + 1;
    }

    void meta(int from, int to) {
        finish(from, to);
    }

    List<HfPageEntry> all() {
        finish(0, 0);
        return entries;
    }

    private void finish(int from, int to) {
        if (title.isPresent()) {
            var meta = from == to ? Optional.<HfTextMeta>empty() : meta(lines.subList(from, to), flow.text(from, to));
            entries.add(entry(title.get(), meta, lines.subList(from, to)));
            title = Optional.empty();
            votes = Optional.empty();
        }
    }

    /** A name may have been broken within a word, which only the flow of the page knows to mend. */
    private static Optional<HfTextMeta> meta(List<HfTextLine> under, String flowing) {
        return HfTextMeta.of(flowing).or(() -> HfTextMeta.of(HfTextUnder.text(under, 0, under.size())));
    }

    private HfPageEntry entry(HfTextSpan words, Optional<HfTextMeta> meta, List<HfTextLine> under) {
        var summary = abstractTo == abstractFrom
                ? Optional.<HfTextSpan>empty()
                : Optional.of(new HfTextSpan(
                        flow.text(abstractFrom, abstractTo),
                        lines.get(abstractFrom).at()));
        return new HfPageEntry(
                words,
                summary,
                Optional.empty(),
                meta.flatMap(m -> HfTextUnder.authors(m, under)),
                meta.flatMap(m -> HfTextUnder.organization(m, under)),
                meta.flatMap(m -> HfTextUnder.date(m, under)),
                votes,
                meta.flatMap(m -> HfTextUnder.comments(m, under)));
    }
}
