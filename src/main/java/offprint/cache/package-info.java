/** What is pure and dear is kept by its content; without it a build takes longer, and gives the same bytes. */
@NullMarked
package offprint.cache;

import org.jspecify.annotations.NullMarked;
