package offprint.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What all commands that fetch may be told. */
final class FetchOptions {
    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds content/ (default: here).")
    private Path source;

    @Option(
            names = "--refresh",
            description = "Ask anew, also for what was asked for today, and for lists of days long past.")
    private boolean refresh;

    @Option(names = "--accept-less", description = "Let a file be replaced by one with fewer papers or fields.")
    private boolean acceptLess;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before they are asked for
    FetchOptions() {}

    Path source() {
        return source;
    }

    boolean isRefreshing() {
        return refresh;
    }

    boolean isLessAccepted() {
        return acceptLess;
    }
}
