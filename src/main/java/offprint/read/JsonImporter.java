package offprint.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import offprint.model.Source;
import offprint.report.Report;

/**
 * Reads papers that others describe in JSON: one object, a list, an answer that wraps either, or an object a line. What
 * the formats share: where the objects are, and that each is read for itself.
 */
abstract class JsonImporter implements Importer {
    private static final int DEEPEST = 4;
    private static final int SHOWN = 60;
    private static final Set<String> WRAPPERS = Set.of(
            "data", "items", "results", "message", "notes", "papers", "works", "dailyPapers", "recommendedPapers");

    /** Whether an object describes a paper in this format. */
    abstract boolean isPaper(Value.Mapping object);

    /** Whether an object is an answer in this format, though perhaps one without papers. */
    abstract boolean isAnswer(Value.Mapping object);

    /** Says in a record what an object says; {@code day} is the day of the file's page. */
    abstract void read(Value.Mapping object, Draft draft, Optional<LocalDate> day, Report report);

    /** Whether papers may be in a field of an object that is no paper. */
    boolean mayHold(String field) {
        return WRAPPERS.contains(field);
    }

    /** The day of the page or batch that the file holds. */
    Optional<LocalDate> day(Input input, List<Value> values) {
        return Days.inName(input.name());
    }

    @Override
    public final boolean recognizes(Input input) {
        return input.json()
                .filter(head -> head instanceof Value.Mapping object && isAnswer(object)
                        || !papers(head, DEEPEST, new Report()).isEmpty())
                .isPresent();
    }

    @Override
    public final void read(Input input, Consumer<Entry> papers, Report report) {
        var values = JsonDocument.read(input, report);
        var day = day(input, values);
        var source = new Source(input.file(), format(), input.name(), day, false);
        List<Value.Mapping> objects = new ArrayList<>();
        values.forEach(value -> objects.addAll(papers(value, DEEPEST, report)));
        int good = 0;
        for (var object : objects) {
            var draft = new Draft(object.at());
            read(object, draft, day, report);
            if (draft.has("title") || draft.has("ids")) {
                papers.accept(draft.entry(source));
                good++;
            } else if (!draft.isSkipped()) {
                untitled(object, report);
            }
        }
        if (good == 0) {
            throw none(input, objects.size());
        }
    }

    private Unreadable none(Input input, int objects) {
        return new Unreadable(
                "papers.none",
                input.at(1, 1),
                objects == 0
                        ? "this file is an answer that could hold " + description() + ", but holds none"
                        : "none of the " + (objects == 1 ? "papers" : objects + " papers")
                                + " in this file has a title or an identifier",
                "ask the source again, for titles and identifiers too");
    }

    /** The objects that describe papers; in a list that has one, every object is taken for one. */
    private List<Value.Mapping> papers(Value value, int depth, Report report) {
        if (value instanceof Value.Mapping object) {
            return isPaper(object) ? List.of(object) : held(object, depth, report);
        }
        if (!(value instanceof Value.Sequence list) || depth == 0) {
            return List.of();
        }
        boolean ofPapers = list.items().stream().anyMatch(item -> item instanceof Value.Mapping one && isPaper(one));
        List<Value.Mapping> found = new ArrayList<>();
        for (var item : list.items()) {
            if (!ofPapers) {
                found.addAll(papers(item, depth - 1, report));
            } else if (item instanceof Value.Mapping object) {
                found.add(object);
            } else {
                report.warning(
                        "record.invalid",
                        item.at(),
                        "this is no paper but " + item.sort(),
                        "get the file again, or delete what is not a paper");
            }
        }
        return found;
    }

    private List<Value.Mapping> held(Value.Mapping object, int depth, Report report) {
        if (depth == 0) {
            return List.of();
        }
        return object.fields().stream()
                .filter(field -> mayHold(field.name()))
                .flatMap(field -> papers(field.value(), depth - 1, report).stream())
                .toList();
    }

    private static void untitled(Value.Mapping object, Report report) {
        var has = object.fields().stream()
                .limit(8)
                .map(field -> field.value() instanceof Value.Scalar text
                        ? field.name() + " \"" + shortened(text.text()) + "\""
                        : field.name())
                .collect(Collectors.joining(", "));
        report.warning(
                "record.untitled",
                object.at(),
                "this paper has neither a title nor an identifier that we know, only "
                        + (has.isEmpty() ? "nothing" : has),
                "ask the source for its title, or add one");
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
