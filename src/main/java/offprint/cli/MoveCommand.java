package offprint.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offprint move}. */
@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Prints the lines that move a meeting, so that calendars follow. No file is changed.",
        footer = {
            "",
            "SESSION is a key, a file, a day as 2025-11-12, a title, or the word next.",
            "Exit codes: 0 printed, 1 there is no such meeting or time, 2 wrong usage."
        })
final class MoveCommand implements Callable<Integer> {
    private final Now now;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SESSION", description = "The meeting.")
    private String session;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            description = "The new time: 2025-11-13T16:00, 2025-11-13 at the same time, or 17:00 on the same day.")
    private @Nullable String to;

    @Option(names = "--place", paramLabel = "PLACE", description = "The new place.")
    private @Nullable String place;

    @Mixin
    private Organizing organizing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    MoveCommand(Now now) {
        this.now = now;
    }

    @Override
    public Integer call() {
        if (to == null && place == null) {
            throw Arguments.misused(spec, "say where the meeting goes: --to 2025-11-13T16:00, or --place \"Room 12\"");
        }
        var agenda = organizing.agenda(Optional.empty(), now, spec);
        agenda.moved(session, Optional.ofNullable(to), Optional.ofNullable(place))
                .ifPresent(lines -> Organizing.print(lines, spec));
        return organizing.tell(agenda.report(), spec);
    }
}
