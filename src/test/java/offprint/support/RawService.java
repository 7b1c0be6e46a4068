package offprint.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A service on loopback that knows no rules of HTTP: it sends what a test sends, and hangs up. */
public final class RawService implements AutoCloseable {
    private final ServerSocket server;
    private final AtomicInteger served = new AtomicInteger();

    private RawService(Talk talk) {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(() -> serve(talk), "raw service");
        thread.setDaemon(true);
        thread.start();
    }

    /** What is sent to who asks; the number counts requests from 1. */
    public interface Talk {
        /** Sends an answer, or a part of one. */
        void send(int number, OutputStream out) throws IOException, InterruptedException;
    }

    /** A service that sends this. */
    public static RawService sending(Talk talk) {
        return new RawService(talk);
    }

    /** Where it is. */
    public String base() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** How often it was asked. */
    public int served() {
        return served.get();
    }

    private void serve(Talk talk) {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket, talk);
            } catch (IOException goneOrClosed) {
                // the next one may stay
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void answer(Socket socket, Talk talk) throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            // the request doesn't matter
        }
        talk.send(served.incrementAndGet(), socket.getOutputStream());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
