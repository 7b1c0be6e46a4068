/** Fourth stage: the digest is laid out as closed pages. */
@NullMarked
package offprint.plan;

import org.jspecify.annotations.NullMarked;
