package offprint.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import offprint.report.Report;

/**
 * What came of reading one page.
 *
 * @param entries what was passed on
 * @param said what was reported, one line each
 */
record HfTextReading(List<Entry> entries, List<String> said) {
    static HfTextReading of(Path folder, String name, String page) {
        return of(folder, name, page, OptionalInt.empty());
    }

    static HfTextReading of(Path folder, String name, String page, int year) {
        return of(folder, name, page, OptionalInt.of(year));
    }

    List<HfTextPaper> papers() {
        return entries.stream().map(HfTextPaper::of).toList();
    }

    List<String> titles() {
        return papers().stream().map(HfTextPaper::title).toList();
    }

    static boolean recognized(Path folder, String page) {
        return new HfTextImporter().recognizes(input(folder, "page.txt", page, OptionalInt.empty()));
    }

    static HfTextReading of(Path folder, String name, String page, OptionalInt year) {
        var entries = new ArrayList<Entry>();
        var report = new Report();
        try {
            new HfTextImporter().read(input(folder, name, page, year), entries::add, report);
        } catch (Unreadable e) {
            e.tell(report);
        }
        var said = report.diagnostics().stream()
                .map(d -> d.severity().word() + " " + d.code() + " " + d.at().line() + ":" + d.at().column() + " "
                        + d.message())
                .toList();
        return new HfTextReading(entries, said);
    }

    private static Input input(Path folder, String name, String page, OptionalInt year) {
        try {
            var file = Files.write(folder.resolve(name), page.getBytes(StandardCharsets.UTF_8));
            return new Input(name, file, year);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
