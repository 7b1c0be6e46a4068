package offprint.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of an element; words that stand between blocks become paragraphs. */
final class LetterBlocks {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "blockquote",
            "pre",
            "div",
            "table",
            "figure",
            "figcaption",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "dl");

    private LetterBlocks() {}

    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.tagName());
    }

    static List<Element> of(Element parent) {
        List<Element> blocks = new ArrayList<>();
        var loose = new Element("span");
        for (var node : List.copyOf(parent.childNodes())) {
            if (isBlock(node)) {
                add(loose, blocks);
                loose = new Element("span");
                blocks.add((Element) node);
            } else {
                loose.appendChild(node.clone());
            }
        }
        add(loose, blocks);
        return blocks;
    }

    private static void add(Element loose, List<Element> blocks) {
        boolean isBlank =
                loose.childNodes().stream().allMatch(node -> node instanceof TextNode words && words.isBlank());
        if (!isBlank) {
            blocks.add(loose);
        }
    }
}
