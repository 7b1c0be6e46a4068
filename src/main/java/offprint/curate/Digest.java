package offprint.curate;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import offprint.model.Contributor;
import offprint.model.Folded;
import offprint.model.FreePage;
import offprint.model.Paper;
import offprint.model.Period;
import offprint.model.Prose;
import offprint.model.Site;
import offprint.model.StaticFile;
import offprint.model.Topic;
import offprint.report.Position;

/**
 * What the site shows: papers joined and sorted into topics, and the editors' choices.
 *
 * @param site the settings
 * @param papers all papers that are shown, by title
 * @param contributors who wrote papers or belongs to the group, by slug; empty when nobody has a page
 * @param topics in the order of {@code topics.yaml}
 * @param editions issues whose picks are papers, by period
 * @param meetings meetings, by time
 * @param pages free pages
 * @param files files to copy
 */
public record Digest(
        Site site,
        List<Paper> papers,
        List<Contributor> contributors,
        List<Topic> topics,
        List<Edition> editions,
        List<Meeting> meetings,
        List<FreePage> pages,
        List<StaticFile> files) {
    /** Copies the lists. */
    public Digest {
        papers = List.copyOf(papers);
        contributors = List.copyOf(contributors);
        topics = List.copyOf(topics);
        editions = List.copyOf(editions);
        meetings = List.copyOf(meetings);
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }

    /** All that people wrote. */
    public Stream<Prose> prose() {
        return Stream.of(
                        papers.stream().flatMap(paper -> paper.note().stream()),
                        topics.stream().map(Topic::description),
                        pages.stream().map(FreePage::body),
                        meetings.stream().map(Meeting::minutes),
                        editions.stream().map(Edition::intro),
                        editions.stream()
                                .flatMap(edition -> edition.picks().stream())
                                .map(Item::why))
                .flatMap(prose -> prose);
    }

    /**
     * The same digest in other words.
     *
     * @param change what becomes of a paper; asked once for each, wherever it stands
     * @param words what becomes of prose outside of papers
     */
    public Digest changed(UnaryOperator<Paper> change, UnaryOperator<Prose> words) {
        var known = new IdentityHashMap<Paper, Paper>();
        UnaryOperator<Paper> once = paper -> known.computeIfAbsent(paper, change);
        return new Digest(
                site,
                papers.stream().map(once).toList(),
                contributors.stream().map(one -> one.changed(once)).toList(),
                topics.stream()
                        .map(topic -> topic.with(words.apply(topic.description())))
                        .toList(),
                editions.stream().map(edition -> edition.changed(once, words)).toList(),
                meetings.stream().map(meeting -> meeting.changed(once, words)).toList(),
                pages.stream().map(page -> page.with(words.apply(page.body()))).toList(),
                files);
    }

    /**
     * The meetings that somebody may mean: by a key, the name of a file, a day, the word {@code next}, or a title.
     *
     * @return several when a day has several, or a title belongs to several
     */
    public List<Meeting> named(String reference) {
        var name = reference
                .strip()
                .replaceFirst("^(?:\\./)?(?:content/)?sessions/", "")
                .replaceFirst("\\.(?:md|html)$", "");
        if (name.equals("next")) {
            return meetings.stream()
                    .filter(meeting -> !meeting.session().isCancelled())
                    .filter(meeting -> !meeting.when().lastDay(site.zone()).isBefore(site.today()))
                    .limit(1)
                    .toList();
        }
        List<Predicate<Meeting>> ways = List.of(
                meeting -> meeting.key().equals(name),
                meeting -> meeting.session().at().file().endsWith("/" + name + ".md"),
                meeting -> meeting.when().day().toString().equals(name),
                meeting -> meeting.session()
                        .title()
                        .filter(title -> title.folded().equals(Folded.title(name)))
                        .isPresent());
        return ways.stream()
                .map(way -> meetings.stream().filter(way).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * An issue with its papers.
     *
     * @param period the period
     * @param title the issue's own title
     * @param updated the day on which an editor last changed it, when that is said
     * @param intro the introduction, which may be empty
     * @param picks the papers that stand first, in order
     * @param at the start of its file
     */
    public record Edition(
            Period period,
            Optional<String> title,
            Optional<LocalDate> updated,
            Prose intro,
            List<Item> picks,
            Position at) {
        /** Copies the list. */
        public Edition {
            picks = List.copyOf(picks);
        }

        private Edition changed(UnaryOperator<Paper> change, UnaryOperator<Prose> words) {
            var others = picks.stream()
                    .map(item -> new Item(change.apply(item.paper()), words.apply(item.why()), item.by()))
                    .toList();
            return new Edition(period, title, updated, words.apply(intro), others, at);
        }
    }

    /** A paper that an issue puts first, why, and who picked it. */
    public record Item(Paper paper, Prose why, Optional<Meeting.Attendant> by) {}
}
