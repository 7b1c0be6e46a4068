/** Last stage: bytes become the site on disk, all or nothing. */
@NullMarked
package offprint.publish;

import org.jspecify.annotations.NullMarked;
