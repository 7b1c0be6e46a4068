package offprint.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import offprint.report.Report;

/** Reads schedules as spreadsheets give them: CSV with a column of days and one of those who present. */
final class ScheduleTableImporter implements Importer {
    private static final List<Character> SIGNS = List.of(',', ';', '\t');
    private static final int LONGEST_HEADING = 2_000;

    @Override
    public String format() {
        return "schedule";
    }

    @Override
    public String description() {
        return "schedules as CSV (with columns of days and presenters)";
    }

    /** The headings as names of fields, what parts them, and where they begin. */
    private record Heading(List<String> names, char sign, int from) {
        boolean isOfMeetings() {
            return names.stream().anyMatch(MeetingDates.NAMES::contains)
                    && names.stream().anyMatch(MeetingFields.PRESENTERS::contains);
        }
    }

    @Override
    public boolean recognizes(Input input) {
        var text = Places.lines(input.head());
        return heading(text)
                .filter(heading -> !parts(input, text, heading).isEmpty())
                .isPresent();
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var text = Places.lines(input.text());
        var parts = heading(text).map(heading -> parts(input, text, heading)).orElse(List.of());
        if (parts.isEmpty()) {
            throw new Unreadable(
                    "meetings.none",
                    input.at(1, 1),
                    "most rows of this schedule have no date that can be read",
                    "give each meeting a date such as 2025-11-12");
        }
        new Schedule(input, format(), report).read(parts, papers);
    }

    /** The first line that says something, when it is that of a schedule. */
    private static Optional<Heading> heading(String text) {
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int end = text.indexOf('\n', from);
        if (end < 0 || end - from > LONGEST_HEADING) {
            return Optional.empty();
        }
        var line = text.substring(from, end);
        int start = from;
        return SIGNS.stream()
                .map(sign -> new Heading(names(line, sign), sign, start))
                .filter(Heading::isOfMeetings)
                .findFirst();
    }

    private static List<String> names(String line, char sign) {
        var cells = CsvTable.rows(line, 0, "", sign).get(0).cells().stream()
                .map(Value.Scalar::text)
                .toList();
        Set<String> known = new HashSet<>();
        cells.stream()
                .map(ScheduleTableImporter::name)
                .filter(MeetingFields::isKnown)
                .forEach(known::add);
        List<String> names = new ArrayList<>();
        for (var cell : cells) {
            var name = name(cell);
            var meant = meant(cell).filter(found -> !MeetingFields.isKnown(name) && known.add(found));
            names.add(meant.orElse(name));
        }
        return names;
    }

    private static String name(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("\\(s\\)", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
    }

    private static Optional<String> meant(String heading) {
        return switch (DigestColumn.of(heading)) {
            case DAY -> Optional.of("date");
            case PRESENTER -> Optional.of("presenter");
            case TITLE -> Optional.of("paper");
            case AUTHORS -> Optional.of("authors");
            default -> Optional.empty();
        };
    }

    private static List<ScheduleLists.Part> parts(Input input, String text, Heading heading) {
        List<Value> meetings = new ArrayList<>();
        for (var row : CsvTable.rows(text, heading.from(), input.file(), heading.sign())) {
            if (!row.isBlank()) {
                meetings.add(meeting(row, heading.names()));
            }
        }
        var rows = meetings.subList(Math.min(1, meetings.size()), meetings.size());
        return new ScheduleLists(input).in(new Value.Sequence(rows, input.at(1, 1)));
    }

    private static Value.Mapping meeting(CsvTable.Row row, List<String> names) {
        List<Value.Field> fields = new ArrayList<>();
        for (int i = 0; i < Math.min(row.cells().size(), names.size()); i++) {
            var cell = row.cells().get(i);
            if (!cell.text().isBlank() && !names.get(i).isEmpty()) {
                fields.add(new Value.Field(names.get(i), cell.at(), cell));
            }
        }
        return new Value.Mapping(fields, row.at());
    }
}
