package offprint.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import offprint.model.Folded;
import offprint.model.Source;
import offprint.report.Position;

/** The record that a row gives. */
final class CsvRecord {
    private static final Map<CsvColumn, String> LINKS = Map.of(
            CsvColumn.PDF, "pdf",
            CsvColumn.CODE, "code",
            CsvColumn.PROJECT, "project",
            CsvColumn.DATA, "data",
            CsvColumn.VIDEO, "video",
            CsvColumn.SLIDES, "slides",
            CsvColumn.POSTER, "poster");
    private static final Map<CsvColumn, String> IDS = Map.of(
            CsvColumn.ARXIV, "arxiv",
            CsvColumn.DOI, "doi",
            CsvColumn.OPENREVIEW, "openreview",
            CsvColumn.ACL, "acl",
            CsvColumn.PUBMED, "pubmed");

    private final Map<CsvColumn, List<Value.Scalar>> cells = new EnumMap<>(CsvColumn.class);
    private final Position at;
    private final Draft draft;
    private final Pointers pointers;

    CsvRecord(Position at) {
        this.at = at;
        this.draft = new Draft(at);
        this.pointers = new Pointers(draft);
    }

    /** Adds a cell unless it says nothing, or that there is nothing to say. */
    void add(CsvColumn column, Value.Scalar cell) {
        if (!cell.text().matches("(?i)|-+|–|—|n/?a|nan|none|null|\\[\\]|\\?")) {
            cells.computeIfAbsent(column, none -> new ArrayList<>()).add(cell);
        }
    }

    private List<Value.Scalar> all(CsvColumn column) {
        return cells.getOrDefault(column, List.of());
    }

    private Optional<Value.Scalar> first(CsvColumn column) {
        return all(column).stream().findFirst();
    }

    /** The record; empty when nothing tells which paper it is. */
    Optional<Entry> of(Source source) {
        first(CsvColumn.TITLE).ifPresent(said -> {
            var subtitle =
                    first(CsvColumn.SUBTITLE).map(more -> ": " + more.text()).orElse("");
            draft.text("title", MarkedUp.plain(said.text() + subtitle), said.at());
        });
        identifiers();
        links();
        type();
        authors();
        published();
        texts();
        lists();
        venue();
        counts();
        return draft.has("title") || !pointers.isEmpty() ? Optional.of(draft.entry(source)) : Optional.empty();
    }

    private void identifiers() {
        new EnumMap<>(IDS)
                .forEach((column, scheme) -> all(column).forEach(said -> {
                    for (var text : said.text().split("[;\\s]+")) {
                        if (!pointers.identifier(text, said.at())) {
                            pointers.identifier(scheme + ":" + text, said.at());
                        }
                    }
                }));
        all(CsvColumn.IDS).forEach(said -> items(said.text()).forEach(text -> pointers.identifier(text, said.at())));
        all(CsvColumn.ISBN).forEach(said -> pointers.isbn(said.text(), said.at()));
        all(CsvColumn.EXTRA).forEach(said -> pointers.text(said.text(), said.at()));
        List.of(CsvColumn.VENUE, CsvColumn.PUBLISHER)
                .forEach(column -> all(column).forEach(said -> pointers.arxivIn(said.text(), said.at())));
    }

    private void links() {
        all(CsvColumn.URL).forEach(said -> pointers.addresses(said.text(), Optional.empty(), said.at()));
        new EnumMap<>(LINKS)
                .forEach((column, type) ->
                        all(column).forEach(said -> pointers.addresses(said.text(), Optional.of(type), said.at())));
    }

    private void type() {
        var said = first(CsvColumn.TYPE);
        var venue = first(CsvColumn.VENUE).map(Value.Scalar::text).orElse("");
        var type = said.map(Value.Scalar::text).map(CsvRecord::type).orElse("");
        boolean preprint =
                BibtexType.isPreprintServer(venue) || type.isEmpty() && venue.isEmpty() && pointers.has("arxiv");
        draft.text(
                "type", preprint ? "preprint" : type, said.map(Value.Scalar::at).orElse(at));
    }

    private static String type(String said) {
        var word = said.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (var known : List.of("preprint", "thesis", "report", "dataset", "software", "chapter")) {
            if (word.contains(known)) {
                return known;
            }
        }
        return switch (word) {
            case "booksection", "inbook", "incollection" -> "chapter";
            case "computerprogram" -> "software";
            case "webpage", "blogpost", "other", "patent", "presentation", "videorecording" -> "other";
            case "phd", "dissertation" -> "thesis";
            default ->
                word.matches("conference.*|inproceedings|proceedingspaper")
                        ? "conference"
                        : word.matches(".*article.*|review|letter")
                                ? "article"
                                : word.matches("e?book|monograph") ? "book" : "";
        };
    }

