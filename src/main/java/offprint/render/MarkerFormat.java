package offprint.render;

import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** Empty files that hosts look for, such as {@code .nojekyll}. */
final class MarkerFormat implements Format {
    @Override
    public String label() {
        return "for hosts";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Marker;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        return Optional.of(new Artifact.Rendered(page.path(), page.kind(), new byte[0]));
    }
}
