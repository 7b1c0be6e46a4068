package offprint.curate;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Said;
import offprint.report.Report;

/** Drafts, and papers whose embargo has not passed, are not shown unless they are asked for. */
final class HoldBack implements Rule {
    @Override
    public Work apply(Work work, Report report) {
        var site = work.library().site();
        List<Work.Joined> shown = new ArrayList<>();
        List<Work.Joined> held = new ArrayList<>();
        int drafts = 0;
        for (var joined : work.papers()) {
            boolean embargoed = joined.embargo()
                    .map(Said::value)
                    .filter(day -> day.isAfter(site.today()))
                    .isPresent();
            boolean hold = !site.drafts() && (joined.draft() || embargoed);
            drafts += hold && joined.draft() ? 1 : 0;
            (hold ? held : shown).add(joined);
        }
        long issues = work.library().issues().stream()
                .filter(issue -> issue.draft() && !site.drafts())
                .count();
        long pages = work.library().pages().stream()
                .filter(page -> page.draft() && !site.drafts())
                .count();
        if (held.size() + issues + pages > 0) {
            var why = new ArrayList<String>();
            say(why, drafts, "paper is a draft", "papers are drafts");
            say(why, held.size() - drafts, "paper is under embargo", "papers are under embargo");
            say(why, issues, "issue is a draft", "issues are drafts");
            say(why, pages, "page is a draft", "pages are drafts");
            report.figure("held back", held.size() + issues + pages, String.join(", ", why));
        }
        return work.with(shown, held);
    }

    private static void say(List<String> why, long count, String one, String several) {
        if (count > 0) {
            why.add(count + " " + (count == 1 ? one : several));
        }
    }
}
