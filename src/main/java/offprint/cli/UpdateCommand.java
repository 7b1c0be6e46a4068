package offprint.cli;

import java.util.concurrent.Callable;
import offprint.Fetch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code offprint update}. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Fetches what content/site.yaml lists under sources:, and keeps it in content/sources/.",
        footer = {
            "",
            "What can't be had, or would be less than before, stays as it is; the rest is fetched.",
            "Examples:",
            "  offprint update",
            "  offprint update --source our-reading --quiet",
            "Exit codes: 0 everything was fetched, 1 something was not, 2 wrong usage."
        })
final class UpdateCommand implements Callable<Integer> {
    private final Now now;
    private final Outdoors outdoors;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FetchOptions options;

    @Mixin
    private Printing printing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    UpdateCommand(Now now, Outdoors outdoors) {
        this.now = now;
        this.outdoors = outdoors;
    }

    @Override
    public Integer call() {
        var run = new FetchRun(spec, options, printing, outdoors);
        return run.run(run.options(now), Fetch::update);
    }
}
