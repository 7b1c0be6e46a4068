package offprint.fetch;

import java.nio.charset.StandardCharsets;

/** Text within an address. */
final class Escaped {
    private static final String PLAIN = "-._~/:,";

    private Escaped() {}

    /** The text with all characters escaped that may mean something in a path or a query, save {@code / : ,}. */
    static String of(String text) {
        var escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            if (plain || b > 0 && PLAIN.indexOf(b) >= 0) {
                escaped.append((char) b);
            } else {
                escaped.append("%%%02X".formatted(b & 0xFF));
            }
        }
        return escaped.toString();
    }
}
