/** Second stage: entries become what they mean, complete and clean, or a diagnostic. */
@NullMarked
package offprint.normalize;

import org.jspecify.annotations.NullMarked;
