package offprint.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import offprint.report.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 as values with places. Anchors, aliases and tags are refused: they hide what a file says. */
final class YamlValues {
    private static final Set<String> NOTHING = Set.of("", "~", "null");
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    private static final int DEEPEST = 100;

    private final String file;
    private final int above;
    private final Iterator<Event> events;
    private Position last;

    private YamlValues(String yaml, String file, int above) {
        this.file = file;
        this.above = above;
        this.events = new Parse(SETTINGS).parseString(yaml).iterator();
        this.last = new Position(file, above + 1, 1);
    }

    /**
     * The one document of a text; empty when there is none.
     *
     * @param yaml the text
     * @param file how messages name the file
     * @param above how many lines of the file come before the text
     * @throws Unreadable when it is not YAML, or uses what we refuse
     */
    static Optional<Value> read(String yaml, String file, int above) {
        try {
            return new YamlValues(yaml, file, above).whole();
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().or(e::getContextMark);
            var at = new Position(
                    file,
                    above + mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1);
            throw new Unreadable("yaml.invalid", at, "this is not YAML: " + problem(e), hint(problem(e)));
        } catch (YamlEngineException e) {
            throw new Unreadable(
                    "yaml.invalid",
                    new Position(file, above + 1, 1),
                    "this is not YAML: " + e.getMessage(),
                    "check the file's characters");
        }
    }

    private static String problem(MarkedYamlEngineException e) {
        var problem = e.getProblem();
        return problem == null ? "it cannot be read" : problem;
    }

    private static String hint(String problem) {
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return "indent with spaces, not with tabs";
        }
        return "put a value in quotes when it holds ': ' or '#', or begins with one of [ ] { } * & ! | > % @ `";
    }

    private Optional<Value> whole() {
        try {
            return document();
        } catch (NumberFormatException stumbled) {
            // as the library does over "\x at the end of a text, and over "\UFFFFFFFF"
            throw new Unreadable(
                    "yaml.invalid",
                    last,
                    "this is not YAML: the escape \\x, \\u or \\U in what follows is not complete",
                    "write \\\\ for a backslash within \" \", or put the value between ' '");
        }
    }

    private Optional<Value> document() {
        Optional<Value> found = Optional.empty();
        while (events.hasNext()) {
            var event = next();
            if (event instanceof NodeEvent node) {
                if (found.isPresent()) {
                    throw refused(node, "a second document begins here", "keep one document in a file");
                }
                found = value(node, 0);
            }
        }
        return found;
    }

    private Event next() {
        var event = events.next();
        last = at(event);
        return event;
    }

    private Optional<Value> value(Event event, int depth) {
        var at = at(event);
        if (depth > DEEPEST) {
            throw refused(event, "this is nested over " + DEEPEST + " levels deep", "write it flatter");
        }
        return switch (plain(event).getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, at);
            case SequenceStart -> Optional.of(new Value.Sequence(items(depth), at));
            default -> Optional.of(new Value.Mapping(fields(depth), at));
        };
    }

    private static Optional<Value> scalar(ScalarEvent event, Position at) {
        var text = event.getValue();
        boolean nothing = event.isPlain() && NOTHING.contains(text.toLowerCase(Locale.ROOT));
        return nothing ? Optional.empty() : Optional.of(new Value.Scalar(text, at));
    }

    private List<Value> items(int depth) {
        List<Value> items = new ArrayList<>();
        for (var event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            value(event, depth + 1).ifPresent(items::add);
        }
        return items;
    }

    private List<Value.Field> fields(int depth) {
        List<Value.Field> fields = new ArrayList<>();
        var names = new HashSet<String>();
        for (var event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(plain(event) instanceof ScalarEvent name)) {
                throw refused(event, "a name must be a text here", "write \"name: value\"");
            }
            var at = at(name);
            if (!names.add(name.getValue())) {
                throw refused(name, "\"" + name.getValue() + "\" stands here twice", "keep one of the two");
            }
            value(next(), depth + 1).ifPresent(value -> fields.add(new Value.Field(name.getValue(), at, value)));
        }
        return fields;
    }

    private Event plain(Event event) {
        if (event.getEventId() == Event.ID.Alias) {
            throw refused(event, "YAML aliases (*name) are not read", "repeat the value, or put it in quotes");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused(event, "YAML anchors (&name) are not read", "leave it out, or put the value in quotes");
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            throw refused(event, "YAML tags (!name) are not read", "leave it out, or put the value in quotes");
        }
        return event;
    }

    private Unreadable refused(Event event, String message, String hint) {
        return new Unreadable("yaml.refused", at(event), message, hint);
    }

    private Position at(Event event) {
        var mark = event.getStartMark();
        return new Position(
                file,
                above + mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1);
    }
}
