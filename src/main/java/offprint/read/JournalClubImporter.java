package offprint.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.model.Source;
import offprint.report.Report;

/** Reads posts in which a journal club discusses a paper: Markdown with front matter as site generators have it. */
final class JournalClubImporter implements Importer {
    private static final Set<String> POST = Set.of(
            "layout",
            "date",
            "modified",
            "lastmod",
            "categories",
            "category",
            "tags",
            "permalink",
            "excerpt",
            "author",
            "slug",
            "toc",
            "presenter",
            "speaker",
            "subtitle",
            "published_at",
            "featured_image");
    private static final Set<String> OURS = Set.of(
            "ids",
            "featured",
            "authorCount",
            "same-as",
            "not-same-as",
            "aliases",
            "key",
            "counts",
            "summary",
            "aiSummary",
            "at");
    private static final Pattern TITLE = Pattern.compile("^(?:title|layout)[ \\t]*:", Pattern.MULTILINE);
    private static final Pattern LAYOUT =
            Pattern.compile("^(?:layout|categories|permalink|excerpt)[ \\t]*:", Pattern.MULTILINE);

    @Override
    public String format() {
        return "journal-club";
    }

    @Override
    public String description() {
        return "posts of journal clubs (Markdown with front matter)";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head();
        if (!FrontMatter.begins(head)) {
            return false;
        }
        try {
            var post = FrontMatter.of(head, input.file());
            var names = post.fields().fields().stream().map(Value.Field::name).toList();
            boolean isPost =
                    names.contains("layout") || names.stream().anyMatch(POST::contains) && !isRecord(post.fields());
            return isPost
                    && Look.scalar(post.fields(), "title").isPresent()
                    && names.stream().noneMatch(OURS::contains)
                    && !HfTextSigns.in(head)
                    && !DigestListImporter.isList(
                            head, head.length() - post.body().length(), input.file());
        } catch (Unreadable broken) {
            return TITLE.matcher(head).find() && LAYOUT.matcher(head).find();
        }
    }

    /** A record of ours has a list of authors, a day or an identifier in our own names, and little else. */
    private static boolean isRecord(Value.Mapping fields) {
        long foreign = fields.fields().stream()
                .filter(field -> !RecordFields.NAMES.contains(field.name())
                        && !Set.of("paper", "draft", "embargo", "updated").contains(field.name()))
                .count();
        return foreign == 0;
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var text = input.text();
        var post = FrontMatter.of(text, input.file());
        var reading = new JournalClubPost(post, text.length() - post.body().length(), new Places(input.file(), text));
        var draft = reading.draft();
        var day = day(post.fields(), input);
        day.ifPresent(on -> draft.item("featured", on));
        if (!draft.has("title")) {
            throw new Unreadable(
                    "papers.none",
                    input.at(1, 1),
                    "this post has no title, and so names no paper",
                    "add \"title:\" with the title of the paper");
        }
        tell(draft, day, input, report);
        var source = new Source(
                input.file(), format(), input.name(), day.map(on -> java.time.LocalDate.parse(on.text())), false);
        papers.accept(draft.entry(source));
    }

    private static void tell(Draft draft, Optional<Value.Scalar> day, Input input, Report report) {
        if (!draft.has("ids") && !draft.has("links")) {
            report.note(
                    "post.unlinked",
                    input.at(1, 1),
                    "this post links no paper, so its title is taken as that of the paper",
                    "add \"doi:\" or \"arxiv:\" to its front matter");
        }
        report.note(
                "post.text",
                input.at(1, 1),
                "the paper of this post was read, what the post says of it was not",
                "notes on papers go into content/papers/");
        if (day.isEmpty()) {
            report.note(
                    "day.none",
                    input.at(1, 1),
                    "this post has no date, in its front matter or its file's name",
                    "give --featured DATE to list its paper under a day");
        }
    }

    /** The day of the post: as its front matter says, else its file's name, else when it was changed. */
    private static Optional<Value.Scalar> day(Value.Mapping fields, Input input) {
        var named = Days.anywhereIn(input.name()).map(day -> new Value.Scalar(day.toString(), input.at(1, 1)));
        return Stream.of(
                        said(fields, List.of("date", "published")),
                        named,
                        said(fields, List.of("modified", "lastmod", "updated")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Value.Scalar> said(Value.Mapping fields, List<String> names) {
        return names.stream()
                .flatMap(name -> Look.scalar(fields, name).stream())
                .flatMap(text -> DateText.parse(text.text())
                        .filter(date -> date.precision() == 3)
                        .map(date -> new Value.Scalar(date.toString(), text.at()))
                        .stream())
                .findFirst();
    }
}
