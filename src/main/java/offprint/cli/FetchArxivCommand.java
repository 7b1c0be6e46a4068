package offprint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import offprint.model.Subscription;
import offprint.report.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code offprint fetch arxiv}. */
@Command(
        name = "arxiv",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Fetches what a query finds on arXiv, the newest first, and keeps it in one file.",
        footer = {
            "",
            "What the same query found before stays in the file. The same query is asked once a day at most.",
            "Examples:",
            "  offprint fetch arxiv --query 'cat:cs.RO AND abs:teapot'",
            "  offprint fetch arxiv --query 'au:kettle_a' --max 20 --unlisted",
            "Exit codes: 0 it was fetched, 1 it was not, 2 wrong usage."
        })
final class FetchArxivCommand implements Callable<Integer> {
    private static final int MOST = 2000;

    private final Now now;
    private final Outdoors outdoors;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            required = true,
            description = "What to look for, as the manual of arXiv's API says.")
    private String query;

    @Option(
            names = "--max",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many papers to take, at most 2000 (default: 100).")
    private int most;

    @Option(names = "--unlisted", description = "List no paper under the day on which it was submitted.")
    private boolean unlisted;

    @Mixin
    private FetchOptions options;

    @Mixin
    private Printing printing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    FetchArxivCommand(Now now, Outdoors outdoors) {
        this.now = now;
        this.outdoors = outdoors;
    }

    @Override
    public Integer call() {
        if (most < 1 || most > MOST) {
            throw Arguments.misused(spec, "--max is " + most + ", which is no number from 1 to " + MOST);
        }
        if (query.isBlank()) {
            throw Arguments.misused(
                    spec, "--query is empty; write what to look for, such as 'cat:cs.RO AND abs:teapot'");
        }
        var run = new FetchRun(spec, options, printing, outdoors);
        return run.run(
                run.options(now),
                job -> job.run(List.of(new Subscription.Query(
                        "arxiv", query.strip(), most, !unlisted, Position.startOf("fetch arxiv")))));
    }
}
