package offprint.read;

import java.util.function.Consumer;
import offprint.report.Report;

/**
 * Reads one format in which papers arrive. A fault in one record is a warning at its place and never hides the
 * others; only a file of which nothing can be read is {@link Unreadable}.
 */
interface Importer {
    /** The format's name in files and messages, such as {@code hf-text}. */
    String format();

    /** What a person calls the format, for the list of what is known. */
    String description();

    /** Whether the content looks like this format; the file's name is no evidence. */
    boolean recognizes(Input input);

    /**
     * Passes on each paper in the order of the file, its fields named and shaped as in our own records.
     *
     * @throws Unreadable when nothing can be read, with the reason
     */
    void read(Input input, Consumer<Entry> papers, Report report);
}
