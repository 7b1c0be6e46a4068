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
        if (isClean(text)) {
            return text;
        }
        var clean = new Utf8Writer();
        clean.write(text);
        return new String(clean.bytes(), StandardCharsets.UTF_8);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (!allowed(point)) {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
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
        boolean pair = Character.isHighSurrogate(c) && Character.isLowSurrogate(next);
        int point = pair ? Character.toCodePoint(c, next) : Character.isSurrogate(c) ? REPLACEMENT : c;
        if (allowed(point)) {
            put(point);
        }
        return pair ? 1 : 0;
    }

    private static boolean allowed(int point) {
        if (point < 0xA0) {
            return point >= ' ' && point < 0x7F || point == '\n' || point == '\t' || point == '\r';
        }
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return !surrogate && !noncharacter;
    }

    private void put(int point) {
        if (point < 0x80) {
            bytes[size++] = (byte) point;
        } else if (point < 0x800) {
            bytes[size++] = (byte) (0xC0 | point >> 6);
            tail(point);
        } else if (point < 0x10000) {
            bytes[size++] = (byte) (0xE0 | point >> 12);
            tail(point >> 6);
            tail(point);
        } else {
            bytes[size++] = (byte) (0xF0 | point >> 18);
            tail(point >> 12);
            tail(point >> 6);
            tail(point);
        }
    }

    private void tail(int bits) {
        bytes[size++] = (byte) (0x80 | bits & 0x3F);
    }
}
