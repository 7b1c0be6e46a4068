package offprint.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import offprint.report.Position;

/**
 * What one source, or one person, says about one paper; each statement knows its place.
 *
 * @param source who says it
 * @param at where the record begins
 * @param line the line at which it stood in the file that was imported
 * @param selects the reference by which an overlay chooses its paper; empty for a record that has a title itself
 * @param key the key that a person chose
 * @param firstKey the key in the permanent entry id of the paper at the site that the record is from
 * @param aliases further keys that a person chose
 * @param title the title
 * @param type what sort of publication it is
 * @param ids identifiers
 * @param authors authors in order
 * @param authorCount how many authors there are, also where they are not named
 * @param organization the organization behind it
 * @param published when it was first published
 * @param featured the days under which the source listed it
 * @param abstractText the authors' abstract
 * @param summary a summary in words of our own, or of the source
 * @param aiSummary a summary that a machine wrote
 * @param topics topics to join or to leave
 * @param keywords the source's own keywords
 * @param categories the classes in which the source files it, such as {@code cs.CL}
 * @param venue where it was published
 * @param comment the authors' comment on the submission
 * @param links addresses outside the site
 * @param counts numbers by name: upvotes, comments, stars, citations
 * @param versions the texts that it had over time
 * @param notices retractions, corrections and the like, of this paper or of another
 * @param draft whether it is held back until somebody says otherwise
 * @param embargo the day until which it is held back
 * @param updated the day on which a person last changed what is said about it
 * @param sameAs references to papers that are the same one
 * @param notSameAs references to papers that are not, however alike
 * @param note what a person wrote about it
 * @param noteBy who wrote that, a name or a slug
 */
public record PaperRecord(
        Source source,
        Position at,
        OptionalInt line,
        Optional<Said<String>> selects,
        Optional<Said<String>> key,
        Optional<Said<String>> firstKey,
        List<Said<String>> aliases,
        Optional<Said<Text>> title,
        Optional<Said<WorkType>> type,
        List<Said<Identifier>> ids,
        Optional<Said<List<Author>>> authors,
        Optional<Said<Integer>> authorCount,
        Optional<Said<Organization>> organization,
        Optional<Said<PartialDate>> published,
        List<Said<LocalDate>> featured,
        Optional<Said<Text>> abstractText,
        Optional<Said<Text>> summary,
        Optional<Said<Text>> aiSummary,
        List<Said<TopicChoice>> topics,
        List<Said<String>> keywords,
        List<Said<String>> categories,
        Optional<Said<Venue>> venue,
        Optional<Said<Text>> comment,
        List<Said<Link>> links,
        Map<String, Said<Count>> counts,
        List<Said<Version>> versions,
        List<Said<Notice>> notices,
        boolean draft,
        Optional<Said<LocalDate>> embargo,
        Optional<Said<LocalDate>> updated,
        List<Said<String>> sameAs,
        List<Said<String>> notSameAs,
        Optional<Said<Prose>> note,
        Optional<Said<String>> noteBy) {
    /** Copies the lists; the order of the counts is kept by their reader. */
    public PaperRecord {
        aliases = List.copyOf(aliases);
        ids = List.copyOf(ids);
        featured = List.copyOf(featured);
        topics = List.copyOf(topics);
        keywords = List.copyOf(keywords);
        categories = List.copyOf(categories);
        versions = List.copyOf(versions);
        notices = List.copyOf(notices);
        links = List.copyOf(links);
        sameAs = List.copyOf(sameAs);
        notSameAs = List.copyOf(notSameAs);
    }

    /** Whether it has neither authors, nor their number, nor an organization, nor a date. */
    public boolean isBare() {
        return authors.isEmpty() && authorCount.isEmpty() && organization.isEmpty() && published.isEmpty();
    }

    /** The same record, listed on one day. */
    public PaperRecord featuredOn(Said<LocalDate> day) {
        return new PaperRecord(
                source,
                at,
                line,
                selects,
                key,
                firstKey,
                aliases,
                title,
                type,
                ids,
                authors,
                authorCount,
                organization,
                published,
                List.of(day),
                abstractText,
                summary,
                aiSummary,
                topics,
                keywords,
                categories,
                venue,
                comment,
                links,
                counts,
                versions,
                notices,
                draft,
                embargo,
                updated,
                sameAs,
                notSameAs,
                note,
                noteBy);
    }
}
