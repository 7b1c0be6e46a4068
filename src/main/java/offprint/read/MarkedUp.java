package offprint.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Titles and abstracts that hold JATS, HTML or entities, as plain text. Only tags that are known are taken away: {@code
 * <think>} in a title is a word of it.
 */
final class MarkedUp {
    private static final Set<String> INLINE = Set.of(
            "i",
            "b",
            "u",
            "em",
            "strong",
            "italic",
            "bold",
            "underline",
            "sup",
            "sub",
            "inf",
            "sc",
            "scp",
            "small",
            "tt",
            "span",
            "font",
            "a",
            "ext-link",
            "xref",
            "uri",
            "monospace",
            "roman",
            "sans-serif",
            "styled-content",
            "code",
            "named-content",
            "inline-formula",
            "alternatives",
            "related-article",
            "overline",
            "strike",
            "s",
            "cite",
            "q",
            "math",
            "mi",
            "mn",
            "mo",
            "mrow",
            "msub",
            "msup",
            "big",
            "abbr",
            "nobr",
            "email");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "br",
            "div",
            "sec",
            "title",
            "abstract",
            "list",
            "list-item",
            "label",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "disp-formula",
            "disp-quote",
            "table",
            "tr",
            "td",
            "th",
            "tbody",
            "break",
            "hr",
            "section",
            "body",
            "html",
            "article-title",
            "subtitle",
            "trans-abstract",
            "graphic",
            "fig",
            "caption",
            "blockquote");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:[a-z]{1,8}:)?([a-zA-Z][a-zA-Z0-9-]*)(?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'<>]+)){0,20}\\s*/?>");
    private static final Pattern HEADING = Pattern.compile(
            "\\A\\s*(?:<(?:jats:)?(?:sec|abstract|p)\\b[^<>]*>\\s*){0,4}<((?:jats:)?(?:title|h[1-6]|strong|b|bold))\\b[^<>]*>"
                    + "\\s*(?:abstract|summary)\\s*[.:]?\\s*</\\1>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMULA = Pattern.compile(
            "<((?:[a-z]{1,8}:)?(?:math|tex-math))\\b[^<>]*>(.*?)</\\1>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EITHER = Pattern.compile(
            "<((?:jats:)?alternatives)\\b[^<>]*>(.*?)</\\1>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TEX =
            Pattern.compile("<((?:jats:)?tex-math)\\b[^<>]*>.*?</\\1>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ESCAPED =
            Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX]\\p{XDigit}{1,6});");

    private MarkedUp() {}

    /** The text as a reader sees it; what was escaped twice is read twice. */
    static String plain(String source) {
        if (source.indexOf('<') < 0 && source.indexOf('&') < 0) {
            return source;
        }
        var once = once(source);
        boolean twice = source.contains("&amp;") && ESCAPED.matcher(once).find()
                || source.contains("&lt;")
                        && source.indexOf('<') < 0
                        && untagged(once).length() < once.length();
        return (twice ? once(once) : once).strip();
    }

    private static String once(String source) {
        var text = source.indexOf('<') < 0
                ? source
                : untagged(formulas(HEADING.matcher(source).replaceFirst("")));
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** Formulas in one of the forms in which they are given: TeX where there is some. */
    private static String formulas(String source) {
        if (!source.contains("math")) {
            return source;
        }
        var chosen = EITHER.matcher(source).replaceAll(found -> {
            var tex = TEX.matcher(found.group(2));
            return Matcher.quoteReplacement(tex.find() ? tex.group() : found.group(2));
        });
        return FORMULA.matcher(chosen)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).endsWith("tex-math")
                                ? MathText.tex(found.group(2))
                                : MathText.plain(found.group())));
    }

    private static String untagged(String source) {
        return TAG.matcher(source.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<!\\[CDATA\\[(.*?)\\]\\]>", "$1"))
                .replaceAll(found -> {
                    var name = found.group(1).toLowerCase(Locale.ROOT);
                    return BLOCKS.contains(name)
                            ? " "
                            : INLINE.contains(name)
                                            || found.group().contains("jats:")
                                            || found.group().contains("mml:")
                                    ? ""
                                    : Matcher.quoteReplacement(found.group());
                });
    }
}
