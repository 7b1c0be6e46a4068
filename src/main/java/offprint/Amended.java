package offprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import offprint.model.Source;
import offprint.read.Entry;
import offprint.read.Value;

/** Entries of an answer with what only the one who asked knows. */
final class Amended {
    private Amended() {}

    /** The entry as one of another source. */
    static Entry of(Entry entry, Source source) {
        return new Entry(entry.kind(), source, entry.fields(), entry.body(), entry.bodyAt());
    }

    /** The entry, listed on these days and no others. */
    static Entry featured(Entry entry, Collection<LocalDate> days) {
        var at = entry.fields().at();
        List<Value> values = new ArrayList<>();
        days.stream().sorted().forEach(day -> values.add(new Value.Scalar(day.toString(), at)));
        var others = without(entry, "featured");
        if (!values.isEmpty()) {
            others.add(new Value.Field("featured", at, new Value.Sequence(values, at)));
        }
        return with(entry, others);
    }

    /** The entry with its counts marked as read on a day, where it doesn't say when they were. */
    static Entry counted(Entry entry, LocalDate day) {
        if (!(entry.fields().get("counts").orElse(null) instanceof Value.Mapping counts)) {
            return entry;
        }
        var dated = counts.fields().stream()
                .map(count -> new Value.Field(count.name(), count.at(), counted(count.value(), day)))
                .toList();
        var others = without(entry, "counts");
        others.add(new Value.Field("counts", counts.at(), new Value.Mapping(dated, counts.at())));
        return with(entry, others);
    }

    private static Value counted(Value count, LocalDate day) {
        var on = new Value.Field("on", count.at(), new Value.Scalar(day.toString(), count.at()));
        if (count instanceof Value.Scalar) {
            return new Value.Mapping(List.of(new Value.Field("value", count.at(), count), on), count.at());
        }
        if (count instanceof Value.Mapping fields && fields.get("on").isEmpty()) {
            List<Value.Field> more = new ArrayList<>(fields.fields());
            more.add(on);
            return new Value.Mapping(more, fields.at());
        }
        return count;
    }

    private static List<Value.Field> without(Entry entry, String name) {
        List<Value.Field> others = new ArrayList<>(entry.fields().fields());
        others.removeIf(field -> field.name().equals(name));
        return others;
    }

    private static Entry with(Entry entry, List<Value.Field> fields) {
        var mapping = new Value.Mapping(fields, entry.fields().at());
        return new Entry(entry.kind(), entry.source(), mapping, entry.body(), entry.bodyAt());
    }
}
