package offprint.read;

import java.io.Serial;
import offprint.report.Position;
import offprint.report.Report;

/** A file, or a document, of which nothing can be read; caught where the file was opened and reported there. */
final class Unreadable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Position at;
    private final String hint;

    Unreadable(String code, Position at, String message, String hint) {
        super(message);
        this.code = code;
        this.at = at;
        this.hint = hint;
    }

    /** Whether a byte belongs to no character. */
    boolean isEncoding() {
        return code.equals("encoding.invalid");
    }

    /** Whether its format is none that we know, so that it may well hold something else than papers. */
    boolean isForeign() {
        return code.equals("format.unknown");
    }

    void tell(Report report) {
        report.error(code, at, String.valueOf(getMessage()), hint);
    }

    /** The same, when the rest of the file could be used. */
    void warn(Report report) {
        report.warning(code, at, String.valueOf(getMessage()), hint);
    }
}
