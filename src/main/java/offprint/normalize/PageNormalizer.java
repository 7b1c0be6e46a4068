package offprint.normalize;

import java.util.Optional;
import offprint.model.FreePage;
import offprint.model.Key;
import offprint.model.Said;
import offprint.read.Entry;
import offprint.report.Position;
import offprint.report.Report;

/** Free pages. */
final class PageNormalizer {
    private static final String FOLDER = "content/pages/";

    private final Markdown markdown;
    private final Report report;

    PageNormalizer(Markdown markdown, Report report) {
        this.markdown = markdown;
        this.report = report;
    }

    Optional<FreePage> page(Entry entry) {
        var fields = new Fields(Shapes.PAGE, entry.fields(), true, report);
        var file = entry.fields().at().file();
        var path = file.substring(FOLDER.length()).replaceFirst("\\.md$", "");
        var title = fields.text("title");
        var description = fields.text("description").map(Said::value).map(Tex::clean);
        boolean inMenu = fields.flag("menu", true);
        boolean draft = fields.flag("draft", false);
        var body = markdown.prose(entry.body(), entry.bodyAt(), Markdown.Place.PAGE, true, report);
        fields.rejectUnknown();
        if (entry.fields().get("title").isEmpty()) {
            report.error("page.title", fields.at(), "this page has no title", "add \"title: About us\"");
        }
        if (!isPath(path)) {
            report.error(
                    "page.path",
                    Position.startOf(file),
                    "this file's name does not make an address",
                    "use a-z, 0-9, '-', '_' and '.' in the names of pages and their folders");
            return Optional.empty();
        }
        return title.map(is ->
                new FreePage(path, Tex.clean(is.value()), description, inMenu, draft, body, Position.startOf(file)));
    }

    private static boolean isPath(String path) {
        for (var part : path.split("/", -1)) {
            if (!part.equals("index") && Key.fault(part).isPresent()) {
                return false;
            }
        }
        return !path.equals("index") && !path.equals("404");
    }
}
