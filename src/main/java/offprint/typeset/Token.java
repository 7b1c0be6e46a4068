package offprint.typeset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.model.Text;

/**
 * Characters of code that are one thing.
 *
 * @param types what Prism calls it, the outermost name first, parted by spaces; empty for nothing in particular
 * @param text the characters
 */
record Token(String types, String text) {
    /** Changes whenever the same tokens would become other HTML. */
    static final int FORM = 1;

    private static final Map<String, String> CLASSES = classes("""
            hc comment prolog doctype cdata blockquote
            hk keyword rule atrule important boolean null selector table hr
            hs string char regex attr-value url template-string string-literal triple-quoted-string code-snippet
            hn number constant symbol date datetime unit
            hf function function-definition macro function-name decorator annotation title
            ht class-name tag builtin type namespace generics type-definition
            hp property attr-name key variable parameter attribute environment shebang
            hi inserted inserted-sign
            hd deleted deleted-sign
            - interpolation interpolation-punctuation""");

    private static Map<String, String> classes(String table) {
        Map<String, String> classes = new HashMap<>();
        for (var line : table.lines().toList()) {
            var words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                classes.put(words[i], words[0].equals("-") ? "" : words[0]);
            }
        }
        return Map.copyOf(classes);
    }

    /** All characters of some tokens. */
    static String text(List<Token> tokens) {
        var out = new StringBuilder();
        tokens.forEach(token -> out.append(token.text()));
        return out.toString();
    }

    /** Safe HTML: escaped text, what looks the same within one {@code span}. */
    static String html(List<Token> tokens) {
        var out = new StringBuilder();
        var open = "";
        for (var token : tokens) {
            // space looks the same in any color, so it ends nothing
            var next = token.text().isBlank() ? open : token.look();
            if (!next.equals(open)) {
                out.append(open.isEmpty() ? "" : "</span>");
                out.append(next.isEmpty() ? "" : "<span class=\"" + next + "\">");
                open = next;
            }
            out.append(Text.of(token.text()).html());
        }
        return out.append(open.isEmpty() ? "" : "</span>").toString();
    }

    /** The class of the innermost type that has one. */
    private String look() {
        var names = types.split(" ");
        for (int i = names.length - 1; i >= 0; i--) {
            var look = CLASSES.get(names[i]);
            if (look != null) {
                return look;
            }
        }
        return "";
    }
}
