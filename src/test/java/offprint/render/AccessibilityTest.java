package offprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages of each kind pass axe-core in a real browser, wide and narrow, by day and by night. All pages are frames of one
 * page, each examines itself and sends its result up; so one start of the browser does. Skipped without a browser.
 */
class AccessibilityTest {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"(Content-Security-Policy|refresh)\"[^>]*>");
    private static final String EXAMINE = """
            <script src="/axe.min.js"></script>
            <script>
              document.querySelectorAll('details').forEach(folded => { folded.open = true; });
              const told = found => found.map(one => one.id + ': ' + one.nodes.map(node =>
                  node.target.join(' ') + ' ' + [...node.any, ...node.all, ...node.none]
                      .map(check => check.message)).join('; '));
              axe.run(document, { iframes: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',
                  'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
                  result => parent.postMessage('PATH ' + told(result.violations).join(' / '), '*'),
                  fault => parent.postMessage('PATH ' + fault, '*'));
            </script>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1280, 1", "360, 0"})
    void pages_pass_axe(int width, int scheme) throws IOException, InterruptedException {
        var browser = browser();
        assumeTrue(browser.isPresent(), "no browser here");
        var pages = write(Rendered.of(Views.all()).files(), width);
        var expected = pages.stream().map(path -> path + " ").collect(Collectors.joining("\n"));
        assertEquals(expected, examined(browser.orElseThrow(), scheme));
    }

    private static Optional<Path> browser() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Writes the pages, without their policy, which rightly forbids what the test does, and the page around them. */
    private List<String> write(Map<String, String> files, int width) throws IOException {
        var pages = files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .sorted()
                .toList();
        for (var path : pages) {
            var examine = EXAMINE.replace("PATH", path)
                    .replace("/axe.min.js", folder.resolve("axe.min.js").toUri().toString());
            write(
                    path,
                    POLICY.matcher(files.getOrDefault(path, ""))
                            .replaceAll("")
                            .replace("</body>", examine + "</body>")
                            .replace("\"/reading/", "\""));
        }
        write("assets/style.css", files.getOrDefault("assets/style.css", ""));
        try (var axe = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            Files.write(
                    folder.resolve("axe.min.js"),
                    Optional.ofNullable(axe).orElseThrow().readAllBytes());
        }
        write("all.htm", around(pages, width));
        return pages;
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String around(List<String> pages, int width) {
        // frames see the scheme of the element around them
        return "<!doctype html><meta name=color-scheme content='light dark'><title>all</title><pre></pre><script>"
                + "const told = []; onmessage = message => { told.push(message.data); if (told.length == "
                + pages.size()
                + ") document.querySelector('pre').textContent = 'BEGIN' + told.sort().join('\\n') + 'END'; };</script>"
                + pages.stream()
                        .map(path -> "<iframe width=" + width + " height=900 src='" + path + "'></iframe>")
                        .collect(Collectors.joining("\n"));
    }

    private String examined(Path browser, int scheme) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--blink-settings=preferredColorScheme=" + scheme,
                        "--virtual-time-budget=120000",
                        "--dump-dom",
                        folder.resolve("all.htm").toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(240, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        var text = Files.readString(out);
        int begin = text.indexOf("<pre>BEGIN");
        int end = text.indexOf("END</pre>");
        return begin < 0 || end < 0 ? "no result: " + text : text.substring(begin + "<pre>BEGIN".length(), end);
    }
}
