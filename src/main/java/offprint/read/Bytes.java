package offprint.read;

import java.io.IOException;
import java.io.InputStream;

/** What a file holds, to be read from its beginning as often as is needed. */
@FunctionalInterface
interface Bytes {
    /** A stream of all of it. */
    InputStream open() throws IOException;
}
