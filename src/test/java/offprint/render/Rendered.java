package offprint.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import offprint.plan.Page;
import offprint.report.Diagnostic;
import offprint.report.Report;

/** What came of rendering some pages: the files by path, and what was said about them. */
record Rendered(Map<String, String> files, List<Diagnostic> said) {
    /** Renders with the built-in templates only. */
    static Rendered of(List<Page> pages) {
        return of(pages, Path.of("no-such-site"));
    }

    /** Renders with the templates of a site. */
    static Rendered of(List<Page> pages, Path root) {
        var report = new Report();
        Map<String, String> files = new Renderer(root)
                .render(pages, report)
                .collect(Collectors.toMap(Artifact::path, Rendered::text, (a, b) -> a + b, TreeMap::new));
        return new Rendered(files, report.diagnostics());
    }

    /** The text of a file, which must be there. */
    String file(String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow(() -> new AssertionError("no " + path + ": " + told()));
    }

    /** The diagnostics as one would read them, each on a line. */
    String told() {
        return said.stream()
                .map(one -> one.at() + ": " + one.message() + " [" + one.code() + "]"
                        + (one.times() > 1 ? " (" + one.times() + " times)" : "")
                        + one.hint().map(hint -> " " + hint).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Artifact artifact) {
        var bytes = new ByteArrayOutputStream();
        try {
            artifact.writeTo(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
