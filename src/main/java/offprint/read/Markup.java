package offprint.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.report.Position;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A file of XML or HTML whose elements know their places. It is read as browsers read: entities of a DTD are never
 * resolved, nothing is loaded, and what is not closed ends with the file.
 */
final class Markup {
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:br|p|li|div|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|hr|blockquote|section|details|summary)(?:\\s[^<>]*)?/?>|<!--.*?-->",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:a|abbr|b|big|center|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|tt|u|var|wbr)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    private final String text;
    private final Places places;
    private final Document document;

    private Markup(Input input, Parser parser) {
        this.text = input.text();
        this.places = new Places(input.file(), text);
        this.document = parser.setTrackPosition(true).parseInput(text, "");
    }

    static Markup xml(Input input) {
        return new Markup(input, Parser.xmlParser());
    }

    static Markup html(Input input) {
        return new Markup(input, Parser.htmlParser());
    }

    Document document() {
        return document;
    }

    /** Where the element's tag begins. */
    Position at(Element element) {
        return places.at(Math.max(0, element.sourceRange().startPos()));
    }

    /** Whether the file ends within the element. */
    boolean isCutOff(Element element) {
        return element.endSourceRange().isImplicit()
                && element.endSourceRange().endPos() >= text.stripTrailing().length();
    }

    /** The text of an element at its first letter; empty when it is blank. */
    Optional<Value.Scalar> text(Element element) {
        var words = element.wholeText().strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Value.Scalar(words, words(element)));
    }

    private Position words(Element element) {
        for (var node : element.childNodes()) {
            if (node instanceof TextNode inner && !inner.isBlank()) {
                int start = node.sourceRange().startPos();
                while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                return places.at(start);
            }
            if (node instanceof Element inner && inner.hasText()) {
                return words(inner);
            }
        }
        return at(element);
    }

    /** Where the data of a script begins. */
    Position dataAt(Element script) {
        return script.childNodeSize() == 0
                ? at(script)
                : places.at(Math.max(0, script.childNode(0).sourceRange().startPos()));
    }

    /** The value of an attribute at its place; empty when it is blank. */
    Optional<Value.Scalar> attribute(Element element, String name) {
        var value = element.attr(name).strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int start = element.attributes().sourceRange(name).valueRange().startPos();
        return Optional.of(new Value.Scalar(value, start < 0 ? at(element) : places.at(start)));
    }

    /** The children of a name in a namespace, whatever its prefix is. */
    static List<Element> children(Element element, String namespace, String name) {
        return element.children().stream()
                .filter(child -> is(child, namespace, name))
                .toList();
    }

    /** The first child of a name in a namespace. */
    static Optional<Element> child(Element element, String namespace, String name) {
        return children(element, namespace, name).stream().findFirst();
    }

    /** Whether an element has a name in a namespace. */
    static boolean is(Element element, String namespace, String name) {
        return element.tag().localName().equals(name)
                && element.tag().namespace().equals(namespace);
    }

    /** What a text with tags and entities says; a word in angle brackets that is no tag of HTML stays. */
    static String plain(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        var text = INLINE.matcher(BLOCK.matcher(html).replaceAll(" ")).replaceAll("");
        return SIGN.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }
}
