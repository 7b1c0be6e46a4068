/** Mail as bytes and as words: messages, their headers, prose for readers without stylesheets, plain text. */
@NullMarked
package offprint.letter;

import org.jspecify.annotations.NullMarked;
