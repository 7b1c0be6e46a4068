package offprint.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects text and gives it as UTF-8, to be used again and again by one thread at a time. Characters that neither XML
 * 1.0 nor HTML allows are left out, halves of pairs become U+FFFD; so whatever a paper holds, the file is well-formed.
 */
final class Utf8Writer extends Writer {
    private static final int ROOM = 1 << 15;
    private static final int LARGEST_KEPT = 1 << 20;
    private static final char REPLACEMENT = '\uFFFD';

    private char[] text = new char[ROOM];
    private int length;
    private byte[] bytes = new byte[3 * ROOM];
    private int size;

    /** A text without what must not be written, for formats that would escape it first. */
    static String clean(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        var clean = new Utf8Writer();
        clean.write(text);
        return new String(clean.bytes(), StandardCharsets.UTF_8);
    }

    /** What was written since the last {@link #clear}. */
    byte[] bytes() {
        if (bytes.length < 3 * length) {
            bytes = new byte[3 * text.length]; // a character takes three bytes at most, a pair four
        }
        encode();
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        length = 0;
        if (text.length > LARGEST_KEPT) {
            text = new char[ROOM];
            bytes = new byte[3 * ROOM];
        }
    }

    @Override
    public void write(int c) {
        reserve(1);
        text[length++] = (char) c;
    }

    @Override
    public void write(String more) {
        write(more, 0, more.length());
    }

    @Override
    public void write(String more, int from, int count) {
        reserve(count);
        more.getChars(from, from + count, text, length);
        length += count;
    }

    @Override
    public void write(char[] more) {
        write(more, 0, more.length);
    }

    @Override
    public void write(char[] more, int from, int count) {
        reserve(count);
        System.arraycopy(more, from, text, length, count);
        length += count;
    }

    @Override
    public void flush() {
        // it is the end of the line
    }

    @Override
    public void close() {
        // nothing is open
    }

    private void reserve(int count) {
        int needed = Math.addExact(length, count);
        if (needed > text.length) {
            text = Arrays.copyOf(text, Math.max(needed, 2 * text.length));
        }
    }

    /** Nearly all text is ASCII, for which this loop is written. */
    private void encode() {
        var from = text;
        var to = bytes;
        int n = 0;
        for (int i = 0; i < length; i++) {
            char c = from[i];
            if (c >= ' ' && c < 0x7F || c == '\n') {
                to[n++] = (byte) c;
            } else {
                size = n;
                i += encode(c, i + 1 < length ? from[i + 1] : 0);
                n = size;
            }
        }
        size = n;
    }

    /** Writes one character; 1 when the next was used up too. */
    private int encode(char c, char next) {
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
            four(Character.toCodePoint(c, next));
            return 1;
        }
        if (c < 0x80) {
            one(c);
        } else if (c < 0x800) {
            two(c);
        } else {
            three(Character.isSurrogate(c) ? REPLACEMENT : c);
        }
        return 0;
    }

    private void one(char c) {
        if (c == '\n' || c == '\t' || c == '\r' || c >= ' ' && c < 0x7F) {
            bytes[size++] = (byte) c;
        }
    }

    private void two(char c) {
        if (c >= 0xA0) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void three(char c) {
        if (c < 0xFDD0 || c > 0xFDEF && c < 0xFFFE) {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void four(int point) {
        if ((point & 0xFFFE) != 0xFFFE) {
            bytes[size++] = (byte) (0xF0 | point >> 18);
            bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | point & 0x3F);
        }
    }
}
