package offprint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import offprint.Mail;
import offprint.model.Period;
import offprint.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offprint mail}. */
@Command(
        name = "mail",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Sends the digest of a week as mail, to everybody alone.",
        footer = {
            "",
            "A file lists an address a line, as ada@example.org or Ada Kettle <ada@example.org>, or is a CSV with a column"
                    + " called email. What was sent is noted, so that a run that was stopped goes on where it was.",
            "Examples:",
            "  offprint mail 2025-W46 --to readers.txt --dry-run",
            "  offprint mail 2025-W46 --to readers.txt --to new@example.org",
            "Exit codes: 0 everybody has it, 1 somebody has not or nothing was sent, 2 wrong usage.",
            "Environment: OFFPRINT_SMTP_PASSWORD holds the password of the user in site.yaml; OFFPRINT_URL and"
                    + " SOURCE_DATE_EPOCH as for build."
        })
final class MailCommand implements Callable<Integer> {
    /** By this variable the password comes; it belongs in no file. */
    private static final String PASSWORD = "OFFPRINT_SMTP_PASSWORD";

    private final Now now;
    private final Outdoors outdoors;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WEEK", description = "The week, as 2025-W46.")
    private String week;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE|ADDRESS",
            description = "Who gets it: a file, or an address. May be given several times.")
    private List<String> to;

    @Option(
            names = "--dry-run",
            description = "Tell what would be sent to how many; connect to nothing, write nothing.")
    private boolean dryRun;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds content/ (default: here).")
    private Path source;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Where it is noted who has it (default: SOURCE/.offprint/mail/WEEK.jsonl).")
    private @Nullable Path journal;

    @Option(names = "--first", description = "Nobody has this issue: begin without a journal, with nobody to ask.")
    private boolean first;

    @Option(names = "--again", description = "Send it once more to those who have it, when all of them do.")
    private boolean again;

    @Option(names = "--changed", description = "Go on although the issue has changed since the run was stopped.")
    private boolean changed;

    @Option(
            names = "--no-wait",
            description = "Leave who is put off to the next run, instead of trying again in this one.")
    private boolean noWait;

    @Option(names = "--yes", description = "Don't ask before sending.")
    private boolean yes;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address that the site has (default: OFFPRINT_URL, else url in site.yaml).")
    private @Nullable String baseUrl;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day to build for, as build has it (default: today).")
    private @Nullable String date;

    @Mixin
    private Printing printing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    MailCommand(Now now, Outdoors outdoors) {
        this.now = now;
        this.outdoors = outdoors;
    }

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        boolean isAttended = outdoors.isAttended();
        var options = new Mail.Options(
                source,
                week(),
                to,
                Optional.ofNullable(journal),
                Arguments.url(baseUrl, outdoors.environment(), spec),
                Arguments.day(date, "--date", spec),
                now.instant(spec),
                new Mail.Manner(dryRun, first || yes && isAttended, again, changed, !noWait, isAttended && !yes));
        var password = Optional.ofNullable(outdoors.environment().get(PASSWORD)).filter(text -> !text.isEmpty());
        var job = new Mail(options, outdoors.world(err, password, this::isAgreed));
        var farewell = new Thread(() -> {
            outdoors.done(err);
            err.println("offprint: stopped; what was sent is noted, and the same command goes on there");
            err.flush();
        });
        Runtime.getRuntime().addShutdownHook(farewell);
        Optional<Mail.Result> result;
        try {
            result = job.run();
        } finally {
            Runtime.getRuntime().removeShutdownHook(farewell);
        }
        outdoors.done(err);
        return told(job.report(), result);
    }

    private Period week() {
        return Period.parse(week.toUpperCase(Locale.ROOT))
                .filter(period -> period.span() == Period.Span.WEEK)
                .orElseThrow(() -> Arguments.misused(spec, "\"" + week + "\" is no week such as 2025-W46"));
    }

    private boolean isAgreed(List<String> lines) {
        return Outdoors.isAgreed(
                lines.stream().map(Terminal::clean).collect(Collectors.joining(System.lineSeparator())),
                spec.commandLine().getErr());
    }

    private int told(Report report, Optional<Mail.Result> result) {
        var out = spec.commandLine().getOut();
        var terminal = new Terminal(
                out,
                spec.commandLine().getErr(),
                none -> Optional.empty(),
                source.resolve("site"),
                source,
                Path.of(""));
        int code = terminal.print(report, printing.form(), printing.notes(result.isEmpty()));
        boolean isText = printing.form() == Terminal.Form.text;
        if (result.isEmpty()) {
            if (isText) {
                spec.commandLine().getErr().println(Terminal.faults(report).orElse("") + "; nothing was sent");
            }
            return 1;
        }
        if (isText && !printing.isQuiet()) {
            tell(result.get(), out);
        }
        var tally = result.get().tally();
        boolean isWhole = tally.map(came -> came.refused() + came.deferred() + came.open())
                        .orElse(0)
                == 0;
        return isWhole ? code : 1;
    }

    private static void tell(Mail.Result result, PrintWriter out) {
        result.lines().forEach(line -> out.println(Terminal.clean(line)));
        if (result.tally().isEmpty()) {
            out.println("nothing was sent: this was a dry run");
        }
        result.tally().ifPresent(tally -> {
            List<String> parts = new ArrayList<>();
            parts.add("sent to " + tally.sent());
            add(parts, tally.had(), "had it before");
            add(parts, tally.refused(), "refused");
            add(parts, tally.deferred(), "put off");
            add(parts, tally.open(), "not reached");
            out.println(String.join("; ", parts));
            if (tally.deferred() + tally.open() > 0) {
                out.println("the same command goes on with those who don't have it");
            }
        });
        out.flush();
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }
}
