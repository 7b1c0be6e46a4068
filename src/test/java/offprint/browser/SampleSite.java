package offprint.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import offprint.Trial;
import offprint.plan.Page;
import offprint.plan.Planner;
import offprint.report.Report;
import offprint.typeset.Typeset;

/**
 * The sample site with a paper more, built once and served below {@code /reading/} on this machine.
 *
 * @param folder the built site
 * @param root the address of the site, with its final slash
 * @param kinds one page of each kind, and those that ask most of a layout
 * @param longest the longest page of each kind
 */
record SampleSite(Path folder, String root, List<String> kinds, List<String> longest) {
    /** The day for which it is built. */
    static final String DAY = "2025-11-16";
    /** The zone of its group. */
    static final String ZONE = "Europe/Vienna";

    /** A paper with all that may make a page wide or long. */
    private static final String[] DEMANDING = {
        "---",
        "title: 'A Demanding Paper on $\\mathcal{O}(n^2)$ and Donaudampfschifffahrtsgesellschaftskapitaenswitwenrente'",
        "key: demanding",
        "type: article",
        "featured: 2025-11-12",
        "published: 2025-11-01",
        "ids: [arXiv:2511.99999, doi:10.1000/" + "very.long.".repeat(12) + "1]",
        "authors: [A. One, B. Two, C. Three, D. Four, E. Five, F. Six, G. Seven, H. Eight, I. Nine, J. Ten, K. Eleven,"
                + " L. Twelve, M. Thirteen, N. Fourteen]",
        "links: [{type: code, url: 'https://example.org/" + "a/very/long/".repeat(9) + "'}]",
        "summary: 'It needs \\[ \\sum_{i=1}^{n} x_i^2 + \\sum_{i=1}^{n} y_i^2 + \\sum_{i=1}^{n} z_i^2 \\geq"
                + " \\frac{1}{n} \\int_0^\\infty e^{-x^2}\\,dx + \\lVert x - y \\rVert \\]'",
        "abstract: 'Words, and $x^2$, and a loss $\\ell(\\theta) = \\mathbb{E}[\\log p]$ that ends.'",
        "---",
        "A note with `code`, **strong words**, [a link](https://example.org/), and",
        "",
        "    a block of code that is rather long and goes on and on, beyond what a phone has room for, all on one line",
        "",
        "| one | two | three |",
        "|---|---:|---|",
        "| 1 | 2 | Donaudampfschifffahrtsgesellschaft |"
    };

    /** Builds and serves it; the server is a daemon and ends with the tests. */
    static SampleSite in(Path folder) {
        try {
            var trial = new Trial(folder);
            copy(Path.of("content"), folder.resolve("content"));
            trial.write("content/papers/demanding.md", DEMANDING);
            var ran = trial.build("--date", DAY);
            if (ran.code() != 0) {
                throw new IllegalStateException(ran.err());
            }
            var site = folder.resolve("site");
            return of(trial, site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleSite of(Trial trial, Path site) throws IOException {
        var pages = pages(trial, site);
        var kinds = new LinkedHashSet<String>();
        var longest = new LinkedHashSet<String>();
        for (var paths : pages.values()) {
            kinds.add(paths.get(0));
            longest.add(paths.stream()
                    .max(Comparator.comparingLong(
                            path -> site.resolve(path).toFile().length()))
                    .orElseThrow());
        }
        kinds.addAll(List.of("papers/demanding.html", "weeks/2025-W46.html"));
        longest.removeAll(kinds);
        return new SampleSite(site, serve(site), List.copyOf(kinds), List.copyOf(longest));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : Trial.files(from)) {
            var target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
        }
    }

    /** The pages of each kind; those that lead elsewhere show nothing for long. */
    private static Map<String, List<String>> pages(Trial trial, Path site) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        var report = new Report();
        for (Page page : new Planner().plan(Typeset.plain(trial.digest(report)), report)) {
            var path = page.path() + ".html";
            if (page.view().isHtml() && !page.kind().equals("moved") && Files.exists(site.resolve(path))) {
                kinds.computeIfAbsent(page.kind(), none -> new ArrayList<>()).add(path);
            }
        }
        return kinds;
    }

    private static String serve(Path site) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            var thread = new Thread(task, "sample site");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> answer(exchange, site));
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/reading/";
    }

    private static void answer(HttpExchange exchange, Path site) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var file = path.startsWith("/reading/")
                ? site.resolve(path.substring("/reading/".length())).normalize()
                : site.resolve("404.html");
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        boolean isThere = path.startsWith("/reading/") && Files.isRegularFile(file);
        var bytes = Files.readAllBytes(isThere ? file : site.resolve("404.html"));
        exchange.getResponseHeaders().set("Content-Type", type(isThere ? file.toString() : "404.html"));
        exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "woff2" -> "font/woff2";
            case "webmanifest" -> "application/manifest+json";
            case "xml" -> "application/xml";
            case "json" -> "application/json";
            default -> "application/octet-stream";
        };
    }
}
