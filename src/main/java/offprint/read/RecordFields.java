package offprint.read;

import java.util.Optional;
import java.util.Set;
import offprint.model.Source;

/** The names of the fields in records of our own, by which they are recognized. */
final class RecordFields {
    static final Set<String> NAMES = Set.of(
            "title",
            "ids",
            "authors",
            "authorCount",
            "organization",
            "published",
            "featured",
            "abstract",
            "summary",
            "aiSummary",
            "type",
            "categories",
            "comment",
            "versions",
            "notices",
            "topics",
            "keywords",
            "venue",
            "links",
            "counts",
            "at",
            "key",
            "firstKey",
            "aliases",
            "site");

    private RecordFields() {}

    /** Whether a value looks like a record of ours: a title, and at least half of its names are ours. */
    static boolean looksLikeRecord(Value value) {
        if (!(value instanceof Value.Mapping record) || record.fields().isEmpty()) {
            return false;
        }
        long ours = record.fields().stream()
                .filter(field -> NAMES.contains(field.name()))
                .count();
        return 2 * ours >= record.fields().size()
                && (record.get("title").isPresent() || record.get("ids").isPresent());
    }

    /** A record as an entry. */
    static Entry entry(Value.Mapping record, Source source) {
        return new Entry(Entry.Kind.PAPER, source, record, "", record.at());
    }

    /** The source of a list of records that a person dropped into the folder. */
    static Source source(Input input, String format) {
        return new Source(input.file(), format, input.name(), Days.inName(input.name()), false);
    }

    /** The scalar of that name. */
    static Optional<String> text(Value.Mapping mapping, String name) {
        return mapping.get(name).filter(Value.Scalar.class::isInstance).map(value -> ((Value.Scalar) value).text());
    }
}
