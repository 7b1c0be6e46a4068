package offprint.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Issue;
import offprint.model.Period;
import offprint.model.Pick;
import offprint.model.Prose;
import offprint.model.Said;
import offprint.read.Entry;
import offprint.read.Value;
import offprint.report.Position;
import offprint.report.Report;

/** The words of an editor for the digest of a period. */
final class IssueNormalizer {
    private final Markdown markdown;
    private final Report report;

    IssueNormalizer(Markdown markdown, Report report) {
        this.markdown = markdown;
        this.report = report;
    }

    Optional<Issue> issue(Entry entry) {
        var fields = new Fields(Shapes.ISSUE, entry.fields(), true, report);
        var file = entry.fields().at().file();
        var name = entry.source().name().replaceFirst("\\.md$", "");
        var period = Period.parse(name);
        if (period.isEmpty()) {
            report.error(
                    "issue.period",
                    Position.startOf(file),
                    "\"" + Fields.shortened(name) + "\" is not a period",
                    "call the file 2025-11-10.md, 2025-W46.md, 2025-11.md or 2025.md");
        }
        var title = fields.text("title").map(Said::value).map(Tex::clean);
        boolean draft = fields.flag("draft", false);
        var updated = fields.day("updated");
        var picks = picks(fields, fields.text("by"));
        var intro = markdown.prose(entry.body(), entry.bodyAt(), Markdown.Place.WORDS, true, report);
        fields.rejectUnknown();
        return period.map(found ->
                new Issue(found, title, draft, updated.map(Said::value), picks, intro, Position.startOf(file)));
    }

    private List<Pick> picks(Fields fields, Optional<Said<String>> editor) {
        List<Pick> picks = new ArrayList<>();
        for (var item : fields.list("picks")) {
            pick(fields, item, editor).ifPresent(picks::add);
        }
        return picks;
    }

    private Optional<Pick> pick(Fields fields, Value item, Optional<Said<String>> editor) {
        if (item instanceof Value.Scalar) {
            return fields.text(item, "picks")
                    .map(said -> new Pick(Tex.text(said.value()).plain(), Prose.empty(), editor, said.at()));
        }
        return fields.mapping(item, "picks").flatMap(is -> {
            var paper = is.text("paper");
            var why = is.text("why");
            var by = is.text("by").or(() -> editor);
            is.rejectUnknown();
            if (paper.isEmpty()) {
                report.error("pick.empty", is.at(), "this pick names no paper", "add \"paper:\" with a key or a title");
            }
            return paper.map(said -> new Pick(
                    Tex.text(said.value()).plain(),
                    why.map(text -> markdown.prose(text.value(), text.at(), Markdown.Place.WORDS, true, report))
                            .orElse(Prose.empty()),
                    by,
                    said.at()));
        });
    }
}
