package offprint.publish;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import offprint.report.Position;
import offprint.report.Report;

/** What the machine, or what lies in the output, does not let us do; becomes a diagnostic at the front door. */
final class Refused extends IOException {
    /** Something there is not ours. */
    static final String FOREIGN = "output.foreign";

    @Serial
    private static final long serialVersionUID = 1;

    private final String code;
    private final String path;
    private final int line;
    private final String hint;

    /**
     * A refusal about one place in the output.
     *
     * @param path relative to the output; empty for the output itself
     * @param line line of that file, from 1
     */
    Refused(String code, String path, int line, String message, String hint) {
        super(message);
        this.code = code;
        this.path = path;
        this.line = line;
        this.hint = hint;
    }

    Refused(String code, String path, String message, String hint) {
        this(code, path, 1, message, hint);
    }

    /** A refusal of the machine; the hint may begin with what it was about. */
    static Refused machine(IOException e, String hint) {
        return e instanceof Refused refused
                ? refused
                : new Refused("output.refused", "", "this folder cannot be written: " + reason(e), hint);
    }

    /** A link in the output, which might lead out of it. */
    static Refused link(String link, String source) {
        return new Refused(
                "output.link",
                link,
                "this is a link, through which " + source + " would be written",
                "remove the link; Offprint writes only to real files and folders below the output");
    }

    /** Something that is not ours and stands in the way. */
    static Refused foreign(String path, String source, String hint) {
        return new Refused(FOREIGN, path, "Offprint did not make this, and " + source + " would replace it", hint);
    }

    /** What the machine said, in words that do not depend on it where there are such. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (e instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + " stands in the way";
        }
        if (e instanceof AtomicMoveNotSupportedException) {
            return "a part of it lies on another disk";
        }
        var said = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }

    String hint() {
        return hint;
    }

    void tell(String output, Report report) {
        report.error(code, new Position(within(output, path), line, 1), String.valueOf(getMessage()), hint);
    }

    /** How messages name a path in the output. */
    static String within(String output, String path) {
        return path.isEmpty() ? output : output + "/" + path;
    }
}
