package offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading the site: without scripts, from a disk, by keyboard, on paper, and with the small conveniences. */
class ReadingTest {
    private static final String WEEK = "weeks/2025-W46.html";
    private static final String PAPER = "papers/demanding.html";

    /** The words of a page, without the controls that need a script and without what only speaks when there is none. */
    private static final String WORDS = """
            () => {
              document.querySelectorAll('.needs-js, noscript').forEach(element => { element.style.display = 'none'; });
              document.querySelectorAll('details').forEach(folded => { folded.open = true; });
              return document.body.innerText.replace(/\\s+/g, ' ').trim();
            }""";

    @TempDir
    private static Path folder;

    private static Optional<Reader> reader = Optional.empty();
    private static Optional<SampleSite> site = Optional.empty();

    private Optional<BrowserContext> context = Optional.empty();

    @BeforeAll
    static void open() {
        reader = Optional.of(new Reader());
        site = Optional.of(SampleSite.in(folder));
    }

    @AfterAll
    static void close() {
        reader.ifPresent(Reader::close);
    }

    @BeforeEach
    void open_a_window() {
        context = Optional.of(reader.orElseThrow()
                .context(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setPermissions(List.of("clipboard-read", "clipboard-write"))));
    }

    @AfterEach
    void close_the_window() {
        context.ifPresent(BrowserContext::close);
    }

