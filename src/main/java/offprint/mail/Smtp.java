package offprint.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import offprint.model.Mailbox;
import offprint.model.Mailing;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A courier that speaks SMTP, by Jakarta Mail. Encryption that was asked for is never done without. */
final class Smtp implements Courier {
    private static final String CONNECTING = "20000";
    private static final String WAITING = "120000";
    private static final int CLOSING = 421;
    private static final int NOT_LOGGED_IN = 530;

    private final Mailing.Server server;
    private final Optional<String> password;
    private final Session session;
    private Optional<SMTPTransport> transport = Optional.empty();

    /**
     * A courier to a server.
     *
     * @param from who sends
     * @param password of the server's user
     */
    Smtp(Mailing.Server server, Mailbox from, Optional<String> password) {
        this.server = server;
        this.password = password;
        this.session = Session.getInstance(properties(server, from));
    }

    private static Properties properties(Mailing.Server server, Mailbox from) {
        var properties = new Properties();
        properties.put("mail.smtp.from", from.address());
        properties.put("mail.smtp.localhost", from.domain());
        properties.put("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        properties.put("mail.smtp.connectiontimeout", CONNECTING);
        properties.put("mail.smtp.timeout", WAITING);
        properties.put("mail.smtp.writetimeout", WAITING);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.quitwait", "false");
        switch (server.security()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    @Override
    public void go() throws Unreachable {
        if (transport.isPresent()) {
            return;
        }
        try {
            var fresh = (SMTPTransport) session.getTransport("smtp");
            fresh.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.user().isPresent() ? password.orElse("") : null);
            transport = Optional.of(fresh);
        } catch (AuthenticationFailedException e) {
            throw new Unreachable(
                    "mail.password",
                    place() + " doesn't let " + server.user().orElse("us") + " in: " + said(e),
                    "check \"user\" in content/site.yaml and the password in OFFPRINT_SMTP_PASSWORD; some services want a"
                            + " password made for this program alone",
                    false);
        } catch (MessagingException e) {
            throw unreachable(e);
        }
    }

    private Unreachable unreachable(MessagingException e) {
        if (cause(e, SSLException.class).isPresent() || said(e).contains("STARTTLS")) {
            return new Unreachable(
                    "mail.tls",
                    "no encrypted connection with " + place() + ": " + said(e),
                    "check \"port\" and \"tls\" in content/site.yaml: usually 587 goes with starttls, 465 with tls; nothing"
                            + " is sent without encryption",
                    false);
        }
        boolean isNobody = cause(e, UnknownHostException.class).isPresent();
        boolean isClosed = cause(e, ConnectException.class).isPresent();
        var why = isNobody ? "there is no such host" : isClosed ? "nobody answers there" : said(e);
        return new Unreachable(
                "mail.connection",
                place() + " can't be reached: " + why,
                "check \"host\" and \"port\" in content/site.yaml, and whether this network lets mail out",
                !isNobody);
    }

    private String place() {
        return server.host() + ":" + server.port();
    }

    @Override
    public Answer give(byte[] message, Mailbox to) {
        try {
            var mail = new MimeMessage(session, new ByteArrayInputStream(message));
            transport.orElseThrow().sendMessage(mail, new Address[] {new InternetAddress(to.address(), false)});
            return Answer.TAKEN;
        } catch (MessagingException e) {
            var answer = answer(e);
            if (answer.kind() == Answer.Kind.LOST || answer.code() == CLOSING || !isStillThere()) {
                close();
            }
            return answer;
        }
    }

    private boolean isStillThere() {
        return transport.filter(SMTPTransport::isConnected).isPresent();
    }

    private static Answer answer(MessagingException e) {
        var sender = cause(e, SMTPSenderFailedException.class);
        if (sender.isPresent()) {
            return Answer.of(sender.get().getReturnCode(), said(sender.get()), true);
        }
        var address = cause(e, SMTPAddressFailedException.class);
        if (address.isPresent()) {
            return Answer.of(
                    address.get().getReturnCode(),
                    said(address.get()),
                    isOfSender(address.get().getReturnCode()));
        }
        var message = cause(e, SMTPSendFailedException.class);
        if (message.isPresent()) {
            return Answer.of(
                    message.get().getReturnCode(),
                    said(message.get()),
                    isOfSender(message.get().getReturnCode()));
        }
        return new Answer(
                Answer.Kind.LOST,
                0,
                cause(e, SocketTimeoutException.class).isPresent() ? "it didn't answer in time" : said(e));
    }

    private static boolean isOfSender(int code) {
        return code >= NOT_LOGGED_IN && code <= 538 && code != 531;
    }

    private static String said(Exception e) {
        var text = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** The first exception of a type among those that a fault of Jakarta Mail carries with it. */
    private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
        for (Throwable next = e; next != null; next = next.getCause()) {
            if (type.isInstance(next)) {
                return Optional.of(type.cast(next));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        transport.ifPresent(old -> {
            try {
                old.close();
            } catch (MessagingException gone) {
                // it was to end anyway
            }
        });
        transport = Optional.empty();
    }
}
