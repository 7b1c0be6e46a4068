package offprint.cite;

import java.util.Optional;
import offprint.model.Text;

/** A citation in the making, as text and as HTML at once. */
final class Line {
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    /** Adds words. */
    Line add(String words) {
        plain.append(words);
        escape(words);
        return this;
    }

    /** Adds words that are there, with a text before and one behind. */
    Line add(String before, Optional<String> words, String after) {
        words.ifPresent(known -> add(before).add(known).add(after));
        return this;
    }

    /** Adds a title. */
    Line add(Text title) {
        plain.append(title.plain());
        html.append(title.bareHtml());
        return this;
    }

    /** Adds words in italics. */
    Line italic(String words) {
        html.append("<em>");
        add(words);
        html.append("</em>");
        return this;
    }

    /** Adds a title in italics. */
    Line italic(Text title) {
        html.append("<em>");
        add(title);
        html.append("</em>");
        return this;
    }

    /** Adds a title in quotation marks, those within it single; the sign stands before the last unless one is there. */
    Line quoted(Text title, String sign) {
        add("“");
        plain.append(inner(title.plain(), "\""));
        html.append(inner(title.bareHtml(), "&quot;"));
        return (isEnded() ? this : add(sign)).add("”");
    }

    /** Double quotation marks as single ones. */
    private static String inner(String text, String straight) {
        var single = text.replace('“', '‘').replace('”', '’');
        var out = new StringBuilder();
        boolean open = false;
        int from = 0;
        for (int at = single.indexOf(straight); at >= 0; at = single.indexOf(straight, from)) {
            out.append(single, from, at).append(open ? '’' : '‘');
            open = !open;
            from = at + straight.length();
        }
        return out.append(single.substring(from)).toString();
    }

    /** Ends a sentence, unless its last sign does. */
    Line stop() {
        return isEnded() || plain.length() == 0 ? this : add(".");
    }

    private boolean isEnded() {
        int last = plain.length() - 1;
        boolean isQuoted = last > 0 && (plain.charAt(last) == '”' || plain.charAt(last) == '’');
        return last >= 0 && ".?!".indexOf(plain.charAt(isQuoted ? last - 1 : last)) >= 0;
    }

    /** What parts the next words from a title in quotation marks, which has its sign, or from other words. */
    String parting() {
        int last = plain.length() - 1;
        return last >= 0 && plain.charAt(last) == '”' ? " " : ", ";
    }

    /** What it has become. */
    Cited cited() {
        return new Cited(plain.toString(), html.toString());
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
