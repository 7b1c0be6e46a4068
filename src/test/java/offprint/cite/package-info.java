@NullMarked
package offprint.cite;

import org.jspecify.annotations.NullMarked;
