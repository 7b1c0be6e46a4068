package offprint.mail;

/**
 * What a server said to a message, or why it said nothing.
 *
 * @param kind what it means
 * @param code the number, such as 550; 0 for none
 * @param words the words
 */
record Answer(Kind kind, int code, String words) {
    /** What answers mean. */
    enum Kind {
        /** It has taken the message. */
        TAKEN,
        /** It will never take it. */
        REFUSED,
        /** It may take it another time. */
        DEFERRED,
        /** It takes nothing from this sender. */
        NOT_FROM_US,
        /** The connection broke, and nobody knows what became of the message. */
        LOST
    }

    static final Answer TAKEN = new Answer(Kind.TAKEN, 250, "");

    /** The answer with a number of SMTP: 4xx for another time, 5xx for never. */
    static Answer of(int code, String words, boolean isOfSender) {
        if (code >= 500 && isOfSender) {
            return new Answer(Kind.NOT_FROM_US, code, words);
        }
        return new Answer(code >= 500 ? Kind.REFUSED : code >= 400 ? Kind.DEFERRED : Kind.LOST, code, words);
    }
}
