package offprint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code offprint fetch} and what can be fetched. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Fetches lists of papers, and keeps them in content/sources/.",
        synopsisSubcommandLabel = "WHAT",
        footer = {
            "",
            "offprint fetch WHAT --help tells more. To fetch the same again and again, list it under sources:"
                    + " in content/site.yaml and run offprint update."
        })
final class FetchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli fills the field before run()
    FetchCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to fetch: daily or arxiv");
    }
}
