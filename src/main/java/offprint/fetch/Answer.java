package offprint.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What came of a request. */
public sealed interface Answer {
    /**
     * Something that looks like papers; who can read it has it kept.
     *
     * @param uri what was asked
     * @param when when it was known to be true
     * @param etag its version, as the service marked it
     * @param modified when the service said that it was changed
     * @param body its bytes
     */
    record Found(URI uri, Instant when, Optional<String> etag, Optional<String> modified, Body body)
            implements Answer {}

    /** The service has no such thing. */
    record Missing() implements Answer {}

    /** The service did not understand; of several things that were asked for at once, one may be to blame. */
    record Misunderstood() implements Answer {}

    /** There was none; it was said why, now or when the service was given up. */
    record Failed() implements Answer {}
}
