package offprint.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import offprint.model.Source;
import offprint.report.Position;
import offprint.report.Report;

/** A schedule being read: its meetings, the papers of each, and what is to be said about it. */
final class Schedule {
    private static final int SHOWN = 8;

    private final Input input;
    private final Report report;
    private final MeetingTelling telling;
    private final MeetingKeys keys = new MeetingKeys();
    private final Source source;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Value.Mapping> none = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private int meetings;
    private int papers;
    private int without;

    Schedule(Input input, String format, Report report) {
        this.input = input;
        this.report = report;
        this.telling = new MeetingTelling(report);
        this.source = new Source(input.file(), format, input.name(), Days.inName(input.name()), false);
    }

    /** Passes on what is in the lists: each meeting behind its papers. */
    void read(List<ScheduleLists.Part> parts, Consumer<Entry> out) {
        parts.forEach(this::read);
        var first = parts.get(0).items().get(0).at();
        tellFound(first);
        tellNone();
        tellFields(parts);
        if (entries.isEmpty()) {
            throw new Unreadable(
                    "meetings.none",
                    first,
                    "no entry of this schedule is a meeting that takes place",
                    "give each meeting a date such as 2025-11-12, and a title");
        }
        entries.forEach(out);
    }

    private void read(ScheduleLists.Part part) {
        var dates = new MeetingDates(part.items(), input, report);
        var sessions = new MeetingSession(part.head(), telling, keys);
        if (part.years() > 0) {
            report.note(
                    "year.inferred",
                    part.items().get(0).at(),
                    part.years() + (part.years() == 1 ? " day has" : " days have") + " no year, which is taken from "
                            + part.head()
                                    .year()
                                    .map(year -> "the schedule: " + year)
                                    .orElse("--year"),
                    "write dates as 2025-11-12");
        }
        part.others()
                .forEach(other -> report.warning(
                        "meeting.invalid",
                        other.at(),
                        "a meeting is a mapping, not " + other.sort() + "; this is left out",
                        "write \"- date: 2025-11-12\""));
        part.items().forEach(item -> read(item, dates, sessions));
    }

    private void read(Value.Mapping item, MeetingDates dates, MeetingSession sessions) {
        var check = MeetingCheck.of(item);
        boolean holds = Look.hasAny(item, "authors", "paper_authors");
        if (check.none().isPresent() && !holds) {
            none.add(item);
            reasons.add(MeetingTelling.shown(check.none().get()));
            return;
        }
        var day = dates.of(item);
        var read = new Meeting(check.fields(), day).papers();
        day.ifPresent(on -> {
            var session = sessions.of(
                    check.fields(), on, check.isCancelled() || check.none().isPresent(), read);
            entries.add(session.entry(Entry.Kind.SESSION, source));
            meetings++;
            without += read.isEmpty() ? 1 : 0;
        });
        papers += read.size();
        read.forEach(draft -> entries.add(draft.entry(source)));
    }

    private void tellFound(Position first) {
        var found = counted(meetings, "meeting was", "meetings were") + " found, with "
                + counted(papers, "paper", "papers");
        var rest = without == 0 || papers == 0
                ? ""
                : "; " + without + " of them " + (without == 1 ? "names" : "name") + " no paper";
        if (meetings > 0) {
            report.note("meetings.found", first, found + rest, "");
        }
    }

    private void tellNone() {
        if (!none.isEmpty()) {
            Set<String> said = new LinkedHashSet<>(reasons);
            report.note(
                    "meetings.not-held",
                    none.get(0).at(),
                    (none.size() == 1
                                    ? "1 entry says that there is no meeting, and is left out"
                                    : none.size() + " entries say that there is no meeting, and are left out")
                            + ": " + listed(List.copyOf(said)),
                    "");
        }
    }

    private void tellFields(List<ScheduleLists.Part> parts) {
        var unread = parts.stream()
                .flatMap(part -> part.items().stream())
                .flatMap(item -> item.fields().stream())
                .filter(field -> !MeetingFields.isKnown(field.name()))
                .toList();
        if (!unread.isEmpty()) {
            report.note(
                    "meetings.unread",
                    unread.get(0).at(),
                    "of the meetings these fields are not read: "
                            + listed(unread.stream()
                                    .map(Value.Field::name)
                                    .distinct()
                                    .sorted()
                                    .toList()),
                    "");
        }
    }

    private static String listed(List<String> words) {
        var shown = String.join(", ", words.subList(0, Math.min(SHOWN, words.size())));
        return shown + (words.size() > SHOWN ? " and " + (words.size() - SHOWN) + " more" : "");
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
