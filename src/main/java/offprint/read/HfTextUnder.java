package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.report.Position;

/** The lines under an abstract: where they are, what they tell, and how much they look like what they are read as. */
final class HfTextUnder {
    private static final int MOST_WORDS = 14;
    private static final int TAIL = 64;
    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern GLUED =
            Pattern.compile(" (?:[•●∙▪*·-]|&bull;) ?\\d[\\d,]* [Aa]uthors? ?(?:·|&middot;|•) ?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");

    private HfTextUnder() {}

    /** Gives the authors and the date lines of their own where they stand behind the last words of an abstract. */
    static List<HfTextLine> unglued(List<HfTextLine> lines) {
        var result = new ArrayList<HfTextLine>();
        for (var line : lines) {
            int start = glued(line.text());
            if (start > 0) {
                result.add(line.with(line.text().substring(0, start)));
                result.add(line.from(start + 1));
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static int glued(String text) {
        int from = Math.max(0, text.length() - TAIL);
        var match = GLUED.matcher(text).region(from, text.length());
        return match.find() && HfTextDate.of(text.substring(match.end())).isPresent() ? match.start() : -1;
    }

    /** Marks the lines that belong under abstracts, as far as one line or its neighbors tell. */
    static boolean[] marks(List<HfTextLine> lines) {
        var marks = new boolean[lines.size()];
        for (int i = 0; i < marks.length; i++) {
            var text = lines.get(i).text();
            boolean dated = i + 1 < marks.length
                    && HfTextDate.of(lines.get(i + 1).text()).isPresent();
            if (HfTextMeta.isDot(text) && dated) {
                marks[Math.max(0, i - 1)] = true;
                marks[i] = true;
                marks[i + 1] = true;
            } else if (HfTextMeta.isAuthors(text)) {
                marks[i] = true;
            } else if (HfTextMeta.of(text)
                    .filter(meta -> meta.date().isPresent())
                    .isPresent()) {
                marks[i] = true;
            }
        }
        return marks;
    }

    static String text(List<HfTextLine> lines, int from, int to) {
        return String.join(
                " ", lines.subList(from, to).stream().map(HfTextLine::text).toList());
    }

    /** What it costs to read these lines as what stands under an abstract; less than nothing when they are sure to. */
    static double cost(HfTextMeta meta, List<HfTextLine> lines, HfTextFlow flow, int from, int to) {
        var last = lines.get(to - 1).text();
        double number = to - from > 1 && DIGITS.matcher(last).matches() ? last.equals("0") ? 5 : 0.01 : 0;
        return number
                + switch (meta.kind()) {
                    case AUTHORS_DATE -> -8;
                    case AUTHORS_NO_DOT -> -5;
                    case ORGANIZATION_DATE -> -5 + named(meta.organization()) + flowing(lines, flow, from, to);
                    case BULLET_AUTHORS -> 1;
                    case AUTHORS -> 6;
                    case DATE -> 2;
                };
    }

    private static double flowing(List<HfTextLine> lines, HfTextFlow flow, int from, int to) {
        double cost = flow.parted(from);
        for (int i = from + 1; i < to && lines.get(i).text().indexOf('·') < 0; i++) {
            double joined = flow.joined(i);
            boolean slug = i == from + 1 && lines.get(from).isOneWord() && joined < HfTextFlow.OVER_BLANK;
            cost += slug ? Math.min(3, joined) : joined;
        }
        return cost;
    }

    private static double named(String organization) {
        int space = organization.indexOf(' ');
        if (space < 0) {
            return 1;
        }
        var slug = organization.substring(0, space);
        double cost = Math.max(0, organization.split(" ", -1).length - MOST_WORDS);
        cost += organization.endsWith(".") ? 4 : organization.contains(": ") ? 3 : 0;
        cost += organization.contains("://") ? 8 : 0;
        cost += SLUG.matcher(slug).matches() ? 0 : 4;
        return cost - (isAlike(letters(slug), letters(organization.substring(space))) ? 1.5 : 0);
    }

    private static boolean isAlike(String slug, String name) {
        return slug.length() > 1 && name.contains(slug.substring(0, 2));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** The number of authors and its place. */
    static Optional<HfTextSpan> authors(HfTextMeta meta, List<HfTextLine> lines) {
        return meta.authors().isEmpty()
                ? Optional.empty()
                : Optional.of(new HfTextSpan(meta.authors(), firstWords(lines)));
    }

    /** Slug and name, which stand one behind the other, and their place. */
    static Optional<HfPageEntry.Organization> organization(HfTextMeta meta, List<HfTextLine> lines) {
        var text = meta.organization();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int space = text.indexOf(' ');
        var at = firstWords(lines);
        if (space < 0 || !SLUG.matcher(text.substring(0, space)).matches()) {
            return Optional.of(new HfPageEntry.Organization(new HfTextSpan(text, at), Optional.empty()));
        }
        var slug = new HfTextSpan(text.substring(0, space), at);
        return Optional.of(
                new HfPageEntry.Organization(new HfTextSpan(text.substring(space + 1), at), Optional.of(slug)));
    }

    /** The date and its place. */
    static Optional<HfPageEntry.Date> date(HfTextMeta meta, List<HfTextLine> lines) {
        return meta.date().map(date -> new HfPageEntry.Date(date, dateSpan(lines)));
    }

    /** The number of comments and its place. */
    static Optional<HfTextSpan> comments(HfTextMeta meta, List<HfTextLine> lines) {
        var last = lines.get(lines.size() - 1);
        return meta.date()
                .map(HfTextDate::count)
                .filter(count -> !count.isEmpty())
                .map(count ->
                        new HfTextSpan(count, at(last, Math.max(0, last.text().length() - count.length()))));
    }

    private static HfTextSpan dateSpan(List<HfTextLine> lines) {
        var line = lines.get(lines.size() - 1);
        for (int i = lines.size() - 1; i >= 0 && DIGITS.matcher(line.text()).matches(); i--) {
            line = lines.get(i);
        }
        int start = Math.max(line.text().lastIndexOf('·'), line.text().lastIndexOf('•')) + 1;
        while (start < line.text().length() - 1 && line.text().charAt(start) == ' ') {
            start++;
        }
        return new HfTextSpan(line.text().substring(start), at(line, start));
    }

    private static Position firstWords(List<HfTextLine> lines) {
        for (var line : lines) {
            for (int i = 0; i < line.text().length(); i++) {
                if (Character.isLetterOrDigit(line.text().codePointAt(i))) {
                    return at(line, i);
                }
            }
        }
        return lines.get(0).at();
    }

    private static Position at(HfTextLine line, int offset) {
        return new Position(line.at().file(), line.at().line(), line.at().column() + offset);
    }
}
