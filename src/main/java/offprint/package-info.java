/** The program: {@code Main} starts it. */
@NullMarked
package offprint;

import org.jspecify.annotations.NullMarked;
