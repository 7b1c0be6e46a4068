package offprint.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * What a run needs of the world outside.
 *
 * @param clock tells the time
 * @param pause lets time pass
 * @param chance a number from 0 to 1, so that not all who were refused come back at one moment
 * @param environment the value of a variable
 * @param progress is told what goes on
 */
public record Outside(
        Clock clock,
        Consumer<Duration> pause,
        DoubleSupplier chance,
        Function<String, Optional<String>> environment,
        Consumer<String> progress) {}
