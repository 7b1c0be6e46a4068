package offprint.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the answers of a service look like, so that an error page that says 200 is not taken for papers. */
enum Shape {
    ATOM("application/atom+xml, application/xml;q=0.9, text/xml;q=0.8"),
    JSON("application/json, application/*+json;q=0.9"),
    BIBTEX("application/x-bibtex, text/x-bibtex, text/plain;q=0.9, */*;q=0.5"),
    ANY("text/html, application/xhtml+xml, application/x-bibtex;q=0.9, application/json;q=0.9, */*;q=0.5");

    private static final int HEAD = 1024;

    private final String accept;

    Shape(String accept) {
        this.accept = accept;
    }

    /** The header that asks for it. */
    String accept() {
        return accept;
    }

    /** Whether an answer begins as it should. */
    boolean fits(byte[] body) {
        var head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return switch (this) {
            case ATOM -> head.startsWith("<") && !head.startsWith("<!doctype html") && !head.contains("<html");
            case JSON -> head.startsWith("{") || head.startsWith("[");
            case BIBTEX -> head.startsWith("@") || head.startsWith("%");
            case ANY -> !head.isEmpty();
        };
    }
}
