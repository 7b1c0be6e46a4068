/** Fifth stage: pages become bytes, by template or by code. */
@NullMarked
package offprint.render;

import org.jspecify.annotations.NullMarked;
