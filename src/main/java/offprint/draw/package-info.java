/** Letters become pixels: fonts, a canvas, PNG; the same bytes on every machine, as nothing of it asks the machine. */
@NullMarked
package offprint.draw;

import org.jspecify.annotations.NullMarked;
