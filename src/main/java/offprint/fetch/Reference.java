package offprint.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import offprint.model.Folded;
import offprint.model.Identifier;

/**
 * A paper as somebody asks for it.
 *
 * @param written what they wrote
 * @param scheme that of an {@link Identifier}, or {@code openalex}, {@code semantic-scholar}, {@code web}
 * @param value the identifier in that scheme, or the address
 */
public record Reference(String written, String scheme, String value) {
    /** What can be asked for, for a message. */
    public static final String FORMS =
            "write an arXiv id (2511.01234), a DOI (10.1000/182), an address (https://...), openreview:ID, acl:ID,"
                    + " pubmed:ID, an OpenAlex id (W2741809807) or CorpusId:NUMBER";

    private static final int LONGEST_STEM = 80;
    private static final String OPEN_ALEX =
            "(?:openalex:\\s*|(?:https?://)?(?:api\\.|explore\\.|www\\.)?openalex\\.org/(?:works/)?)?(W\\d{5,12})/?";
    private static final String CORPUS =
            "(?:(?:https?://)?(?:api|www)\\.semanticscholar\\.org/)?CorpusId:\\s*(\\d{1,12})";
    private static final String SEMANTIC_SCHOLAR = "(?:s2:\\s*|(?:https?://)?(?:www\\.)?semanticscholar\\.org/paper/"
            + "(?:[^?#]*/)?)?([0-9a-f]{40})(?:[/?#].*)?";

    /** Recognizes what somebody wrote; empty when it is neither an identifier nor a web address. */
    public static Optional<Reference> parse(String written) {
        var text = written.strip();
        return List.<Function<String, Optional<Reference>>>of(
                        Reference::identifier, Reference::openAlex, Reference::semanticScholar, Reference::web)
                .stream()
                .flatMap(form -> form.apply(text).stream())
                .findFirst();
    }

    /** What a file of this reference is called, however long it is: letters, digits, {@code .}, {@code _} and {@code -}. */
    public String stem() {
        var plain = value.replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9._-]+", "-");
        var stem = plain.replaceAll("^[._-]+|[._-]+$", "");
        return stem.length() <= LONGEST_STEM
                ? stem
                : stem.substring(0, LONGEST_STEM).replaceAll("[._-]+$", "") + "-" + Folded.hash(value, 10);
    }

    /** The same as an identifier that records know, if it is one. */
    public Optional<Identifier> identifier() {
        return Identifier.parse(scheme + ":" + value).filter(id -> id.scheme().equals(scheme));
    }

    private static Optional<Reference> identifier(String text) {
        return Identifier.parse(text).map(id -> new Reference(text, id.scheme(), id.value()));
    }

    private static Optional<Reference> openAlex(String text) {
        return group(OPEN_ALEX, text).map(id -> new Reference(text, "openalex", id.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Reference> semanticScholar(String text) {
        return group(CORPUS, text)
                .map("CorpusId:"::concat)
                .or(() -> group(SEMANTIC_SCHOLAR, text).map(sha -> sha.toLowerCase(Locale.ROOT)))
                .map(id -> new Reference(text, "semantic-scholar", id));
    }

    private static Optional<Reference> web(String text) {
        try {
            var uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean whole = web && uri.getHost() != null && uri.getRawUserInfo() == null;
            return whole
                    ? Optional.of(new Reference(text, "web", uri.toASCIIString().replaceFirst("#.*", "")))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> group(String form, String text) {
        var found = Pattern.compile(form, Pattern.CASE_INSENSITIVE).matcher(text);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