    @Test
    void without_scripts_all_is_there() {
        List<String> wrong = new ArrayList<>();
        try (var plain = reader.orElseThrow().context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var without = plain.newPage();
            var with = page();
            for (var path : site().kinds()) {
                without.navigate(site().root() + path);
                with.navigate(site().root() + path);
                var expected = String.valueOf(with.evaluate(WORDS));
                if (!expected.equals(without.evaluate(WORDS)) || expected.length() < 40) {
                    wrong.add(path);
                }
                if (!without.locator(".needs-js:visible").all().isEmpty()) {
                    wrong.add(path + " shows what needs a script");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void from_a_disk_pages_look_the_same_and_lead_to_each_other() {
        var page = page();
        var own = site().folder().toUri().toString();
        var watched = Reader.watch(page, own);
        List<String> wrong = new ArrayList<>();
        for (var path : site().kinds()) {
            if (path.equals("404.html")) {
                continue; // its links are absolute, as it is shown at any address
            }
            page.navigate(site().folder().resolve(path).toUri().toString());
            if (!"absolute".equals(page.evaluate("() => getComputedStyle(document.querySelector('.skip')).position"))
                    || !Boolean.TRUE.equals(page.evaluate("() => document.documentElement.classList.contains('js')"))) {
                wrong.add(path + " has no looks");
            }
            var links =
                    (List<?>) page.evaluate("() => [...document.querySelectorAll('a[href]')].map(link => link.href)");
            for (var link : links) {
                var to = String.valueOf(link).replaceFirst("[?#].*", "");
                if (to.startsWith("file:") && !Files.isRegularFile(Path.of(java.net.URI.create(to)))) {
                    wrong.add(path + " leads to " + to);
                }
            }
        }
        wrong.addAll(watched);
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_page_for_the_lost_leads_back_from_any_depth() {
        var page = page();
        page.navigate(site().root() + "papers/no/such/page.html");
        page.click(".menu a");
        assertTrue(page.url().startsWith(site().root()), page.url());
        assertNotEquals("Page not found", page.title());
    }

    @Test
    void the_keyboard_reaches_everything_and_always_shows_where_it_is() {
        List<String> wrong = new ArrayList<>();
        var page = page();
        for (var path : List.of("index.html", WEEK, PAPER, "reading-list.html")) {
            page.navigate(site().root() + path);
            page.keyboard().press("Tab");
            if (!"skip".equals(page.evaluate("() => document.activeElement.className"))) {
                wrong.add(path + ": the first stop is not the skip link");
            }
            page.keyboard().press("Enter");
            if (!"MAIN".equals(page.evaluate("() => document.activeElement.tagName"))) {
                wrong.add(path + ": the skip link does not lead to the content");
            }
            page.navigate(site().root() + path);
            int stops = ((Number) page.evaluate("""
                    () => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
                        .filter(element => element.checkVisibility() && !element.disabled).length""")).intValue();
            for (int i = 0; i < stops; i++) {
                page.keyboard().press("Tab");
                var fault = String.valueOf(page.evaluate("""
                        () => {
                          const at = document.activeElement;
                          if (at === document.body) return 'focus is lost';
                          const style = getComputedStyle(at);
                          const box = at.getClientRects()[0];
                          const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                          return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? 'no outline'
                              : over && (at.contains(over) || over.contains(at)) ? '' : 'it is covered';
                        }"""));
                if (!fault.isEmpty()) {
                    wrong.add(path + " at stop " + i + ": " + fault + " "
                            + page.evaluate("() => document.activeElement.outerHTML.slice(0, 80)"));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_keyboard_opens_what_is_folded_and_goes_back() {
        var page = page();
        page.navigate(site().root() + PAPER);
        page.locator("details.byline summary").focus();
        page.keyboard().press("Enter");
        assertTrue(page.getByText("N. Fourteen").first().isVisible());
        var before = page.evaluate("() => document.activeElement.tagName");
        page.keyboard().press("Tab");
        page.keyboard().press("Shift+Tab");
        assertEquals(before, page.evaluate("() => document.activeElement.tagName"));
    }

    @Test
    void nothing_glides_for_those_who_want_it_still() {
        var motion = "() => getComputedStyle(document.documentElement).scrollBehavior";
        var still = page();
        still.navigate(site().root());
        assertEquals("auto", still.evaluate(motion));
        try (var lively = reader.orElseThrow().context(new Browser.NewContextOptions())) {
            var page = lively.newPage();
            page.navigate(site().root());
            assertEquals("smooth", page.evaluate(motion));
        }
    }

    @Test
    void a_digest_prints_as_a_handout() throws IOException {
        var page = page();
        page.navigate(site().root() + WEEK);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var hidden : List.of(".menu", ".skip", ".save", ".tools")) {
            assertFalse(page.locator(hidden).first().isVisible(), hidden);
        }
        assertTrue(page.locator(".picked .why").first().isVisible());
        var pdf = page.pdf();
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF") && pdf.length > 10_000, pdf.length + " bytes");
        int sheets = text.split("/Type\\s*/Page\\b", -1).length - 1;
        assertTrue(sheets >= 1 && sheets <= 4, sheets + " sheets");
    }

    @Test
    void the_colors_that_a_reader_chose_are_remembered() {
        var page = page();
        page.navigate(site().root());
        page.click("[data-tool=theme]");
        page.click("[data-tool=theme]");
        page.navigate(site().root() + PAPER);
        assertEquals("dark", page.evaluate("() => document.documentElement.dataset.theme"));
        assertEquals("rgb(22, 25, 27)", page.evaluate("() => getComputedStyle(document.body).backgroundColor"));
        page.click("[data-tool=theme]");
        assertEquals("auto", page.textContent("[data-now]"));
    }

    @Test
    void keys_walk_through_papers_open_them_and_can_be_switched_off() {
        var page = page();
        page.navigate(site().root() + WEEK);
        page.keyboard().press("j");
        page.keyboard().press("j");
        var second = page.locator(".cards .title > a").nth(1).getAttribute("href");
        assertEquals(second, page.evaluate("() => document.activeElement.getAttribute('href')"));
        page.keyboard().press("k");
        page.keyboard().press("o");
        page.waitForURL("**/papers/*.html");
        page.keyboard().press("?");
        assertTrue(page.locator("dialog.keys").isVisible());
        page.uncheck("dialog.keys input");
        page.keyboard().press("Escape");
        page.navigate(site().root() + WEEK);
        page.keyboard().press("j");
        assertEquals("BODY", page.evaluate("() => document.activeElement.tagName"));
    }

    @Test
    void a_reader_elsewhere_has_their_own_time_beside_the_one_of_the_group() {
        try (var away =
                reader.orElseThrow().context(new Browser.NewContextOptions(), "America/New_York", SampleSite.DAY)) {
            var page = away.newPage();
            page.navigate(site().root() + "sessions/2025-11-12-recordings-and-practice.html");
            assertEquals(
                    "Wednesday, 12 November 2025, 16:00 to 17:30 (Europe/Vienna, UTC+1), for you Wed, Nov 12, 10:00",
                    page.textContent(".when").strip());
        }
        var page = page();
        page.navigate(site().root() + "sessions/2025-11-12-recordings-and-practice.html");
        assertEquals(0, page.locator(".own-time").count());
    }

    @Test
    void between_two_builds_a_meeting_that_is_over_goes_to_those_that_were() {
        assertEquals(List.of(4, 2, 3), meetings("2025-11-16"));
        assertEquals(List.of(4, 2, 3), meetings("2025-11-20"), "a meeting of today is to come");
        assertEquals(List.of(3, 3, 2), meetings("2025-11-21"));
        assertEquals(List.of(0, 6, 1), meetings("2026-02-01"));
    }

    /** How many meetings are to come, were, and stand on the home page, for a reader on a day; nothing moves. */
    private static List<Integer> meetings(String day) {
        try (var later = reader.orElseThrow().context(new Browser.NewContextOptions(), SampleSite.ZONE, day)) {
            later.addInitScript("""
                    window.moved = 0;
                    new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.moved += one.value; }))
                      .observe({type: 'layout-shift', buffered: true});""");
            var page = later.newPage();
            page.navigate(site().root() + "sessions/index.html");
            int upcoming = page.locator(".upcoming .meetings > li:visible").count();
            int past = page.locator(".past .meetings > li:visible").count();
            assertEquals(upcoming == 0, page.locator(".none").isVisible());
            assertEquals("0", String.valueOf(page.evaluate("() => window.moved")));
            page.navigate(site().root() + "index.html");
            int home = page.locator(".next-meeting .meetings > li:visible").count();
            assertEquals("0", String.valueOf(page.evaluate("() => window.moved")));
            return List.of(upcoming, past, home);
        }
    }

    @Test
    void a_long_page_can_be_filtered() {
        var page = page();
        page.navigate(site().root() + "weeks/2025-W45.html");
        page.keyboard().press("/");
        page.keyboard().type("GRASPING rl");
        int all = page.locator("main .cards > li").count();
        int shown = page.locator("main .cards > li:visible").count();
        assertTrue(shown > 0 && shown < all, shown + " of " + all);
        assertEquals(shown + " of " + all + " on this page", page.textContent(".filter output"));
        page.keyboard().press("Escape");
        assertEquals(all, page.locator("main .cards > li:visible").count());
    }

    @Test
    void a_citation_is_copied() {
        var page = page();
        page.navigate(site().root() + PAPER);
        page.click("text=BibTeX");
        page.click("[data-copy=_bibtex]");
        page.waitForSelector("text=Copied");
        var copied = String.valueOf(page.evaluate("() => navigator.clipboard.readText()"));
        assertTrue(copied.startsWith("@misc{one2025demanding,\n") && copied.endsWith("}"), copied);
    }

    @Test
    void what_was_put_aside_is_on_the_list_and_leaves_as_BibTeX() throws IOException {
        var page = page();
        page.navigate(site().root() + WEEK);
        page.locator(".picked .save").first().click();
        var title = page.locator(".picked .title").first().textContent().strip();
        assertEquals("Saved", page.locator(".picked .save").first().textContent());
        page.navigate(site().root() + PAPER);
        page.click("[data-mark=read]");
        page.navigate(site().root() + "reading-list.html");
        assertEquals(
                List.of("To read (1)", "Read (1)"), page.locator("#_shelf h2").allTextContents());
        assertEquals(title, page.locator("#_shelf li a").first().textContent());
        var file = page.waitForDownload(() -> page.click("#_export")).path();
        var exported = Files.readString(file);
        assertTrue(
                exported.contains("@misc{one2025demanding,") && exported.contains("@misc{matters2021learning,"),
                exported);
        page.onDialog(dialog -> dialog.accept());
        page.click("#_clear");
        assertEquals(0, page.locator("#_shelf li").count());
    }

    private Page page() {
        return context.orElseThrow().newPage();
    }

    private static SampleSite site() {
        return site.orElseThrow();
    }
}
