package offprint.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.model.Source;
import offprint.report.Position;
import offprint.report.Report;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads pages of Hugging Face Daily Papers saved as HTML: one element of them holds everything as JSON. */
final class HfHtmlImporter implements Importer {
    private static final Pattern TARGET = Pattern.compile("data-target\\s*=\\s*[\"']?DailyPapers\\b");
    private static final Pattern PAGE = Pattern.compile(
            "<html\\b.*huggingface\\.co/papers(?:/(?:date|week|month)/[\\dW-]+)?[\"']",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    @Override
    public String format() {
        return "hf-html";
    }

    @Override
    public String description() {
        return "pages of Hugging Face Daily Papers saved as HTML";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head();
        return head.stripLeading().startsWith("<")
                && (TARGET.matcher(head).find() || PAGE.matcher(head).find());
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var page = Parser.htmlParser().setTrackPosition(true).parseInput(input.text(), "");
        int count = 0;
        for (var element : page.select("[data-target=DailyPapers][data-props]")) {
            count += read(element, input, papers, report);
        }
        if (count == 0) {
            throw new Unreadable(
                    "papers.none",
                    Position.startOf(input.file()),
                    "this page of Hugging Face holds no list of papers (no element with data-target=\"DailyPapers\")",
                    "save the page https://huggingface.co/papers/date/2025-11-10 as HTML, or copy its text");
        }
    }

    /** The papers of one element; all of it stands where the element stands. */
    private static int read(Element element, Input input, Consumer<Entry> papers, Report report) {
        var range = element.sourceRange().start();
        var at = input.at(Math.max(1, range.lineNumber()), Math.max(1, range.columnNumber()));
        int count = 0;
        for (var value : props(element, at, report)) {
            var day = day(value, input);
            var source = new Source(input.file(), "hf-html", input.name(), day, false);
            for (var entry : Look.mappings(value, "dailyPapers")) {
                if (HfPaper.isPaper(entry)) {
                    var draft = new Draft(at);
                    new HfPaper(entry, draft).say(day);
                    papers.accept(draft.entry(source));
                    count++;
                } else {
                    report.warning(
                            "record.untitled",
                            at,
                            "entry " + (count + 1) + " of the page's list holds no paper with an arXiv id",
                            "save the page again");
                }
            }
        }
        return count;
    }

    /** The JSON in the attribute. */
    private static List<Value> props(Element element, Position at, Report report) {
        var inside = new Report();
        List<Value> values = new ArrayList<>();
        try {
            JsonDocument.values(element.attr("data-props"), at.file(), inside)
                    .forEach(value -> values.add(placed(value, at)));
        } catch (Unreadable broken) {
            throw new Unreadable(
                    "json.invalid",
                    at,
                    "the JSON in this element's data-props cannot be read: " + broken.getMessage(),
                    "save the page again");
        }
        inside.diagnostics()
                .forEach(said -> report.warning(
                        said.code(),
                        at,
                        "in this element's data-props: " + said.message(),
                        said.hint().orElse("")));
        return values;
    }

    private static Value placed(Value value, Position at) {
        if (value instanceof Value.Mapping mapping) {
            return new Value.Mapping(
                    mapping.fields().stream()
                            .map(field -> new Value.Field(field.name(), at, placed(field.value(), at)))
                            .toList(),
                    at);
        }
        return value instanceof Value.Sequence list
                ? new Value.Sequence(
                        list.items().stream().map(item -> placed(item, at)).toList(), at)
                : new Value.Scalar(((Value.Scalar) value).text(), at);
    }

    /** The day that the page shows; a week or a month is none. */
    private static Optional<LocalDate> day(Value props, Input input) {
        return Look.text(props, "periodType").matches("day|")
                ? JsonDates.day(Look.text(props, "dateString")).or(() -> Days.inName(input.name()))
                : Optional.empty();
    }
}
