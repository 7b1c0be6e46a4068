package offprint.letter;

import java.nio.charset.StandardCharsets;

/** Text in lines of at most 76 ASCII characters, as RFC 2045 has it; no server on the way has a reason to change it. */
final class QuotedPrintable {
    private static final int WIDTH = 75;
    private static final String HEX = "0123456789ABCDEF";

    private QuotedPrintable() {}

    /** The text, each of its lines ended by CR LF. */
    static String of(String text) {
        var out = new StringBuilder(text.length() * 5 / 4);
        var lines = text.split("\n", -1);
        int last = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        for (int n = 0; n < last; n++) {
            line(lines[n].endsWith("\r") ? lines[n].substring(0, lines[n].length() - 1) : lines[n], out);
            out.append("\r\n");
        }
        return out.toString();
    }

    private static void line(String line, StringBuilder out) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        int column = 0;
        for (int i = 0; i < bytes.length; i++) {
            var sign = sign(bytes[i] & 0xFF, i == bytes.length - 1, column == 0);
            if (column + sign.length() > WIDTH) {
                out.append("=\r\n");
                column = 0;
                sign = sign(bytes[i] & 0xFF, i == bytes.length - 1, true);
            }
            out.append(sign);
            column += sign.length();
        }
    }

    /** A space at an end could be lost, and a dot at a beginning means something to servers. */
    private static String sign(int value, boolean isLast, boolean isFirst) {
        boolean isPlain = value > ' ' && value < 0x7F && value != '=' && !(isFirst && (value == '.' || value == 'F'))
                || (value == ' ' || value == '\t') && !isLast;
        return isPlain ? Character.toString((char) value) : "=" + HEX.charAt(value >> 4) + HEX.charAt(value & 15);
    }
}
