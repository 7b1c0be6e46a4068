package offprint.normalize;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import offprint.model.Prose;
import offprint.report.Position;
import offprint.report.Report;
import org.jsoup.nodes.Entities;

/** A text in Markdown with the places of what is in it, which its HTML does not know. */
final class MarkdownSource {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#-]{1,30}");

    private final String text;
    private final Position at;
    private final boolean byHand;
    private final Report report;
    private final Map<String, Position> addresses = new HashMap<>();
    private final Map<Integer, Prose.Insert> inserts = new HashMap<>();
    private final Set<String> footnotes = new HashSet<>();
    private int[] lines = {};

    MarkdownSource(String text, Position at, boolean byHand, Report report) {
        this.text = text;
        this.at = at;
        this.byHand = byHand;
        this.report = report;
    }

    String text() {
        return text;
    }

    /** Remembers where things stand. */
    void read(Node node) {
        if (node instanceof LinkNodeBase link) {
            addresses.putIfAbsent(
                    Escaping.unescapeString(link.getUrl().toString()),
                    position(link.getUrl().getStartOffset()));
        } else if (node instanceof AutoLink link) {
            addresses.putIfAbsent(link.getText().toString(), position(link.getStartOffset()));
        } else if (node instanceof MarkdownSign sign) {
            read(sign);
        } else if (node instanceof FencedCodeBlock block) {
            read(block);
        } else if (node instanceof Footnote footnote && !footnote.isDefined()) {
            fault(
                    "footnote.unknown",
                    position(footnote.getStartOffset()),
                    "there is no footnote \""
                            + Fields.shortened(footnote.getText().toString()) + "\"",
                    "write its text on a line of its own that begins with [^" + footnote.getText()
                            + "]:, or write \\[^ for the signs");
        } else if (node instanceof FootnoteBlock block) {
            read(block);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            read(child);
        }
    }

    private void read(MarkdownSign sign) {
        var where = position(sign.getStartOffset());
        switch (sign.sort()) {
            case FORMULA ->
                inserts.put(sign.getStartOffset(), new Prose.Formula(TexMath.of(sign.inner(), false), where));
            case DISPLAY ->
                inserts.put(sign.getStartOffset(), new Prose.Formula(TexMath.of(sign.inner(), true), where));
            case REFERENCE -> inserts.put(sign.getStartOffset(), MarkdownReferences.bracketed(sign.inner(), where));
            case ATTRIBUTES -> {} // they stand in the HTML
        }
    }

    private void read(FencedCodeBlock block) {
        language(block).ifPresent(language -> {
            var code = block.getContentChars().normalizeEOL();
            inserts.put(
                    block.getStartOffset(),
                    new Prose.Code(language, code, Entities.escape(code), position(block.getStartOffset())));
        });
    }

    private void read(FootnoteBlock block) {
        var name = block.getText().toString();
        boolean isFirst = footnotes.add(name);
        if (!isFirst || !block.isReferenced()) {
            fault(
                    isFirst ? "footnote.unused" : "footnote.twice",
                    position(block.getStartOffset()),
                    "the footnote \"" + Fields.shortened(name) + "\" "
                            + (isFirst ? "is named nowhere, so it is not shown" : "is written twice"),
                    isFirst ? "write [^" + name + "] where it belongs, or take it out" : "keep one of the two");
        }
    }

    /** The language of a block of code, where it has a plain name. */
    static Optional<String> language(FencedCodeBlock block) {
        return Optional.of(block.getInfo().toString().strip().split("[ \\t{]", 2)[0])
                .filter(name -> LANGUAGE.matcher(name).matches());
    }

    /** What goes to where it was written; empty when nothing does. */
    Optional<Prose.Insert> insert(int offset) {
        return Optional.ofNullable(inserts.get(offset));
    }

    /** The place of an offset. */
    Position position(int offset) {
        if (lines.length == 0) {
            lines = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, text.length())
                                    .filter(i -> text.charAt(i) == '\n')
                                    .map(i -> i + 1))
                    .toArray();
        }
        int found = Arrays.binarySearch(lines, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = (line == 0 ? at.column() : 1) + offset - lines[line];
        return new Position(at.file(), at.line() + line, Math.max(1, column));
    }

    /** Where an address stands first. */
    Position placeOf(String url) {
        return addresses.getOrDefault(url, at);
    }

    /** Reports what is wrong: an error in what a person wrote, a warning in what was fetched. */
    void fault(String code, Position where, String message, String hint) {
        if (byHand) {
            report.error(code, where, message, hint);
        } else {
            report.warning(code, where, message, hint);
        }
    }
}
