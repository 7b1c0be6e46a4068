package offprint.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import offprint.report.Position;

/**
 * The settings of a site: {@code content/site.yaml} with what the command line changes.
 *
 * @param id the permanent name of the site in entry ids, such as {@code example.org,2025:reading}
 * @param title its name
 * @param description one sentence about it
 * @param url its absolute address, which ends in {@code /}
 * @param language a BCP 47 tag
 * @param zone the group's time zone
 * @param editors who is responsible for it
 * @param contact where a reader may write to
 * @param today the only today there is
 * @param drafts whether drafts and embargoed papers are shown
 * @param shown which pages there are
 * @param offers what is there for programs
 * @param remote what is fetched
 * @param meetings how the group meets
 * @param identity by what readers know it again
 * @param mailing how digests go out as mail
 * @param at where its title is set
 */
public record Site(
        Optional<String> id,
        String title,
        Optional<String> description,
        Optional<String> url,
        String language,
        ZoneId zone,
        List<String> editors,
        Optional<String> contact,
        LocalDate today,
        boolean drafts,
        Shown shown,
        Offers offers,
        Remote remote,
        Meetings meetings,
        Identity identity,
        Mailing mailing,
        Position at) {
    /** Copies the list. */
    public Site {
        editors = List.copyOf(editors);
    }

    /**
     * Which pages a site has, {@code pages:} in {@code site.yaml}.
     *
     * @param spans the digests: days, weeks, months, years
     * @param organizations from how many papers an organization has a page; empty for none
     * @param venues the same for venues
     * @param authors the same for authors
     * @param rota whether a page tells who has not presented for longest
     * @param mail whether weeks are there as mail
     */
    public record Shown(
            Set<Period.Span> spans,
            OptionalInt organizations,
            OptionalInt venues,
            OptionalInt authors,
            boolean rota,
            boolean mail) {
        /** Copies the set. */
        public Shown {
            spans = Set.copyOf(spans);
        }
    }

    /**
     * What {@code update} fetches, and from where.
     *
     * @param sources what is fetched, {@code sources:} in {@code site.yaml}
     * @param services how services are asked, by name, {@code services:} in {@code site.yaml}
     */
    public record Remote(List<Subscription> sources, Map<String, Service> services) {
        /** Copies the collections. */
        public Remote {
            sources = List.copyOf(sources);
            services = Map.copyOf(services);
        }
    }

    /** An absolute http(s) address with its final {@code /}; empty when it is none. */
    public static Optional<String> address(String text) {
        try {
            var uri = new URI(text.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web
                    || uri.getHost() == null
                    || uri.getUserInfo() != null
                    || uri.getRawQuery() != null
                    || uri.getRawFragment() != null) {
                return Optional.empty();
            }
            var address = uri.toASCIIString();
            return Optional.of(address.endsWith("/") ? address : address + "/");
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
