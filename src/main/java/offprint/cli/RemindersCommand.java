package offprint.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code offprint reminders}. */
@Command(
        name = "reminders",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Lists meetings without presenter, paper or place soon, without slides afterwards, and free times"
                + " of the group's rhythm.",
        footer = {
            "",
            "Nothing is written. Exit codes: 0 listed, also when there is nothing, 1 content has errors, 2 wrong usage."
        })
final class RemindersCommand implements Callable<Integer> {
    private static final int FARTHEST = 366;

    private final Now now;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "14",
            description = "How many days ahead and back (default: 14).")
    private int days;

    @Mixin
    private Organizing organizing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    RemindersCommand(Now now) {
        this.now = now;
    }

    @Override
    public Integer call() {
        if (days < 0 || days > FARTHEST) {
            throw Arguments.misused(spec, "--days is " + days + ", not a number from 0 to " + FARTHEST);
        }
        var agenda = organizing.agenda(Optional.empty(), now, spec);
        var lines = agenda.reminders(days);
        lines.forEach(spec.commandLine().getOut()::println);
        if (lines.isEmpty() && !agenda.report().hasErrors()) {
            spec.commandLine().getErr().println("nothing to look after within " + days + " days");
        }
        spec.commandLine().getOut().flush();
        return organizing.tell(agenda.report(), spec);
    }
}
