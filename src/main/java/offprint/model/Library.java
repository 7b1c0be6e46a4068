package offprint.model;

import java.util.List;
import java.util.Set;

/**
 * Everything that was read, clean, as records: what several of them say of one paper is not joined yet.
 *
 * @param site the site's settings
 * @param records what sources and people say about papers, in the order of their files
 * @param topics in the order of {@code topics.yaml}
 * @param people in the order of {@code people.yaml}
 * @param issues by period
 * @param sessions meetings, those of one key joined
 * @param pages free pages by path
 * @param files files to copy by path
 * @param rejected references under which rejected records would have been known, so that nothing complains twice
 */
public record Library(
        Site site,
        List<PaperRecord> records,
        List<Topic> topics,
        List<Person> people,
        List<Issue> issues,
        List<Session> sessions,
        List<FreePage> pages,
        List<StaticFile> files,
        Set<String> rejected) {
    /** Copies the collections. */
    public Library {
        records = List.copyOf(records);
        topics = List.copyOf(topics);
        people = List.copyOf(people);
        issues = List.copyOf(issues);
        sessions = List.copyOf(sessions);
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        rejected = Set.copyOf(rejected);
    }

    /** The same with other topics, issues, meetings and pages. */
    public Library with(
            List<Topic> otherTopics, List<Issue> otherIssues, List<Session> otherSessions, List<FreePage> otherPages) {
        return new Library(site, records, otherTopics, people, otherIssues, otherSessions, otherPages, files, rejected);
    }
}
