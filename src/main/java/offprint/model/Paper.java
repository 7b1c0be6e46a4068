package offprint.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import offprint.report.Position;

/**
 * A paper: all that its records say, joined.
 *
 * @param key the last part of its address
 * @param firstKey the key in its permanent entry id
 * @param aliases keys that lead here
 * @param title the title
 * @param type what sort of publication it is
 * @param ids identifiers, best first
 * @param authors authors in order
 * @param authorCount how many authors there are, where known
 * @param organization the organization behind it
 * @param published when it was first published
 * @param featured the days under which it was listed, earliest first, each once
 * @param abstractText the authors' abstract
 * @param summary what it does, in short
 * @param aiSummary a summary that a machine wrote
 * @param topics its topics, the main one first, each with the reason
 * @param without topics that somebody took away, by slug
 * @param keywords keywords
 * @param categories the classes in which sources file it
 * @param venue where it was published
 * @param comment the authors' comment on the submission
 * @param links addresses outside the site, by type
 * @param counts numbers by name
 * @param versions the texts that it had over time, the first one first
 * @param notices retractions, corrections and the like, the gravest first
 * @param updated the day of the last change by hand
 * @param note what a person wrote about it
 * @param noteBy who wrote that: the slug of a person that is known, else a name
 * @param origins where each field came from
 */
public record Paper(
        String key,
        String firstKey,
        List<String> aliases,
        Text title,
        Optional<WorkType> type,
        List<Identifier> ids,
        List<Author> authors,
        OptionalInt authorCount,
        Optional<Organization> organization,
        Optional<PartialDate> published,
        List<LocalDate> featured,
        Optional<Text> abstractText,
        Optional<Text> summary,
        Optional<Text> aiSummary,
        List<Assignment> topics,
        List<String> without,
        List<String> keywords,
        List<String> categories,
        Optional<Venue> venue,
        Optional<Text> comment,
        List<Link> links,
        SortedMap<String, Count> counts,
        List<Version> versions,
        List<Notice> notices,
        Optional<LocalDate> updated,
        Optional<Prose> note,
        Optional<Said<String>> noteBy,
        List<Origin> origins) {
    /** Copies the lists. */
    public Paper {
        aliases = List.copyOf(aliases);
        ids = List.copyOf(ids);
        authors = List.copyOf(authors);
        featured = List.copyOf(featured);
        topics = List.copyOf(topics);
        without = List.copyOf(without);
        keywords = List.copyOf(keywords);
        categories = List.copyOf(categories);
        versions = List.copyOf(versions);
        notices = List.copyOf(notices);
        links = List.copyOf(links);
        origins = List.copyOf(origins);
    }

    /** The latest of its listed days and of the changes by hand; empty for a paper without a day. */
    public Optional<LocalDate> lastChange() {
        if (featured.isEmpty()) {
            return updated;
        }
        var listed = featured.get(featured.size() - 1);
        return Optional.of(updated.filter(day -> day.isAfter(listed)).orElse(listed));
    }

    /** The same paper with other topics, and those that somebody took away. */
    public Paper on(List<Assignment> others, List<String> left) {
        return new Paper(
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
                featured,
                abstractText,
                summary,
                aiSummary,
                others,
                left,
                keywords,
                categories,
                venue,
                comment,
                links,
                counts,
                versions,
                notices,
                updated,
                note,
                noteBy,
                origins);
    }

    /**
     * The same paper with its words in another form.
     *
     * @param text what becomes of a text, given the name of its field and the text
     * @param prose what becomes of the note
     */
    public Paper changed(BiFunction<String, Text, Text> text, UnaryOperator<Prose> prose) {
        var newTitle = text.apply("title", title);
        var newAbstract = abstractText.map(old -> text.apply("abstract", old));
        var newSummary = summary.map(old -> text.apply("summary", old));
        var newMachine = aiSummary.map(old -> text.apply("aiSummary", old));
        var newComment = comment.map(old -> text.apply("comment", old));
        var newNote = note.map(prose);
        return new Paper(
                key,
                firstKey,
                aliases,
                newTitle,
                type,
                ids,
                authors,
                authorCount,
                organization,
                published,
                featured,
                newAbstract,
                newSummary,
                newMachine,
                topics,
                without,
                keywords,
                categories,
                venue,
                newComment,
                links,
                counts,
                versions,
                notices,
                updated,
                newNote,
                noteBy,
                origins);
    }

    /** The same paper with its note in another form. */
    public Paper noted(UnaryOperator<Prose> change) {
        boolean isPlain = note.map(Prose::inserts).orElse(List.of()).isEmpty();
        return isPlain ? this : changed((field, text) -> text, change);
    }

    /** The same paper with its note said to be by somebody else. */
    public Paper notedBy(Optional<Said<String>> other) {
        return new Paper(
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
                featured,
                abstractText,
                summary,
                aiSummary,
                topics,
                without,
                keywords,
                categories,
                venue,
                comment,
                links,
                counts,
                versions,
                notices,
                updated,
                note,
                other,
                origins);
    }

    /** The same paper with other notices, and where all its fields came from. */
    public Paper noticed(List<Notice> others, List<Origin> origins) {
        return new Paper(
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
                featured,
                abstractText,
                summary,
                aiSummary,
                topics,
                without,
                keywords,
                categories,
                venue,
                comment,
                links,
                counts,
                versions,
                others,
                updated,
                note,
                noteBy,
                origins);
    }

    /**
     * A topic and why the paper has it.
     *
     * @param topic the topic's slug
     * @param why such as {@code "world model" in the title}
     */
    public record Assignment(String topic, String why) {}

    /**
     * Where a field came from.
     *
     * @param field the field's name in a record
     * @param at where it was said
     * @param source what the source was called when it was received
     */
    public record Origin(String field, Position at, String source) {}
}
