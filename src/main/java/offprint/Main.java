package offprint;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import offprint.cli.OffprintCommand;

/** The program. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and exits with its code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        // numbers in addresses and dates have the same digits wherever the program runs
        Locale.setDefault(Locale.ROOT);
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        int code = OffprintCommand.run(arguments, out, err, System.getenv(), Clock.systemUTC());
        System.exit(code);
    }
}
