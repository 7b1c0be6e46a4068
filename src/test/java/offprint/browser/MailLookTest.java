package offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.Trial;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails as a browser shows them, and the box to subscribe: on a phone, in the dark, for a screen reader. */
class MailLookTest {
    private static final String EXAMINE = """
            async () => {
              const result = await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa',
                  'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
              return result.violations.map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join('; '));
            }""";

    private static final String WIDE = """
            () => {
              const width = document.documentElement.clientWidth;
              return document.scrollingElement.scrollWidth > width
                  ? ['wider than the window: ' + document.scrollingElement.scrollWidth] : [];
            }""";

    @TempDir
    private static Path folder;

    private static Optional<Reader> reader = Optional.empty();
    private static List<Path> pages = List.of();
    private static String axe = "";

    @BeforeAll
    static void open() throws IOException {
        reader = Optional.of(new Reader());
        var trial = new Trial(folder);
        copy(Path.of("content"), folder.resolve("content"));
        trial.write(
                "content/site.yaml",
                trial.read("content/site.yaml"),
                "mail: {unsubscribe: 'https://example.org/leave?who={address}'}",
                "subscribe: {service: buttondown, form: 'https://buttondown.com/api/emails/embed-subscribe/sample'}");
        trial.write(
                "content/papers/wide.md",
                "---",
                "title: 'كيف تتعلم الروبوتات and " + "Donaudampfschifffahrtsgesellschaft".repeat(4) + "'",
                "featured: 2025-11-12",
                "summary: '" + "x".repeat(280) + "'",
                "---");
        var ran = trial.build("--date", "2025-11-16");
        assertEquals(0, ran.code(), ran.err());
        try (var all = Files.list(folder.resolve("site/mail"));
                var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            pages = Stream.concat(
                            all.filter(path -> path.toString().endsWith(".html"))
                                    .sorted(),
                            Stream.of("index.html", "weeks/2025-W46.html").map(folder.resolve("site")::resolve))
                    .toList();
            axe = new String(Optional.ofNullable(script).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        }
        assertTrue(pages.size() > 4, pages::toString);
    }

    private static void copy(Path from, Path to) {
        try {
            for (var file : Trial.files(from)) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void close() {
        reader.ifPresent(Reader::close);
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "360, LIGHT", "360, DARK", "768, LIGHT", "768, DARK"})
    void mails_and_the_box_fit_and_are_clear_to_everybody(int width, ColorScheme colors) {
        List<String> wrong = new ArrayList<>();
        try (var context = reader.orElseThrow()
                .context(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(colors))) {
            var page = context.newPage();
            var watched = Reader.watch(page, folder.resolve("site").toUri().toString());
            for (var path : pages) {
                page.navigate(path.toUri().toString());
                watched.forEach(one -> wrong.add(path.getFileName() + ": " + one));
                page.evaluate(axe);
                for (var script : List.of(WIDE, EXAMINE)) {
                    ((List<?>) page.evaluate(script)).forEach(one -> wrong.add(path.getFileName() + ": " + one));
                }
                watched.clear(); // axe looks for style sheets where a browser lets nobody look
            }
        }
        assertEquals(List.of(), wrong);
    }
}
