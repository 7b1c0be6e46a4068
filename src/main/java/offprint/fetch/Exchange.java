package offprint.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** One request and its whole answer, within limits; what goes wrong on the way becomes {@link Refused}. */
final class Exchange {
    private static final String LATER = "try again later; what was fetched before is kept";

    private final String agent;
    private final HttpClient client;

    Exchange(String agent, Duration connect) {
        this.agent = agent;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Sends a request and takes the answer, as it was packed. */
    HttpResponse<byte[]> send(Call call) throws Refused {
        long limit = call.limits().bytes();
        var answer = client.sendAsync(request(call), info -> new BoundedBody(limit));
        try {
            return answer.get(call.limits().exchange().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new Refused(
                    "fetch.slow",
                    call.label() + " took longer than " + shown(call.limits().exchange()) + " to answer",
                    LATER,
                    Refused.Then.STOP); // a user waits a minute for it, not three
        } catch (ExecutionException e) {
            throw refused(call, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("fetch.interrupted", "this was interrupted", "run it again", Refused.Then.STOP);
        } finally {
            drop(answer);
        }
    }

    /** The body of an answer, unpacked. */
    byte[] unpacked(Call call, HttpResponse<byte[]> response) throws Refused {
        var packing = response.headers().firstValue("content-encoding").orElse("identity");
        try {
            return switch (packing.toLowerCase(Locale.ROOT)) {
                case "gzip", "x-gzip" ->
                    response.body().length == 0
                            ? response.body()
                            : Packed.unpacked(response.body(), call.limits().bytes());
                case "identity", "" -> response.body();
                default -> throw new IOException("packed as \"" + packing + "\", which was not asked for");
            };
        } catch (IOException e) {
            throw refused(call, e);
        }
    }

    /** An exchange that nobody waits for any longer is ended, so that its connection is not kept open. */
    private static void drop(CompletableFuture<?> answer) {
        if (!answer.isDone()) {
            answer.cancel(true);
        }
    }

    private HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(call.asked())
                .timeout(call.limits().exchange())
                .header("User-Agent", agent)
                .header("Accept-Encoding", "gzip");
        call.headers().forEach(request::header);
        call.key()
                .filter(secret -> secret.form().place() == Source.Key.Place.HEADER)
                .ifPresent(secret ->
                        request.header(secret.form().name(), secret.form().before() + secret.value()));
        return request.GET().build();
    }

    private static Refused refused(Call call, Throwable fault) {
        var host = call.uri().getHost();
        if (fault instanceof BoundedBody.TooLarge) {
            return new Refused(
                    "fetch.large",
                    call.label() + " answered with more than " + (call.limits().bytes() >> 20) + " MiB",
                    "ask for less, or allow more with max-megabytes under services: in content/site.yaml",
                    Refused.Then.ON);
        }
        if (causes(fault).anyMatch(e -> e instanceof UnresolvedAddressException || e instanceof UnknownHostException)) {
            return new Refused(
                    "fetch.offline",
                    call.label() + " cannot be reached: no address is known for " + host,
                    "see whether this machine is on the network",
                    Refused.Then.OFFLINE);
        }
        if (fault instanceof ConnectException
                || fault instanceof NoRouteToHostException
                || fault instanceof HttpConnectTimeoutException) {
            return new Refused(
                    "fetch.unreachable",
                    call.label() + " cannot be reached: no connection to "
                            + call.uri().getRawAuthority(),
                    "see whether this machine is on the network, or try again later",
                    Refused.Then.AGAIN);
        }
        if (causes(fault).anyMatch(SSLException.class::isInstance)) {
            return new Refused(
                    "fetch.insecure",
                    "the connection to " + call.label() + " at " + host + " is not secure: " + message(fault),
                    "see whether the clock of this machine is right, and whether something stands between",
                    Refused.Then.STOP);
        }
        return new Refused(
                "fetch.broken",
                "the answer of " + call.label() + " broke off or is no HTTP: " + message(fault),
                LATER,
                Refused.Then.AGAIN);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(Optional.of(fault), Optional::isPresent, e -> e.map(Throwable::getCause))
                .limit(8)
                .flatMap(Optional::stream);
    }

    private static String message(Throwable fault) {
        return Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
    }

    private static String shown(Duration time) {
        return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
