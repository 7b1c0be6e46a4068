package offprint.publish;

import java.util.Arrays;
import java.util.List;

/** Lines of fields with tabs between them, in which every field may hold anything. */
final class Escapes {
    private Escapes() {}

    /** One line, with its line feed. */
    static String line(String... fields) {
        var line = new StringBuilder();
        var separator = "";
        for (var field : fields) {
            escape(field, line.append(separator));
            separator = "\t";
        }
        return line.append('\n').toString();
    }

    /**
     * The fields of a line.
     *
     * @throws IllegalArgumentException when an escape is not one of ours
     */
    static List<String> fields(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(field -> field.indexOf('\\') < 0 ? field : unescape(field))
                .toList();
    }

    /** Surrogates too, as half of a pair has no bytes in UTF-8. */
    private static void escape(String field, StringBuilder line) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' || Character.isISOControl(c) || Character.isSurrogate(c)) {
                line.append("\\u").append(hex(c));
            } else {
                line.append(c);
            }
        }
    }

    private static String hex(char c) {
        return Integer.toHexString(0x10000 + c).substring(1);
    }

    private static String unescape(String field) {
        var plain = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                if (i + 6 > field.length() || field.charAt(i + 1) != 'u') {
                    throw new IllegalArgumentException("an escape is \\u and 4 hex digits, unlike " + field);
                }
                plain.append((char) Integer.parseInt(field, i + 2, i + 6, 16));
                i += 5;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
