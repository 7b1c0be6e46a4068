/** Third stage: records become papers, and papers become topics, digests and picks. */
@NullMarked
package offprint.curate;

import org.jspecify.annotations.NullMarked;
