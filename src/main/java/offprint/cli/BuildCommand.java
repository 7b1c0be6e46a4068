package offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import offprint.Build;
import offprint.report.Report;
import offprint.report.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code offprint build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Builds the site from content/ and templates/.",
        footer = {
            "",
            "When a file has an error, all errors are shown and the old site stays as it is.",
            "Exit codes: 0 the site was built, 1 an error in content, templates or on disk, 2 wrong usage.",
            "Environment: OFFPRINT_URL stands for --base-url, SOURCE_DATE_EPOCH for the day of --date."
        })
final class BuildCommand implements Callable<Integer> {
    private final Map<String, String> environment;
    private final Now now;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds content/ (default: here).")
    private Path source;

    @Option(names = "--output", paramLabel = "DIR", description = "Where the site goes (default: SOURCE/site).")
    private @Nullable Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address that the site will have (default: OFFPRINT_URL, else url in site.yaml).")
    private @Nullable String baseUrl;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description =
                    "The day to build for, as 2025-11-10 (default: SOURCE_DATE_EPOCH, else today in the site's zone).")
    private @Nullable String date;

    @Option(names = "--drafts", description = "Show drafts and papers under embargo too.")
    private boolean drafts;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Mixin
    private Printing printing;

    @Option(names = "--open", description = "Open the home page in a browser afterwards.")
    private boolean open;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    BuildCommand(Map<String, String> environment, Now now) {
        this.environment = environment;
        this.now = now;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        var target = (output == null ? source.resolve("site") : output).normalize();
        refuseSources(target);
        var build = new Build(new Build.Options(
                source,
                target,
                Arguments.url(baseUrl, environment, spec),
                Arguments.day(date, "--date", spec),
                now.instant(spec),
                drafts,
                strict));
        var report = build.run();
        var terminal =
                new Terminal(spec.commandLine().getOut(), spec.commandLine().getErr(), build::line, target, source);
        var took = Duration.ofNanos(System.nanoTime() - start);
        report.figure("time", String.format(Locale.ROOT, "%.2f", took.toMillis() / 1000.0), "s");
        if (report.count(Severity.WARNING) > 0) {
            report.figure("warnings", report.count(Severity.WARNING), "");
        }
        int code = terminal.print(report, printing.form(), printing.notes(report.hasErrors()));
        if (printing.form() == Terminal.Form.text) {
            close(terminal, report, target);
        }
        if (open && code == 0) {
            open(target.resolve("index.html").toAbsolutePath().normalize());
        }
        return code;
    }

    private void close(Terminal terminal, Report report, Path target) {
        var faults = Terminal.faults(report);
        if (report.hasErrors()) {
            spec.commandLine()
                    .getErr()
                    .println(faults.orElse("") + "; nothing was published, " + target + " is as it was before");
        } else if (!printing.isQuiet()) {
            terminal.table(report.figures());
        }
    }

    /** What people wrote is never written over, whatever the output is said to be. */
    private void refuseSources(Path target) {
        var site = target.toAbsolutePath().normalize();
        var root = source.toAbsolutePath().normalize();
        boolean within = site.startsWith(root.resolve("content")) || site.startsWith(root.resolve("templates"));
        if (root.startsWith(site) || within) {
            throw Arguments.misused(
                    spec,
                    "--output is " + target + ", which holds or is part of what you wrote; name a folder of its own");
        }
    }

    private void open(Path page) {
        var system = environment.getOrDefault("OS", "").startsWith("Windows");
        var commands = system
                ? List.of(List.of("cmd", "/c", "start", "", page.toString()))
                : List.of(List.of("xdg-open", page.toString()), List.of("open", page.toString()));
        for (var command : commands) {
            try {
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return;
            } catch (IOException notHere) {
                // the next system's command may be
            }
        }
        spec.commandLine().getErr().println("no browser could be opened; the page is " + page.toUri());
    }
}
