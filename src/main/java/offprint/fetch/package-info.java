/** Asks remote services for papers, politely; what they answer is bytes here, and read elsewhere. */
@NullMarked
package offprint.fetch;

import org.jspecify.annotations.NullMarked;
