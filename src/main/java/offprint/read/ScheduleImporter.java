package offprint.read;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.report.Report;

/** Reads schedules of reading groups, in YAML or in the front matter of Markdown: meetings, and what is read there. */
final class ScheduleImporter implements Importer {
    private static final Pattern DAY_LINE = Pattern.compile(
            "(?:^[ \\t-]*\\{?[ \\t]*|, ?)[\"']?(?:meeting[ _-])?(?:date|day|when|start)[\"']?[ \\t]*:",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN_LINE = Pattern.compile(
            "(?:^[ \\t-]*\\{?[ \\t]*|, ?)[\"']?(?:presenters?|presented[ _-]by|speakers?|speaker[ _-]name|presenter[ _-]name|talks?|discussants?"
                    + "|discussion[ _-]lead(?:er)?|host|leads?|leader|who|paper[ _-]?\\w*|papers|link|url|room|location|place|where)[\"']?[ \\t]*:",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern YAML = Pattern.compile(
            "(?:\\s*(?:#[^\\n]*)?\\n)*(?:---[^\\n]*\\n)?(?:\\s*(?:#[^\\n]*)?\\n)*\\s*(?:-\\s|[\\w\"'-]+\\s*:).*",
            Pattern.DOTALL);
    private static final Pattern DATED_ITEM = Pattern.compile(
            "^- [\"']?date[\"']?[ \\t]*:|^  [\"']?date[\"']?[ \\t]*:", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile(
            "^(?:" + String.join("|", ScheduleLists.NAMES) + ")[ \\t]*:[ \\t]*$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

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
        if (!YAML.matcher(head).matches()
                || !DAY_LINE.matcher(head).find()
                || !SIGN_LINE.matcher(head).find()) {
            return false;
        }
        try {
            return document(head, input.file())
                    .filter(found -> !new ScheduleLists(input).in(found).isEmpty())
                    .isPresent();
        } catch (Unreadable endOfHead) {
            return looksLikeOne(head);
        }
    }

    /** A file that cannot be read whole, or is longer than what was looked at, is judged by its lines. */
    private static boolean looksLikeOne(String head) {
        boolean isList = head.stripLeading().startsWith("-") && !FrontMatter.begins(head) || head.startsWith("#");
        return (isList ? DATED_ITEM : LIST).matcher(head).find();
    }

    private static Optional<Value> document(String text, String file) {
        return FrontMatter.begins(text) && text.indexOf("\n---", 3) > 0
                ? Optional.of(FrontMatter.of(text, file).fields())
                : YamlValues.read(text, file, 0);
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var document = document(input.text(), input.file());
        var parts = document.map(new ScheduleLists(input)::in).orElse(java.util.List.of());
        if (parts.isEmpty()) {
            throw new Unreadable(
                    "meetings.none",
                    document.map(Value::at).orElse(input.at(1, 1)),
                    "this looks like a schedule, but no meeting with a date was found",
                    "give each meeting a date such as 2025-11-12");
        }
        new Schedule(input, format(), report).read(parts, papers);
    }
}
