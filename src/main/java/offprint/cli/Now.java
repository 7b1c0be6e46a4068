package offprint.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** The moment from which a day follows: that of {@code SOURCE_DATE_EPOCH}, else the clock's. */
final class Now {
    private final Map<String, String> environment;
    private final Clock clock;

    Now(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /** The moment; a fault of the variable is a fault of usage. */
    Instant instant(CommandSpec command) {
        var epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "").strip();
        if (epoch.isEmpty()) {
            return clock.instant();
        }
        if (!epoch.matches("\\d{1,11}")) {
            throw Arguments.misused(command, "SOURCE_DATE_EPOCH is \"" + epoch + "\", not a number of seconds");
        }
        return Instant.ofEpochSecond(Long.parseLong(epoch));
    }
}
