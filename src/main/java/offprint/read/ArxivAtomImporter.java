package offprint.read;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.model.Source;
import offprint.report.Report;
import org.jsoup.nodes.Element;

/** Reads answers of arXiv's API: an Atom feed with an entry for each paper. Source: the user's manual of the API. */
final class ArxivAtomImporter implements Importer {
    private static final String ATOM = ArxivEntry.ATOM;
    private static final Pattern FEED =
            Pattern.compile("<(?:[\\w.-]+:)?(?:feed|entry)\\b[^>]*" + Pattern.quote(ATOM), Pattern.DOTALL);
    private static final Pattern ARXIV =
            Pattern.compile("arxiv\\.org/(?:abs/|api/)|arxiv\\.org/schemas/atom|<(?:\\w+:)?id>https?://arxiv\\.org/?<");

    @Override
    public String format() {
        return "arxiv-atom";
    }

    @Override
    public String description() {
        return "answers of arXiv's API (Atom)";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head();
        return head.stripLeading().startsWith("<")
                && FEED.matcher(head).find()
                && ARXIV.matcher(head).find()
                && !ArxivRssImporter.isListing(head);
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var file = Markup.xml(input);
        var source = new Source(input.file(), format(), input.name(), Days.inName(input.name()), false);
        var entries = file.document().getAllElements().stream()
                .filter(element -> Markup.is(element, ATOM, "entry"))
                .toList();
        if (entries.isEmpty()) {
            throw none(input, file);
        }
        int read = 0;
        for (var entry : entries) {
            if (file.isCutOff(entry)) {
                cutOff(file, entry, read, report);
            } else if (isError(file, entry)) {
                refuse(file, entry, entries, report);
            } else {
                papers.accept(new ArxivEntry(file, entry, report).draft().entry(source));
                read++;
            }
        }
    }

    /** An answer without a paper is a fault here: who fetched it must be able to tell it from a quiet day. */
    private static Unreadable none(Input input, Markup file) {
        boolean cut = file.document().children().stream().anyMatch(file::isCutOff);
        return cut
                ? new Unreadable(
                        "xml.cut",
                        input.at(1, 1),
                        "the answer of arXiv breaks off before its first paper",
                        "get the file again")
                : new Unreadable(
                        "papers.none",
                        input.at(1, 1),
                        "arXiv's answer holds no paper: nothing was found",
                        "check the identifiers or the words that were asked for");
    }

    private static void cutOff(Markup file, Element entry, int read, Report report) {
        var fault = new Unreadable(
                "xml.cut",
                file.at(entry),
                "the file breaks off within this entry; it is left out",
                "get the file again");
        if (read == 0) {
            throw fault;
        }
        fault.warn(report);
    }

    private static boolean isError(Markup file, Element entry) {
        return Markup.child(entry, ATOM, "id")
                .flatMap(file::text)
                .filter(id -> id.text().contains("/api/errors"))
                .isPresent();
    }

    private static void refuse(Markup file, Element entry, List<Element> entries, Report report) {
        var message = Markup.child(entry, ATOM, "summary")
                .flatMap(file::text)
                .map(Value.Scalar::text)
                .orElse("an error without a reason");
        var fault = new Unreadable(
                "arxiv.error", file.at(entry), "arXiv answered: " + message, "mend what was asked for, and ask again");
        if (entries.size() == 1) {
            throw fault;
        }
        fault.warn(report);
    }
}
