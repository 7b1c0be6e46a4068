/** How papers are cited: references, their keys, their forms for programs, and the styles of the trade. */
@NullMarked
package offprint.cite;

import org.jspecify.annotations.NullMarked;
