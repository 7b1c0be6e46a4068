package offprint.read;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import offprint.model.Source;
import offprint.report.Position;
import offprint.report.Report;

/** The days of a digest: a week's papers are listed under its last day, when the digest comes out. */
final class DigestDays {
    private static final int SHORT = 24;

    private final Input input;
    private final DigestList list;
    private final Map<Integer, Day> byBlock = new HashMap<>();
    private final Optional<Day> ofFile;

    /**
     * Finds the days of a list.
     *
     * @throws Unreadable when nothing tells the year of a heading
     */
    DigestDays(Input input, DigestList list, Report report) {
        this.input = input;
        this.list = list;
        var headings = headings();
        var mentions = mentions(headings);
        var days = new DigestYears(input, mentions, report).days();
        for (int i = 0, n = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            if (heading.date().isPresent()) {
                byBlock.put(heading.block(), new Day(days.get(n++), heading.at()));
            }
        }
        this.ofFile = byBlock.isEmpty() ? ofFile(report) : Optional.empty();
    }

    /** A day and what says it. */
    private record Day(LocalDate day, Position at) {}

    /** A heading, or a line that serves as one. */
    private record Heading(int block, int level, String words, Optional<DigestDate> date, Position at) {}

    /** Where the records come from: a list of several days is of the last of them. */
    Source source(String format) {
        var last = byBlock.values().stream()
                .map(Day::day)
                .max(LocalDate::compareTo)
                .or(() -> ofFile.map(Day::day));
        return new Source(input.file(), format, input.name(), last, false);
    }

    /** The record with the day under which it is listed. */
    Draft dated(DigestList.Found paper) {
        if (paper.day().isPresent()) {
            paper.draft().item("featured", paper.day().get());
        } else {
            above(paper.block())
                    .or(() -> ofFile)
                    .ifPresent(day -> paper.draft().item("featured", day.day().toString(), day.at()));
        }
        return paper.draft();
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < list.blocks().size(); i++) {
            var block = list.blocks().get(i);
            if (block.kind() == MdBlock.Kind.ROW) {
                continue;
            }
            var words = MarkdownText.plain(block.text());
            var date = DigestDate.in(words);
            boolean heading = block.kind() == MdBlock.Kind.HEADING;
            boolean line = date.isPresent()
                    && words.length() < 2 * SHORT
                    && words.replaceAll(
                                            "[\\d\\W]|(?i:january|february|march|april|june|july|august|september|october|november|december|week)",
                                            "")
                                    .length()
                            < SHORT
                    && MarkdownText.links(block.text()).isEmpty();
            if (heading && !DigestText.hasPaper(block.text()) || line) {
                int level = heading ? block.level() : 7 + block.level();
                headings.add(new Heading(i, level, words, date, list.places().at(block.start())));
            }
        }
        return headings;
    }

    /** The dated ones, each with the year of a heading above it that holds one alone. */
    private List<DigestYears.Mention> mentions(List<Heading> headings) {
        List<DigestYears.Mention> mentions = new ArrayList<>();
        var above = new ArrayDeque<Heading>();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            while (!above.isEmpty() && above.peek().level() >= heading.level()) {
                above.pop();
            }
            var context = above.stream()
                    .map(outer -> DigestDate.yearIn(outer.words()))
                    .filter(OptionalInt::isPresent)
                    .findFirst()
                    .orElse(OptionalInt.empty());
            above.push(heading);
            if (heading.date().isPresent()) {
                mentions.add(new DigestYears.Mention(
                        heading.date().get(), context, below(headings, i), heading.words(), heading.at()));
            }
        }
        return mentions;
    }

    private String below(List<Heading> headings, int at) {
        int start = list.blocks().get(headings.get(at).block()).start();
        int end = headings.stream()
                .skip(at + 1L)
                .filter(next -> next.date().isPresent())
                .findFirst()
                .map(next -> list.blocks().get(next.block()).start())
                .orElse(list.text().length());
        return list.text().substring(start, Math.max(start, end));
    }

    /** The day of the nearest heading above that has one and is not closed by a heading of its rank. */
    private Optional<Day> above(int block) {
        int level = Integer.MAX_VALUE;
        for (int i = block; i >= 0; i--) {
            var piece = list.blocks().get(i);
            boolean heading = piece.kind() == MdBlock.Kind.HEADING;
            int rank = heading ? piece.level() : 7 + piece.level();
            if (byBlock.containsKey(i) && rank < level) {
                return Optional.of(byBlock.get(i));
            }
            if (heading) {
                level = Math.min(level, rank);
            }
        }
        return Optional.empty();
    }

    private Optional<Day> ofFile(Report report) {
        var front = list.fields()
                .flatMap(fields -> Look.scalar(fields, "date"))
                .flatMap(text -> DateText.parse(text.text())
                        .filter(date -> date.precision() == 3)
                        .map(date -> new Day(date.earliest(), text.at())));
        var named = Days.anywhereIn(input.name()).map(date -> new Day(date, input.at(1, 1)));
        var day = front.or(() -> named);
        if (front.isEmpty() && named.isPresent()) {
            report.note(
                    "day.inferred",
                    input.at(1, 1),
                    "taken as " + named.get().day() + " from the file's name: the list shows no day",
                    "");
        } else if (day.isEmpty()) {
            report.note(
                    "day.none",
                    input.at(1, 1),
                    "this list shows no day, so its papers are listed under none",
                    "give --featured DATE to list them under one");
        }
        return day;
    }
}
