package offprint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import offprint.Fetch;
import offprint.Mail;

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

    /** By this variable it says that standard input is one too, so that somebody can be asked. */
    private static final String ATTENDED = "OFFPRINT_ATTENDED";

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

    /** The world as a run sees it that sends mail. */
    Mail.World world(PrintWriter err, Optional<String> password, Predicate<List<String>> isAgreed) {
        return new Mail.World(clock, pause, progress(err), password, isAgreed);
    }

    /** Whether somebody sits there who can be asked. */
    boolean isAttended() {
        return "1".equals(environment.get(TERMINAL)) && "1".equals(environment.get(ATTENDED));
    }

    /** Asks who sits there; anything but a yes is a no. */
    static boolean isAgreed(String question, PrintWriter err) {
        err.println(question);
        err.print("[y/N] ");
        err.flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return answer != null && answer.strip().matches("(?i)y|yes");
        } catch (IOException noAnswer) {
            return false;
        }
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
