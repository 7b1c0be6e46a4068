package offprint.plan;

import offprint.model.Text;

/** Pieces of HTML for entries of feeds; each takes what is safe already, and says so where it does not. */
final class FeedHtml {
    private FeedHtml() {}

    /** Words without markup as HTML. */
    static String words(String text) {
        return Text.of(text).bareHtml();
    }

    /** A link with a label that is HTML; the address is not. */
    static String link(String url, String label) {
        return "<a href=\"" + words(url) + "\">" + label + "</a>";
    }

    static String paragraph(String html) {
        return "<p>" + html + "</p>";
    }

    static String heading(String text) {
        return "<h2>" + words(text) + "</h2>";
    }

    /** A list whose items are HTML, {@code ul} or {@code ol}. */
    static String list(String tag, Iterable<String> items) {
        return "<" + tag + ">\n<li>" + String.join("</li>\n<li>", items) + "</li>\n</" + tag + ">";
    }
}
