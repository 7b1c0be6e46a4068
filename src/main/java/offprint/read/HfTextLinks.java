package offprint.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.report.Position;

/** Reads a page that was saved with its links, be it as Markdown or with every address on a line of its own. */
final class HfTextLinks {
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*]\\([^()\\s]*\\)");
    private static final Pattern BREAK = Pattern.compile("\\\\+(?=\\s|$)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final String text;
    private final String file;
    private final int[] partner;
    private final int[] lineStarts;
    private final List<Piece> pieces = new ArrayList<>();

    private HfTextLinks(String text, String file) {
        this.text = text;
        this.file = file;
        this.partner = partners(text);
        this.lineStarts = lineStarts(text);
    }

    /**
     * A text and what it links to.
     *
     * @param words the text, perhaps empty
     * @param address the address, or an empty text
     */
    record Piece(HfTextSpan words, String address) {}

    /** The texts of the page in order, links as one piece each, the rest by lines. */
    static List<Piece> of(String text, String file) {
        var links = new HfTextLinks(text, file);
        links.read();
        return links.pieces;
    }

    private void read() {
        int plain = 0;
        int i = 0;
        while (i < text.length()) {
            int end = linkEnd(i);
            if (end > 0) {
                plain(plain, i);
                link(i, end);
                plain = end;
            }
            i = end > 0 ? end : i + 1;
        }
        plain(plain, text.length());
    }

    /** Behind the link that begins here, or 0. */
    private int linkEnd(int i) {
        boolean image = i > 0 && text.charAt(i - 1) == '!';
        int close = partner[i];
        if (text.charAt(i) != '['
                || image
                || close == 0
                || close + 1 >= text.length()
                || text.charAt(close + 1) != '(') {
            return 0;
        }
        int end = close + 2;
        while (end < text.length() && text.charAt(end) != ')' && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ')' ? end + 1 : 0;
    }

    private void link(int start, int end) {
        int close = partner[start];
        var label = IMAGE.matcher(text.substring(start + 1, close)).replaceAll(" ");
        var words = ESCAPE.matcher(BREAK.matcher(label).replaceAll(" ")).replaceAll("$1");
        int first = start + 1;
        while (first < close && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        pieces.add(new Piece(new HfTextSpan(HfTextLines.clean(words), at(first)), text.substring(close + 2, end - 1)));
    }

    private void plain(int from, int to) {
        for (int start = from; start < to; ) {
            int end = start;
            while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            var words = HfTextLines.clean(text.substring(start, end));
            if (ADDRESS.matcher(words).matches()) {
                address(words, start);
            } else if (!words.isEmpty()) {
                int first = start + Math.max(0, text.substring(start, end).indexOf(words.charAt(0)));
                pieces.add(new Piece(new HfTextSpan(words, at(first)), ""));
            }
            start = end + 1;
        }
    }

    /** An address on a line of its own belongs to the text above it, unless that has one. */
    private void address(String address, int start) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).address().isEmpty()) {
            pieces.set(last, new Piece(pieces.get(last).words(), address));
        } else {
            pieces.add(new Piece(new HfTextSpan("", at(start)), address));
        }
    }

    private Position at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(file, line + 1, offset - lineStarts[line] + 1);
    }

    private static int[] lineStarts(String text) {
        var starts = new ArrayList<Integer>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** For each opening bracket where it is closed, or 0. */
    private static int[] partners(String text) {
        var partners = new int[text.length()];
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open.push(i);
            } else if (c == ']') {
                int close = i;
                Optional.ofNullable(open.poll()).ifPresent(start -> partners[start] = close);
            }
        }
        return partners;
    }
}
