package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import offprint.Trial;
import offprint.model.Source;
import offprint.read.Entry;
import offprint.read.Value;
import offprint.report.Position;
import offprint.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is declared is what is read: no field more, no field less, at any depth. */
class ShapesTest {
    /** A shape, and the file that has it. */
    private record Thing(String name, Entry.Kind kind, Shape shape, String file) {
        boolean isFetched() {
            return file.contains("sources");
        }
    }

    private static final List<Thing> THINGS = List.of(
            new Thing("site", Entry.Kind.SITE, Shapes.SITE, "content/site.yaml"),
            new Thing("topic", Entry.Kind.TOPIC, Shapes.TOPIC, "content/topics.yaml"),
            new Thing("person", Entry.Kind.PERSON, Shapes.PERSON, "content/people.yaml"),
            new Thing("paper", Entry.Kind.PAPER, RecordShapes.OVERLAY, "content/papers/teapot.md"),
            new Thing("record", Entry.Kind.PAPER, RecordShapes.RECORD, "content/sources/teapot.yaml"),
            new Thing("issue", Entry.Kind.ISSUE, Shapes.ISSUE, "content/issues/2025-W46.md"),
            new Thing("page", Entry.Kind.PAGE, Shapes.PAGE, "content/pages/about.md"));

    /** Names from the outermost field to one within. */
    private record Way(List<String> names) {
        Way to(String name) {
            return new Way(Stream.concat(names.stream(), Stream.of(name)).toList());
        }

