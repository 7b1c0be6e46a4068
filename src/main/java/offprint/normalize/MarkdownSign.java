package offprint.normalize;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.TextContainer;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.builder.ISequenceBuilder;

/** A piece of a line that is no CommonMark: a formula, a link by name, attributes. */
final class MarkdownSign extends Node implements TextContainer {
    private final Sort sort;
    private final String inner;

    /**
     * A sign.
     *
     * @param sort what it is
     * @param whole all of it as written
     * @param inner what is between its signs
     */
    MarkdownSign(Sort sort, BasedSequence whole, String inner) {
        super(whole);
        this.sort = sort;
        this.inner = inner;
    }

    Sort sort() {
        return sort;
    }

    String inner() {
        return inner;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** What the alternative text of a picture has of it. */
    @Override
    public boolean collectText(
            ISequenceBuilder<? extends ISequenceBuilder<?, BasedSequence>, BasedSequence> out,
            int flags,
            NodeVisitor visitor) {
        switch (sort) {
            case FORMULA, DISPLAY -> out.append(TexMath.of(inner, false).linear());
            case REFERENCE -> out.append(MarkdownReferences.words(inner));
            case ATTRIBUTES -> out.append(getChars());
        }
        return false;
    }

    /** What a sign is. */
    enum Sort {
        /** A formula in a line. */
        FORMULA,
        /** A formula on a line of its own. */
        DISPLAY,
        /** A link by name. */
        REFERENCE,
        /** Attributes of what stands before. */
        ATTRIBUTES
    }
}
