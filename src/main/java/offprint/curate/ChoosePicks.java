package offprint.curate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.model.Issue;
import offprint.model.Period;
import offprint.model.Pick;
import offprint.report.Report;

/** The picks of issues become papers. */
final class ChoosePicks implements Rule {
    @Override
    public Work apply(Work work, Report report) {
        if (work.library().issues().isEmpty()) {
            return work;
        }
        var papers = KnownPapers.of(work);
        var people = new Attendants(work.library().people(), report);
        Map<Period, Digest.Edition> editions = new java.util.TreeMap<>();
        for (var issue : work.library().issues()) {
            var picks = picks(issue, papers, people, report);
            var edition = new Digest.Edition(
                    issue.period(), issue.title(), issue.updated(), issue.intro(), picks, issue.at());
            if (issue.draft() && !work.library().site().drafts()) {
                continue;
            }
            if (editions.putIfAbsent(issue.period(), edition) != null) {
                report.error(
                        "issue.twice", issue.at(), "there are two issues for " + issue.period(), "keep one of the two");
            }
        }
        people.tellGuests();
        return work.withEditions(List.copyOf(editions.values()));
    }

    private static List<Digest.Item> picks(Issue issue, KnownPapers papers, Attendants people, Report report) {
        List<Digest.Item> items = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (var pick : issue.picks()) {
            papers.references().find(pick.reference(), pick.at(), report).ifPresent(key -> {
                if (!seen.add(key)) {
                    report.error(
                            "pick.twice", pick.at(), "this paper is picked twice in one issue", "keep one of the two");
                } else if (papers.isHeld(key)) {
                    say(pick, report);
                } else {
                    papers.paper(key)
                            .ifPresent(paper -> items.add(new Digest.Item(
                                    paper, pick.why(), pick.by().map(name -> people.find(name, true)))));
                }
            });
        }
        return items;
    }

    private static void say(Pick pick, Report report) {
        report.note(
                "pick.held", pick.at(), "the pick \"" + pick.reference() + "\" is held back, so it is not shown", "");
    }
}
