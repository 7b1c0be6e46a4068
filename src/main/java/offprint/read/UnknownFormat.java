package offprint.read;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.report.Position;

/** Says of a file that no importer knows what it holds, as far as that can be told. */
final class UnknownFormat {
    private static final int SHOWN = 80;
    private static final Pattern PYTHON = Pattern.compile("\\s*\\{\\s*u?'\\w+'\\s*:.*", Pattern.DOTALL);

    private UnknownFormat() {}

    /** Why the file is refused. */
    static Unreadable refused(Input input) {
        var at = Position.startOf(input.file());
        var json = input.json().filter(UnknownFormat::saysSomething);
        var python = json.flatMap(UnknownFormat::python);
        if (python.isPresent()) {
            return new Unreadable(
                    "json.python",
                    python.get().at(),
                    "this list holds texts that Python printed, such as {'paper': ...}, where objects should be; no paper"
                            + " was read from it",
                    "write it again with json.dump(papers, file) instead of str() or repr()");
        }
        var fault = json.flatMap(UnknownFormat::fault);
        if (fault.isPresent()) {
            return new Unreadable(
                    "source.fault",
                    fault.get().at(),
                    "this file holds no paper but a message of its source: \""
                            + shortened(fault.get().text()) + "\"",
                    "ask the source again");
        }
        return new Unreadable(
                "format.unknown", at, json.map(UnknownFormat::json).orElseGet(() -> text(input)), known());
    }

    private static String known() {
        return "known are: " + Importers.known();
    }

    private static String json(Value value) {
        return "this is JSON, but in no form that is known: it holds " + held(value);
    }

    private static String held(Value value) {
        if (value instanceof Value.Mapping object) {
            return "the fields "
                    + object.fields().stream().limit(8).map(Value.Field::name).collect(Collectors.joining(", "));
        }
        if (value instanceof Value.Sequence list) {
            return "a list; its first item holds " + held(list.items().get(0));
        }
        return "a text or a number";
    }

    private static String text(Input input) {
        return input.name().endsWith(".json")
                ? "this is no JSON, though the file is named so: it begins \""
                        + shortened(input.head().strip()) + "\""
                : "the format of this file is not known";
    }

    /** Whether there is anything in a value but brackets. */
    static boolean saysSomething(Value value) {
        return value instanceof Value.Mapping object
                ? !object.fields().isEmpty()
                : !(value instanceof Value.Sequence list)
                        || !list.items().isEmpty() && list.items().stream().anyMatch(UnknownFormat::saysSomething);
    }

    /** The first of the texts, if a list holds nothing but what Python prints. */
    private static Optional<Value.Scalar> python(Value value) {
        var texts = value instanceof Value.Sequence ? Look.scalars(value) : Look.scalars(value, "data");
        return texts.stream()
                .findFirst()
                .filter(text -> PYTHON.matcher(text.text()).matches());
    }

    /** What an API says when it has no papers to give. */
    private static Optional<Value.Scalar> fault(Value value) {
        return Stream.of(
                        Look.scalar(value, "error", "message"),
                        Look.scalar(value, "message"),
                        Look.scalar(value, "error"),
                        Look.mappings(value, "errors").stream()
                                .flatMap(fault -> Stream.of("title", "detail", "message")
                                        .flatMap(name -> Look.scalar(fault, name).stream()))
                                .findFirst(),
                        Look.mappings(value, "message").stream()
                                .flatMap(fault -> Look.scalar(fault, "message").stream())
                                .findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String shortened(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}
