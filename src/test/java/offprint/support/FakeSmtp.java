package offprint.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server on loopback that answers what a test wants, at each step of a message. */
public final class FakeSmtp implements AutoCloseable {
    /** Instead of an answer: the connection ends without a word. */
    public static final String HANG_UP = "hang up";

    private final ServerSocket server;
    private final Manners manners;
    private final String extensions;
    private final List<Taken> taken = new ArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    private FakeSmtp(String extensions, Manners manners) {
        this.extensions = extensions;
        this.manners = manners;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "fake SMTP");
        thread.setDaemon(true);
        thread.start();
    }

    /** A message that was taken: to whom, and its lines. */
    public record Taken(String to, String message) {}

    /** What is answered; an empty text for the usual. */
    public interface Manners {
        /**
         * The answer.
         *
         * @param step the command, such as {@code RCPT}; {@code END} after the message
         * @param who the recipient; before there is one, what stands behind the command
         */
        String answer(String step, String who) throws IOException;
    }

    /** A server with such manners. */
    public static FakeSmtp with(Manners manners) {
        return new FakeSmtp("250 fake\r\n", manners);
    }

    /** A server that lets people log in. */
    public static FakeSmtp withLogin(Manners manners) {
        return new FakeSmtp("250-fake\r\n250 AUTH PLAIN LOGIN\r\n", manners);
    }

    /** Its port on loopback. */
    public int port() {
        return server.getLocalPort();
    }

    /** How many connections there were. */
    public int connections() {
        return connections.get();
    }

    /** What it has taken so far. */
    public List<Taken> taken() {
        synchronized (taken) {
            return List.copyOf(taken);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                connections.incrementAndGet();
                talk(socket);
            } catch (IOException goneOrClosed) {
                // the next one may stay
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        var who = "";
        var said = say(socket, "CONNECT", "", "220 fake ready\r\n");
        while (!said.equals(HANG_UP)) {
            var line = in.readLine();
            if (line == null) {
                return;
            }
            var step = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            who = step.equals("RCPT") ? line.replaceFirst(".*<(.*)>.*", "$1") : who;
            var usual = switch (step) {
                case "EHLO" -> extensions;
                case "DATA" -> "354 go on\r\n";
                case "AUTH" -> "235 in\r\n";
                case "QUIT" -> "221 bye\r\n";
                default -> "250 ok\r\n";
            };
            said = say(socket, step, step.equals("RCPT") || step.equals("DATA") ? who : line, usual);
            if (step.equals("DATA") && said.isEmpty()) {
                said = take(socket, in, who);
            }
        }
    }

    /** Takes a message; one that is refused at its end is not kept, one after which the server hangs up is. */
    private String take(Socket socket, BufferedReader in, String who) throws IOException {
        var message = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        synchronized (taken) {
            taken.add(new Taken(who, message.toString()));
        }
        var said = say(socket, "END", who, "250 taken\r\n");
        if (!said.isEmpty() && !said.equals(HANG_UP)) {
            synchronized (taken) {
                taken.remove(taken.size() - 1);
            }
        }
        return said;
    }

    private String say(Socket socket, String step, String who, String usual) throws IOException {
        var answer = manners.answer(step, who);
        if (!answer.equals(HANG_UP)) {
            var out = socket.getOutputStream();
            out.write((answer.isEmpty() ? usual : answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
