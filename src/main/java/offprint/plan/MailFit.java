package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final int BUDGET = 97_000;
    private static final int MOST_FOR_PICKS = 40_000;
    // what the template puts around things, with room to spare
    private static final int AROUND_ALL = 5_000;
    private static final int AROUND_PAPER = 150;
    private static final int AROUND_BYLINE = 75;
    private static final int AROUND_TEXT = 12;
    private static final int AROUND_WHY = 140;
    private static final int AROUND_GROUP = 520;
    private static final int ALL = Integer.MAX_VALUE;
    private static final List<Step> STEPS = Stream.concat(
                    Stream.of(
                            new Step(LONGEST_TEXT, true, ALL),
                            new Step(200, true, ALL),
                            new Step(120, true, ALL),
                            new Step(0, true, ALL),
                            new Step(0, false, ALL)),
                    IntStream.of(40, 30, 25, 20, 16, 12, 10, 8, 6, 5, 4, 3, 2, 1)
                            .mapToObj(most -> new Step(0, true, most)))
            .toList();

    private final int left;

    /** A mail with such words at its beginning and its end, each as often as it stands there. */
    MailFit(Stream<String> fixed, Optional<View.MailProse> intro) {
        left = BUDGET
                - AROUND_ALL
                - fixed.mapToInt(MailFit::bytes).sum()
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

    Fitting of(List<View.MailPaper> picks, List<View.MailGroup> groups, String online) {
        int more = bytes(online);
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
            if (fitted.stream().mapToInt(group -> more + size(group)).sum() <= room) {
                return new Fitting(chosen, picks.size() - chosen.size(), fitted, 0);
            }
        }
        var last = STEPS.get(STEPS.size() - 1);
        List<View.MailGroup> fitted = new ArrayList<>();
        for (var group : groups) {
            var shortened = last.of(group);
            room -= more + size(shortened);
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
                + paper.warned().map(MailFit::bytes).orElse(0)
                + (paper.byline().isEmpty() ? 0 : AROUND_BYLINE + bytes(paper.byline()))
                + (paper.text().isEmpty() ? 0 : AROUND_TEXT + bytes(paper.text()))
                + paper.why()
                        .map(why -> AROUND_WHY + Escaped.bytes(why.html().html()))
                        .orElse(0);
    }

    private static int bytes(String text) {
        return Escaped.htmlBytes(text);
    }
}
