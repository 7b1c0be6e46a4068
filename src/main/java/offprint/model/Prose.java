package offprint.model;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import offprint.report.Position;

/**
 * Markdown that a person wrote, made safe once.
 *
 * @param html safe HTML; {@link #ROOT} stands before each address that is relative to the root of the site, and a mark
 *     stands for each insert
 * @param plain its text, blocks parted by a space, with the same marks
 * @param links where it points within the site
 * @param inserts what a later stage makes into HTML, in the order of the numbers of their marks
 */
public record Prose(String html, String plain, List<Link> links, List<Insert> inserts) {
    /** A character of no script that stands for the way to the root of the site. */
    public static final String ROOT = "\uE000";

    private static final char MARK = '\uE001';
    private static final char MARK_END = '\uE002';
    private static final Pattern ANY_MARK = Pattern.compile(MARK + "\\d+" + MARK_END);

    /** Copies the lists. */
    public Prose {
        links = List.copyOf(links);
        inserts = List.copyOf(inserts);
    }

    /** Nothing. */
    public static Prose empty() {
        return new Prose("", "", List.of(), List.of());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** What stands in the HTML for the insert of a number from 0. */
    public static String mark(int number) {
        return MARK + Integer.toString(number) + MARK_END;
    }

    /** Where marks stand in a text. */
    public static List<MatchResult> marks(String text) {
        return ANY_MARK.matcher(text).results().toList();
    }

    /** A text without the signs that mean something in {@link #html}. */
    public static String unmarked(String text) {
        boolean isClean = text.indexOf(ROOT) < 0 && text.indexOf(MARK) < 0 && text.indexOf(MARK_END) < 0;
        return isClean
                ? text
                : text.replace(ROOT, "").replace(String.valueOf(MARK), "").replace(String.valueOf(MARK_END), "");
    }

    /** The HTML for a page from which the root of the site is reached so. */
    public String html(String root) {
        return html(root, Insert::html);
    }

    /** The HTML for readers that have no stylesheet of ours, such as those of feeds. */
    public String bareHtml(String root) {
        return html(root, Insert::bareHtml);
    }

    private String html(String root, Function<Insert, String> how) {
        return filled(html, inserts, how).replace(ROOT, root);
    }

    /** Its text, blocks parted by a space. */
    @Override
    public String plain() {
        return plain(plain, inserts);
    }

    /** A text without markup in which marks stand for inserts, as it is read. */
    public static String plain(String text, List<Insert> inserts) {
        return filled(text, inserts, Insert::plain);
    }

    private static String filled(String text, List<Insert> inserts, Function<Insert, String> how) {
        if (inserts.isEmpty()) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int from = 0;
        for (int mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, from)) {
            int end = text.indexOf(MARK_END, mark);
            out.append(text, from, mark);
            out.append(how.apply(inserts.get(Integer.parseInt(text, mark + 1, end, 10))));
            from = end + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The same prose with each insert put in another form. */
    public Prose with(Function<Insert, Insert> change) {
        return inserts.isEmpty()
                ? this
                : new Prose(html, plain, links, inserts.stream().map(change).toList());
    }

    /**
     * A link within the site.
     *
     * @param path relative to the root of the site, without query and fragment
     * @param at where it was written
     */
    public record Link(String path, Position at) {}

    /** A piece that is made into HTML after Markdown was. */
    public sealed interface Insert {
        /** Where it was written. */
        Position at();

        /** Safe HTML for pages of the site; {@link #ROOT} may stand in it. */
        String html();

        /** Safe HTML that needs no stylesheet; {@link #ROOT} may stand in it. */
        String bareHtml();

        /** Its words without markup. */
        String plain();
    }

    /**
     * A formula.
     *
     * @param formula a formula, typeset or not
     * @param at where it was written
     */
    public record Formula(Inline formula, Position at) implements Insert {
        @Override
        public String html() {
            return HtmlText.of(List.of(formula));
        }

        @Override
        public String bareHtml() {
            return HtmlText.bare(List.of(formula));
        }

        @Override
        public String plain() {
            return PlainText.of(List.of(formula));
        }
    }

    /**
     * A block of code in a language that somebody named.
     *
     * @param language the name as written, such as {@code python}
     * @param source the code
     * @param html its safe HTML, which goes between {@code <code>} and {@code </code>}
     * @param at where it was written
     */
    public record Code(String language, String source, String html, Position at) implements Insert {
        @Override
        public String bareHtml() {
            return HtmlText.escaped(source);
        }

        @Override
        public String plain() {
            return source.replaceAll("\\s+", " ").strip();
        }
    }

    /**
     * What a reference names, not yet looked up; shown as its words.
     *
     * @param kind what it must be: {@code paper}, {@code topic}, {@code person}, or empty for any
     * @param name what it is called
     * @param label its own words as safe HTML; empty for the name of what it leads to
     * @param words its own words without markup; empty when it has none
     * @param at where it was written
     */
    public record Reference(String kind, String name, String label, String words, Position at) implements Insert {
        @Override
        public String html() {
            return label.isEmpty() ? HtmlText.escaped(name) : label;
        }

        @Override
        public String bareHtml() {
            return html();
        }

        @Override
        public String plain() {
            return label.isEmpty() ? name : words;
        }
    }

    /**
     * A link to a page that was looked up.
     *
     * @param path relative to the root of the site; empty when there is no page
     * @param label what it says, as safe HTML
     * @param plain the same without markup
     * @param at where it was written
     */
    public record Linked(String path, String label, String plain, Position at) implements Insert {
        @Override
        public String html() {
            return path.isEmpty() ? label : "<a href=\"" + ROOT + HtmlText.escaped(path) + "\">" + label + "</a>";
        }

        @Override
        public String bareHtml() {
            return html();
        }
    }
}
