package offprint.read;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.report.Report;

/** BibTeX and biblatex, however written; each entry with a title or an identifier is a paper. */
final class BibtexImporter implements Importer {
    /** An opening at the start of a line, with a key, nothing, or a field behind it. */
    private static final Pattern OPENING =
            Pattern.compile("^[ \\t\\uFEFF]*@[ \\t]*(\\p{L}[\\w-]*)[ \\t]*[{(]", Pattern.MULTILINE);

    private static final Pattern JABREF =
            Pattern.compile("\\A[\\s\\uFEFF]*%+ *(?:Encoding:|This file was created with JabRef|Bib)");
    /** What other formats have that quote entries: code in Markdown, pages of the web. */
    private static final Pattern QUOTING =
            Pattern.compile("^[ \\t]*(?:```|~~~|##|<[!a-zA-Z])|^[ \\t]*[{\\[][ \\t]*\\r?$", Pattern.MULTILINE);

    @Override
    public String format() {
        return "bibtex";
    }

    @Override
    public String description() {
        return "BibTeX and biblatex";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = Places.lines(input.head());
        if (JABREF.matcher(head).find()) {
            return true;
        }
        var opening = OPENING.matcher(head);
        while (opening.find()) {
            if (QUOTING.matcher(head).region(0, opening.start()).find()) {
                return false;
            }
            boolean known = BibtexRecord.isKnown(opening.group(1).toLowerCase(Locale.ROOT));
            if (known || head.substring(opening.end()).matches("(?s)\\s*[^\\s{}\",=]+\\s*,.*")) {
                return true;
            }
        }
        return spread(head);
    }

    /** Whether the first sign of a file without a line as above is an opening spread over lines. */
    private static boolean spread(String head) {
        var text = new BibtexText(head);
        int start = text.skipBlank(0);
        return text.at(start) == '@'
                && (text.opening(start)
                                .filter(opening -> BibtexRecord.isKnown(opening.type()))
                                .isPresent()
                        || head.regionMatches(true, start, "@comment", 0, 8));
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var parser = new BibtexParser(Places.lines(input.text()), input.file(), report);
        var entries = parser.entries();
        var library = entries.stream()
                .filter(entry -> !entry.type().matches("xdata|set"))
                .toList();
        if (library.isEmpty()) {
            throw new Unreadable(
                    "bibtex.none",
                    input.at(1, 1),
                    parser.others() > 0 || !entries.isEmpty()
                            ? "this BibTeX file has only abbreviations and comments, and no entry"
                            : "this BibTeX file has no entry",
                    "export the entries with it: @article{...}");
        }
        pass(input, library, new BibtexInheritance(entries, report), papers, report);
    }

    private void pass(
            Input input,
            List<BibtexEntry> library,
            BibtexInheritance inheritance,
            Consumer<Entry> papers,
            Report report) {
        var source = RecordFields.source(input, format());
        boolean any = false;
        for (var entry : library) {
            var record = new BibtexRecord(inheritance.complete(entry), report).of(source);
            record.ifPresent(papers);
            any = any || record.isPresent();
        }
        if (!any) {
            throw new Unreadable(
                    "papers.none",
                    input.at(1, 1),
                    "none of its " + library.size() + (library.size() == 1 ? " entry has" : " entries has")
                            + " a title or an identifier",
                    "add titles");
        }
    }
}
