package offprint.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import offprint.support.Outside;

/** Somebody with a browser: what is said in its console, what it loads, and what it shows. */
final class Reader implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    /** Starts the browser of this machine; without one the test is skipped. */
    Reader() {
        var program = Outside.chromium();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A window of somebody who is where the group is, on the day of the build. */
    BrowserContext context(Browser.NewContextOptions options) {
        return context(options, SampleSite.ZONE, SampleSite.DAY);
    }

    /** A window of somebody elsewhere, at another time. */
    BrowserContext context(Browser.NewContextOptions options, String zone, String day) {
        var context = browser.newContext(options.setTimezoneId(zone));
        context.clock().setFixedTime(day + "T12:00:00Z");
        return context;
    }

    /** Collects what is wrong with the pages that are opened in a tab: messages, faults, failures, other hosts. */
    static List<String> watch(Page page, String own) {
        List<String> wrong = new ArrayList<>();
        page.onConsoleMessage(message -> wrong.add("console: " + message.text()));
        page.onPageError(fault -> wrong.add("fault: " + fault));
        page.onRequestFailed(request -> wrong.add("failed: " + request.url() + " " + request.failure()));
        page.onRequest(request -> {
            if (!request.url().startsWith(own)
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                wrong.add("elsewhere: " + request.url());
            }
        });
        return wrong;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
