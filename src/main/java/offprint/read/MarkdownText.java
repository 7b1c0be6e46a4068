package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of Markdown taken apart: its links, and its words without marks. */
final class MarkdownText {
    private static final String INNER = "[^\\[\\]]*+(?:\\[[^\\[\\]]*+][^\\[\\]]*+)*+";
    private static final String ADDRESS =
            "<?([^\\s()<>]*+(?:\\([^\\s()<>]*+\\)[^\\s()<>]*+)*+)>?(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*";
    private static final Pattern LINK = Pattern.compile("\\[(" + INNER + ")]\\(\\s*" + ADDRESS + "\\)");
    private static final Pattern IMAGE = Pattern.compile("!\\[" + INNER + "]\\([^)]*\\)|<img\\b[^<>]*>");
    private static final Pattern ANCHOR = Pattern.compile(
            "<a\\b[^<>]*?href\\s*=\\s*[\"']?\\s*([^\"'\\s<>]+)[\"']?[^<>]*>(.*?)</a>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("<?(?<![\\w\"'=/])(https?://[^\\s<>\"`|]+)>?");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", Pattern.DOTALL);
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\w*\\\\])\\*(?=[^\\s*])([^*]+?)(?<=[^\\s\\\\])\\*(?![\\w*])|(?<![\\w_\\\\$])_(?=[^\\s_])([^_$]+?)(?<=[^\\s\\\\])_(?![\\w_])");
    private static final Pattern STRUCK = Pattern.compile("~~(?=\\S)(.+?)(?<=\\S)~~");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([*_`\\[\\]|#~<>.!()-])");
    private static final Pattern MATH = Pattern.compile("\\$[^$\\n]{1,200}\\$");

    private MarkdownText() {}

    /**
     * A link.
     *
     * @param label its words, or an empty text when the address stands alone
     * @param url its address
     * @param start where it begins in the text
     * @param end where it ends
     */
    record Link(String label, String url, int start, int end) {}

    /** The links in the order of the text. */
    static List<Link> links(String text) {
        List<Link> links = new ArrayList<>();
        var rest = new StringBuilder(
                IMAGE.matcher(text).replaceAll(found -> " ".repeat(found.group().length())));
        take(LINK, rest, links, 1, 2);
        take(ANCHOR, rest, links, 2, 1);
        take(BARE, rest, links, 0, 1);
        links.sort(java.util.Comparator.comparingInt(Link::start));
        return links;
    }

    /** Takes what is found out of the text, so that nothing is found twice. */
    private static void take(Pattern form, StringBuilder rest, List<Link> links, int label, int url) {
        var found = form.matcher(rest.toString());
        while (found.find()) {
            var address = found.group(url);
            int end = found.end();
            if (label == 0) {
                var trimmed = trimmed(address);
                end = trimmed.length() == address.length() ? end : found.start(1) + trimmed.length();
                address = trimmed;
            }
            links.add(new Link(label == 0 ? "" : plain(found.group(label)), Markup.plain(address), found.start(), end));
            for (int i = found.start(); i < end; i++) {
                rest.setCharAt(i, ' ');
            }
        }
    }

    /** An address without what ends a sentence or closes a bracket that it did not open. */
    private static String trimmed(String address) {
        int end = address.length();
        while (end > 0) {
            char last = address.charAt(end - 1);
            var inner = address.substring(0, end - 1);
            boolean loose = ".,;:!?*'”’".indexOf(last) >= 0
                    || last == ')'
                            && inner.chars().filter(c -> c == '(').count()
                                    == inner.chars().filter(c -> c == ')').count()
                    || last == ']' && inner.indexOf('[') < 0;
            if (!loose) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }

    /** The words without marks, links as their labels, pictures left out; formulas stay as they are. */
    static String plain(String text) {
        var formulas = new ArrayList<String>();
        var held = MATH.matcher(text).replaceAll(found -> {
            formulas.add(found.group());
            return "\uE000" + (formulas.size() - 1) + "\uE001";
        });
        held = IMAGE.matcher(held).replaceAll("");
        held = LINK.matcher(held).replaceAll("$1");
        held = CODE.matcher(held).replaceAll("$1");
        held = STRONG.matcher(held).replaceAll("$2");
        held = STRONG.matcher(held).replaceAll("$2");
        held = EMPHASIS.matcher(held).replaceAll(MarkdownText::inner);
        held = STRUCK.matcher(held).replaceAll("$1");
        held = Markup.plain(ESCAPE.matcher(held).replaceAll("$1"));
        for (int i = formulas.size() - 1; i >= 0; i--) {
            held = held.replace("\uE000" + i + "\uE001", formulas.get(i));
        }
        return held.strip().replaceAll("\\s+", " ");
    }

    private static String inner(java.util.regex.MatchResult found) {
        var text = found.group(1) == null ? found.group(2) : found.group(1);
        return Matcher.quoteReplacement(text);
    }

    /** The text with the links between two places cut out and replaced by blanks, so that places stay. */
    static String without(String text, List<Link> links) {
        var rest = new StringBuilder(text);
        for (var link : links) {
            for (int i = link.start(); i < link.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }
}
