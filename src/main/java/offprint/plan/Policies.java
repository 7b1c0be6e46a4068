package offprint.plan;

import java.util.Optional;
import offprint.model.Mailing;

/** What pages may load and do, as content security policies. */
final class Policies {
    private Policies() {}

    /** The policy that a host sends for the whole site: that of the pages, and that no other page frames them. */
    static String ofHost(Optional<Mailing.Form> form) {
        return ofPages(form) + "; frame-ancestors 'none'";
    }

    /** The policy that each page says itself; a box to subscribe adds its host. */
    static String ofPages(Optional<Mailing.Form> form) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"
                + form.map(one -> " " + one.origin()).orElse("");
    }
}
