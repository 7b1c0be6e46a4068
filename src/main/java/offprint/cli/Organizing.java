package offprint.cli;

import java.nio.file.Path;
import java.util.Optional;
import offprint.Agenda;
import offprint.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What all commands about meetings are told. */
final class Organizing {
    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds content/ (default: here).")
    private Path source;

    @Option(names = "--date", paramLabel = "DATE", description = "The day that counts as today (default: today).")
    private @Nullable String date;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before anybody asks
    Organizing() {}

    Agenda agenda(Optional<String> url, Now now, CommandSpec spec) {
        return new Agenda(new Agenda.Options(source, url, Arguments.day(date, "--date", spec), now.instant(spec)));
    }

    /** Prints what was found wrong, and returns the exit code. */
    int tell(Report report, CommandSpec spec) {
        var terminal = new Terminal(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                none -> Optional.empty(),
                source.resolve("site"),
                source);
        return terminal.print(report, Terminal.Form.text, Report.Notes.NONE);
    }

    Path source() {
        return source;
    }

    /** Prints lines to be written, and where. */
    static void print(Agenda.Lines lines, CommandSpec spec) {
        var err = spec.commandLine().getErr();
        err.println("write " + lines.where() + " (no file was changed):");
        err.flush();
        lines.lines().forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
    }
}
