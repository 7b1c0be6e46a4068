package offprint.fetch;

import java.time.Duration;

/**
 * What is borne of a service.
 *
 * @param connect how long it may take to connect
 * @param exchange how long a whole exchange may take, to the last byte of the answer
 * @param longest the longest time for which a service is waited for when it asks to
 * @param bytes the size of an answer, unpacked
 * @param tries how often it is asked
 */
record Limits(Duration connect, Duration exchange, Duration longest, long bytes, int tries) {
    static final Limits STANDARD =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60), 32L << 20, 3);

    Limits upTo(long size) {
        return new Limits(connect, exchange, longest, size, tries);
    }
}
