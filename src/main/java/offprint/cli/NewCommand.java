package offprint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code offprint new} and what can be begun. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Begins a file that you go on with.",
        synopsisSubcommandLabel = "WHAT",
        footer = {"", "offprint new WHAT --help tells more."})
final class NewCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli fills the field before run()
    NewCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what is new: session");
    }
}
