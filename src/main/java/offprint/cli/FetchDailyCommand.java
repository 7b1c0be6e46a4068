package offprint.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import offprint.Fetch;
import offprint.model.Subscription;
import offprint.report.Position;
import offprint.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code offprint fetch daily}. */
@Command(
        name = "daily",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Fetches Hugging Face Daily Papers, a file a day.",
        footer = {
            "",
            "A day's list may grow for two weeks: with --since, such days are fetched again, older ones once.",
            "Examples:",
            "  offprint fetch daily --date 2025-11-10",
            "  offprint fetch daily --since 2025-11-01",
            "Exit codes: 0 every day was fetched, 1 one was not, 2 wrong usage."
        })
final class FetchDailyCommand implements Callable<Integer> {
    private final Now now;
    private final Outdoors outdoors;

    @Spec
    private CommandSpec spec;

    @Option(names = "--date", paramLabel = "DATE", description = "One day (default: today in the site's zone).")
    private @Nullable String date;

    @Option(names = "--since", paramLabel = "DATE", description = "Every day from this one to today.")
    private @Nullable String since;

    @Mixin
    private FetchOptions options;

    @Mixin
    private Printing printing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    FetchDailyCommand(Now now, Outdoors outdoors) {
        this.now = now;
        this.outdoors = outdoors;
    }

    @Override
    public Integer call() {
        var day = Arguments.day(date, "--date", spec);
        var first = Arguments.day(since, "--since", spec);
        if (day.isPresent() && first.isPresent()) {
            throw Arguments.misused(spec, "--date is one day and --since many; give one of them");
        }
        var run = new FetchRun(spec, options, printing, outdoors);
        return run.run(run.options(now), job -> fetch(job, day, first));
    }

    private Report fetch(Fetch job, Optional<LocalDate> day, Optional<LocalDate> first) {
        var today = job.today();
        var from = first.or(() -> day).orElse(today);
        if (from.isAfter(today)) {
            throw Arguments.misused(spec, from + " has not come yet; today is " + today);
        }
        var until = first.isPresent() ? today : from;
        return job.run(List.of(
                new Subscription.Days("hugging-face", from, Optional.of(until), Position.startOf("fetch daily"))));
    }
}
