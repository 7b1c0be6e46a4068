package offprint.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code offprint} and its subcommands. */
@Command(
        name = "offprint",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns the papers that a group reads into a website.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "offprint COMMAND --help tells more about a command."})
public final class OffprintCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli fills the field before run()
    private OffprintCommand() {}

    /**
     * Runs the program.
     *
     * @param arguments what the user wrote
     * @param out where results go
     * @param err where diagnostics go
     * @param environment the environment's variables
     * @param clock tells what time it is
     * @return the exit code: 0 clean, 1 content, 2 usage
     */
    public static int run(
            String[] arguments, PrintWriter out, PrintWriter err, Map<String, String> environment, Clock clock) {
        return run(arguments, out, err, environment, clock, Outdoors::sleep);
    }

    /**
     * Runs the program where time passes in another way.
     *
     * @param arguments what the user wrote
     * @param out where results go
     * @param err where diagnostics go
     * @param environment the environment's variables
     * @param clock tells what time it is
     * @param pause lets time pass
     * @return the exit code: 0 clean, 1 content, 2 usage
     */
    public static int run(
            String[] arguments,
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            Clock clock,
            Consumer<Duration> pause) {
        var outdoors = new Outdoors(environment, clock, pause);
        var now = new Now(environment, clock);
        var line = new CommandLine(new OffprintCommand())
                .addSubcommand(new BuildCommand(environment, now))
                .addSubcommand(new ImportCommand(now))
                .addSubcommand(new AddCommand(now, outdoors))
                .addSubcommand(new CommandLine(new FetchCommand())
                        .addSubcommand(new FetchDailyCommand(now, outdoors))
                        .addSubcommand(new FetchArxivCommand(now, outdoors)))
                .addSubcommand(new UpdateCommand(now, outdoors))
                .addSubcommand(new CommandLine(new NewCommand()).addSubcommand(new NewSessionCommand(now)))
                .addSubcommand(new MoveCommand(now))
                .addSubcommand(new CancelCommand(now))
                .addSubcommand(new AnnounceCommand(environment, now))
                .addSubcommand(new RemindersCommand(now))
                .addSubcommand(new ExplainCommand(now))
                .addSubcommand(new MailCommand(now, outdoors))
                .addSubcommand(new SchemaCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(OffprintCommand::misused)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof ParameterException usage) {
                        throw usage;
                    }
                    err.println("offprint: internal error: " + e + at(e));
                    err.println("  hint: this is a bug of Offprint; please report it with this line and what you ran");
                    err.flush();
                    return 1;
                });
        int code = execute(line, arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** What is wrong with the command line, what may have been meant, and where to read more. */
    private static int misused(ParameterException e, String[] arguments) {
        var line = e.getCommandLine();
        line.getErr().println("offprint: " + e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr())) {
            line.getErr().println("  hint: " + line.getCommandSpec().qualifiedName() + " --help tells more");
        }
        line.getErr().flush();
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** What the machine cannot bear is no stack trace either. */
    private static int execute(CommandLine line, String[] arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            line.getErr().println("offprint: there is not enough memory for this");
            line.getErr().println("  hint: give more with OFFPRINT_JAVA_OPTS=-Xmx4g, or import in several files");
        } catch (StackOverflowError e) {
            line.getErr().println("offprint: internal error: something is nested too deep" + at(e));
            line.getErr()
                    .println("  hint: this is a bug of Offprint; please report it with this line and what you ran");
        }
        return 1;
    }

    private static String at(Throwable e) {
        return e.getStackTrace().length > 0 ? " at " + e.getStackTrace()[0] : "";
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
