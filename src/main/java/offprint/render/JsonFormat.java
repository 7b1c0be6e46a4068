package offprint.render;

import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** Data of one kind as JSON. */
final class JsonFormat implements Format {
    private final String label;
    private final String kind;
    private final JsonText json = new JsonText();

    JsonFormat(String label, String kind) {
        this.label = label;
        this.kind = kind;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean takes(Page page) {
        return page.kind().equals(kind) && page.view() instanceof View.Data;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var out = new Utf8Writer();
        json.write(((View.Data) page.view()).value(), out);
        out.write('\n');
        return Optional.of(new Artifact.Rendered(page.path() + ".json", page.kind(), out.bytes()));
    }
}
