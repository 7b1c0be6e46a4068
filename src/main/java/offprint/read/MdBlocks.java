package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts Markdown into headings, items, rows of tables and lines of text. */
final class MdBlocks {
    private static final Pattern HEADING = Pattern.compile("(\\s{0,3}(#{1,6})[ \\t]+)(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern HTML_HEADING =
            Pattern.compile("(\\s*<h([1-6])\\b[^>]*>)(.*?)</h[1-6]>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY =
            Pattern.compile("(\\s*(?:<details[^>]*>)?\\s*<summary[^>]*>)(.*?)</summary>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+•]|\\(?\\d{1,4}[.)])(\\s+)(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
    private static final int TAB = 4;
    private static final int LONGEST_ROW = 50;

    private final String text;
    private final List<MdBlock> blocks = new ArrayList<>();
    private int next;

    private MdBlocks(String text, int start) {
        this.text = text;
        this.next = start;
    }

    /**
     * The blocks of a file.
     *
     * @param text the whole file
     * @param start where its Markdown begins
     */
    static List<MdBlock> of(String text, int start) {
        var cutting = new MdBlocks(text, start);
        while (cutting.next < text.length()) {
            cutting.block();
        }
        return cutting.blocks;
    }

    private void block() {
        int start = next;
        var line = line();
        var heading = HEADING.matcher(line);
        var html = HTML_HEADING.matcher(line);
        var summary = SUMMARY.matcher(line);
        if (FENCE.matcher(line).matches()) {
            skipFence();
        } else if (heading.matches()) {
            add(MdBlock.Kind.HEADING, heading.group(2).length(), heading.group(3), start + heading.start(3));
        } else if (html.matches()) {
            add(MdBlock.Kind.HEADING, Integer.parseInt(html.group(2)), html.group(3), start + html.start(3));
        } else if (summary.matches()) {
            add(MdBlock.Kind.HEADING, 2, summary.group(2), start + summary.start(2));
        } else if (isTable(line)) {
            table(start, line);
        } else if (ITEM.matcher(line).matches()) {
            item(start, line);
        } else if (!line.isBlank()) {
            paragraph(start);
        }
    }

    private void add(MdBlock.Kind kind, int level, String inner, int start) {
        blocks.add(MdBlock.of(kind, level, inner, start));
    }

    /** The line at which reading stands, without its end; reading then stands at the one below. */
    private String line() {
        var line = peek();
        int end = text.indexOf('\n', next);
        next = end < 0 ? text.length() : end + 1;
        return line;
    }

    private String peek() {
        int end = text.indexOf('\n', next);
        var line = text.substring(next, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private void skipFence() {
        while (next < text.length() && !FENCE.matcher(line()).matches()) {
            // what is in a fence is code
        }
    }

    private boolean isTable(String line) {
        return line.indexOf('|') >= 0
                && next < text.length()
                && peek().indexOf('-') >= 0
                && peek().indexOf('|') >= 0
                && RULE.matcher(peek()).matches();
    }

    private void table(int start, String line) {
        var header = cells(line, start).stream()
                .map(cell -> MarkdownText.plain(cell.text()))
                .toList();
        line();
        while (next < text.length() && !peek().isBlank() && peek().indexOf('|') >= 0 && !isHeading(peek())) {
            int row = next;
            var cells = cells(row(header.size()), row);
            if (!RULE.matcher(text.substring(row, next).strip()).matches()) {
                blocks.add(new MdBlock(MdBlock.Kind.ROW, 0, "", row, fitted(cells, header), header));
            }
        }
    }

    private static boolean isHeading(String line) {
        return line.startsWith("#");
    }

    /** A row with the lines that its cells were broken into. */
    private String row(int columns) {
        int start = next;
        line();
        for (int lines = 1;
                lines < LONGEST_ROW
                        && next < text.length()
                        && cells(text.substring(start, next), start).size() < columns
                        && !peek().isBlank()
                        && !peek().stripLeading().startsWith("|")
                        && !isHeading(peek());
                lines++) {
            line();
        }
        return text.substring(start, next);
    }

    private static List<MdBlock.Cell> cells(String row, int start) {
        List<MdBlock.Cell> cells = new ArrayList<>();
        int from = row.indexOf(row.stripLeading());
        from = from < row.length() && row.charAt(from) == '|' ? from + 1 : from;
        for (int i = from; i < row.length(); i++) {
            if (row.charAt(i) == '|' && row.charAt(Math.max(0, i - 1)) != '\\') {
                cells.add(new MdBlock.Cell(row.substring(from, i), start + from));
                from = i + 1;
            }
        }
        if (!row.substring(from).isBlank()) {
            cells.add(new MdBlock.Cell(row.substring(from), start + from));
        }
        return cells;
    }

    /** As many cells as columns: a bar within a text has cut it, either the first text or, without links last, the last. */
    private List<MdBlock.Cell> fitted(List<MdBlock.Cell> cells, List<String> header) {
        int more = cells.size() - header.size();
        if (more <= 0 || header.isEmpty()) {
            return cells;
        }
        boolean last = DigestColumn.of(header.get(header.size() - 1)) != DigestColumn.LINKS;
        List<MdBlock.Cell> fitted = new ArrayList<>(cells);
        int first = last ? header.size() - 1 : 0;
        var begin = fitted.get(first);
        var end = fitted.get(first + more);
        fitted.subList(first, first + more + 1).clear();
        fitted.add(
                first,
                new MdBlock.Cell(
                        text.substring(begin.start(), end.start() + end.text().length()), begin.start()));
        return fitted;
    }

    private void item(int start, String line) {
        var mark = ITEM.matcher(line);
        if (!mark.matches()) {
            return;
        }
        while (next < text.length() && isContinued()) {
            line();
        }
        int from = start + mark.start(3);
        int indent = 0;
        for (char c : mark.group(1).toCharArray()) {
            indent += c == '\t' ? TAB : 1;
        }
        add(
                MdBlock.Kind.ITEM,
                indent,
                text.substring(from, Math.max(from, next)).stripTrailing(),
                from);
    }

    /** Whether the next line goes on with the paragraph or item above it. */
    private boolean isContinued() {
        var line = peek();
        return !line.isBlank()
                && !ITEM.matcher(line).matches()
                && !HEADING.matcher(line).matches()
                && !HTML_HEADING.matcher(line).matches()
                && !SUMMARY.matcher(line).matches()
                && !FENCE.matcher(line).matches()
                && !line.stripLeading().startsWith("|")
                && !line.stripLeading().startsWith("</");
    }

    private void paragraph(int start) {
        while (next < text.length() && isContinued()) {
            line();
        }
        add(MdBlock.Kind.TEXT, 0, text.substring(start, next).stripTrailing(), start);
    }
}
