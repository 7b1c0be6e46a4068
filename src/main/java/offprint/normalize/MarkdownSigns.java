package offprint.normalize;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Teaches Flexmark our signs; each leaves an element in the HTML that says where it was written. */
final class MarkdownSigns implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    /** Stands in the HTML for what a later step puts there; nobody can write it, as HTML in Markdown is text. */
    static final String INSERT = "o-insert";
    /** Stands in the HTML for attributes; holds them as they were written. */
    static final String ATTRIBUTES = "o-attributes";
    /** The attribute of both that holds the offset in the source. */
    static final String OFFSET = "at";

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new Factory("$\\", MarkdownMath::new));
        parser.customInlineParserExtensionFactory(new Factory("[", () -> new Within(MarkdownReferences::at)));
        parser.customInlineParserExtensionFactory(new Factory("{", () -> new Within(MarkdownAttributes::at)));
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(new NodeRendererFactory() {
            @Override
            public NodeRenderer apply(DataHolder options) {
                return () -> Set.of(new NodeRenderingHandler<>(MarkdownSign.class, MarkdownSigns::render));
            }
        });
    }

    private static void render(MarkdownSign sign, NodeRendererContext context, HtmlWriter html) {
        boolean isInsert = sign.sort() != MarkdownSign.Sort.ATTRIBUTES;
        open(isInsert ? INSERT : ATTRIBUTES, sign, html);
        html.text(isInsert ? "" : sign.getChars());
        html.raw(isInsert ? "</" + INSERT + ">" : "</" + ATTRIBUTES + ">");
    }

    private static void render(FencedCodeBlock block, NodeRendererContext context, HtmlWriter html) {
        var language = MarkdownSource.language(block);
        if (language.isEmpty()) {
            context.delegateRender();
            return;
        }
        html.line().raw("<pre><code class=\"language-" + language.get() + "\">");
        open(INSERT, block, html);
        html.raw("</" + INSERT + "></code></pre>").line();
    }

    private static void open(String element, Node node, HtmlWriter html) {
        html.raw("<" + element + " " + OFFSET + "=\"" + node.getStartOffset() + "\">");
    }

    /** Blocks of code in a language that is named; a later stage may color them. */
    static final class Code implements HtmlRenderer.HtmlRendererExtension {
        @Override
        public void rendererOptions(MutableDataHolder options) {}

        @Override
        public void extend(HtmlRenderer.Builder renderer, String type) {
            renderer.nodeRendererFactory(new NodeRendererFactory() {
                @Override
                public NodeRenderer apply(DataHolder options) {
                    return () -> Set.of(new NodeRenderingHandler<>(FencedCodeBlock.class, MarkdownSigns::render));
                }
            });
        }
    }

    /** Makes a reader of signs for each text. */
    private record Factory(String characters, Supplier<InlineParserExtension> reader)
            implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return characters;
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return reader.get();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    /** A reader of signs of which the first few hundred characters tell all. */
    private record Within(Recognizer recognizer) implements InlineParserExtension {
        private static final int LONGEST = 400;

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}

        @Override
        public boolean parse(LightInlineParser parser) {
            int from = parser.getIndex();
            var input = parser.getInput();
            var ahead = input.subSequence(from, Math.min(input.length(), from + LONGEST))
                    .toString();
            var found = recognizer.at(ahead);
            found.ifPresent(sign -> {
                parser.flushTextNode();
                parser.getBlock()
                        .appendChild(new MarkdownSign(
                                sign.sort(), input.subSequence(from, from + sign.length()), sign.inner()));
                parser.setIndex(from + sign.length());
            });
            return found.isPresent();
        }
    }

    /** Knows one sort of sign. */
    private interface Recognizer {
        Optional<Found> at(String ahead);
    }

    /**
     * A sign at the beginning of a text.
     *
     * @param sort what it is
     * @param length of all of it
     * @param inner what is between its signs
     */
    record Found(MarkdownSign.Sort sort, int length, String inner) {}
}
