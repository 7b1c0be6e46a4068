package offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of each kind, narrow and wide, by day, by night and in the reader's own colors. */
class AppearanceTest {
    /** axe, in words; folded parts are opened for it. */
    private static final String EXAMINE = """
            async () => {
              document.querySelectorAll('details').forEach(folded => { folded.open = true; });
              const result = await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa',
                  'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
              return result.violations.map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ') + ' '
                  + [...node.any, ...node.all, ...node.none].map(check => check.message)).join('; '));
            }""";

    /** What moved while the page came up; when the fonts of formulas come late, a line may give way by a hair. */
    private static final String SHIFT = """
            async () => {
              await document.fonts.ready;
              return new Promise(done => {
                const moved = [];
                const told = node => node?.nodeType === 1 ? node.tagName + '.' + node.className : String(node?.nodeName);
                new PerformanceObserver(list => list.getEntries().forEach(entry => moved.push('layout shift '
                    + entry.value + ' of ' + entry.sources.map(source => told(source.node)).join(' '))))
                    .observe({ type: 'layout-shift', buffered: true });
                const isMath = document.querySelector('.katex') !== null;
                requestAnimationFrame(() => setTimeout(
                    () => done(isMath ? moved.filter(line => Number(line.split(' ')[2]) > 0.02) : moved), 60));
              });
            }""";

    /** What is wider than the window, or reaches out of it where nothing scrolls. */
    private static final String OVERFLOW = """
            () => {
              const width = document.documentElement.clientWidth;
              const wide = document.scrollingElement.scrollWidth > width ? ['the page: ' + document.scrollingElement.scrollWidth] : [];
              return wide.concat([...document.querySelectorAll('body *')]
                  .filter(element => element.getClientRects().length > 0 && !element.closest('.aside, .skip, .katex-mathml'))
                  .filter(element => element.getBoundingClientRect().right > width + 1)
                  .filter(element => {
                    for (let above = element.parentElement; above; above = above.parentElement) {
                      if (/auto|scroll|hidden|clip/.test(getComputedStyle(above).overflowX)) return false;
                    }
                    return true;
                  })
                  .map(element => element.tagName + '.' + element.className).slice(0, 5));
            }""";

    @TempDir
    private static Path folder;

    private static Optional<Reader> reader = Optional.empty();
    private static Optional<SampleSite> site = Optional.empty();
    private static String axe = "";

    @BeforeAll
    static void open() throws IOException {
        reader = Optional.of(new Reader());
        site = Optional.of(SampleSite.in(folder));
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Optional.ofNullable(script).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        reader.ifPresent(Reader::close);
    }

    @ParameterizedTest
    @CsvSource({
        "360, light",
        "360, dark",
        "360, forced",
        "768, light",
        "768, dark",
        "768, forced",
        "1280, light",
        "1280, dark",
        "1280, forced",
        "1280, contrast"
    })
    void a_page_of_each_kind_is_in_order(int width, String colors) {
        List<String> wrong = new ArrayList<>();
        try (var context = reader().context(options(width, colors))) {
            var page = context.newPage();
            var watched = Reader.watch(page, site().root());
            for (var path : site().kinds()) {
                page.navigate(site().root() + path);
                page.evaluate(axe);
                note(path, texts(page, SHIFT), wrong);
                note(path, texts(page, OVERFLOW), wrong);
                note(path, texts(page, EXAMINE), wrong);
                note(path, watched, wrong);
                watched.clear();
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_longest_page_of_each_kind_stays_where_it_is() {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[] {360, 1280}) {
            try (var context = reader().context(options(width, "light"))) {
                var page = context.newPage();
                var watched = Reader.watch(page, site().root());
                for (var path : site().longest()) {
                    page.navigate(site().root() + path);
                    note(path, texts(page, SHIFT), wrong);
                    note(path, texts(page, OVERFLOW), wrong);
                    note(path, watched, wrong);
                    watched.clear();
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothing_reaches_out_of_the_narrowest_window_with_letters_of_twice_the_size_or_with_wide_spacing() {
        List<String> wrong = new ArrayList<>();
        try (var context = reader().context(options(320, "light"))) {
            var page = context.newPage();
            for (var path : site().kinds()) {
                page.navigate(site().root() + path);
                note(path + " at 320", texts(page, OVERFLOW), wrong);
                page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
                page.setViewportSize(640, 900);
                note(path + " at 200 %", texts(page, OVERFLOW), wrong);
                page.evaluate("""
                        () => {
                          document.documentElement.style.fontSize = '';
                          document.querySelectorAll('body *').forEach(element => {
                            element.style.lineHeight = '1.5';
                            element.style.letterSpacing = '0.12em';
                            element.style.wordSpacing = '0.16em';
                          });
                        }""");
                note(path + " with wide spacing", texts(page, OVERFLOW), wrong);
                page.setViewportSize(320, 900);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Browser.NewContextOptions options(int width, String colors) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colors.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
        if (colors.equals("forced")) {
            options.setForcedColors(ForcedColors.ACTIVE);
        }
        if (colors.equals("contrast")) {
            options.setContrast(Contrast.MORE);
        }
        return options;
    }

    private static void note(String path, List<String> found, List<String> wrong) {
        found.forEach(one -> wrong.add(path + ": " + one));
    }

    private static List<String> texts(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    private static Reader reader() {
        return reader.orElseThrow();
    }

    private static SampleSite site() {
        return site.orElseThrow();
    }
}
