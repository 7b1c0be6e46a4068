/** What tests share. */
@NullMarked
package offprint.support;

import org.jspecify.annotations.NullMarked;
