package offprint.read;

import java.util.List;
import java.util.Optional;

/** A row of a digest's table as a record. */
final class DigestRow {
    private final Places places;
    private final MdBlock row;
    private final Draft draft;
    private final DigestText text;
    private Optional<Value.Scalar> day = Optional.empty();
    private int handles;

    DigestRow(Places places, MdBlock row) {
        this.places = places;
        this.row = row;
        this.draft = new Draft(places.at(row.start()));
        this.text = new DigestText(places, draft, new PaperLinks(draft));
    }

    /** Whether a table's header is that of a list of papers. */
    static boolean isOfPapers(List<String> header) {
        var columns = header.stream().map(DigestColumn::of).toList();
        return columns.contains(DigestColumn.TITLE)
                && columns.stream()
                        .anyMatch(column -> List.of(
                                        DigestColumn.LINKS,
                                        DigestColumn.AUTHORS,
                                        DigestColumn.SUMMARY,
                                        DigestColumn.ABSTRACT,
                                        DigestColumn.DAY,
                                        DigestColumn.PUBLISHED,
                                        DigestColumn.VENUE)
                                .contains(column));
    }

    /** Reads the row; false when it names no paper. */
    boolean read() {
        for (int i = 0; i < Math.min(row.cells().size(), row.header().size()); i++) {
            cell(
                    DigestColumn.of(row.header().get(i)),
                    row.header().get(i),
                    row.cells().get(i));
        }
        return draft.has("title") || draft.has("ids");
    }

    Draft draft() {
        return draft;
    }

    /** The day of the meeting at which the paper is read, when the table is a schedule. */
    Optional<Value.Scalar> day() {
        boolean schedule =
                row.header().stream().map(DigestColumn::of).anyMatch(column -> column == DigestColumn.PRESENTER);
        return schedule ? day : Optional.empty();
    }

    /** How many authors were left out, because they are no names but handles of accounts. */
    int handles() {
        return handles;
    }

    private void cell(DigestColumn column, String header, MdBlock.Cell cell) {
        var words = MarkdownText.plain(cell.text());
        if (words.isEmpty() || words.matches("[-–—/]+|(?i:n/?a|none|tba|tbd|todo)")) {
            return;
        }
        switch (column) {
            case TITLE ->
                text.item(cell.text(), cell.start()).ifPresent(found -> day = day.or(() -> Optional.of(found)));
            case AUTHORS -> authors(cell);
            case SUMMARY -> {
                said("summary", DigestText.words(cell.text()), cell);
                text.addLinks(cell.text(), cell.start(), MarkdownText.links(cell.text()));
            }
            case ABSTRACT -> said("abstract", words, cell);
            case LINKS -> links(header, cell);
            case DAY ->
                date(words, cell).ifPresent(found -> {
                    day = Optional.of(found);
                    if (row.header().stream().map(DigestColumn::of).noneMatch(DigestColumn.PRESENTER::equals)) {
                        draft.text("published", found.text(), found.at());
                    }
                });
            case PUBLISHED -> date(words, cell).ifPresent(found -> draft.text("published", found.text(), found.at()));
            case VENUE -> VenueText.add(words, place(cell), draft);
            case KEYWORDS -> {
                for (var word : words.split("\\s*[,;]\\s*")) {
                    draft.item("keywords", word, place(cell));
                }
            }
            default -> {
                // who presents it, and what else a table may tell, is not of the paper
            }
        }
    }

    private void said(String name, String words, MdBlock.Cell cell) {
        draft.text(name, words, place(cell));
    }

    private Optional<Value.Scalar> date(String words, MdBlock.Cell cell) {
        return DateText.parse(words).map(found -> new Value.Scalar(found.toString(), place(cell)));
    }

    private offprint.report.Position place(MdBlock.Cell cell) {
        int blank = 0;
        while (blank < cell.text().length()
                && Character.isWhitespace(cell.text().charAt(blank))) {
            blank++;
        }
        return places.at(cell.start() + blank);
    }

    /** Names; a word without a space among names is the handle of an account, and no name. */
    private void authors(MdBlock.Cell cell) {
        var people = PeopleText.in(cell.text());
        boolean names = people.stream().anyMatch(person -> person.name().contains(" "));
        for (var person : people) {
            var name = MarkdownText.plain(person.name());
            if (names && isHandle(name)) {
                handles++;
            } else {
                draft.item(
                        "authors",
                        new Draft.Part(places.at(cell.start() + person.offset()))
                                .with("name", name)
                                .with("affiliation", MarkdownText.plain(person.affiliation()))
                                .mapping());
            }
        }
    }

    private static boolean isHandle(String name) {
        return name.indexOf(' ') < 0
                && (name.matches(".*[\\d_@].*|\\p{Ll}.*|.*\\p{Ll}\\p{Lu}.*|.*-.*")
                        && !name.matches(".*(?:AI|Team|Lab|Labs|LM)"));
    }

    private void links(String header, MdBlock.Cell cell) {
        for (var link : MarkdownText.links(cell.text())) {
            var label = DigestText.label(cell.text(), link);
            boolean bare = label.isEmpty() || label.matches("(?i)(?:link|here|url|\\d+|[\\p{So}\\s\\uFE0F]+)");
            int at = Math.max(link.start(), cell.text().indexOf(link.url(), link.start()));
            text.links().add(bare ? header : label, new Value.Scalar(link.url(), places.at(cell.start() + at)));
        }
    }
}
