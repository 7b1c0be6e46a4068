package offprint.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.report.Position;

/** The papers in a Markdown file, each with the headings above it. */
final class DigestList {
    private static final Pattern TITLED = Pattern.compile("\\s*(?:\\[|\\*\\*|__|\\d{1,3}[.)]|[\\p{So}\\uFE0F])");

    private final String text;
    private final Places places;
    private final List<MdBlock> blocks;
    private final Optional<FrontMatter> front;
    private int left;
    private Optional<Position> leftAt = Optional.empty();
    private int handles;

    DigestList(String text, String file) {
        this(text, start(text, file), file);
    }

    DigestList(String text, int start, String file) {
        this.text = text;
        this.places = new Places(file, text);
        this.blocks = MdBlocks.of(text, start);
        this.front = start > 0 ? front(text, file) : Optional.empty();
    }

    /**
     * A paper that was found.
     *
     * @param draft what the list says of it
     * @param day the day that the list says for it alone
     * @param block the number of the block that holds it
     */
    record Found(Draft draft, Optional<Value.Scalar> day, int block) {}

    private static int start(String text, String file) {
        return front(text, file).map(cut -> text.length() - cut.body().length()).orElse(0);
    }

    private static Optional<FrontMatter> front(String text, String file) {
        try {
            return FrontMatter.begins(text) ? Optional.of(FrontMatter.of(text, file)) : Optional.empty();
        } catch (Unreadable notFrontMatter) {
            return Optional.empty();
        }
    }

    List<MdBlock> blocks() {
        return blocks;
    }

    String text() {
        return text;
    }

    Places places() {
        return places;
    }

    /** The fields above the Markdown. */
    Optional<Value.Mapping> fields() {
        return front.map(FrontMatter::fields);
    }

    /** How many items with links are none of papers. */
    int left() {
        return left;
    }

    Optional<Position> leftAt() {
        return leftAt;
    }

    int handles() {
        return handles;
    }

    /** Whether there is a table of papers. */
    boolean hasTable() {
        return blocks.stream()
                .anyMatch(block -> block.kind() == MdBlock.Kind.ROW && DigestRow.isOfPapers(block.header()));
    }

    /** Whether there are papers with links. */
    boolean hasPapers() {
        return countItems() > 0
                || !new DigestSections(this).starts().isEmpty()
                || blocks.stream().anyMatch(DigestList::isRowOfPaper);
    }

    /** How many items have a link to a paper. */
    long countItems() {
        return blocks.stream()
                .filter(DigestList::isItem)
                .filter(block -> DigestText.hasPaper(block.text()))
                .count();
    }

    private static boolean isRowOfPaper(MdBlock block) {
        return block.kind() == MdBlock.Kind.ROW
                && block.cells().stream().anyMatch(cell -> DigestText.hasPaper(cell.text()));
    }

    private static boolean isItem(MdBlock block) {
        return block.kind() == MdBlock.Kind.ITEM
                || block.kind() == MdBlock.Kind.TEXT
                        && TITLED.matcher(block.text()).lookingAt();
    }

    /** Passes on each paper in the order of the file. */
    void read(Consumer<Found> found) {
        var sections = new DigestSections(this);
        var starts = sections.starts();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (starts.containsKey(i)) {
                int end = starts.get(i);
                sections.read(i, end, found);
                i = end - 1;
            } else if (block.kind() == MdBlock.Kind.ROW) {
                row(i, found);
            } else if (isItem(block)) {
                i = item(i, found);
            }
        }
    }

    private void row(int at, Consumer<Found> found) {
        var block = blocks.get(at);
        if (!DigestRow.isOfPapers(block.header()) && !isRowOfPaper(block)) {
            return;
        }
        var row = new DigestRow(places, block);
        boolean paper = row.read();
        handles += row.handles();
        if (paper
                && (row.draft().has("ids")
                        || row.draft().has("links")
                        || row.draft().has("authors"))) {
            found.accept(new Found(row.draft(), row.day(), at));
        } else if (block.cells().stream().anyMatch(cell -> !cell.text().isBlank())) {
            leave(block);
        }
    }

    /** An item with those below it, which tell more of its paper; the result is the last block that was used. */
    private int item(int at, Consumer<Found> found) {
        var block = blocks.get(at);
        int end = at + 1;
        while (block.kind() == MdBlock.Kind.ITEM
                && end < blocks.size()
                && blocks.get(end).kind() == MdBlock.Kind.ITEM
                && blocks.get(end).level() > block.level()) {
            end++;
        }
        var below = blocks.subList(at + 1, end);
        boolean own = DigestText.hasPaper(block.text());
        boolean details = below.stream().noneMatch(DigestSections::hasOwnTitle);
        boolean isPaper = own || details && below.stream().anyMatch(inner -> DigestText.hasPaper(inner.text()));
        if (!isPaper) {
            if (!MarkdownText.links(block.text()).stream()
                    .filter(link -> link.url().startsWith("http"))
                    .toList()
                    .isEmpty()) {
                leave(block);
            }
            return at;
        }
        var draft = new Draft(places.at(block.start()));
        var words = new DigestText(places, draft, new PaperLinks(draft));
        var day = words.item(block.text(), block.start());
        if (details) {
            new DigestDetails(places, draft, words).read(below);
        }
        boolean published = block.text().contains("Paper:");
        day.filter(said -> published).ifPresent(said -> draft.text("published", said.text(), said.at()));
        if (draft.has("title") || draft.has("ids")) {
            found.accept(new Found(draft, day.filter(said -> !published), at));
        } else {
            leave(block);
        }
        return details ? end - 1 : at;
    }

    private void leave(MdBlock block) {
        left++;
        leftAt = leftAt.or(() -> Optional.of(places.at(block.start())));
    }
}
