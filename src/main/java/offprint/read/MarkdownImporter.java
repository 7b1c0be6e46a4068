package offprint.read;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.report.Report;

/** A record of one paper as Markdown with front matter in our own field names. */
final class MarkdownImporter implements Importer {
    private static final Pattern TITLE = Pattern.compile("^(?:title|ids|paper)[ \\t]*:", Pattern.MULTILINE);

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String description() {
        return "a paper as Markdown with front matter";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head();
        if (!FrontMatter.begins(head)) {
            return false;
        }
        try {
            return RecordFields.looksLikeRecord(
                    FrontMatter.of(head, input.file()).fields());
        } catch (Unreadable broken) {
            return TITLE.matcher(head).find();
        }
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var cut = FrontMatter.of(input.text(), input.file());
        var source = RecordFields.source(input, format());
        papers.accept(new Entry(Entry.Kind.PAPER, source, cut.fields(), cut.body(), cut.bodyAt()));
    }
}
