package offprint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Papers whose titles are headings, with what is below them. */
final class DigestSections {
    private static final Pattern VENUE =
            Pattern.compile("(.*\\S)\\s*\\(([A-Z][A-Za-z]*[A-Z][A-Za-z]*|[A-Z][a-z]+)[ ']+((?:19|20)\\d\\d)\\)");

    private final DigestList list;
    private final List<MdBlock> blocks;

    DigestSections(DigestList list) {
        this.list = list;
        this.blocks = list.blocks();
    }

    /** Whether an item has a title beside its link, so that it is a paper of its own. */
    static boolean hasOwnTitle(MdBlock block) {
        if (!DigestText.hasPaper(block.text())) {
            return false;
        }
        var draft = new Draft(offprint.report.Position.startOf(""));
        new DigestText(new Places("", block.text()), draft, new PaperLinks(draft)).item(block.text(), 0);
        return draft.has("title") && !block.text().matches("(?s)[\\s*_]*[\\w /-]{2,20}[*_]*\\s*[:：].*");
    }

    /** The headings that are titles of papers, each with the end of what belongs to it. */
    Map<Integer, Integer> starts() {
        Map<Integer, Integer> starts = new TreeMap<>();
        Map<Integer, int[]> levels = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int end = end(i);
            if (isHeading(i) && isSection(i, end)) {
                starts.put(i, end);
                var counts = levels.computeIfAbsent(blocks.get(i).level(), level -> new int[2]);
                counts[hasPaper(i, end) ? 0 : 1]++;
            }
        }
        starts.keySet().removeIf(start -> {
            var counts = levels.getOrDefault(blocks.get(start).level(), new int[2]);
            return counts[0] == 0 || counts[0] < counts[1];
        });
        return withTitlesAbove(starts);
    }

    /** Several titles may stand above as many links. */
    private Map<Integer, Integer> withTitlesAbove(Map<Integer, Integer> starts) {
        Map<Integer, Integer> all = new TreeMap<>();
        starts.forEach((start, end) -> {
            int first = start;
            while (first > 0
                    && isHeading(first - 1)
                    && blocks.get(first - 1).level() == blocks.get(start).level()) {
                first--;
            }
            int urls = MarkdownText.links(body(start, end)).size();
            all.put(urls == start - first + 1 ? first : start, end);
        });
        return all;
    }

    private boolean isHeading(int at) {
        return blocks.get(at).kind() == MdBlock.Kind.HEADING;
    }

    private int end(int start) {
        int end = start + 1;
        while (end < blocks.size() && !isHeading(end)) {
            end++;
        }
        return end;
    }

    private boolean isSection(int start, int end) {
        var heading = blocks.get(start);
        if (heading.text().isBlank()
                || DigestDate.in(MarkdownText.plain(heading.text())).isPresent()
                        && !DigestText.hasPaper(heading.text())) {
            return false;
        }
        var below = blocks.subList(start + 1, end);
        boolean linked = DigestText.hasPaper(heading.text())
                || below.stream().anyMatch(block -> DigestText.hasPaper(block.text()) || hasAddress(block));
        return linked && below.stream().noneMatch(block -> block.kind() == MdBlock.Kind.ROW || hasOwnTitle(block));
    }

    /** Whether an address stands there without words of its own. */
    private static boolean hasAddress(MdBlock block) {
        return MarkdownText.links(block.text()).stream()
                .anyMatch(link -> link.label().isEmpty() && PaperLinks.mayBePaper(link.url()));
    }

    private boolean hasPaper(int start, int end) {
        return DigestText.hasPaper(blocks.get(start).text()) || DigestText.hasPaper(body(start, end));
    }

    private String body(int start, int end) {
        var text = new StringBuilder();
        blocks.subList(start + 1, end)
                .forEach(block -> text.append(block.text()).append('\n'));
        return text.toString();
    }

    /** Reads the papers from a heading to the end of what belongs to it. */
    void read(int start, int end, Consumer<DigestList.Found> found) {
        int below = start + 1;
        while (below < end && isHeading(below)) {
            below++;
        }
        var bodies = bodies(blocks.subList(below, end), below - start);
        for (int i = start; i < below; i++) {
            found.accept(new DigestList.Found(paper(blocks.get(i), bodies.get(i - start)), Optional.empty(), i));
        }
    }

    /** Of one title all blocks; of several one link each. */
    private static List<List<MdBlock>> bodies(List<MdBlock> blocks, int titles) {
        if (titles == 1) {
            return List.of(blocks);
        }
        List<List<MdBlock>> bodies = new ArrayList<>();
        for (var block : blocks) {
            for (var link : MarkdownText.links(block.text())) {
                var line = block.text().substring(link.start(), link.end());
                bodies.add(List.of(MdBlock.of(MdBlock.Kind.TEXT, 0, line, block.start() + link.start())));
            }
        }
        return bodies;
    }

    private Draft paper(MdBlock heading, List<MdBlock> below) {
        var places = list.places();
        var draft = new Draft(places.at(heading.start()));
        var text = new DigestText(places, draft, new PaperLinks(draft));
        var venue = VENUE.matcher(heading.text().strip());
        boolean linked = !MarkdownText.links(heading.text()).isEmpty();
        if (venue.matches() && !linked) {
            draft.text("title", MarkdownText.plain(venue.group(1)), places.at(heading.start()));
            VenueText.add(venue.group(2) + " " + venue.group(3), places.at(heading.start() + venue.start(2)), draft);
        } else if (linked) {
            text.item(heading.text(), heading.start());
        } else {
            var plain = MarkdownText.plain(heading.text()).replaceFirst("^\\d{1,3}[.)]\\s+", "");
            draft.text("title", plain, places.at(heading.start()));
        }
        new DigestDetails(places, draft, text).read(below);
        return draft;
    }
}
