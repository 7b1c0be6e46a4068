package offprint.normalize;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Prose;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts a mark where a later stage puts HTML. */
final class MarkdownMarks {
    private final MarkdownSource source;
    private final List<Prose.Insert> inserts = new ArrayList<>();

    MarkdownMarks(MarkdownSource source) {
        this.source = source;
    }

    /** What the marks stand for, in the order of their numbers. */
    List<Prose.Insert> inserts() {
        return inserts;
    }

    /** A text that may hold marks as a reader hears it. */
    String plain(String text) {
        return inserts.isEmpty() ? text : Prose.plain(text, inserts);
    }

    /** A text without TeX; its marks stay. */
    String clean(String text) {
        if (inserts.isEmpty()) {
            return Tex.clean(text);
        }
        var out = new StringBuilder(text.length());
        int from = 0;
        for (var mark : Prose.marks(text)) {
            out.append(cleanPiece(text.substring(from, mark.start()))).append(text, mark.start(), mark.end());
            from = mark.end();
        }
        return out.append(cleanPiece(text.substring(from))).toString().strip();
    }

    private static String cleanPiece(String piece) {
        var clean = Tex.clean(piece);
        var before = piece.startsWith(" ") ? " " : "";
        var after = piece.endsWith(" ") ? " " : "";
        return clean.isEmpty() ? before : before + clean + after;
    }

    /** Links by name become marks, and so does what was read as an insert. */
    void put(Element body) {
        spellOutLinks(body);
        for (var element : List.copyOf(body.select(MarkdownSigns.INSERT + ", a"))) {
            if (element.tagName().equals("a")) {
                name(element);
            } else {
                source.insert(offset(element)).ifPresent(insert -> mark(element, insert));
            }
        }
    }

    private void spellOutLinks(Element body) {
        for (var link : body.select("a:has(" + MarkdownSigns.INSERT + ")")) {
            spellOut(link, MarkdownReferences.isName(link.attr("href")));
        }
    }

    private void name(Element link) {
        var url = link.attr("href");
        if (MarkdownReferences.isName(url)) {
            mark(link, MarkdownReferences.address(url, link.html(), link.text(), source.placeOf(url)));
        }
    }

    private void mark(Element element, Prose.Insert insert) {
        element.replaceWith(new TextNode(Prose.mark(inserts.size())));
        inserts.add(insert);
    }

    /** A link in a link is none, and the words of a link by name have nothing in them for later stages. */
    private void spellOut(Element link, boolean isName) {
        for (var element : List.copyOf(link.getElementsByTag(MarkdownSigns.INSERT))) {
            source.insert(offset(element))
                    .filter(insert -> isName || insert instanceof Prose.Reference)
                    .ifPresent(insert -> element.replaceWith(new TextNode(insert.plain())));
        }
    }

    private static int offset(Element element) {
        return Integer.parseInt(element.attr(MarkdownSigns.OFFSET), 10);
    }
}
