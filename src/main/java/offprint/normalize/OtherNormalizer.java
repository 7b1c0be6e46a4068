package offprint.normalize;

import java.util.List;
import offprint.read.Entry;
import offprint.report.Position;
import offprint.report.Report;

/** What is read already, and will have pages of its own later: sessions. */
final class OtherNormalizer {
    private final Report report;

    OtherNormalizer(Report report) {
        this.report = report;
    }

    /** Says that sessions are there. */
    void sessions(List<Entry> entries) {
        var what = entries.size() == 1 ? "1 session is" : entries.size() + " sessions are";
        if (!entries.isEmpty()) {
            report.note(
                    "content.unused",
                    Position.startOf(entries.get(0).fields().at().file()),
                    what + " kept for a later version, which will show it",
                    "");
        }
    }
}
