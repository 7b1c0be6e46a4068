/** What a run tells its user: diagnostics with a place and a hint, and the figures of the closing table. */
@NullMarked
package offprint.report;

import org.jspecify.annotations.NullMarked;
