package offprint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import offprint.Agenda;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code offprint new session}. */
@Command(
        name = "session",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes a file for a meeting at the next free time of the group's rhythm (meets: in site.yaml).",
        footer = {
            "",
            "A file that is there is never touched. Exit codes: 0 written, 1 there is no such time or the file can't be"
                    + " written, 2 wrong usage."
        })
final class NewSessionCommand implements Callable<Integer> {
    private final Now now;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--on",
            paramLabel = "TIME",
            description = "When it takes place, as 2025-11-12T16:00, or the day alone at the usual time.")
    private @Nullable String on;

    @Option(names = "--title", paramLabel = "TITLE", description = "What it is about (default: the paper).")
    private @Nullable String title;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "A paper that is read: its key, an identifier or its title; may be given again.")
    private List<String> papers = new ArrayList<>();

    @Option(
            names = "--presenter",
            paramLabel = "NAME",
            description = "Who presents: a name or a slug of people.yaml; may be given again.")
    private List<String> presenters = new ArrayList<>();

    @Option(names = "--dry-run", description = "Print the file instead of writing it.")
    private boolean dry;

    @Mixin
    private Organizing organizing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    NewSessionCommand(Now now) {
        this.now = now;
    }

    @Override
    public Integer call() {
        var agenda = organizing.agenda(Optional.empty(), now, spec);
        var sheet = agenda.planned(
                new Agenda.Wanted(Optional.ofNullable(on), Optional.ofNullable(title), papers, presenters));
        if (sheet.isPresent()) {
            if (dry) {
                spec.commandLine().getErr().println("would write " + sheet.get().path() + ":");
                spec.commandLine().getOut().print(sheet.get().content());
            } else if (agenda.write(sheet.get())) {
                spec.commandLine()
                        .getOut()
                        .println("written to "
                                + organizing
                                        .source()
                                        .resolve(sheet.get().path())
                                        .normalize());
            }
        }
        return organizing.tell(agenda.report(), spec);
    }
}