        @Override
        public String toString() {
            return String.join(".", names);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_thing_with_every_field_that_is_declared_is_fine() {
        return THINGS.stream()
                .map(thing -> DynamicTest.dynamicTest(
                        thing.name,
                        () -> assertEquals(
                                List.of(),
                                said(thing, full(thing.shape, thing)).stream()
                                        .filter(line -> !line.contains("kept for a later version"))
                                        .toList())));
    }

    @TestFactory
    Stream<DynamicTest> every_field_that_is_declared_is_read_as_what_it_makes_no_sense_is_told() {
        return each((thing, way) -> {
            var wrong = replaced(full(thing.shape, thing), way.names(), Optional.of(nonsense(thing)));
            assertTrue(!said(thing, wrong).isEmpty(), () -> way + " is declared but not read");
        });
    }

    @TestFactory
    Stream<DynamicTest> only_what_is_required_is_missed() {
        return each((thing, way) -> {
            var less = replaced(full(thing.shape, thing), way.names(), Optional.empty());
            var isNeeded = isRequired(thing.shape, way.names());
            assertEquals(
                    isNeeded && !thing.isFetched(),
                    said(thing, less).stream().anyMatch(line -> line.contains(" error: ")),
                    () -> way + ": " + said(thing, less));
        });
    }

    /** A test for each field of each thing at any depth. */
    private static Stream<DynamicTest> each(java.util.function.BiConsumer<Thing, Way> check) {
        return THINGS.stream()
                .flatMap(thing -> ways(thing.shape, new Way(List.of()))
                        .map(way -> DynamicTest.dynamicTest(thing.name + " " + way, () -> check.accept(thing, way))));
    }

    private static Stream<Way> ways(Shape shape, Way above) {
        return shape.fields().stream()
                .filter(field -> field.type() != Types.ANYTHING)
                .flatMap(field -> {
                    var way = above.to(field.name());
                    var within = field.type().shape().map(inner -> ways(inner, way));
                    return Stream.concat(Stream.of(way), within.orElse(Stream.empty()));
                });
    }

    private static boolean isRequired(Shape shape, List<String> names) {
        var field = shape.declared(names.get(0));
        return names.size() == 1
                ? field.required()
                        || shape.together().containsValue(names.get(0))
                        || shape.isExclusive() && shape.oneOf().contains(names.get(0))
                : isRequired(field.type().shape().orElseThrow(), names.subList(1, names.size()));
    }

    private static Value.Mapping full(Shape shape, Thing thing) {
        return full(shape, thing, name -> true);
    }

    private static Value.Mapping full(Shape shape, Thing thing, Predicate<String> isThere) {
        var at = Position.startOf(thing.file);
        return new Value.Mapping(
                shape.fields().stream()
                        .filter(field -> isThere.test(field.name()))
                        .map(field -> new Value.Field(field.name(), at, good(field, thing)))
                        .toList(),
                at);
    }

    /** One thing with every field, or one for each of the fields that exclude each other. */
    private static List<Value> all(Shape shape, Thing thing) {
        if (!shape.isExclusive()) {
            return List.of(full(shape, thing));
        }
        return shape.oneOf().stream()
                .<Value>map(chosen -> full(
                        shape,
                        thing,
                        name -> name.equals(chosen)
                                || chosen.equals(shape.together().get(name))))
                .toList();
    }

    /** What the field's example says, or fields with their examples. */
    private static Value good(Shape.Field field, Thing thing) {
        var at = Position.startOf(thing.file);
        var inner = field.type().shape();
        if (inner.isPresent()) {
            return field.type().is(Type.Sort.LIST)
                    ? new Value.Sequence(all(inner.get(), thing), at)
                    : full(inner.get(), thing);
        }
        var words = field.type() instanceof Type.Words of ? of.words() : List.of("Words");
        return new Value.Scalar(
                field.examples().isEmpty() ? words.get(0) : field.examples().get(0), at);
    }

    /** A list in a list, which means nothing anywhere. */
    private static Value nonsense(Thing thing) {
        var at = Position.startOf(thing.file);
        var word = new Value.Scalar("Words", at);
        return new Value.Sequence(List.of(new Value.Sequence(List.of(word), at)), at);
    }

    private static Value.Mapping replaced(Value.Mapping mapping, List<String> names, Optional<Value> by) {
        List<Value.Field> fields = new ArrayList<>();
        for (var field : mapping.fields()) {
            if (!field.name().equals(names.get(0))) {
                fields.add(field);
            } else if (names.size() > 1) {
                var rest = names.subList(1, names.size());
                fields.add(new Value.Field(field.name(), field.at(), replaced(field.value(), rest, by)));
            } else {
                by.ifPresent(value -> fields.add(new Value.Field(field.name(), field.at(), value)));
            }
        }
        return new Value.Mapping(fields, mapping.at());
    }

    private static Value replaced(Value value, List<String> names, Optional<Value> by) {
        return value instanceof Value.Sequence list
                ? new Value.Sequence(
                        list.items().stream()
                                .map(item -> replaced(item, names, by))
                                .toList(),
                        list.at())
                : replaced((Value.Mapping) value, names, by);
    }

    /** What is said of a thing in a site that has what it refers to. */
    private static List<String> said(Thing thing, Value.Mapping fields) {
        var report = new Report();
        var name = thing.file.substring(thing.file.lastIndexOf('/') + 1);
        var source = new Source(thing.file, "yaml", name, Optional.empty(), !thing.isFetched());
        var overrides = new Overrides(Optional.empty(), Optional.empty(), Instant.EPOCH, false);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(thing.kind, source, fields, "", fields.at()));
        if (thing.kind != Entry.Kind.SITE) {
            entries.add(beside(Entry.Kind.SITE, source, "title"));
        }
        if (thing.kind == Entry.Kind.TOPIC) {
            entries.add(beside(Entry.Kind.TOPIC, source, "slug", "name"));
        }
        if (thing.kind == Entry.Kind.SITE) {
            entries.add(file("logo.svg"));
            entries.add(file("extra.css"));
        }
        new Normalizer(Path.of("src/test/sites/identity"), overrides).normalize(entries, report);
        return Trial.said(report);
    }

    /** A file that the settings name; it lies in a site of the tests. */
    private static Entry file(String name) {
        var at = Position.startOf("content/static/" + name);
        var source = new Source(at.file(), "static", name, Optional.empty(), true);
        return new Entry(Entry.Kind.STATIC, source, new Value.Mapping(List.of(), at), "", at);
    }

    /** What stands beside the thing: a site, or the topic above. */
    private static Entry beside(Entry.Kind kind, Source source, String... names) {
        var at = Normalizer.settings();
        var fields = Stream.of(names)
                .map(name -> new Value.Field(name, at, new Value.Scalar("machines", at)))
                .toList();
        return new Entry(kind, source, new Value.Mapping(fields, at), "", at);
    }
}
