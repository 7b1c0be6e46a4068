package offprint.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the time between two requests to one host, also across runs. */
final class Spacing {
    private final Outside outside;
    private final Cache cache;
    private final Map<String, Instant> last = new HashMap<>();
    private final Map<String, Instant> earliest = new HashMap<>();

    Spacing(Outside outside, Cache cache) {
        this.outside = outside;
        this.cache = cache;
    }

    /** Lets the time pass that has to before a host may be asked. */
    void await(String host, Duration spacing, String label) {
        var now = outside.clock().instant();
        Function<String, Optional<Instant>> before =
                name -> Optional.ofNullable(last.get(name)).or(() -> cache.lastAsked(name));
        var wait = before.apply(host)
                .map(asked -> Duration.between(now, asked.plus(spacing)))
                .filter(time -> time.compareTo(spacing) <= 0)
                .orElse(Duration.ZERO);
        var told = Optional.ofNullable(earliest.remove(host))
                .map(moment -> Duration.between(now, moment))
                .orElse(Duration.ZERO);
        var longer = wait.compareTo(told) > 0 ? wait : told;
        if (longer.compareTo(Duration.ZERO) > 0) {
            outside.progress().accept("waiting for " + label + " ...");
            outside.pause().accept(longer);
        }
    }

    /** A host was asked just now. */
    void used(String host) {
        last.put(host, outside.clock().instant());
        cache.asked(host, outside.clock().instant());
    }

    /** A host asks not to be asked before a moment. */
    void notBefore(String host, Instant moment) {
        earliest.put(host, moment);
    }
}
