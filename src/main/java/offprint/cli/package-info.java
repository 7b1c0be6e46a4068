/** The commands, and the only code that knows clock, environment and terminal. */
@NullMarked
package offprint.cli;

import org.jspecify.annotations.NullMarked;
