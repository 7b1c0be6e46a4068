/** Between curate and plan: formulas become what a page shows, by KaTeX, which runs in Rhino. */
@NullMarked
package offprint.typeset;

import org.jspecify.annotations.NullMarked;
