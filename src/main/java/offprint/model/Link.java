package offprint.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An address outside the site that belongs to a paper.
 *
 * @param type what is found there
 * @param url absolute, http or https
 */
public record Link(Type type, String url) {
    /** What is found at an address. */
    public enum Type {
        /** The abstract's page. */
        ABSTRACT,
        /** The paper as PDF. */
        PDF,
        /** Source code. */
        CODE,
        /** The authors' page on the work. */
        PROJECT,
        /** Data or models. */
        DATA,
        /** A recording. */
        VIDEO,
        /** Slides. */
        SLIDES,
        /** A poster. */
        POSTER,
        /** Where the paper is discussed. */
        DISCUSSION,
        /** Anything else. */
        OTHER;

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
