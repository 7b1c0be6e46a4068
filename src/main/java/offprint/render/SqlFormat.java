package offprint.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import offprint.plan.Json;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/**
 * Databases as SQL for SQLite, a statement a row. A text is a literal in which only the quote means something; the
 * character NUL, at which SQLite would stop reading, is among those that no file of ours holds.
 */
final class SqlFormat implements Format {
    private static final int ROOM = 1 << 16;

    @Override
    public String label() {
        return "SQL";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Database;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var database = (View.Database) page.view();
        return Optional.of(new Artifact.Streamed(page.path(), page.kind(), out -> write(database, out)));
    }

    private static void write(View.Database database, OutputStream to) throws IOException {
        var out = new BufferedOutputStream(to, ROOM);
        out.write(database.schema().getBytes(StandardCharsets.UTF_8));
        var line = new Utf8Writer();
        for (var table : database.tables()) {
            var start = "INSERT INTO " + table.into() + " VALUES (";
            for (var row : table.values()) {
                line.clear();
                line.write(start);
                row(row, line);
                out.write(line.bytes());
            }
        }
        out.write(database.closing().getBytes(StandardCharsets.UTF_8));
        out.flush(); // whoever opened it closes it
    }

    private static void row(List<Json> values, Utf8Writer line) {
        for (int i = 0; i < values.size(); i++) {
            line.write(i == 0 ? "" : ", ");
            if (values.get(i) instanceof Json.Whole number) {
                line.write(Long.toString(number.value()));
            } else if (values.get(i) instanceof Json.Words words
                    && !words.text().isEmpty()) {
                line.write('\'');
                line.write(words.text().replace("'", "''"));
                line.write('\'');
            } else {
                line.write("NULL");
            }
        }
        line.write(");\n");
    }
}
