package offprint.read;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.report.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON as values with places, one value after the other, from Jackson's token stream. */
final class JsonValues implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            "\\s*\\((?:for \\w+ starting|start marker) at .*|\\s*\\(\\(CTRL-CHAR, code \\d+\\)\\)|\\s*\\(code \\d+[^)]*\\)");

    private final JsonParser parser;
    private final String file;
    private final int above;
    private Consumer<Unreadable> faults = twice -> {};

    /**
     * Reads characters.
     *
     * @param json the characters
     * @param file how messages name the file
     * @param above how many lines of the file come before them
     */
    JsonValues(Reader json, String file, int above) {
        this(json, file, above, FACTORY);
    }

    private JsonValues(Reader json, String file, int above, JsonFactory factory) {
        this.parser = factory.createParser(ObjectReadContext.empty(), json);
        this.file = file;
        this.above = above;
    }

    /** Reads what programs of others write, which may go beyond the standard: {@code NaN} and the like. */
    static JsonValues lenient(Reader json, String file, int above) {
        return new JsonValues(
                json,
                file,
                above,
                JsonFactory.builder()
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                        .build());
    }

    /** The same reader, which tells of names that occur twice; the first of them counts. */
    JsonValues telling(Consumer<Unreadable> listener) {
        faults = listener;
        return this;
    }

    /**
     * The next token, or empty at the end.
     *
     * @throws Unreadable when the characters are not JSON
     */
    Optional<JsonToken> next() {
        try {
            return Optional.ofNullable(parser.nextToken());
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    /** The name of the field that the parser stands at. */
    String name() {
        return parser.currentName();
    }

    /** Where the token begins that the parser stands at. */
    Position at() {
        return position(parser.currentTokenLocation());
    }

    /**
     * The whole value that begins at the parser's token; empty for {@code null}.
     *
     * @throws Unreadable when it is not JSON
     */
    Optional<Value> value() {
        try {
            return read();
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    private Optional<Value> read() {
        var at = at();
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return Optional.of(new Value.Mapping(fields(), at));
        }
        if (token == JsonToken.START_ARRAY) {
            List<Value> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                read().ifPresent(items::add);
            }
            return Optional.of(new Value.Sequence(items, at));
        }
        return token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(new Value.Scalar(parser.getString(), at));
    }

    private List<Value.Field> fields() {
        List<Value.Field> fields = new ArrayList<>();
        var names = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = at();
            boolean first = names.add(name);
            if (!first) {
                faults.accept(
                        new Unreadable("field.twice", at, "\"" + name + "\" stands here twice", "keep one of the two"));
            }
            parser.nextToken();
            read().filter(value -> first).ifPresent(value -> fields.add(new Value.Field(name, at, value)));
        }
        return fields;
    }

    private Unreadable fault(JacksonException e) {
        var line = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("it cannot be read");
        var message = FOR_PROGRAMMERS.matcher(line).replaceAll("");
        var at = e.getLocation() == null ? at() : position(e.getLocation());
        if (e.getCause() instanceof java.nio.charset.CharacterCodingException) {
            return new Unreadable("encoding.invalid", at, "a byte here is not UTF-8", "save the file as UTF-8");
        }
        return new Unreadable(
                "json.invalid", at, "this is not JSON: " + message, "check the commas and quotes at this place");
    }

    private Position position(TokenStreamLocation location) {
        int line = Math.max(1, location.getLineNr());
        return new Position(file, above + line, Math.max(1, location.getColumnNr()));
    }

    @Override
    public void close() {
        parser.close();
    }
}
