package offprint.draw;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Packs bytes as RFC 1951 says, in one block with the fixed codes; meant for flat pictures, where repeats are long. */
final class Deflate {
    private static final int LEAST = 3;
    private static final int MOST = 258;
    private static final int FARTHEST = 32_768;
    private static final int TRIES = 24;
    private static final int HASHES = 1 << 15;
    private static final int END = 256;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] bytes;
    private final int[] newest = new int[HASHES];
    private final int[] before;
    private int bits;
    private int count;

    private Deflate(byte[] bytes) {
        this.bytes = bytes;
        this.before = new int[bytes.length];
        Arrays.fill(newest, -1);
    }

    /** The bytes, packed. */
    static byte[] packed(byte[] bytes) {
        var deflate = new Deflate(bytes);
        deflate.put(0b011, 3); // the last block, fixed codes
        deflate.pack();
        deflate.symbol(END);
        deflate.put(0, 7); // fills the last byte
        return deflate.out.toByteArray();
    }

    private void pack() {
        for (int at = 0; at < bytes.length; ) {
            long match = longest(at);
            int length = (int) (match >>> 32);
            if (length < LEAST) {
                symbol(Byte.toUnsignedInt(bytes[at]));
                length = 1;
            } else {
                repeat(length, (int) match);
            }
            for (int end = at + length; at < end; at++) {
                remember(at);
            }
        }
    }

    /** The length of the longest repeat, and in the lower half its distance. */
    private long longest(int at) {
        int most = Math.min(MOST, bytes.length - at);
        int length = 0;
        int distance = 0;
        if (most >= LEAST) {
            int candidate = newest[hash(at)];
            for (int n = 0; n < TRIES && candidate >= 0 && at - candidate <= FARTHEST && length < most; n++) {
                int equal = Arrays.mismatch(bytes, at, at + most, bytes, candidate, candidate + most);
                equal = equal < 0 ? most : equal;
                if (equal > length) {
                    length = equal;
                    distance = at - candidate;
                }
                candidate = before[candidate];
            }
        }
        return (long) length << 32 | distance;
    }

    private void remember(int at) {
        if (at + LEAST <= bytes.length) {
            before[at] = newest[hash(at)];
            newest[hash(at)] = at;
        }
    }

    private int hash(int at) {
        int three = bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16;
        return three * 0x9E3779B1 >>> 17;
    }

    /** Lengths and distances are codes of growing ranges, followed by the place in the range. */
    private void repeat(int length, int distance) {
        if (length == MOST) {
            symbol(285);
        } else {
            int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(length - LEAST));
            symbol(257 + 4 * extra + (length - LEAST >> extra));
            put(length - LEAST & (1 << extra) - 1, extra);
        }
        int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(distance - 1));
        reversed(2 * extra + (distance - 1 >> extra), 5);
        put(distance - 1 & (1 << extra) - 1, extra);
    }

    private void symbol(int symbol) {
        if (symbol < 144) {
            reversed(0x30 + symbol, 8);
        } else if (symbol < 256) {
            reversed(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            reversed(symbol - 256, 7);
        } else {
            reversed(0xC0 + symbol - 280, 8);
        }
    }

    /** Codes begin with their highest bit, everything else with its lowest. */
    private void reversed(int code, int length) {
        put(Integer.reverse(code) >>> 32 - length, length);
    }

    private void put(int value, int length) {
        bits |= value << count;
        count += length;
        for (; count >= 8; count -= 8) {
            out.write(bits);
            bits >>>= 8;
        }
    }
}
