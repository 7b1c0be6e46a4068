package offprint.render;

import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** Files of the site that are copied. */
final class CopyFormat implements Format {
    @Override
    public String label() {
        return "copied files";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Copy;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var file = ((View.Copy) page.view()).file();
        return Optional.of(new Artifact.Copied(page.path(), file.source(), file.file()));
    }
}
