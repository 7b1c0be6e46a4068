package offprint.curate;

import java.util.function.UnaryOperator;
import offprint.model.Issue;
import offprint.model.Pick;
import offprint.model.Prose;
import offprint.report.Report;

/** What prose names becomes a link: papers, topics, people. */
final class LinkByName implements Rule {
    @Override
    public Work apply(Work work, Report report) {
        if (!hasReference(work)) {
            return work;
        }
        var targets = new NamedTargets(work, report);
        UnaryOperator<Prose> linked = prose ->
                prose.with(insert -> insert instanceof Prose.Reference reference ? targets.linked(reference) : insert);
        var library = work.library();
        var known = library.with(
                library.topics().stream()
                        .map(topic -> topic.with(linked.apply(topic.description())))
                        .toList(),
                library.issues().stream().map(issue -> with(issue, linked)).toList(),
                library.sessions().stream()
                        .map(session -> session.with(linked.apply(session.minutes())))
                        .toList(),
                library.pages().stream()
                        .map(page -> page.with(linked.apply(page.body())))
                        .toList());
        return new Work(
                known,
                work.papers().stream().map(joined -> with(joined, linked)).toList(),
                work.held().stream().map(joined -> with(joined, linked)).toList(),
                work.editions(),
                work.meetings());
    }

    private static boolean hasReference(Work work) {
        return work.prose().flatMap(prose -> prose.inserts().stream()).anyMatch(Prose.Reference.class::isInstance);
    }

    private static Work.Joined with(Work.Joined joined, UnaryOperator<Prose> change) {
        return joined.with(joined.paper().noted(change));
    }

    private static Issue with(Issue issue, UnaryOperator<Prose> change) {
        var picks = issue.picks().stream()
                .map(pick -> new Pick(pick.reference(), change.apply(pick.why()), pick.by(), pick.at()))
                .toList();
        return new Issue(
                issue.period(),
                issue.title(),
                issue.draft(),
                issue.updated(),
                picks,
                change.apply(issue.intro()),
                issue.at());
    }
}
