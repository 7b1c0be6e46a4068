package offprint.render;

import java.io.IOException;
import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Position;
import offprint.report.Report;

/** Files below {@code templates/assets/}, such as the stylesheet, which go to the path of their page as they are. */
final class AssetFormat implements Format {
    private static final String FOLDER = "assets/";

    private final TemplateFiles files;

    AssetFormat(TemplateFiles files) {
        this.files = files;
    }

    @Override
    public String label() {
        return "styles and scripts";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Asset;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var name = FOLDER + ((View.Asset) page.view()).file();
        var at = Position.startOf(TemplateFiles.FOLDER + name);
        try {
            var bytes = files.bytes(name);
            if (bytes.isEmpty()) {
                report.error("asset.missing", at, "there is no such file", "it is needed for " + page.path());
            }
            return bytes.map(content -> new Artifact.Rendered(page.path(), at.file(), content));
        } catch (IOException unreadable) {
            report.error("asset.unreadable", at, "this file cannot be read", String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }
}
