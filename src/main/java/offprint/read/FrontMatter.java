package offprint.read;

import java.util.Optional;
import java.util.regex.Pattern;
import offprint.report.Position;

/**
 * A Markdown file cut into what stands between its two {@code ---} lines and what follows.
 *
 * @param fields the front matter
 * @param body the Markdown below it
 * @param bodyAt where the Markdown begins
 */
record FrontMatter(Value.Mapping fields, String body, Position bodyAt) {
    private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\r?\\n");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)", Pattern.MULTILINE);

    /** Whether a text begins with front matter. */
    static boolean begins(String text) {
        return OPENING.matcher(text).lookingAt();
    }

    /**
     * Cuts a file.
     *
     * @throws Unreadable when there is no front matter, or it is not a YAML mapping
     */
    static FrontMatter of(String text, String file) {
        var opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            throw new Unreadable(
                    "front-matter.missing",
                    Position.startOf(file),
                    "the file has no front matter",
                    "begin it with a line ---, then fields such as title: ..., then a line --- again");
        }
        var closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            throw new Unreadable(
                    "front-matter.open",
                    Position.startOf(file),
                    "the front matter has no end",
                    "put a line --- between the fields and the text");
        }
        var yaml = text.substring(opening.end(), closing.start());
        var body = text.substring(closing.end());
        int below = lines(text, closing.end());
        return new FrontMatter(mapping(YamlValues.read(yaml, file, 1), file), body, new Position(file, below + 1, 1));
    }

    private static Value.Mapping mapping(Optional<Value> value, String file) {
        if (value.isEmpty()) {
            return new Value.Mapping(java.util.List.of(), new Position(file, 1, 1));
        }
        if (value.get() instanceof Value.Mapping mapping) {
            return mapping;
        }
        throw new Unreadable(
                "front-matter.invalid",
                value.get().at(),
                "front matter holds fields, not " + value.get().sort(),
                "write \"name: value\"");
    }

    private static int lines(String text, int end) {
        return (int) text.chars().limit(end).filter(c -> c == '\n').count();
    }
}
