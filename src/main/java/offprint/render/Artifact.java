package offprint.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file of the site, written as soon as it is there. */
public sealed interface Artifact {
    /** Where it goes, relative to the root of the site, with {@code /}. */
    String path();

    /** What it was made from, for messages and the manifest: a file of the site, or a kind of page. */
    String source();

    /**
     * Writes its bytes.
     *
     * @throws IOException when the file to copy cannot be read, or {@code out} cannot be written
     */
    void writeTo(OutputStream out) throws IOException;

    /**
     * A page in one of its formats, as UTF-8.
     *
     * @param path where it goes
     * @param source the kind of page
     * @param bytes its bytes; nobody changes them
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying pages would double the work
    record Rendered(String path, String source, byte[] bytes) implements Artifact {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /**
     * A large file that is made while it is written, the same each time.
     *
     * @param path where it goes
     * @param source the kind of page
     * @param content its bytes
     */
    record Streamed(String path, String source, Content content) implements Artifact {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            content.writeTo(out);
        }
    }

    /** The bytes of a file that nobody holds as a whole. */
    interface Content {
        /** Writes them. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A file that is copied as it is.
     *
     * @param path where it goes
     * @param source where it lies, relative to the folder of the site
     * @param file where it lies, absolute
     */
    record Copied(String path, String source, Path file) implements Artifact {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            Files.copy(file, out);
        }
    }
}
