package offprint.letter;

import org.jsoup.Jsoup;

/**
 * Safe HTML of ours as mail has it: few elements, each with its style in itself, all links absolute; and the same as plain
 * text. What mail programs don't show degrades: pictures to links, tables to rows, headings to bold lines.
 *
 * @param html the HTML
 * @param text the plain text, a paragraph a line, with an empty line between blocks
 * @param isCut whether the end is left out
 */
public record LetterProse(String html, String text, boolean isCut) {
    /** Nothing. */
    public static final LetterProse EMPTY = new LetterProse("", "", false);

    private static final int ROOM = 400;

    /**
     * The mail form of prose.
     *
     * @param safeHtml HTML that was made safe, formulas in words, every address absolute but those on the same page
     * @param most how many bytes the HTML may have; more is cut after a block
     */
    public static LetterProse of(String safeHtml, int most) {
        var body = Jsoup.parseBodyFragment(safeHtml).body();
        var html = new StringBuilder();
        var text = new StringBuilder();
        int bytes = 0;
        boolean isCut = false;
        for (var block : LetterBlocks.of(body)) {
            var written = new LetterWriter();
            written.block(block);
            int size = Escaped.bytes(written.html());
            if (bytes + size > most) {
                isCut = true;
                if (bytes == 0) {
                    beginning(block.text(), most - ROOM, html, text);
                }
                break;
            }
            html.append(written.html());
            text.append(written.text());
            bytes += size;
        }
        return new LetterProse(html.toString(), text.toString().stripTrailing(), isCut);
    }

    /** Of a block that is too long by itself its first words. */
    private static void beginning(String words, int most, StringBuilder html, StringBuilder text) {
        int end = Math.min(words.length(), Math.max(0, most) / 6);
        end = end > 0 && end < words.length() && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
        var first = words.substring(0, end) + "…";
        html.append(LetterWriter.PARAGRAPH).append(Escaped.html(first)).append("</p>\n");
        text.append(first);
    }
}
