package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * How a remote service is asked, {@code services:} in {@code site.yaml}.
 *
 * @param base where it is, instead of its usual place; without a final {@code /}
 * @param keyFrom the variable of the environment that holds the key for it
 * @param megabytes the largest answer that is taken
 */
public record Service(Optional<String> base, Optional<String> keyFrom, Optional<Integer> megabytes) {
    /** The services that can be set. */
    public static final List<String> NAMES = List.of(
            "arxiv",
            "crossref",
            "datacite",
            "openalex",
            "openreview",
            "openreview-v1",
            "acl",
            "semantic-scholar",
            "hugging-face",
            "landing-page");
}
