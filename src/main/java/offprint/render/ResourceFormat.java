package offprint.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** Files that the program carries, such as fonts. */
final class ResourceFormat implements Format {
    @Override
    public String label() {
        return "fonts";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Resource;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var name = ((View.Resource) page.view()).name();
        try (var in = ResourceFormat.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program does not carry " + name);
            }
            return Optional.of(new Artifact.Rendered(page.path(), page.kind(), in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
