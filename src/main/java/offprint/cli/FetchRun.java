package offprint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import offprint.Fetch;
import offprint.Import;
import offprint.report.Report;
import picocli.CommandLine.Model.CommandSpec;

/** Runs a command that fetches, and tells what came of it. */
final class FetchRun {
    private final CommandSpec spec;
    private final FetchOptions given;
    private final Printing printing;
    private final Outdoors outdoors;

    FetchRun(CommandSpec spec, FetchOptions given, Printing printing, Outdoors outdoors) {
        this.spec = spec;
        this.given = given;
        this.printing = printing;
        this.outdoors = outdoors;
    }

    /** The options of a run that adds nothing of its own. */
    Fetch.Options options(Now now) {
        return options(now, Optional.empty(), Optional.empty(), false);
    }

    Fetch.Options options(Now now, Optional<String> from, Optional<LocalDate> featured, boolean notes) {
        return new Fetch.Options(
                given.source(),
                Version.number(),
                now.instant(spec),
                from,
                featured,
                notes,
                given.isLessAccepted(),
                given.isRefreshing());
    }

    /** Runs, prints, and returns the exit code. */
    int run(Fetch.Options options, Function<Fetch, Report> work) {
        var err = spec.commandLine().getErr();
        var job = new Fetch(options, outdoors.world(err));
        var report = work.apply(job);
        outdoors.done(err);
        var terminal = new Terminal(
                spec.commandLine().getOut(),
                err,
                none -> Optional.empty(),
                given.source().resolve("site"),
                given.source(),
                Path.of(""));
        figures(job, report);
        int code = terminal.print(report, printing.form(), printing.notes(false));
        if (printing.form() == Terminal.Form.text && !printing.isQuiet()) {
            tell(job);
        }
        Terminal.faults(report).ifPresent(faults -> tellFaults(faults, job));
        return code;
    }

    private static void figures(Fetch job, Report report) {
        var total = job.total();
        report.figure("entries", job.entries(), "");
        report.figure("papers", total.papers(), "");
        report.figure("new", total.papers() - total.known(), "");
        report.figure("known", total.known(), "");
        report.figure("missed", job.missed().size(), "");
    }

    private void tell(Fetch job) {
        var out = spec.commandLine().getOut();
        for (var outcome : job.outcomes()) {
            out.println(Terminal.clean(outcome.asked()) + ": " + tally(outcome.entries(), job.tally(outcome))
                    + "; from " + outcome.from() + listed(outcome));
            outcome.papers().forEach(paper -> out.println("  " + Terminal.clean(paper)));
            out.println("  " + (outcome.changed() ? "written to " : "unchanged in ") + outcome.written());
            outcome.note().ifPresent(note -> out.println("  a note may be written in " + note));
        }
        if (job.outcomes().size() > 1) {
            out.println("in all: " + tally(job.entries(), job.total()));
        }
        out.flush();
    }

    private static String listed(Fetch.Outcome outcome) {
        var days = outcome.listed();
        if (days.isEmpty()) {
            return ", listed under no day";
        }
        return days.size() == 1
                ? ", listed on " + days.get(0)
                : ", listed from " + days.get(0) + " to " + days.get(days.size() - 1);
    }

    private static String tally(int entries, Import.Tally tally) {
        int fresh = tally.papers() - tally.known();
        if (tally.papers() == 1 && entries == 1) {
            return fresh == 1 ? "new" : "known, refreshed";
        }
        return tally.papers() + (tally.papers() == 1 ? " paper" : " papers") + ", " + fresh + " new and "
                + tally.known() + " known";
    }

    private void tellFaults(String faults, Fetch job) {
        var missed = job.missed().stream().map(Terminal::clean).collect(Collectors.joining(", "));
        spec.commandLine().getErr().println(faults + (missed.isEmpty() ? "" : "; not fetched: " + missed));
    }
}
