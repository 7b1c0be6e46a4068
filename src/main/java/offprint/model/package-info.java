/** The nouns of a paper digest: closed values that every stage shares. */
@NullMarked
package offprint.model;

import org.jspecify.annotations.NullMarked;
