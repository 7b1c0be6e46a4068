package offprint.letter;

/** Text as HTML has it, and how long it is there. */
public final class Escaped {
    private Escaped() {}

    /** The text with every sign escaped that means something in HTML, without control characters. */
    public static String html(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** How many bytes a text has as UTF-8. */
    public static int bytes(CharSequence text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            bytes += bytes(text.charAt(i));
        }
        return bytes;
    }

    /** How many bytes a text has as HTML. */
    public static int htmlBytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += switch (c) {
                case '&', '\'' -> 5;
                case '<', '>' -> 4;
                case '"' -> 6;
                default -> bytes(c);
            };
        }
        return bytes;
    }

    /** Of a pair, which has four, each half has two. */
    private static int bytes(char c) {
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}
