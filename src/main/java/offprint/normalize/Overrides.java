package offprint.normalize;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the command line says about a site beside {@code site.yaml}.
 *
 * @param url the address to build for, absolute, with its final {@code /}
 * @param date the day to build for
 * @param now the moment from which the day follows when none is given
 * @param drafts whether drafts and embargoed papers are shown
 */
public record Overrides(Optional<String> url, Optional<LocalDate> date, Instant now, boolean drafts) {}
