package offprint.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * A whole answer.
 *
 * @param uri the address that answered at last
 * @param status 200, 304, 400 or 404, say
 * @param etag its version, as the service marks it
 * @param modified when the service says that it was changed
 * @param type the type that the service says it has
 * @param body its bytes, unpacked
 */
record Reply(URI uri, int status, Optional<String> etag, Optional<String> modified, Optional<String> type, Body body) {}
