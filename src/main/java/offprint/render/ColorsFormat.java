package offprint.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** The site's own color as a stylesheet, in a layer after those of the built-in one. */
final class ColorsFormat implements Format {
    private static final String STYLE = """
            @layer site {
              :root,
              :root[data-theme="light"] {
                --accent: %1$s;
              }

              @media (prefers-color-scheme: dark) {
                :root:not([data-theme="light"]) {
                  --accent: %2$s;
                }
              }

              :root[data-theme="dark"] {
                --accent: %2$s;
              }
            }
            """;

    @Override
    public String label() {
        return "styles and scripts";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Colors;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var colors = (View.Colors) page.view();
        var bytes = STYLE.formatted(colors.light(), colors.dark()).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new Artifact.Rendered(page.path(), page.kind(), bytes));
    }
}
