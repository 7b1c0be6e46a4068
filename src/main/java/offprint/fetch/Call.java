package offprint.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a service.
 *
 * @param label what messages call the service
 * @param uri the address, without a key
 * @param headers the headers, without a key
 * @param key the key for the service itself, which is sent to no other host and never shown
 * @param spacing the time between two requests to one host
 * @param hosts to which other hosts it may send us; empty for any
 * @param limits what is borne
 */
record Call(
        String label,
        URI uri,
        Map<String, String> headers,
        Optional<Secret> key,
        Duration spacing,
        Optional<List<String>> hosts,
        Limits limits) {
    Call {
        headers = Map.copyOf(headers);
        hosts = hosts.map(List::copyOf);
    }

    Call to(URI other) {
        boolean same = other.getRawAuthority().equalsIgnoreCase(uri.getRawAuthority());
        return new Call(label, other, headers, same ? key : Optional.empty(), spacing, hosts, limits);
    }

    /** The address as it is asked for. */
    URI asked() {
        return key.filter(secret -> secret.form().place() == Source.Key.Place.QUERY)
                .map(secret -> URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + secret.pair()))
                .orElse(uri);
    }

    /**
     * A key.
     *
     * @param form how it is sent
     * @param value the key
     */
    record Secret(Source.Key form, String value) {
        String pair() {
            return form.name() + "=" + Escaped.of(value);
        }

        /** Records show their components; this one must not. */
        @Override
        public String toString() {
            return "a key";
        }
    }
}
