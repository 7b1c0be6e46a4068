package offprint.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import offprint.Fetch;

/**
 * What a command that uses the network needs of the machine.
 *
 * @param environment the environment's variables
 * @param clock tells what time it is
 * @param pause lets time pass
 */
record Outdoors(Map<String, String> environment, Clock clock, Consumer<Duration> pause) {
    /** By this variable the launcher says that standard error is a terminal. */
    private static final String TERMINAL = "OFFPRINT_TERMINAL";

    /** Lets time really pass. */
    static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The world as a fetching run sees it; progress is shown to people only. */
    Fetch.World world(PrintWriter err) {
        return new Fetch.World(
                clock, pause, () -> ThreadLocalRandom.current().nextDouble(), environment, progress(err));
    }

    /** Removes what progress was shown last. */
    void done(PrintWriter err) {
        progress(err).accept("");
    }

    private Consumer<String> progress(PrintWriter err) {
        if (!"1".equals(environment.get(TERMINAL))) {
            return nobody -> {};
        }
        return text -> {
            err.print("\r\u001b[K" + (text.length() <= 78 ? text : text.substring(0, 78)));
            err.flush();
        };
    }
}
