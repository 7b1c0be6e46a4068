package offprint.fetch;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Asks one thing after the other, with pauses; tries again what may go well in a moment, and follows where a service
 * moved to.
 */
final class PoliteClient {
    private static final int REDIRECTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> ANSWERS = Set.of(200, 304, 400, 404, 410, 422);

    private final Exchange exchange;
    private final Outside outside;
    private final Spacing spacing;

    PoliteClient(Exchange exchange, Outside outside, Spacing spacing) {
        this.exchange = exchange;
        this.outside = outside;
        this.spacing = spacing;
    }

    /**
     * The answer to a request.
     *
     * @throws Refused when there is none that can be used
     */
    Reply ask(Call call) throws Refused {
        for (int n = 1; ; n++) {
            try {
                return followed(call);
            } catch (Refused fault) {
                if (fault.then() != Refused.Then.AGAIN) {
                    throw fault;
                }
                if (n >= call.limits().tries()) {
                    throw fault.stopping();
                }
            }
            pause(call, FIRST_PAUSE.multipliedBy(1L << (n - 1)));
        }
    }

    private Reply followed(Call call) throws Refused {
        var current = call;
        for (int n = 0; n <= REDIRECTS; n++) {
            var response = once(current);
            var location = response.headers().firstValue("location");
            if (!MOVED.contains(response.statusCode()) || location.isEmpty()) {
                return reply(current, response);
            }
            current = Redirects.follow(current, location.get());
        }
        throw new Refused(
                "fetch.redirect",
                call.label() + " sends us on more than " + REDIRECTS + " times",
                "open the address in a browser and give the one that you end at",
                Refused.Then.ON);
    }

    private HttpResponse<byte[]> once(Call call) throws Refused {
        spacing.await(call.uri().getHost(), call.spacing(), call.label());
        try {
            return exchange.send(call);
        } finally {
            spacing.used(call.uri().getHost());
        }
    }

    private Reply reply(Call call, HttpResponse<byte[]> response) throws Refused {
        int status = response.statusCode();
        if (ANSWERS.contains(status)) {
            return new Reply(
                    call.uri(),
                    status,
                    visible(response.headers(), "etag"),
                    visible(response.headers(), "last-modified"),
                    visible(response.headers(), "content-type"),
                    new Body(exchange.unpacked(call, response)));
        }
        var said = call.label() + " answered " + status + meaning(status);
        if (status == 429 || status >= 500) {
            waitAsTold(call, response.headers(), said);
            throw new Refused(
                    "fetch.busy",
                    said + ", " + call.limits().tries() + " times",
                    "try again later",
                    Refused.Then.AGAIN);
        }
        throw new Refused("fetch.refused", said, hint(status), stops(status) ? Refused.Then.STOP : Refused.Then.ON);
    }

    /** A short wait is done at once, before the next try; a long one is left to the user. */
    private void waitAsTold(Call call, HttpHeaders headers, String said) throws Refused {
        var now = outside.clock().instant();
        var wait = headers.firstValue("retry-after").flatMap(header -> RetryAfter.parse(header, now));
        if (wait.isEmpty()) {
            return;
        }
        if (wait.get().compareTo(call.limits().longest()) > 0) {
            throw new Refused(
                    "fetch.busy",
                    said + " and asks to wait until " + shown(now.plus(wait.get())),
                    "try again after that",
                    Refused.Then.STOP);
        }
        spacing.notBefore(call.uri().getHost(), now.plus(wait.get()));
    }

    private void pause(Call call, Duration about) {
        var pause = Duration.ofMillis(
                Math.round(about.toMillis() * (0.5 + outside.chance().getAsDouble())));
        outside.progress().accept(call.label() + " is busy; waiting " + Math.max(1, pause.toSeconds()) + " s ...");
        outside.pause().accept(pause);
    }

    private static String shown(Instant moment) {
        return moment.plusSeconds(59)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDateTime()
                        .toString()
                        .replace('T', ' ')
                + " UTC";
    }

    /** What is not visible ASCII has no business in a header that we send back. */
    private static Optional<String> visible(HttpHeaders headers, String name) {
        return headers.firstValue(name).filter(value -> value.length() <= 300 && value.matches("[ -~]+"));
    }

    private static boolean stops(int status) {
        return Set.of(401, 403, 406, 407, 451).contains(status);
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401 -> " (it wants a key)";
            case 403 -> " (it forbids this)";
            case 406 -> " (it does not like how we ask)";
            case 429 -> " (too many requests)";
            case 500, 502, 503, 504 -> " (it has trouble)";
            default -> "";
        };
    }

    private static String hint(int status) {
        return switch (status) {
            case 401 -> "name the variable that holds your key as key-from, under services: in content/site.yaml";
            case 403, 406 -> "it may see too many requests from your network: wait an hour, and try again";
            default -> "open the address in a browser and see what it says";
        };
    }
}
