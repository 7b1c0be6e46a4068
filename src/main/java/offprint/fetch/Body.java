package offprint.fetch;

/** The bytes of an answer. */
public final class Body {
    private final byte[] bytes;

    /** A body of these bytes, which nobody changes any more. */
    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes, for reading only. */
    public byte[] bytes() {
        return bytes;
    }
}
