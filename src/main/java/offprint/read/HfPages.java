package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.report.Position;

/** Finds the pages in a pasted text, one as a rule, and in each its day, its papers and what is around them. */
final class HfPages {
    private static final int HEADER = 15;
    private static final int LONG = 220;

    private HfPages() {}

    /** The pages of a text. */
    static List<HfPage> of(String text, String file) {
        var lines = HfTextUnder.unglued(HfTextLines.of(text, file));
        var starts = starts(lines);
        var pages = new ArrayList<HfPage>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            pages.add(page(lines.subList(starts.get(i), end), Position.startOf(file)));
        }
        return pages;
    }

    /** Where pages begin: at the start, and above each further banner. */
    private static List<Integer> starts(List<HfTextLine> lines) {
        var starts = new ArrayList<Integer>(List.of(0));
        int content = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (HfPageFurniture.isBanner(lines.get(i).text())) {
                int start = i;
                while (start > content + 1
                        && HfPageFurniture.isAbove(lines.get(start - 1).text())) {
                    start--;
                }
                if (content >= 0) {
                    starts.add(start);
                }
                content = -1;
            } else if (lines.get(i).width() > HEADER * 4
                    || HfTextMeta.isAuthors(lines.get(i).text())) {
                content = i;
            }
        }
        return starts;
    }

    private static HfPage page(List<HfTextLine> lines, Position file) {
        int day = day(lines);
        int first = first(lines, day);
        int end = end(lines, first);
        var entries = new ArrayList<>(HfTextParser.parse(lines.subList(first, end)));
        var left = new ArrayList<HfTextSpan>();
        while (entries.size() > 1 && entries.get(entries.size() - 1).isBare()) {
            left.add(0, entries.remove(entries.size() - 1).title());
        }
        return new HfPage(lines.isEmpty() ? file : lines.get(0).at(), date(lines, day), entries, left);
    }

    private static Optional<HfPageEntry.Date> date(List<HfTextLine> lines, int day) {
        if (day < 0) {
            return Optional.empty();
        }
        var line = lines.get(day);
        return HfTextDate.day(dayText(line.text()))
                .map(date -> new HfPageEntry.Date(date, new HfTextSpan(dayText(line.text()), line.at())));
    }

    /** The line that shows the day, or -1: a date above all papers that no dot precedes. */
    private static int day(List<HfTextLine> lines) {
        int banner = banner(lines);
        for (int i = banner + 1; i < Math.min(lines.size(), banner + 1 + HEADER); i++) {
            var text = lines.get(i).text();
            boolean under = i > 0 && HfTextMeta.isDot(lines.get(i - 1).text());
            if (text.length() > LONG || HfTextMeta.isAuthors(text) || under) {
                return -1;
            }
            if (HfTextDate.day(dayText(text)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** A day may be glued to the line above it. */
    private static String dayText(String line) {
        int community = line.length() > LONG ? -1 : line.indexOf("research community");
        return community < 0
                ? line
                : line.substring(community + "research community".length()).strip();
    }

    private static int banner(List<HfTextLine> lines) {
        int banner = -1;
        for (int i = 0; i < lines.size(); i++) {
            banner = HfPageFurniture.isBanner(lines.get(i).text()) ? i : banner;
        }
        return banner >= 0 && HfTextDate.day(dayText(lines.get(banner).text())).isPresent() ? banner - 1 : banner;
    }

    private static int first(List<HfTextLine> lines, int day) {
        int first = day >= 0 ? day + 1 : banner(lines) + 1;
        while (first < lines.size() && HfPageFurniture.isAbove(lines.get(first).text())) {
            first++;
        }
        return first;
    }

    /** Where the footer begins: the earliest line of it from which on most lines are known. */
    private static int end(List<HfTextLine> lines, int first) {
        int end = lines.size();
        int known = 0;
        for (int i = lines.size() - 1; i >= first; i--) {
            boolean below = HfPageFurniture.isBelow(lines.get(i).text());
            known += below || HfPageFurniture.isBetween(lines.get(i).text()) ? 1 : 0;
            int all = lines.size() - i;
            if (known * 2 < all - 2
                    || lines.get(i).text().length() > LONG
                    || HfTextMeta.isAuthors(lines.get(i).text())) {
                return end;
            }
            end = below && known * 5 >= all * 3 ? i : end;
        }
        return end;
    }
}
