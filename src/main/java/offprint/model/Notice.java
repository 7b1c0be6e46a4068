package offprint.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A publisher's or an author's word that a paper does not stand as it was published.
 *
 * @param type what is said of it
 * @param id the identifier of the notice itself, where it has one
 * @param url the address of the notice, where it has one
 * @param on when it was published, where known
 * @param of the paper that it speaks of, when that is another than the one whose record holds it
 */
public record Notice(
        Type type, Optional<Identifier> id, Optional<String> url, Optional<PartialDate> on, Optional<Identifier> of) {
    /** What is said of the paper, the gravest first. */
    public enum Type {
        /** The publisher took it back. */
        RETRACTION,
        /** The authors took it back. */
        WITHDRAWAL,
        /** The publisher doubts it. */
        CONCERN,
        /** A part of it was put right. */
        CORRECTION;

        /** The word that records use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type of that word, or empty. */
        public static Optional<Type> of(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.word().equals(word))
                    .findFirst();
        }
    }
}
