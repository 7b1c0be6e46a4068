package offprint.curate;

import java.util.List;
import java.util.Optional;
import offprint.model.Contributor;
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
 * @param pages free pages
 * @param files files to copy
 */
public record Digest(
        Site site,
        List<Paper> papers,
        List<Contributor> contributors,
        List<Topic> topics,
        List<Edition> editions,
        List<FreePage> pages,
        List<StaticFile> files) {
    /** Copies the lists. */
    public Digest {
        papers = List.copyOf(papers);
        contributors = List.copyOf(contributors);
        topics = List.copyOf(topics);
        editions = List.copyOf(editions);
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }

    /** An issue with its papers. */
    public record Edition(Period period, Optional<String> title, Prose intro, List<Item> picks, Position at) {
        /** Copies the list. */
        public Edition {
            picks = List.copyOf(picks);
        }
    }

    /** A paper that an issue puts first, and why. */
    public record Item(Paper paper, Prose why) {}
}
