/** First stage: files as somebody wrote them become entries; nothing is checked yet. */
@NullMarked
package offprint.read;

import org.jspecify.annotations.NullMarked;
