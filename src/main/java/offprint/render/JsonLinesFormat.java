package offprint.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** JSON Lines, a value a line, packed with gzip; its head tells no time, no name and no system. */
final class JsonLinesFormat implements Format {
    private static final int LEVEL = 6;
    private static final int ROOM = 1 << 16;

    private final JsonText json = new JsonText();

    @Override
    public String label() {
        return "JSON Lines";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.DataLines;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var lines = (View.DataLines) page.view();
        return Optional.of(new Artifact.Streamed(page.path(), page.kind(), out -> write(lines, out)));
    }

    private void write(View.DataLines lines, OutputStream out) throws IOException {
        var packed = new Packed(new BufferedOutputStream(out, ROOM));
        var line = new Utf8Writer();
        for (var value : lines.values()) {
            json.write(value, line);
            line.write('\n');
            packed.write(line.bytes());
            line.clear();
        }
        packed.finish();
        packed.flush(); // whoever opened it closes it
    }

    /** The head that Java writes is the same on each machine: no name, no time, and an unknown system. */
    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream out) throws IOException {
            super(out, ROOM);
            def.setLevel(LEVEL);
        }

        @Override
        public void finish() throws IOException {
            super.finish();
            def.end();
        }
    }
}
