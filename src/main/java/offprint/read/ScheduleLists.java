package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The lists of meetings in a file, each with what is said once for all of them. */
final class ScheduleLists {
    static final Set<String> NAMES = Set.of(
            "sessions",
            "talks",
            "meetings",
            "schedule",
            "events",
            "seminars",
            "readings",
            "presentations",
            "papers",
            "discussions",
            "weeks",
            "entries",
            "program",
            "upcoming",
            "past",
            "previous",
            "reads",
            "lectures");

    private final Input input;

    ScheduleLists(Input input) {
        this.input = input;
    }

    /**
     * A list of meetings.
     *
     * @param head what is said of all of them
     * @param items the meetings, of which most have a day; the names of their fields are folded
     * @param others what stands in the list, but has no fields
     * @param years how many days the year was added to
     */
    record Part(MeetingHead head, List<Value.Mapping> items, List<Value> others, int years) {}

    /** The lists that are schedules: most of what is in them has a day. */
    List<Part> in(Value document) {
        if (document instanceof Value.Mapping fields) {
            return lists(fields);
        }
        var whole = part(new Value.Mapping(List.of(), document.at()), document);
        return whole.isEmpty()
                ? Look.mappings(document).stream()
                        .flatMap(section -> lists(section).stream())
                        .toList()
                : whole;
    }

    private List<Part> lists(Value.Mapping mapping) {
        var folded = MeetingFields.folded(mapping);
        return folded.fields().stream()
                .filter(field -> NAMES.contains(field.name()))
                .flatMap(field -> part(folded, field.value()).stream())
                .toList();
    }

    private List<Part> part(Value.Mapping fields, Value list) {
        var head = new MeetingHead(fields, input.name());
        var year = head.year().or(() -> input.year().stream().boxed().findFirst());
        var items = Look.mappings(list).stream().map(MeetingFields::folded).toList();
        List<Value.Mapping> dated = new ArrayList<>();
        int years = 0;
        for (var item : items) {
            var whole = year.flatMap(of -> MeetingYear.added(item, of, head.series()));
            dated.add(whole.orElse(item));
            years += whole.isPresent() ? 1 : 0;
        }
        boolean isOne = dated.stream().filter(Meeting::hasDay).count() * 2 > dated.size()
                && dated.stream().anyMatch(Meeting::isOne);
        var others = Look.items(list).stream()
                .filter(item -> !(item instanceof Value.Mapping))
                .toList();
        return isOne ? Stream.of(new Part(head, dated, others, years)).toList() : List.of();
    }
}
