package offprint.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of publication a paper is. */
public enum WorkType {
    /** A manuscript that is shared before or without peer review. */
    PREPRINT,
    /** An article in a journal or magazine. */
    ARTICLE,
    /** A paper in the proceedings of a conference or workshop. */
    CONFERENCE,
    /** A chapter of a book. */
    CHAPTER,
    /** A book. */
    BOOK,
    /** A thesis of any degree. */
    THESIS,
    /** A technical report. */
    REPORT,
    /** Data. */
    DATASET,
    /** A program. */
    SOFTWARE,
    /** Anything else. */
    OTHER;

    /** The word that records use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that word, or empty. */
    public static Optional<WorkType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
