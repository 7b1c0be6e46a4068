package offprint.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import offprint.model.CellText;
import offprint.report.Report;

/** Tables of papers with a heading over each column: CSV with any sign between the cells, as of spreadsheets. */
final class CsvImporter implements Importer {
    private static final Pattern EXCEL = Pattern.compile("\\A\\s*\"?sep=(.)\"?\\r?\\n", Pattern.CASE_INSENSITIVE);
    private static final List<Character> SIGNS = List.of(',', ';', '\t', '|');
    private static final int LONGEST_HEADING = 4_000;
    private static final int SHOWN = 8;

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String description() {
        return "tables as CSV";
    }

    /** The headings of a table and what its columns hold. */
    private record Heading(char sign, int from, List<Optional<CsvColumn>> columns, List<String> names) {
        long known() {
            return columns.stream().flatMap(Optional::stream).distinct().count();
        }

        boolean has(Predicate<CsvColumn> column) {
            return columns.stream().flatMap(Optional::stream).anyMatch(column);
        }
    }

    @Override
    public boolean recognizes(Input input) {
        var heading = heading(Places.lines(input.head()));
        boolean titled = heading.has(CsvColumn.TITLE::equals);
        long known = heading.known();
        return titled
                        && (known >= 2
                                || heading.names().size() == 1
                                        && heading.names().get(0).equalsIgnoreCase("title"))
                || known >= 3
                || heading.has(CsvColumn::isIdentifying) && known >= 2;
    }

    /** The first line that says something, parted by the sign that gives the most known columns. */
    private static Heading heading(String text) {
        var excel = EXCEL.matcher(text);
        boolean told = excel.lookingAt();
        int from = told ? excel.end() : 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from)) && text.charAt(from) != '\t') {
            from++;
        }
        var best = new Heading(',', from, List.of(), List.of());
        int end = text.indexOf('\n', from);
        var line = text.substring(from, Math.min(end < 0 ? text.length() : end, from + LONGEST_HEADING));
        for (char sign : told ? List.of(excel.group(1).charAt(0)) : SIGNS) {
            var rows = CsvTable.rows(line, 0, "", sign);
            var names = rows.isEmpty()
                    ? List.<String>of()
                    : rows.get(0).cells().stream().map(Value.Scalar::text).toList();
            var heading = new Heading(sign, from, columns(names), names);
            boolean better = heading.known() > best.known()
                    || heading.known() == best.known()
                            && names.size() > best.names().size();
            best = better ? heading : best;
        }
        return best;
    }

    /** Each column once: of two names for the same the better known one, unless they add up. */
    private static List<Optional<CsvColumn>> columns(List<String> names) {
        Map<CsvColumn, Integer> best = new EnumMap<>(CsvColumn.class);
        for (int i = names.size() - 1; i >= 0; i--) {
            int place = i;
            CsvColumn.of(names.get(i)).ifPresent(named -> {
                var known = best.get(named.column());
                if (known == null || rank(names.get(known)) >= named.rank()) {
                    best.put(named.column(), place);
                }
            });
        }
        List<Optional<CsvColumn>> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Integer place = i;
            columns.add(CsvColumn.of(names.get(i))
                    .map(CsvColumn.Named::column)
                    .filter(column -> column.isList() || place.equals(best.get(column))));
        }
        return columns;
    }

    private static int rank(String name) {
        return CsvColumn.of(name).map(CsvColumn.Named::rank).orElse(Integer.MAX_VALUE);
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var text = Places.lines(input.text());
        var heading = heading(text);
        if (!heading.has(CsvColumn::isIdentifying)) {
            throw new Unreadable(
                    "csv.columns",
                    input.at(1, 1),
                    "this table has no column of titles or identifiers",
                    "give its columns names; known are: " + CsvColumn.known());
        }
        var rows = CsvTable.rows(text, heading.from(), input.file(), heading.sign());
        tellUnknown(heading, rows.get(0), report);
        var source = RecordFields.source(input, format());
        int read = 0;
        for (var row : rows.subList(1, rows.size())) {
            if (!row.isBlank() && fits(row, heading, report)) {
                var record = record(row, heading).of(source);
                record.ifPresent(papers);
                read += record.isPresent() ? 1 : 0;
                if (record.isEmpty()) {
                    report.warning(
                            "csv.untitled",
                            row.at(),
                            "this row has no title and no identifier; it is left out",
                            "add a title");
                }
            }
        }
        if (read == 0) {
            throw new Unreadable(
                    "papers.none",
                    input.at(1, 1),
                    "this table has no row with a title or an identifier",
                    "add rows below the headings");
        }
    }

    private static void tellUnknown(Heading heading, CsvTable.Row first, Report report) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < heading.names().size(); i++) {
            if (heading.columns().get(i).isEmpty() && !heading.names().get(i).isBlank()) {
                unknown.add(heading.names().get(i));
            }
        }
        if (!unknown.isEmpty()) {
            var shown = String.join(", ", unknown.subList(0, Math.min(SHOWN, unknown.size())));
            var more = unknown.size() > SHOWN ? " and " + (unknown.size() - SHOWN) + " more" : "";
            report.note("csv.unknown", first.at(), "these columns are not used: " + shown + more, "");
        }
    }

    /** Whether the cells stand under their headings: with too many of them nobody knows where one too many begins. */
    private static boolean fits(CsvTable.Row row, Heading heading, Report report) {
        int columns = heading.names().size();
        int cells = row.cells().size();
        boolean more = cells > columns
                && row.cells().subList(columns, cells).stream()
                        .anyMatch(cell -> !cell.text().isEmpty());
        if (cells < columns || more) {
            report.warning(
                    "csv.cells",
                    row.at(),
                    "this row has " + cells + (cells == 1 ? " cell" : " cells") + " under " + columns + " headings"
                            + (more ? "; it is left out" : "; the others are taken as empty"),
                    "put cells that hold a \"" + (heading.sign() == '\t' ? "tab" : heading.sign()) + "\" into quotes");
        }
        return !more;
    }

    private static CsvRecord record(CsvTable.Row row, Heading heading) {
        var record = new CsvRecord(row.at());
        for (int i = 0; i < Math.min(row.cells().size(), heading.columns().size()); i++) {
            var said = row.cells().get(i);
            var cell = new Value.Scalar(CellText.unguarded(said.text()), said.at());
            heading.columns().get(i).ifPresent(column -> record.add(column, cell));
        }
        return record;
    }
}
