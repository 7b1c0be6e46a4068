package offprint.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** Texts that hosts look for by their names, such as {@code _headers}. */
final class HostFormat implements Format {
    @Override
    public String label() {
        return "for hosts";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.HostFile;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var text = String.join("\n", ((View.HostFile) page.view()).lines()) + "\n";
        return Optional.of(new Artifact.Rendered(page.path(), page.kind(), text.getBytes(StandardCharsets.UTF_8)));
    }
}
