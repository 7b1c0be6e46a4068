package offprint.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** Stylesheets that were made for the site. */
final class SheetFormat implements Format {
    @Override
    public String label() {
        return "styles and scripts";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Sheet;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var text = ((View.Sheet) page.view()).text();
        return Optional.of(new Artifact.Rendered(page.path(), page.kind(), text.getBytes(StandardCharsets.UTF_8)));
    }
}
