package offprint.letter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text in lines of at most 76 ASCII characters, as RFC 2045 has it; no server on the way has a reason to change it. */
final class QuotedPrintable {
    private static final int WIDTH = 75;
    private static final int LONGEST_LINE_END = 3;

    private final byte[] text;
    private final byte[] written;
    private int size;
    private int column;

    private QuotedPrintable(byte[] text) {
        this.text = text;
        // each byte becomes three at most, and after 24 of these a line ends
        this.written = new byte[3 * text.length + LONGEST_LINE_END * (text.length / 24 + 2)];
    }

    /** The text, each of its lines ended by CR LF. */
    static byte[] of(String text) {
        var lines = new QuotedPrintable(text.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < lines.text.length; i++) {
            lines.take(i);
        }
        if (lines.column > 0) {
            lines.end();
        }
        return Arrays.copyOf(lines.written, lines.size);
    }

    private void take(int i) {
        int value = text[i] & 0xFF;
        if (value == '\n') {
            end();
            return;
        }
        boolean isLast = i + 1 == text.length || text[i + 1] == '\n';
        if (column + (isPlain(value, isLast) ? 1 : 3) > WIDTH) {
            put('=');
            end();
        }
        if (isPlain(value, isLast)) {
            put(value);
        } else {
            put('=');
            put(digit(value >> 4));
            put(digit(value & 15));
        }
    }

    /** A space at an end could be lost, and a dot or {@code From} at a beginning means something to servers. */
    private boolean isPlain(int value, boolean isLast) {
        if (value == ' ' || value == '\t') {
            return !isLast;
        }
        return value > ' ' && value < 0x7F && value != '=' && (column > 0 || value != '.' && value != 'F');
    }

    private static int digit(int value) {
        return value < 10 ? '0' + value : 'A' + value - 10;
    }

    private void put(int value) {
        written[size++] = (byte) value;
        column++;
    }

    private void end() {
        put('\r');
        put('\n');
        column = 0;
    }
}
