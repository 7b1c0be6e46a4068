package offprint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import offprint.Import;
import offprint.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offprint import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Reads papers, and meetings of schedules, in any known format and keeps them in content/sources/, one file a source.",
        footer = {
            "",
            "Known formats: Hugging Face daily pages pasted as text, saved as HTML or as JSON of the API; answers of arXiv,"
                    + " OpenAlex, Crossref, Semantic Scholar, OpenReview and DataCite; BibTeX and biblatex, RIS, CSL-JSON,"
                    + " CSV; web pages of papers; curated lists, schedules and posts in Markdown or YAML; records in our own"
                    + " field names as JSON, JSON Lines, YAML or Markdown with front matter; all also in .gz or .zip. The"
                    + " format is recognized by the content.",
            "Importing a file again replaces what it gave before; a file that no command wrote is never touched.",
            "Exit codes: 0 all files were read, 1 a file was refused (the others are imported), 2 wrong usage."
        })
final class ImportCommand implements Callable<Integer> {
    private static final Set<String> LEAVABLE = Set.of("abstract", "summary", "keywords", "counts");

    private final Now now;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to import.")
    private List<Path> files;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds content/ (default: here).")
    private Path source;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "Where the records go (default: SOURCE/content/sources).")
    private @Nullable Path into;

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "The year of a pasted page, which shows only month and day.")
    private @Nullable String year;

    @Option(
            names = "--featured",
            paramLabel = "DATE",
            description = "The day under which papers without a day are listed, as 2025-11-10.")
    private @Nullable String featured;

    @Option(
            names = "--without",
            paramLabel = "FIELD",
            split = ",",
            description = "Leave a field out: abstract, summary, keywords or counts. Links in the abstract are kept.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--accept-less",
            description = "Let a file be replaced by one with fewer papers, meetings or fields.")
    private boolean acceptLess;

    @Mixin
    private Printing printing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    ImportCommand(Now now) {
        this.now = now;
    }

    @Override
    public Integer call() {
        var target = (into == null ? source.resolve("content").resolve("sources") : into).normalize();
        var job = new Import(new Import.Options(
                source,
                target,
                files,
                year(),
                Arguments.day(featured, "--featured", spec),
                without(),
                acceptLess,
                now.instant(spec)));
        var report = job.run();
        var terminal = new Terminal(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                none -> Optional.empty(),
                source.resolve("site"),
                Path.of(""),
                source);
        figures(job, report);
        int code = terminal.print(report, printing.form(), printing.notes(false));
        if (printing.form() == Terminal.Form.text && !printing.isQuiet()) {
            tell(job);
        }
        Terminal.faults(report).ifPresent(faults -> tellFaults(faults, job));
        return code;
    }

    private void tellFaults(String faults, Import job) {
        int refused = files.size() - job.outcomes().size();
        spec.commandLine()
                .getErr()
                .println(faults
                        + (refused > 0 ? "; " + refused + " of " + count(files.size(), "file") + " refused" : ""));
    }

    private static void figures(Import job, Report report) {
        var total = job.total();
        report.figure("entries", job.entries(), "");
        report.figure("papers", total.papers(), "");
        report.figure("new", total.papers() - total.known(), "");
        report.figure("known", total.known(), "");
        report.figure("without metadata", total.bare(), "");
        if (job.meetings() > 0) {
            report.figure("meetings", job.meetings(), "");
        }
    }

    private void tell(Import job) {
        var out = spec.commandLine().getOut();
        for (var outcome : job.outcomes()) {
            out.println(outcome.file() + ": " + outcome.format() + ", "
                    + outcome.day() + ": "
                    + tally(outcome.entries(), outcome.tally(), outcome.meetings()));
            out.println("  " + (outcome.changed() ? "written to " : "unchanged in ") + outcome.written()
                    + outcome.replaced()
                            .map(file -> ", instead of " + file.getFileName())
                            .orElse(""));
        }
        if (job.outcomes().size() > 1) {
            out.println("in all: " + tally(job.entries(), job.total(), job.meetings()));
        }
        out.flush();
    }

    private static String tally(int entries, Import.Tally tally, int meetings) {
        return (meetings == 0 ? "" : count(meetings, "meeting") + "; ") + papers(entries, tally);
    }

    private static String papers(int entries, Import.Tally tally) {
        return (entries == 1 ? "1 entry" : entries + " entries") + " of " + count(tally.papers(), "paper") + ": "
                + (tally.papers() - tally.known()) + " new, " + tally.known() + " known; " + tally.bare()
                + (tally.bare() == 1 ? " entry" : " entries") + " without metadata";
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private OptionalInt year() {
        if (year == null) {
            return OptionalInt.empty();
        }
        if (!year.matches("[12]\\d{3}")) {
            throw Arguments.misused(spec, "--year is \"" + year + "\", which is no year such as 2025");
        }
        return OptionalInt.of(Integer.parseInt(year));
    }

    private Set<String> without() {
        for (var field : without) {
            if (!LEAVABLE.contains(field)) {
                throw Arguments.misused(
                        spec,
                        "--without takes " + String.join(", ", new TreeSet<>(LEAVABLE)) + ", not \"" + field + "\"");
            }
        }
        return Set.copyOf(without);
    }
}
