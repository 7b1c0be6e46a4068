package offprint.read;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.model.Source;
import offprint.report.Report;

/** Reads the page of a paper at a publisher, an archive or a repository, saved as HTML. */
final class LandingPageImporter implements Importer {
    private static final Pattern HTML = Pattern.compile(
            "<!doctype\\s+html|<(?:html|head|body|meta|title|link|script)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED = Pattern.compile("<(?:[\\w.-]+:)?(?:rss|feed|RDF|OAI-PMH)\\b");
    private static final int BEGINNING = 4_000;

    @Override
    public String format() {
        return "landing-page";
    }

    @Override
    public String description() {
        return "the page of a paper as HTML (citation_* tags, JSON-LD or Dublin Core)";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head().stripLeading();
        var start = head.substring(0, Math.min(BEGINNING, head.length()));
        return start.startsWith("<")
                && HTML.matcher(start).find()
                && !FEED.matcher(start).find();
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var page = new LandingPage(Markup.html(input), input.file(), report);
        var draft = page.draft();
        if (draft.isEmpty()) {
            throw new Unreadable(
                    "page.no-paper",
                    input.at(1, 1),
                    "this page does not say which paper it is about: it has no citation_title with an author or a date, no"
                            + " JSON-LD of an article, no Dublin Core or PRISM, and its own address is not that of a paper",
                    hint(input));
        }
        var source = new Source(input.file(), format(), input.name(), Days.inName(input.name()), false);
        papers.accept(draft.get().entry(source));
    }

    private static String hint(Input input) {
        boolean script = input.head().toLowerCase(Locale.ROOT).contains("<noscript");
        return script
                ? "save the page with its whole source, or take its citation as BibTeX or RIS"
                : "save the abstract's page of the paper, or take its citation as BibTeX or RIS";
    }
}