    private void authors() {
        first(CsvColumn.AUTHORS)
                .ifPresent(said ->
                        CsvNames.of(said.text()).forEach(person -> draft.item("authors", person.author(said.at()))));
        first(CsvColumn.AUTHOR_COUNT)
                .filter(said -> said.text().matches("[1-9]\\d{0,4}"))
                .ifPresent(said -> draft.text("authorCount", said.text(), said.at()));
        draft.text("organization", first(CsvColumn.ORGANIZATION));
    }

    /** The most exact of the dates that agree with the first. */
    private void published() {
        List<Value.Scalar> dates = new ArrayList<>();
        for (var said : all(CsvColumn.PUBLISHED)) {
            LooseDate.of(said.text().replaceFirst("\\.0$", ""))
                    .ifPresent(date -> dates.add(new Value.Scalar(date, said.at())));
        }
        dates.stream().findFirst().ifPresent(first -> {
            var best = first;
            for (var date : dates) {
                best = date.text().startsWith(best.text()) ? date : best;
            }
            draft.text("published", Optional.of(best));
        });
        all(CsvColumn.FEATURED)
                .forEach(said -> items(said.text()).forEach(day -> draft.item("featured", day, said.at())));
    }

    private void texts() {
        first(CsvColumn.ABSTRACT).ifPresent(said -> draft.text("abstract", MarkedUp.plain(said.text()), said.at()));
        first(CsvColumn.SUMMARY).ifPresent(said -> draft.text("summary", MarkedUp.plain(said.text()), said.at()));
        draft.text("aiSummary", first(CsvColumn.AI_SUMMARY));
        first(CsvColumn.COMMENT)
                .filter(said -> !said.text().matches("\\d+"))
                .ifPresent(said -> draft.text("comment", said.text(), said.at()));
    }

    private void lists() {
        Set<String> known = new HashSet<>();
        for (var said : all(CsvColumn.KEYWORDS)) {
            for (var word : items(said.text())) {
                if (known.add(word.toLowerCase(Locale.ROOT))) {
                    draft.item("keywords", word, said.at());
                }
            }
        }
        for (var said : all(CsvColumn.TOPICS)) {
            items(said.text()).forEach(topic -> draft.item("topics", Folded.slug(topic), said.at()));
        }
        for (var said : all(CsvColumn.CATEGORIES)) {
            Arrays.stream(said.text().split("[\\[\\]'\"\\s,;]+"))
                    .forEach(category -> pointers.category(category, said.at()));
        }
    }

    private void venue() {
        var publisher = first(CsvColumn.PUBLISHER).filter(said -> !BibtexType.isArxiv(said.text()));
        var name = first(CsvColumn.VENUE)
                .filter(said -> !BibtexType.isArxiv(said.text()))
                .or(() -> publisher);
        if (name.isEmpty()) {
            return;
        }
        draft.venue("name", MarkedUp.plain(name.get().text()), name.get().at());
        Stream.concat(all(CsvColumn.VENUE_YEAR).stream(), all(CsvColumn.PUBLISHED).stream())
                .flatMap(said -> LooseDate.of(said.text().replaceFirst("\\.0$", "")).stream()
                        .map(date -> new Value.Scalar(date, said.at())))
                .findFirst()
                .ifPresent(date -> draft.venue("year", date.text().substring(0, 4), date.at()));
        part("volume", first(CsvColumn.VOLUME));
        part("issue", first(CsvColumn.ISSUE));
        pages().ifPresent(said -> draft.venue("pages", BibtexVenue.pages(said.text()), said.at()));
        part("publisher", publisher);
    }

    private Optional<Value.Scalar> pages() {
        var last = first(CsvColumn.LAST_PAGE).map(said -> "–" + said.text()).orElse("");
        return first(CsvColumn.PAGES)
                .or(() -> first(CsvColumn.FIRST_PAGE).map(said -> new Value.Scalar(said.text() + last, said.at())));
    }

    private void part(String part, Optional<Value.Scalar> said) {
        said.ifPresent(value -> draft.venue(part, value.text().replaceFirst("^(\\d+)\\.0$", "$1"), value.at()));
    }

    private void counts() {
        new EnumMap<>(Map.of(
                        CsvColumn.CITATIONS, "citations",
                        CsvColumn.UPVOTES, "upvotes",
                        CsvColumn.STARS, "stars",
                        CsvColumn.COMMENT, "comments"))
                .forEach((column, count) -> first(column)
                        .ifPresent(said -> draft.count(
                                count, said.text().replaceAll("(?<=\\d),(?=\\d{3})|\\.0$", ""), "", said.at())));
    }

    /** The items of a cell: between semicolons, else bars, line ends or commas; or as Python prints a list. */
    static List<String> items(String text) {
        var inside = CsvNames.listed(text);
        var sign = inside.indexOf(';') >= 0
                ? ";"
                : inside.indexOf('|') >= 0 ? "\\|" : inside.indexOf('\n') >= 0 ? "\n" : ",";
        return Arrays.stream(inside.split(sign))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
