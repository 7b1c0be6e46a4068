package offprint.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import offprint.model.Mailbox;
import offprint.model.Said;
import offprint.report.Position;
import offprint.report.Report;

/**
 * A file that lists people: an address a line, as {@code Ada Kettle <ada@example.org>} or bare, or a table with a heading
 * over each column, as services export it. Who has left in such a table is left out.
 */
final class AddressList {
    private static final Set<String> ADDRESS =
            Set.of("email", "e-mail", "mail", "email address", "email_address", "e-mail address");
    private static final Set<String> NAME = Set.of("name", "full name", "full_name");
    private static final Set<String> STATUS = Set.of("status", "subscription_status", "subscription status", "type");
    private static final Set<String> GONE = Set.of(
            "unsubscribed",
            "blocklisted",
            "blacklisted",
            "disabled",
            "cleaned",
            "bounced",
            "removed",
            "unactivated",
            "unconfirmed",
            "complained",
            "inactive");

    private final String file;
    private final List<String> lines;
    private final Report report;
    private int gone;

    AddressList(String file, String text, Report report) {
        this.file = file;
        this.lines = text.lines().toList();
        this.report = report;
    }

    List<Said<Mailbox>> read() {
        int first = 0;
        while (first < lines.size() && isNothing(lines.get(first))) {
            first++;
        }
        if (first == lines.size()) {
            return List.of();
        }
        var head = lines.get(first);
        var separator = Stream.of(',', ';', '\t')
                .filter(sign -> column(cells(head, sign), ADDRESS).isPresent())
                .findFirst();
        var found = separator.isPresent() ? table(first, separator.get()) : plain(first);
        if (gone > 0) {
            report.note(
                    "address.gone",
                    new Position(file, first + 1, 1),
                    (gone == 1 ? "1 person" : gone + " people") + " in this table left or never joined",
                    "they get nothing");
        }
        return found;
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private List<Said<Mailbox>> plain(int first) {
        List<Said<Mailbox>> found = new ArrayList<>();
        for (int n = first; n < lines.size(); n++) {
            var line = lines.get(n);
            if (!isNothing(line)) {
                int column = line.length() - line.stripLeading().length() + 1;
                add(Mailbox.parse(line), line.strip(), new Position(file, n + 1, column), found);
            }
        }
        return found;
    }

    private List<Said<Mailbox>> table(int head, char separator) {
        var names = cells(lines.get(head), separator);
        int address = column(names, ADDRESS).orElseThrow();
        var name = column(names, NAME);
        var status = column(names, STATUS);
        List<Said<Mailbox>> found = new ArrayList<>();
        for (int n = head + 1; n < lines.size(); n++) {
            var cells = cells(lines.get(n), separator);
            if (lines.get(n).isBlank()) {
                continue;
            }
            if (GONE.contains(cell(cells, status).toLowerCase(Locale.ROOT))) {
                gone++;
                continue;
            }
            var written = cell(cells, Optional.of(address));
            var at = new Position(file, n + 1, Math.max(1, lines.get(n).indexOf(written) + 1));
            add(Mailbox.of(cell(cells, name), written), written, at, found);
        }
        return found;
    }

    private void add(Optional<Mailbox> who, String written, Position at, List<Said<Mailbox>> found) {
        who.ifPresent(mailbox -> found.add(new Said<>(mailbox, at)));
        if (who.isEmpty()) {
            report.error(
                    "address.invalid",
                    at,
                    "\"" + Recipients.shortened(written) + "\" is not a mail address",
                    "write ada@example.org or Ada Kettle <ada@example.org>, one a line");
        }
    }

    private static String cell(List<String> cells, Optional<Integer> column) {
        return column.filter(number -> number < cells.size()).map(cells::get).orElse("");
    }

    private static Optional<Integer> column(List<String> names, Set<String> known) {
        return Stream.iterate(0, number -> number + 1)
                .limit(names.size())
                .filter(number -> known.contains(names.get(number).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The cells of a line; in quotes a separator is a sign like any other. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isDoubled = c == '"' && isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (isDoubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == separator && !isQuoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
