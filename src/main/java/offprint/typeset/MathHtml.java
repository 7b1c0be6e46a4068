package offprint.typeset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The HTML of a formula without anything that our pages do not allow: only elements and attributes that KaTeX is known
 * to write, and each declaration of a style attribute as a class that is named from it.
 *
 * @param html safe HTML
 * @param styles the declarations that it needs, by class
 */
record MathHtml(String html, SortedMap<String, String> styles) {
    private static final Set<String> ELEMENTS = Set.of("""
            span svg path line math semantics annotation mrow mi mn mo mtext mspace mfrac msqrt mroot mstyle mpadded
            mphantom menclose msub msup msubsup munder mover munderover mtable mtr mtd mlabeledtr mglyph mmultiscripts
            mprescripts none""".split("\\s+"));
    private static final Set<String> ATTRIBUTES = Set.of("""
            class aria-hidden width height viewbox preserveaspectratio d x1 x2 y1 y2 stroke-width mathvariant encoding
            display displaystyle scriptlevel stretchy fence separator accent accentunder lspace rspace minsize maxsize
            linethickness columnalign columnspacing rowspacing rowalign columnlines rowlines notation mathcolor
            mathbackground mathsize voffset depth movablelimits largeop symmetric form linebreak
            bevelled columnspan rowspan side xmlns""".split("\\s+"));
    private static final Set<String> PROPERTIES = Set.of("""
            height width min-width vertical-align top left right bottom position margin-left margin-right margin-top
            margin-bottom padding-left padding-right padding-top padding-bottom border-bottom-width border-top-width
            border-right-width border-left-width border-right-style border-left-style border-width border-style
            border-color color background-color text-shadow""".split("\\s+"));
    private static final int LONG = 60;
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9#.%+ -]{1,60}");

    /** Cleans what KaTeX wrote. */
    static MathHtml of(String dirty) {
        var body = Jsoup.parseBodyFragment(dirty)
                .outputSettings(new Document.OutputSettings().prettyPrint(false))
                .body();
        SortedMap<String, String> styles = new TreeMap<>();
        for (var element : body.select("body *")) {
            clean(element, styles);
        }
        // what may be wider than a phone is scrolled by keyboard too
        body.select(".katex-display").forEach(wide -> {
            if (wide.select("annotation").text().length() > LONG) {
                wide.attr("tabindex", "0");
            }
        });
        return new MathHtml(body.html(), styles);
    }

    private static void clean(Element element, SortedMap<String, String> styles) {
        if (!ELEMENTS.contains(element.tagName())) {
            element.remove();
            return;
        }
        var style = element.attr("style");
        for (var attribute : element.attributes().asList()) {
            if (!isAllowed(attribute)) {
                element.removeAttr(attribute.getKey());
            }
        }
        for (var declaration : style.split(";")) {
            var parts = declaration.split(":", 2);
            if (parts.length == 2) {
                style(element, parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip(), styles);
            }
        }
    }

    private static boolean isAllowed(Attribute attribute) {
        var value = attribute.getValue();
        return ATTRIBUTES.contains(attribute.getKey().toLowerCase(Locale.ROOT)) && value.indexOf('<') < 0;
    }

    private static void style(Element element, String property, String value, SortedMap<String, String> styles) {
        if (PROPERTIES.contains(property) && VALUE.matcher(value).matches()) {
            var declaration = property + ":" + value;
            var name = "k" + hash(declaration);
            styles.put(name, declaration);
            element.addClass(name);
        }
    }

    private static String hash(String declaration) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(declaration.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 5);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    /** Declarations as a stylesheet; they win over that of KaTeX, as an attribute would. */
    static String stylesheet(SortedMap<String, String> styles) {
        var rules = new ArrayList<String>();
        rules.add(".katex-display{overflow:auto hidden;padding-block:.2em}");
        rules.add(".katex-display>.katex{white-space:normal}");
        styles.forEach((name, declaration) -> rules.add("." + name + "{" + declaration + "!important}"));
        return String.join("\n", rules) + "\n";
    }
}
