package offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import offprint.Schema;
import offprint.report.Closest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offprint schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Prints the JSON Schema of a file that you write, by which editors complete and check it.",
        footer = {
            "",
            "Without a name it lists the schemas that there are.",
            "Exit codes: 0 all was printed or written, 1 a file can't be written, 2 wrong usage."
        })
final class SchemaCommand implements Callable<Integer> {
    private final Schema schema = new Schema();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Which schema, such as paper.")
    private @Nullable String name;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "Write NAME.schema.json into this folder, or all of them when no name is given.")
    private @Nullable Path into;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    SchemaCommand() {}

    @Override
    public Integer call() {
        var known = schema.known();
        if (name != null && !known.containsKey(name)) {
            throw Arguments.misused(
                    spec,
                    "there is no schema \"" + name + "\"; "
                            + Closest.hint(name, known.keySet(), "there are: " + String.join(", ", known.keySet())));
        }
        if (into != null) {
            return write(name == null ? List.copyOf(known.keySet()) : List.of(name), into);
        }
        var out = spec.commandLine().getOut();
        if (name == null) {
            known.forEach((each, about) -> out.println(each + " ".repeat(9 - each.length()) + about));
        } else {
            out.print(schema.json(name).orElseThrow());
        }
        out.flush();
        return 0;
    }

    private int write(List<String> names, Path folder) {
        try {
            for (var file : schema.write(names, folder)) {
                spec.commandLine().getOut().println("written to " + file);
            }
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println("offprint: the schemas can't be written: " + e);
            spec.commandLine().getErr().println("  hint: name a folder that can be written with --into");
            return 1;
        }
    }
}
