package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * How the digests of weeks go out as mail, {@code mail:} and {@code subscribe:} in {@code site.yaml}.
 *
 * @param from who sends them
 * @param replyTo who gets the answers, when that is another
 * @param server through which they are sent
 * @param unsubscribe where a reader leaves: an address of web or mail, in which {@link #READER} may stand
 * @param oneClick whether that web address takes leave by one request, as RFC 8058 has it
 * @param form where a reader joins
 */
public record Mailing(
        Optional<Mailbox> from,
        Optional<Mailbox> replyTo,
        Optional<Server> server,
        Optional<String> unsubscribe,
        boolean oneClick,
        Optional<Form> form) {
    /** What stands for the address of the reader in that where one leaves. */
    public static final String READER = "{address}";

    /** Mails that nobody is said to send. */
    public static Mailing unsent(Optional<Form> form) {
        return new Mailing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, form);
    }

    /** Where a reader leaves, for everybody. */
    public Optional<String> publicUnsubscribe() {
        return unsubscribe.map(address -> address.replace(READER, ""));
    }

    /** How a connection is kept from others. */
    public enum Security {
        /** Encrypted as soon as both have said hello; what cannot be is not sent. */
        STARTTLS(587),
        /** Encrypted from the first byte. */
        TLS(465),
        /** Not at all. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** The usual port. */
        public int port() {
            return port;
        }
    }

    /**
     * A server that takes mail by SMTP.
     *
     * @param host its name
     * @param port its port
     * @param security how the connection is kept from others
     * @param user who logs in there; the password is in no file
     * @param rate how many messages a minute it is given at most
     */
    public record Server(String host, int port, Security security, Optional<String> user, int rate) {}

    /**
     * A form of a service that keeps a list of readers.
     *
     * @param action the address that takes it
     * @param field the name of the field for the reader's address
     * @param hidden further fields
     */
    public record Form(String action, String field, List<Hidden> hidden) {
        /** Copies the list. */
        public Form {
            hidden = List.copyOf(hidden);
        }

        /** Scheme, host and port of the address, which the policy of pages has to name. */
        public String origin() {
            int path = action.indexOf('/', "https://".length());
            return path < 0 ? action : action.substring(0, path);
        }
    }

    /** A field that no reader sees. */
    public record Hidden(String name, String value) {}
}
