package offprint.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offprint cancel}. */
@Command(
        name = "cancel",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Prints the lines that call a meeting off, so that calendars follow. No file is changed.",
        footer = {
            "",
            "SESSION is a key, a file, a day as 2025-11-12, a title, or the word next. Keep the file: an entry that"
                    + " disappears may stay in people's calendars.",
            "Exit codes: 0 printed, 1 there is no such meeting, 2 wrong usage."
        })
final class CancelCommand implements Callable<Integer> {
    private final Now now;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SESSION", description = "The meeting.")
    private String session;

    @Mixin
    private Organizing organizing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    CancelCommand(Now now) {
        this.now = now;
    }

    @Override
    public Integer call() {
        var agenda = organizing.agenda(Optional.empty(), now, spec);
        agenda.cancelled(session).ifPresent(lines -> Organizing.print(lines, spec));
        return organizing.tell(agenda.report(), spec);
    }
}
