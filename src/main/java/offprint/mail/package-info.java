/** Mail on its way: who gets it, who has it, and the server that takes it. Alone knows SMTP. */
@NullMarked
package offprint.mail;

import org.jspecify.annotations.NullMarked;
