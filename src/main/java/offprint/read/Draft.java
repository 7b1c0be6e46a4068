package offprint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.model.Identifier;
import offprint.model.Source;
import offprint.report.Position;

/** A record in the making: what a foreign format says, in our own field names, each with its place. */
final class Draft {
    private final Position at;
    private final Map<String, Value.Field> fields = new LinkedHashMap<>();
    private final Map<String, List<Value>> lists = new HashMap<>();
    private final Set<Identifier> ids = new HashSet<>();
    private final Set<String> urls = new HashSet<>();
    private boolean skipped;

    /**
     * A record without fields.
     *
     * @param at where it begins in the file
     */
    Draft(Position at) {
        this.at = at;
    }

    /** Whether the field has been said. */
    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The text of a field, when it is one and has been said. */
    Optional<String> said(String name) {
        return scalar(name).map(Value.Scalar::text);
    }

    /** What names this paper elsewhere: its first identifier, else its title. */
    Optional<Value.Scalar> reference() {
        return lists.getOrDefault("ids", List.of()).stream()
                .filter(Value.Scalar.class::isInstance)
                .map(id -> (Value.Scalar) id)
                .findFirst()
                .or(this::title);
    }

    /** Its title. */
    Optional<Value.Scalar> title() {
        return scalar("title");
    }

    private Optional<Value.Scalar> scalar(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(Value.Field::value)
                .filter(Value.Scalar.class::isInstance)
                .map(value -> (Value.Scalar) value);
    }

    /** Says that this is no paper after all, which is no fault. */
    void skip() {
        skipped = true;
        fields.clear();
        lists.clear();
    }

    /** Whether this is no paper after all. */
    boolean isSkipped() {
        return skipped;
    }

    /** Says a field unless the text is blank or the field was said before. */
    void text(String name, String text, Position where) {
        if (!text.isBlank()) {
            value(name, new Value.Scalar(text, where));
        }
    }

    /** Says a field that a source may lack. */
    void text(String name, Optional<Value.Scalar> text) {
        text.ifPresent(said -> text(name, said.text(), said.at()));
    }

    /** Says a field unless it was said before. */
    void value(String name, Value value) {
        fields.putIfAbsent(name, new Value.Field(name, value.at(), value));
    }

    /** Adds an item to a list. */
    void item(String name, Value item) {
        lists.computeIfAbsent(name, none -> new ArrayList<>()).add(item);
        fields.computeIfAbsent(
                name, none -> new Value.Field(name, item.at(), new Value.Sequence(List.of(), item.at())));
    }

    /** Adds a text to a list unless it is blank. */
    void item(String name, String text, Position where) {
        if (!text.isBlank()) {
            item(name, new Value.Scalar(text.strip(), where));
        }
    }

    /** Adds an identifier, unless it is none that we know or was added before. */
    void id(String text, Position where) {
        var id = Identifier.parse(text.strip());
        if (id.isPresent() && ids.add(id.get())) {
            item("ids", id.get().canonical(), where);
        }
    }

    /** Adds an address of a type, if it is one of the web. */
    void link(String type, String url, Position where) {
        var clean = url.strip();
        boolean web = clean.regionMatches(true, 0, "http://", 0, 7) || clean.regionMatches(true, 0, "https://", 0, 8);
        if (web && urls.add(clean)) {
            item("links", new Part(where).with("type", type).with("url", clean).mapping());
        }
    }

    /** Says a part of the venue: name, year, volume, issue, pages or publisher. */
    void venue(String part, String text, Position where) {
        if (text.isBlank()) {
            return;
        }
        var known = fields.get("venue");
        var venue = new Part(where);
        if (known != null && known.value() instanceof Value.Mapping mapping) {
            venue = new Part(mapping);
        }
        fields.put(
                "venue",
                new Value.Field("venue", venue.at, venue.with(part, text).mapping()));
    }

    /**
     * Says a number and when it was read.
     *
     * @param name upvotes, comments, stars or citations
     * @param value digits; nothing is said when it is none
     * @param on the day, or an empty text
     * @param where the place
     */
    void count(String name, String value, String on, Position where) {
        if (!value.strip().matches("\\d{1,12}")) {
            return;
        }
        var known = fields.get("counts");
        var counts =
                known != null && known.value() instanceof Value.Mapping mapping ? new Part(mapping) : new Part(where);
        var count = new Part(where).with("value", value.strip()).with("on", on).mapping();
        fields.put(
                "counts",
                new Value.Field("counts", counts.at, counts.with(name, count).mapping()));
    }

    /** The record, with the line at which it begins. */
    Entry entry(Source source) {
        return entry(Entry.Kind.PAPER, source);
    }

    /** The record of a thing of that kind, with the line at which it begins. */
    Entry entry(Entry.Kind kind, Source source) {
        List<Value.Field> all = new ArrayList<>();
        for (var field : fields.values()) {
            var items = lists.get(field.name());
            all.add(
                    items == null
                            ? field
                            : new Value.Field(field.name(), field.at(), new Value.Sequence(items, field.at())));
        }
        all.add(new Value.Field("at", at, new Value.Scalar(Integer.toString(at.line()), at)));
        return new Entry(kind, source, new Value.Mapping(all, at), "", at);
    }

    /** A mapping in the making: an author, a version, a notice. */
    static final class Part {
        private final Position at;
        private final List<Value.Field> fields = new ArrayList<>();

        Part(Position at) {
            this.at = at;
        }

        private Part(Value.Mapping mapping) {
            this(mapping.at());
            fields.addAll(mapping.fields());
        }

        /** Says a field unless the text is blank or the field was said before. */
        Part with(String name, String text) {
            return text.isBlank() ? this : with(name, new Value.Scalar(text.strip(), at));
        }

        /** Says a field unless it was said before. */
        Part with(String name, Value value) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                fields.add(new Value.Field(name, value.at(), value));
            }
            return this;
        }

        boolean isEmpty() {
            return fields.isEmpty();
        }

        Value.Mapping mapping() {
            return new Value.Mapping(fields, at);
        }
    }
}
