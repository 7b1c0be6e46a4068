package offprint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;

/**
 * What a first visit to a page transfers, in bytes as gzip packs them; without pictures and what only math needs.
 *
 * @param path the page
 * @param html the page itself
 * @param styles its stylesheets
 * @param scripts its scripts
 */
record Weights(String path, int html, int styles, int scripts) {
    /** The weights of a page among the files of its site. */
    static Weights of(Map<String, String> site, String path) {
        var page = Jsoup.parse(file(site, path), "https://site.test/" + path);
        var styles = page.select("link[rel=stylesheet]").stream().map(link -> link.absUrl("href"));
        var scripts = page.select("script[src]").stream().map(script -> script.absUrl("src"));
        return new Weights(path, packed(file(site, path)), packed(site, styles), packed(site, scripts));
    }

    int total() {
        return html + styles + scripts;
    }

    private static int packed(Map<String, String> site, Stream<String> urls) {
        return urls.distinct()
                .map(url -> url.replaceFirst("^https://site\\.test/", ""))
                .filter(file -> !file.startsWith("assets/katex/") && !file.equals("assets/math.css"))
                .mapToInt(file -> packed(file(site, file)))
                .sum();
    }

    private static String file(Map<String, String> site, String path) {
        return Objects.requireNonNull(site.get(path), path);
    }

    /** The size at level 6, which is that of Java and of most servers. */
    private static int packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    @Override
    public String toString() {
        return "%s: %,d bytes (HTML %,d, CSS %,d, scripts %,d)".formatted(path, total(), html, styles, scripts);
    }
}
