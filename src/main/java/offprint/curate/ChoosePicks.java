package offprint.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.model.Issue;
import offprint.model.Paper;
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
        var references = new References<String>(work.library().rejected());
        Map<String, Paper> shown = new HashMap<>();
        Set<String> held = new HashSet<>();
        for (var joined : work.papers()) {
            shown.put(joined.paper().key(), joined.paper());
            index(joined, joined.paper().key(), references);
        }
        for (var joined : work.held()) {
            held.add(joined.paper().key());
            index(joined, joined.paper().key(), references);
        }
        var people = new Attendants(work.library().people(), report);
        Map<Period, Digest.Edition> editions = new java.util.TreeMap<>();
        for (var issue : work.library().issues()) {
            var picks = picks(issue, references, people, shown, held, report);
            var edition = new Digest.Edition(issue.period(), issue.title(), issue.intro(), picks, issue.at());
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

    /** Makes a paper known under all its names. */
    static <P> void index(Work.Joined joined, P as, References<P> references) {
        var paper = joined.paper();
        references.addKey(paper.key(), as);
        paper.aliases().forEach(alias -> references.addKey(alias, as));
        paper.ids().forEach(id -> references.add(id.canonical(), as));
        joined.titles().forEach(title -> references.add(title, as));
    }

    private static List<Digest.Item> picks(
            Issue issue,
            References<String> references,
            Attendants people,
            Map<String, Paper> shown,
            Set<String> held,
            Report report) {
        List<Digest.Item> items = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (var pick : issue.picks()) {
            references.find(pick.reference(), pick.at(), report).ifPresent(key -> {
                if (!seen.add(key)) {
                    report.error(
                            "pick.twice", pick.at(), "this paper is picked twice in one issue", "keep one of the two");
                } else if (held.contains(key)) {
                    say(pick, report);
                } else if (shown.containsKey(key)) {
                    items.add(new Digest.Item(
                            shown.get(key), pick.why(), pick.by().map(name -> people.find(name, true))));
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
