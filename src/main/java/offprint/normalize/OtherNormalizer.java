package offprint.normalize;

import java.util.List;
import offprint.read.Entry;
import offprint.report.Position;
import offprint.report.Report;

/** What is read already, and will have pages of its own later: people and sessions. */
final class OtherNormalizer {
    private final Report report;

    OtherNormalizer(Report report) {
        this.report = report;
    }

    /** Says that people are there. */
    void people(List<Entry> entries) {
        notYet(entries, "people");
    }

    /** Says that sessions are there. */
    void sessions(List<Entry> entries) {
        notYet(entries, "sessions");
    }

    private void notYet(List<Entry> entries, String what) {
        if (!entries.isEmpty()) {
            report.note(
                    "content.unused",
                    Position.startOf(entries.get(0).fields().at().file()),
                    entries.size() + " " + what + " are kept, but have no pages in this version",
                    "");
        }
    }
}
