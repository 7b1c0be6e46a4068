/** The site in a real browser: how it looks to readers, to screen readers, to the keyboard, and without scripts. */
@NullMarked
package offprint.browser;

import org.jspecify.annotations.NullMarked;
