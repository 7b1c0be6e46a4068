package offprint.normalize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The JSON Schemas of all files that people write, made from the shapes with which they are read. */
public final class Schemas {
    /**
     * A schema that there is.
     *
     * @param about for which files it is, in a line
     * @param json writes it
     */
    private record Schema(String about, Supplier<String> json) {}

    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    /** Knows all of them, and writes none yet. */
    public Schemas() {
        add("site", "content/site.yaml, the settings of a site", Shapes.SITE);
        addList("topics", "content/topics.yaml, the topics and the phrases that find their papers", Shapes.TOPIC);
        addList("people", "content/people.yaml, members and others worth telling apart", Shapes.PERSON);
        add("paper", "front matter of content/papers/**/*.md, papers and notes by hand", RecordShapes.OVERLAY);
        add("issue", "front matter of content/issues/**/*.md, words and picks for a digest", Shapes.ISSUE);
        add("page", "front matter of content/pages/**/*.md, free pages", Shapes.PAGE);
        add("session", "front matter of content/sessions/*.md, meetings", Shapes.SESSION);
        var source = "content/sources/*.json and *.yaml, records in our own field names";
        schemas.put(
                "source",
                new Schema(
                        source, () -> JsonSchema.ofEither("source", source, RecordShapes.FILE, RecordShapes.RECORD)));
    }

    private void add(String name, String about, Shape shape) {
        schemas.put(name, new Schema(about, () -> JsonSchema.of(name, about, shape)));
    }

    private void addList(String name, String about, Shape shape) {
        schemas.put(name, new Schema(about, () -> JsonSchema.ofList(name, about, shape)));
    }

    /** The names of the schemas with a line about each, in the order in which one meets the files. */
    public Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> known.put(name, schema.about));
        return known;
    }

    /** The schema of that name as JSON. */
    public Optional<String> json(String name) {
        return Optional.ofNullable(schemas.get(name)).map(schema -> schema.json.get());
    }
}
