package offprint.normalize;

import java.util.Optional;
import offprint.read.Entry;
import offprint.read.Value;
import offprint.report.Report;

/** Meetings on their way into a file of records. */
final class MeetingRecords {
    private MeetingRecords() {}

    /** A meeting with the fields that it can have; empty when it has no key, or nothing says when it is. */
    static Optional<Entry> checked(Entry entry, Report report) {
        var fields = new Fields(RecordShapes.MEETING, entry.fields(), false, report);
        fields.rejectUnknown();
        for (var needed : new String[] {"key", "start"}) {
            if (fields.text(needed).isEmpty()) {
                report.warning(
                        "field.missing",
                        fields.at(),
                        "this meeting has no \"" + needed + "\"; it is left out",
                        "add \"" + needed + "\"");
                return Optional.empty();
            }
        }
        var known = entry.fields().fields().stream()
                .filter(field -> RecordShapes.MEETING.has(field.name()))
                .toList();
        return Optional.of(new Entry(
                entry.kind(),
                entry.source(),
                new Value.Mapping(known, entry.fields().at()),
                entry.body(),
                entry.bodyAt()));
    }
}
