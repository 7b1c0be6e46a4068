package offprint.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** A service on loopback that answers as a test wants, and remembers what it was asked. */
public final class FakeService implements AutoCloseable {
    private final HttpServer server;
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    private FakeService(Function<Asked, Reply> answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                var request = Asked.of(exchange);
                asked.add(request);
                answers.apply(request).send(exchange);
            }
        });
        server.start();
    }

    /** A service that answers so. */
    public static FakeService answering(Function<Asked, Reply> answers) {
        return new FakeService(answers);
    }

    /** A service that gives one answer after the other, the last one again and again. */
    public static FakeService answering(Reply... replies) {
        var left = new ArrayList<>(List.of(replies));
        return new FakeService(request -> left.size() > 1 ? left.remove(0) : left.get(0));
    }

    /** Where it is. */
    public String base() {
        return "http://127.0.0.1:" + port();
    }

    /** Its port. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Everything that it was asked. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The paths and queries that it was asked for. */
    public List<String> paths() {
        return asked().stream().map(Asked::path).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /**
     * A request.
     *
     * @param path with the query
     * @param headers by name in lower case
     */
    public record Asked(String path, Map<String, String> headers) {
        static Asked of(HttpExchange exchange) {
            Map<String, String> headers = new LinkedHashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
            return new Asked(exchange.getRequestURI().toString(), headers);
        }
    }

    /**
     * An answer.
     *
     * @param status its status
     * @param headers its headers
     * @param body its text, sent as UTF-8
     * @param packed whether it is sent packed
     */
    public record Reply(int status, Map<String, String> headers, String body, boolean packed) {
        /** A good answer. */
        public static Reply ok(String body) {
            return new Reply(200, Map.of(), body, false);
        }

        /** An answer without text. */
        public static Reply status(int status) {
            return new Reply(status, Map.of(), "", false);
        }

        /** The same with a header. */
        public Reply with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Reply(status, more, body, packed);
        }

        /** The same, packed. */
        public Reply inGzip() {
            return new Reply(status, headers, body, true).with("Content-Encoding", "gzip");
        }

        private void send(HttpExchange exchange) throws IOException {
            headers.forEach(exchange.getResponseHeaders()::set);
            var bytes = packed ? packed(body) : body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }

        private static byte[] packed(String text) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        }
    }
}
