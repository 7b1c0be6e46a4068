package offprint.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import offprint.model.CellText;
import offprint.plan.Json;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** Tables as CSV, RFC 4180, in UTF-8 with a line of headings; no cell begins like a formula, see {@link CellText}. */
final class CsvFormat implements Format {
    private static final int ROOM = 1 << 16;

    @Override
    public String label() {
        return "CSV";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Table;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var table = (View.Table) page.view();
        return Optional.of(new Artifact.Streamed(page.path(), page.kind(), out -> write(table, out)));
    }

    private static void write(View.Table table, OutputStream to) throws IOException {
        var out = new BufferedOutputStream(to, ROOM);
        var line = new Utf8Writer();
        row(table.columns().stream().map(Json::of).toList(), line);
        out.write(line.bytes());
        for (var row : table.rows()) {
            line.clear();
            row(row, line);
            out.write(line.bytes());
        }
        out.flush(); // whoever opened it closes it
    }

    private static void row(List<Json> cells, Utf8Writer line) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.write(',');
            }
            if (cells.get(i) instanceof Json.Whole number) {
                line.write(Long.toString(number.value()));
            } else if (cells.get(i) instanceof Json.Words words) {
                cell(CellText.guarded(Utf8Writer.clean(words.text())), line);
            }
        }
        line.write("\r\n");
    }

    private static void cell(String text, Utf8Writer line) {
        if (needsQuotes(text)) {
            line.write('"');
            line.write(text.replace("\"", "\"\""));
            line.write('"');
        } else {
            line.write(text);
        }
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t') {
                return true;
            }
        }
        return text.startsWith(" ") || text.endsWith(" ");
    }
}
