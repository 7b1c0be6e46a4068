package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.letter.Escaped;

/**
 * As much of a digest as one mail bears. Gmail cuts what is over 102 KB; so long weeks lose the ends of summaries, then
 * summaries, then names, then papers, each topic saying how many more there are. What is left out is found online.
 */
final class MailFit {
    /** Longest title of a paper, in characters. */
    static final int LONGEST_TITLE = 240;
    /** Longest list of names. */
    static final int LONGEST_BYLINE = 160;
    /** Longest summary. */
    static final int LONGEST_TEXT = 300;
    /** Longest reason of a pick, in bytes of HTML. */
    static final int LONGEST_WHY = 4_000;

    private static final int BUDGET = 92_000;
    private static final int MOST_FOR_PICKS = 40_000;
    // what the template puts around things, with room to spare
    private static final int AROUND_ALL = 9_000;
    private static final int AROUND_PAPER = 390;
    private static final int AROUND_TEXT = 110;
    private static final int AROUND_GROUP = 620;
    private static final List<Step> STEPS = List.of(
            new Step(LONGEST_TEXT, true, Integer.MAX_VALUE),
            new Step(160, true, Integer.MAX_VALUE),
            new Step(0, true, Integer.MAX_VALUE),
            new Step(0, true, 30),
            new Step(0, true, 20),
            new Step(0, true, 12),
            new Step(0, true, 8),
            new Step(0, false, 5),
            new Step(0, false, 3),
            new Step(0, false, 1));

    private final int left;

    /** A mail that begins with such an introduction. */
    MailFit(Optional<View.MailProse> intro) {
        left = BUDGET
                - AROUND_ALL
                - intro.map(prose -> Escaped.bytes(prose.html().html())).orElse(0);
    }

    /** How much of each paper there is, and how many papers of a topic. */
    private record Step(int text, boolean hasByline, int most) {
        View.MailPaper of(View.MailPaper paper) {
            return new View.MailPaper(
                    paper.title(),
                    paper.url(),
                    hasByline ? paper.byline() : "",
                    text == 0 ? "" : Words.beginning(paper.text(), text),
                    paper.warned(),
                    paper.why());
        }

        View.MailGroup of(View.MailGroup group) {
            int number = Math.min(most, group.papers().size());
            return new View.MailGroup(
                    group.heading(),
                    group.url(),
                    group.papers().stream().limit(number).map(this::of).toList(),
                    group.papers().size() - number);
        }
    }

    /** What one mail bears. */
    record Fitting(List<View.MailPaper> picks, int morePicks, List<View.MailGroup> groups, int moreGroups) {}

    Fitting of(List<View.MailPaper> picks, List<View.MailGroup> groups) {
        List<View.MailPaper> chosen = new ArrayList<>();
        int used = 0;
        for (var pick : picks) {
            var shown = used + size(pick) <= MOST_FOR_PICKS ? pick : bare(pick);
            if (used + size(shown) > MOST_FOR_PICKS) {
                break;
            }
            chosen.add(shown);
            used += size(shown);
        }
        int room = left - used;
        for (var step : STEPS) {
            var fitted = groups.stream().map(step::of).toList();
            if (fitted.stream().mapToInt(MailFit::size).sum() <= room) {
                return new Fitting(chosen, picks.size() - chosen.size(), fitted, 0);
            }
        }
        var last = STEPS.get(STEPS.size() - 1);
        List<View.MailGroup> fitted = new ArrayList<>();
        for (var group : groups) {
            var shortened = last.of(group);
            room -= size(shortened);
            if (room < 0) {
                break;
            }
            fitted.add(shortened);
        }
        return new Fitting(chosen, picks.size() - chosen.size(), fitted, groups.size() - fitted.size());
    }

    private static View.MailPaper bare(View.MailPaper pick) {
        return new View.MailPaper(pick.title(), pick.url(), pick.byline(), "", pick.warned(), Optional.empty());
    }

    private static int size(View.MailGroup group) {
        return AROUND_GROUP
                + 2 * bytes(group.heading())
                + 2 * group.url().map(MailFit::bytes).orElse(0)
                + group.papers().stream().mapToInt(MailFit::size).sum();
    }

    private static int size(View.MailPaper paper) {
        return AROUND_PAPER
                + bytes(paper.title())
                + bytes(paper.url())
                + bytes(paper.byline())
                + (paper.text().isEmpty() ? 0 : AROUND_TEXT + bytes(paper.text()))
                + paper.why()
                        .map(why -> AROUND_TEXT + Escaped.bytes(why.html().html()))
                        .orElse(0);
    }

    private static int bytes(String text) {
        return Escaped.bytes(Escaped.html(text));
    }
}
