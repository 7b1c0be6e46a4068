package offprint.normalize;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Formulas in Markdown: {@code $x$}, {@code $$x$$}, {@code \(x\)}, {@code \[x\]}. */
final class MarkdownMath implements InlineParserExtension {
    private BasedSequence block = BasedSequence.NULL;
    private String text = "";
    private TexDollars dollars = new TexDollars("");

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public boolean parse(LightInlineParser parser) {
        read(parser.getInput());
        int from = parser.getIndex();
        boolean isDollar = text.charAt(from) == '$';
        if (!isDollar && !text.startsWith("\\(", from) && !text.startsWith("\\[", from)) {
            return false;
        }
        int end = dollars.at(from, text.length());
        if (end < 0) {
            return false;
        }
        boolean isDouble = text.startsWith("$$", from);
        int sign = isDollar && !isDouble ? 1 : 2;
        var inner = text.substring(from + sign, end - sign);
        if (sign == 1 && inner.indexOf('`') >= 0) { // the other dollar stands in code
            return false;
        }
        boolean isDisplay = isDouble || text.charAt(from + 1) == '[' && !isDollar;
        parser.flushTextNode();
        parser.getBlock()
                .appendChild(new MarkdownSign(
                        isDisplay ? MarkdownSign.Sort.DISPLAY : MarkdownSign.Sort.FORMULA,
                        block.subSequence(from, end),
                        inner));
        parser.setIndex(end);
        return true;
    }

    /** The text of a block is taken once, and searched by one that remembers what it found. */
    @SuppressWarnings("ReferenceEquality") // equal blocks have different places
    private void read(BasedSequence input) {
        if (input != block) {
            block = input;
            text = input.toString();
            dollars = new TexDollars(text);
        }
    }
}
