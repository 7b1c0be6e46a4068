package offprint.mail;

import java.util.Optional;
import offprint.model.Mailbox;

/** Takes messages to a server. */
interface Courier extends AutoCloseable {
    /**
     * Goes there, unless it is there already.
     *
     * @throws Unreachable when that is of no use
     */
    void go() throws Unreachable;

    /** Hands a message over to somebody. */
    Answer give(byte[] message, Mailbox to);

    @Override
    void close();

    /** There is no way to the server, or it does not let us in. */
    final class Unreachable extends Exception {
        private static final long serialVersionUID = 1;

        private final String code;
        private final String hint;
        private final boolean mayPass;

        Unreachable(String code, String message, String hint, boolean mayPass) {
            super(message);
            this.code = code;
            this.hint = hint;
            this.mayPass = mayPass;
        }

        /** What is wrong. */
        String said() {
            return Optional.ofNullable(getMessage()).orElse("");
        }

        /** The code of the diagnostic. */
        String code() {
            return code;
        }

        /** What to do. */
        String hint() {
            return hint;
        }

        /** Whether it may be another a minute later. */
        boolean mayPass() {
            return mayPass;
        }
    }
}
