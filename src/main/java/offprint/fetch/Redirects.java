package offprint.fetch;

import java.net.URI;
import java.util.Locale;

/** Where a service may send us. */
final class Redirects {
    private static final String HINT = "give the address at which it is now, or ask another service with --from";

    private Redirects() {}

    /**
     * The call that a redirect asks for.
     *
     * @throws Refused when it leads where we don't go
     */
    static Call follow(Call call, String location) throws Refused {
        var target = target(call, location);
        var to = target.getHost();
        var secure = "https".equalsIgnoreCase(target.getScheme());
        if (!secure && !"http".equalsIgnoreCase(target.getScheme())) {
            throw refused(call, location, "which is no web address");
        }
        if (!secure && "https".equalsIgnoreCase(call.uri().getScheme())) {
            throw refused(call, location, "which is not encrypted");
        }
        if (!isSame(call.uri(), target)) {
            if (call.hosts().isPresent() && call.hosts().get().stream().noneMatch(host -> isWithin(to, host))) {
                throw refused(call, location, "which is another host");
            }
            if (PrivateHosts.contains(to) && !PrivateHosts.contains(call.uri().getHost())) {
                throw refused(call, location, "which is in a private network");
            }
        }
        return call.to(target);
    }

    private static URI target(Call call, String location) throws Refused {
        try {
            var target = call.uri().resolve(location.strip().replace(" ", "%20"));
            if (target.getHost() != null && target.getRawUserInfo() == null) {
                return target;
            }
        } catch (IllegalArgumentException noAddress) {
            // said below
        }
        throw refused(call, location, "which is no web address");
    }

    private static boolean isSame(URI from, URI to) {
        return from.getHost().equalsIgnoreCase(to.getHost());
    }

    private static boolean isWithin(String host, String domain) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.equals(domain) || lower.endsWith("." + domain);
    }

    private static Refused refused(Call call, String location, String why) {
        return new Refused(
                "fetch.redirect",
                call.label() + " sends us to " + shortened(location) + ", " + why,
                HINT,
                Refused.Then.ON);
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 97) + "...";
    }
}
