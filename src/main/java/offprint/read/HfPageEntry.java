package offprint.read;

import java.util.Optional;

/**
 * A paper as a page shows it; what the page does not show is empty.
 *
 * @param title the title
 * @param summary the abstract
 * @param id the arXiv identifier, which only links tell
 * @param authors the number of authors
 * @param organization the organization's name and, from links, its slug
 * @param date the day of publication
 * @param upvotes the number of votes
 * @param comments the number of comments
 */
record HfPageEntry(
        HfTextSpan title,
        Optional<HfTextSpan> summary,
        Optional<HfTextSpan> id,
        Optional<HfTextSpan> authors,
        Optional<Organization> organization,
        Optional<Date> date,
        Optional<HfTextSpan> upvotes,
        Optional<HfTextSpan> comments) {
    /**
     * An organization.
     *
     * @param name what it is called
     * @param slug its name in addresses
     */
    record Organization(HfTextSpan name, Optional<HfTextSpan> slug) {}

    /**
     * A day of publication.
     *
     * @param day the day as written
     * @param text its words and where they stand
     */
    record Date(HfTextDate day, HfTextSpan text) {}

    /** Whether there is nothing but a title. */
    boolean isBare() {
        return summary.isEmpty() && id.isEmpty() && authors.isEmpty() && organization.isEmpty() && date.isEmpty();
    }
}
