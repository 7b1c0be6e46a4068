package offprint.normalize;

/** A formula on one line as it grows: signs such as arrows stand between spaces, names of functions apart from letters. */
final class TexLine {
    private final StringBuilder out = new StringBuilder();
    private boolean needsSpace;
    private boolean isFunction;

    void add(String text) {
        if (text.isEmpty()) {
            return;
        }
        char first = text.charAt(0);
        boolean isApart = needsSpace || isFunction && Character.isLetterOrDigit(first);
        if (isApart && first != ' ' && !endsWithSpace()) {
            out.append(' ');
        }
        needsSpace = false;
        isFunction = false;
        if (first != ' ' || !endsWithSpace()) {
            out.append(text);
        }
    }

    /** A sign that stands between spaces. */
    void relation(String sign) {
        boolean isFirst = out.isEmpty();
        if (!isFirst && !endsWithSpace()) {
            out.append(' ');
        }
        out.append(sign);
        needsSpace = !isFirst;
    }

    /** The name of a function. */
    void function(String name) {
        face(name, true);
    }

    /** Words in a typeface. */
    void face(String words, boolean isName) {
        if (isName && !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
        add(words);
        isFunction = isName;
    }

    boolean endsWithSpace() {
        return out.isEmpty() || out.charAt(out.length() - 1) == ' ';
    }

    String text() {
        return out.toString();
    }
}
