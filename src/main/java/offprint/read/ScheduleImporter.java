package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.model.Source;
import offprint.report.Report;

/** Reads schedules of reading groups, in YAML or in the front matter of Markdown: the papers of their meetings. */
final class ScheduleImporter implements Importer {
    private static final Set<String> LISTS = Set.of(
            "sessions",
            "talks",
            "meetings",
            "schedule",
            "events",
            "seminars",
            "readings",
            "presentations",
            "papers",
            "discussions",
            "weeks",
            "entries",
            "program");
    private static final Pattern LINES = Pattern.compile(
            "^[\\s-]*[\"']?(?:date|day|when|start)[\"']?[ \\t]*:.*?^[\\s-]*[\"']?(?:presenters?|speakers?|talks?|discussants?|host|leads?|leader|paper_?\\w*|papers|link|url|room)[\"']?[ \\t]*:",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern YAML = Pattern.compile(
            "(?:\\s*(?:#[^\\n]*)?\\n)*(?:---[^\\n]*\\n)?(?:\\s*(?:#[^\\n]*)?\\n)*\\s*(?:-\\s|[\\w\"'-]+\\s*:).*",
            Pattern.DOTALL);

    @Override
    public String format() {
        return "schedule";
    }

    @Override
    public String description() {
        return "schedules of reading groups (YAML, or front matter with sessions)";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head();
        if (!YAML.matcher(head).matches() || !LINES.matcher(head).find()) {
            return false;
        }
        try {
            return !meetings(document(head, input.file())).isEmpty();
        } catch (Unreadable endOfHead) {
            return looksLikeOne(head);
        }
    }

    /** A file that cannot be read whole, or is longer than what was looked at, is judged by its lines. */
    private static boolean looksLikeOne(String head) {
        return head.stripLeading().startsWith("-") || head.startsWith("#")
                ? Pattern.compile("^- [\"']?date[\"']?[ \\t]*:|^  [\"']?date[\"']?[ \\t]*:", Pattern.MULTILINE)
                        .matcher(head)
                        .find()
                : Pattern.compile("^(?:" + String.join("|", LISTS) + ")[ \\t]*:[ \\t]*$", Pattern.MULTILINE)
                        .matcher(head)
                        .find();
    }

    private static Value document(String text, String file) {
        var none = new Value.Sequence(List.of(), offprint.report.Position.startOf(file));
        return FrontMatter.begins(text) && text.indexOf("\n---", 3) > 0
                ? FrontMatter.of(text, file).fields()
                : YamlValues.read(text, file, 0).orElse(none);
    }

    /** The items of the list that is a schedule: each has a day. */
    private static List<Value.Mapping> meetings(Value document) {
        Stream<Value> lists = document instanceof Value.Mapping fields
                ? fields.fields().stream()
                        .filter(field -> LISTS.contains(field.name().toLowerCase(java.util.Locale.ROOT)))
                        .map(Value.Field::value)
                : Stream.of(document);
        return lists.map(list -> Look.mappings(list))
                .filter(items -> items.stream().filter(Meeting::hasDay).count() * 2 > items.size())
                .filter(items -> items.stream().anyMatch(Meeting::isOne))
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var document = document(input.text(), input.file());
        var items = meetings(document);
        if (items.isEmpty()) {
            throw new Unreadable(
                    "meetings.none",
                    document.at(),
                    "this looks like a schedule, but no meeting with a date was found",
                    "give each meeting a date such as 2025-11-12");
        }
        var dates = new MeetingDates(items, input, report);
        var drafts = new ArrayList<Draft>();
        int without = 0;
        for (var item : items) {
            var read = new Meeting(item, dates.of(item)).papers();
            drafts.addAll(read);
            without += read.isEmpty() ? 1 : 0;
        }
        tell(items, without, report);
        if (drafts.isEmpty()) {
            throw new Unreadable(
                    "papers.none",
                    items.get(0).at(),
                    "none of the " + items.size() + " meetings in this schedule names a paper",
                    "a paper is a title with authors, or a link to it, in the fields of the meeting");
        }
        var source = new Source(input.file(), format(), input.name(), Days.inName(input.name()), false);
        drafts.forEach(draft -> papers.accept(draft.entry(source)));
    }

    private static void tell(List<Value.Mapping> items, int without, Report report) {
        var count = items.size() == 1 ? "1 meeting was" : items.size() + " meetings were";
        report.note(
                "meetings.papers-only",
                items.get(0).at(),
                count + " found; only their papers are kept, each listed under the day of its meeting"
                        + (without == 0
                                ? ""
                                : "; " + without + " of them " + (without == 1 ? "names" : "name") + " no paper"),
                "");
    }
}
