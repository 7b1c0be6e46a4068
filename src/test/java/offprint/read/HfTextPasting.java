package offprint.read;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes a page as the seeds are laid out, then does to it what pasting does. */
final class HfTextPasting {
    /** What becomes of blank lines. */
    enum Blanks {
        KEPT,
        DOUBLED,
        REMOVED,
        AFTER_EACH_LINE
    }

    private final Random random;
    private final int width;
    private final Blanks blanks;
    private final boolean oneLine;
    private final boolean longMonths;
    private final boolean dayFirst;
    private final boolean footer;
    private final String bullet;
    private final String before;
    private final String lineEnd;

    HfTextPasting(Random random, int width, Blanks blanks) {
        this.random = random;
        this.width = width;
        this.blanks = blanks;
        this.oneLine = random.nextInt(4) == 0;
        this.longMonths = random.nextInt(4) == 0;
        this.dayFirst = random.nextInt(6) == 0;
        this.footer = random.nextInt(4) == 0;
        this.bullet = pick("  • ", "  • ", "•", "* ", "- ", "· ", "•\n", "&bull; ");
        this.before = pick("", "", "    ", "\t", "> ", "> > ");
        this.lineEnd = pick("\n", "\n", "\r\n", "\r");
    }

    String write(LocalDate day, List<HfTextPaper> papers) {
        var blocks = new ArrayList<List<String>>();
        for (var line : header()) {
            blocks.add(List.of(line));
        }
        blocks.add(List.of(date(day, day)));
        for (var paper : papers) {
            blocks.add(List.of(paper.title()));
            blocks.add(List.of(paper.summary()));
            paper.published().ifPresent(published -> blocks.add(under(paper, date(published, day))));
        }
        if (footer) {
            List.of("Previous", "System theme", "Company", "TOS", "Privacy", "About", "Careers", "Website", "Models")
                    .forEach(line -> blocks.add(List.of(line)));
        }
        return pasted(blocks);
    }

    private List<String> header() {
        var lines = List.of(
                "new",
                "Get trending papers in your email inbox!",
                "Subscribe",
                "Daily Papers",
                "byAK and the research community");
        int missing = random.nextInt(4);
        return missing == 0
                ? List.of()
                : lines.stream()
                        .filter(line -> missing > 1 || random.nextBoolean())
                        .toList();
    }

    private List<String> under(HfTextPaper paper, String date) {
        var who = paper.name().isEmpty() ? bullet + paper.authors() + " authors" : paper.slug() + " " + paper.name();
        var when = paper.comments().isEmpty() ? date : date + " " + paper.comments();
        return oneLine ? List.of(who.replace('\n', ' ') + " · " + when) : List.of((who + "\n·\n" + when).split("\n"));
    }

    private String date(LocalDate date, LocalDate page) {
        var style = longMonths ? TextStyle.FULL : TextStyle.SHORT;
        var month = date.getMonth().getDisplayName(style, Locale.ENGLISH);
        var year = date.getYear() == page.getYear() ? "" : Integer.toString(date.getYear());
        if (dayFirst) {
            return (date.getDayOfMonth() + " " + month + " " + year).strip();
        }
        return month + " " + date.getDayOfMonth() + (year.isEmpty() ? "" : ", " + year);
    }

    private String pasted(List<List<String>> blocks) {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            for (var line : block) {
                for (var part : wrapped(line)) {
                    lines.add(part);
                    if (blanks == Blanks.AFTER_EACH_LINE) {
                        lines.add("");
                    }
                }
            }
            if (blanks == Blanks.KEPT || blanks == Blanks.DOUBLED) {
                lines.add("");
            }
            if (blanks == Blanks.DOUBLED) {
                lines.add("");
            }
        }
        return String.join(
                lineEnd, lines.stream().map(line -> before + strewn(line)).toList());
    }

    /** With trailing spaces, no-break spaces and characters of no width here and there. */
    private String strewn(String line) {
        return switch (random.nextInt(12)) {
            case 0 -> line + "  ";
            case 1 -> line.replaceFirst(" ", "\u00a0");
            case 2 -> "\u200b" + line + "\ufeff";
            default -> line;
        };
    }

    private List<String> wrapped(String line) {
        if (width == 0) {
            return List.of(line);
        }
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var word : line.strip().split(" ")) {
            if (!part.isEmpty() && part.length() + 1 + word.length() > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
