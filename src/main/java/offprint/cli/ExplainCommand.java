package offprint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import offprint.Explain;
import offprint.model.Explanation;
import offprint.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offprint explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Tells where each field of a paper came from, what lost against it, why it has its topics, and where it"
                        + " appears.",
        footer = {
            "",
            "PAPER is a key, an alias, an identifier in any form (2511.01234, 10.1000/182, an address), or the whole title.",
            "Nothing is written. Exit codes: 0 explained, 1 no such paper or several, 2 wrong usage."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Now now;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PAPER", description = "The paper to explain.")
    private String reference;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds content/ (default: here).")
    private Path source;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day to explain for, as build has it (default: today).")
    private @Nullable String date;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    ExplainCommand(Now now) {
        this.now = now;
    }

    @Override
    public Integer call() {
        var job = new Explain(
                new Explain.Options(source, reference, Arguments.day(date, "--date", spec), now.instant(spec)));
        var result = job.run();
        var terminal = new Terminal(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                none -> Optional.empty(),
                source.resolve("site"),
                source);
        int code = terminal.print(job.report(), Terminal.Form.text, Report.Notes.NONE);
        result.ifPresent(found -> tell(found, spec.commandLine().getOut()));
        return result.isPresent() ? 0 : Math.max(1, code);
    }

    private static void tell(Explain.Result result, PrintWriter out) {
        var explanation = result.explanation();
        var paper = explanation.paper();
        out.println(paper.title().plain());
        out.println("  key: " + paper.key());
        if (!paper.aliases().isEmpty()) {
            out.println("  leads here too: " + String.join(", ", paper.aliases()));
        }
        explanation.held().ifPresent(why -> out.println("  held back: " + why));
        out.println();
        out.println("Records");
        explanation
                .records()
                .forEach(record -> out.println("  " + record.at() + origin(record.source()) + ": " + record.why()));
        out.println();
        out.println("Fields");
        fields(explanation.statements(), out);
        out.println();
        out.println("Topics");
        if (paper.topics().isEmpty()) {
            out.println("  none: no rule of content/topics.yaml matched, and no file of content/papers/ names one");
        }
        for (var topic : paper.topics()) {
            var rule = Optional.ofNullable(result.rules().get(topic.topic()));
            out.println("  " + topic.topic() + ": " + topic.why()
                    + rule.map(at -> " (rule at " + at + ")").orElse(""));
        }
        out.println();
        out.println("Appears in");
        result.pages().forEach(page -> out.println("  " + page));
        if (result.pages().isEmpty()) {
            out.println("  no page");
        }
        out.flush();
    }

    private static void fields(List<Explanation.Statement> statements, PrintWriter out) {
        int width = statements.stream()
                .mapToInt(statement -> statement.field().length())
                .max()
                .orElse(0);
        var field = "";
        for (var statement : statements) {
            var name = statement.field().equals(field) ? "" : statement.field();
            field = statement.field();
            var indent = "  " + name + " ".repeat(width - name.length());
            out.println(indent + (statement.used() ? "  " : "  not used: ") + statement.value());
            out.println("  " + " ".repeat(width) + "    from " + statement.at() + origin(statement.source()));
        }
        var silent = statements.stream().map(Explanation.Statement::field).collect(Collectors.toSet());
        var missing = List.of("authors", "published", "featured", "abstract", "ids").stream()
                .filter(name -> !silent.contains(name))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            out.println("  no record says: " + missing);
        }
    }

    private static String origin(String source) {
        return source.isEmpty() ? "" : " (imported from " + source + ")";
    }
}
