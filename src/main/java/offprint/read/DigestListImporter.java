package offprint.read;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.report.Report;

/** Reads lists of papers that curators write in Markdown: by day or week, as tables, lists or sections. */
final class DigestListImporter implements Importer {
    private static final Pattern OTHER = Pattern.compile(
            "\\s*(?:\\{|\\[\\s*[\\[{\"]|<(?!h[1-6r]|p\\b|div|a\\b|img|br|center|details|summary|!--|table|b>|strong)[!?a-zA-Z]|@\\w+\\s*[{(]|TY  -|%|BEGIN:V|PMID-|\\\\documentclass).*",
            Pattern.DOTALL);
    private static final Pattern YAML_ITEM = Pattern.compile("^-\\s+[\\w\"'-]+\\s*:(?:\\s|$)", Pattern.MULTILINE);

    @Override
    public String format() {
        return "digest-md";
    }

    @Override
    public String description() {
        return "lists of papers in Markdown (tables, items or sections with a link to each paper)";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head().replaceFirst("^\uFEFF", "");
        if (OTHER.matcher(head).lookingAt() || YAML_ITEM.matcher(head).find() && !head.contains("](")) {
            return false;
        }
        var list = new DigestList(head, input.file());
        return list.hasTable() || list.hasPapers() && !HfTextSigns.in(head);
    }

    /** Whether the Markdown below front matter is such a list, and not one about one paper. */
    static boolean isList(String text, int start, String file) {
        var list = new DigestList(text, start, file);
        return list.hasTable() || list.countItems() > 1;
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var found = new ArrayList<DigestList.Found>();
        var list = new DigestList(input.text(), input.file());
        list.read(found::add);
        if (found.isEmpty()) {
            throw new Unreadable(
                    "papers.none",
                    input.at(1, 1),
                    "no paper was found in this list",
                    "each needs a link to it, at arXiv, by DOI, or called \"Paper\" or \"pdf\"");
        }
        var days = new DigestDays(input, list, report);
        var source = days.source(format());
        found.forEach(paper -> papers.accept(days.dated(paper).entry(source)));
        tell(list, input, report);
    }

    private static void tell(DigestList list, Input input, Report report) {
        if (list.left() > 0) {
            report.note(
                    "items.left-out",
                    list.leftAt().orElse(input.at(1, 1)),
                    list.left() + (list.left() == 1 ? " item of this list has" : " items of this list have")
                            + " no link to a paper, and no record was made of them",
                    "if one is a paper, link it, or add it by hand");
        }
        if (list.handles() > 0) {
            report.note(
                    "authors.handles",
                    input.at(1, 1),
                    list.handles() + (list.handles() == 1 ? " author is a handle" : " authors are handles")
                            + " of accounts and no names: left out",
                    "");
        }
    }
}
