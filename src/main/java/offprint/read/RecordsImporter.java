package offprint.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import offprint.model.PartialDate;
import offprint.model.Source;
import offprint.report.Report;
import tools.jackson.core.JsonToken;

/** JSON in our own field names: a file that {@code import} wrote, a list of records, or one record. */
final class RecordsImporter implements Importer {
    private static final int VERSION = 1;
    private static final Set<String> HEADER = Set.of("offprint", "source", "list", "papers", "sessions");
    private static final Map<String, Entry.Kind> LISTS =
            Map.of("papers", Entry.Kind.PAPER, "sessions", Entry.Kind.SESSION);
    private static final Set<String> SOURCE = Set.of("format", "name", "sha256", "page");

    @Override
    public String format() {
        return "records";
    }

    @Override
    public String description() {
        return "records in our own field names as JSON";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head().strip();
        return head.startsWith("{") && !JsonLinesImporter.looksLikeLines(input) && isOurs(input)
                || head.startsWith("[") && (isOurs(input) || head.matches("\\[\\s*\\]"));
    }

    /** Whether one of the first records has our names; a broken file is judged by what can be read of it. */
    private static boolean isOurs(Input input) {
        List<String> names = new ArrayList<>();
        boolean any = false;
        try (var json = new JsonValues(new StringReader(input.head()), input.file(), 0)) {
            int depth = 0;
            for (var token = json.next(); token.isPresent(); token = json.next()) {
                if (token.get() == JsonToken.START_OBJECT) {
                    names = depth++ == 0 ? new ArrayList<>() : names;
                } else if (token.get() == JsonToken.END_OBJECT && --depth == 0 && areOurs(names)) {
                    return true;
                } else if (token.get() == JsonToken.PROPERTY_NAME && depth == 1) {
                    names.add(json.name());
                    any = true;
                }
            }
        } catch (Unreadable endOfHead) {
            // the names read so far decide
        }
        return areOurs(names) || !any && isJsonByName(input);
    }

    private static boolean areOurs(List<String> names) {
        long ours = names.stream().filter(RecordFields.NAMES::contains).count();
        return names.contains("offprint")
                || 2 * ours >= names.size() && (names.contains("title") || names.contains("ids"));
    }

    /** Of a file that breaks at once only the name tells what it should have been. */
    private static boolean isJsonByName(Input input) {
        return input.name().endsWith(".json")
                && input.json().filter(UnknownFormat::saysSomething).isEmpty();
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        try (var json = new JsonValues(input.reader(), input.file(), 0).telling(fault -> fault.warn(report))) {
            var reading = new Reading(input, json, papers, report);
            var first = json.next();
            if (first.isPresent() && first.get() == JsonToken.START_ARRAY) {
                reading.list(Entry.Kind.PAPER, RecordFields.source(input, format()));
            } else if (first.isPresent()) {
                reading.object();
            }
            reading.more();
        } catch (Unreadable fault) {
            if (fault.isEncoding()) {
                input.text(); // tells the very byte
            }
            throw fault;
        }
    }

    /** One file being read: records are passed on as they come. */
    private static final class Reading {
        private final Input input;
        private final JsonValues json;
        private final Consumer<Entry> papers;
        private final Report report;
        private int count;
        private boolean broken;

        Reading(Input input, JsonValues json, Consumer<Entry> papers, Report report) {
            this.input = input;
            this.json = json;
            this.papers = papers;
            this.report = report;
        }

        /** The list that the parser stands at; what follows a break in it cannot be read. */
        void list(Entry.Kind kind, Source source) {
            try {
                for (var token = json.next();
                        token.isPresent() && token.get() != JsonToken.END_ARRAY;
                        token = json.next()) {
                    json.value().ifPresent(value -> entry(kind, value, source));
                }
            } catch (Unreadable fault) {
                if (count == 0) {
                    throw fault;
                }
                broken = true;
                fault.warn(report);
                report.warning(
                        "json.rest",
                        json.at(),
                        "what follows could not be read; "
                                + (count == 1 ? "1 record before it is used" : count + " records before it are used"),
                        "mend the place that is named, then run this again");
            }
        }

        /** An object: with a header it is a file of ours, else it is one record. */
        void object() {
            List<Value.Field> fields = new ArrayList<>();
            Optional<Source> source = Optional.empty();
            for (var token = json.next();
                    token.isPresent() && token.get() != JsonToken.END_OBJECT;
                    token = json.next()) {
                var name = json.name();
                var at = json.at();
                json.next();
                if (LISTS.containsKey(name) && source.isPresent()) {
                    list(LISTS.get(name), source.get());
                    if (broken) {
                        break;
                    }
                    continue;
                }
                var value = json.value();
                value.ifPresent(found -> fields.add(new Value.Field(name, at, found)));
                if (name.equals("source") && value.isPresent() && value.get() instanceof Value.Mapping mapping) {
                    source = Optional.of(header(mapping));
                }
            }
            var record = new Value.Mapping(fields, input.at(1, 1));
            if (source.isPresent() || record.get("offprint").isPresent()) {
                checkHeader(record);
            } else {
                entry(Entry.Kind.PAPER, record, RecordFields.source(input, "records"));
            }
        }

        /** Records one after the other, as JSON Lines has them, also where lines are not what they seem. */
        void more() {
            if (broken) {
                return;
            }
            for (var token = json.next(); token.isPresent(); token = json.next()) {
                var value = json.value();
                if (value.isEmpty() || !(value.get() instanceof Value.Mapping)) {
                    report.warning(
                            "json.more", json.at(), "the file goes on after its value", "write one list of records");
                    return;
                }
                entry(Entry.Kind.PAPER, value.get(), RecordFields.source(input, "records"));
            }
        }

        private Source header(Value.Mapping mapping) {
            unknown(mapping, SOURCE);
            var day = RecordFields.text(mapping, "page")
                    .flatMap(PartialDate::parse)
                    .map(PartialDate::earliest);
            return new Source(
                    input.file(),
                    RecordFields.text(mapping, "format").orElse("records"),
                    RecordFields.text(mapping, "name").orElse(input.name()),
                    day.or(() -> Days.inName(input.name())),
                    false);
        }

        private void checkHeader(Value.Mapping header) {
            unknown(header, HEADER);
            var version = RecordFields.text(header, "offprint").orElse("");
            if (!version.equals(Integer.toString(VERSION))) {
                throw new Unreadable(
                        "records.version",
                        header.get("offprint").orElse(header).at(),
                        "this file says version \"" + version + "\" of our records; this Offprint knows " + VERSION,
                        "use the Offprint that wrote it, or a newer one");
            }
            for (var list : LISTS.keySet()) {
                if (header.get(list).isPresent()) {
                    throw new Unreadable(
                            "records.order",
                            header.get(list).get().at(),
                            "\"" + list + "\" stands before \"source\"",
                            "put \"source\" first, as import writes it");
                }
            }
        }

        private void unknown(Value.Mapping mapping, Set<String> known) {
            for (var field : mapping.fields()) {
                if (!known.contains(field.name())) {
                    report.warning(
                            "field.unknown",
                            field.at(),
                            "\"" + field.name() + "\" is not known here",
                            "known are: "
                                    + String.join(", ", known.stream().sorted().toList()));
                }
            }
        }

        private void entry(Entry.Kind kind, Value value, Source source) {
            if (value instanceof Value.Mapping record) {
                count++;
                papers.accept(new Entry(kind, source, record, "", record.at()));
            } else {
                report.warning(
                        "record.invalid",
                        value.at(),
                        "a record is a mapping, not " + value.sort(),
                        "write {\"title\": ...}");
            }
        }
    }
}
