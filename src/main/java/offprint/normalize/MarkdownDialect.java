package offprint.normalize;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much of Markdown a text uses: what it does not use costs it nothing. */
enum MarkdownDialect {
    /** CommonMark with tables. */
    PLAIN,
    /** The same with addresses outside of links. */
    ADDRESSES,
    /** All there is. */
    RICH;

    /** Stands in the HTML for the box of a task. */
    static final String TASK = "o-task";

    private static final Pattern BARE_ADDRESS =
            Pattern.compile("(?<![(<])(?:https?://|www\\.)|@", Pattern.CASE_INSENSITIVE);

    /** The least that a text needs. */
    static MarkdownDialect of(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean isSign = c == '$' || c == '{' || c == '\\';
            boolean isBracket = c == '[' && i + 1 < source.length() && "[^ xX".indexOf(source.charAt(i + 1)) >= 0;
            if (isSign || isBracket) {
                return RICH;
            }
        }
        return BARE_ADDRESS.matcher(source).find() ? ADDRESSES : PLAIN;
    }

    /** What reads and writes it. */
    Tools tools() {
        List<Extension> extensions = new ArrayList<>(
                List.of(TablesExtension.create(), StrikethroughExtension.create(), new MarkdownSigns.Code()));
        if (this != PLAIN) {
            extensions.add(AutolinkExtension.create());
        }
        if (this == RICH) {
            extensions.addAll(List.of(new MarkdownSigns(), FootnoteExtension.create(), TaskListExtension.create()));
        }
        var options = options(extensions);
        return new Tools(
                Parser.builder(options).build(), HtmlRenderer.builder(options).build());
    }

    private static DataHolder options(List<Extension> extensions) {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.SUPPRESSED_LINKS, "") // we take them out ourselves, and say so
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .set(TaskListExtension.ITEM_DONE_MARKER, "<" + TASK + " class=\"done\"></" + TASK + ">")
                .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "<" + TASK + "></" + TASK + ">")
                .toImmutable();
    }

    /** A parser, and what renders what it parsed. */
    record Tools(Parser parser, HtmlRenderer renderer) {}
}
