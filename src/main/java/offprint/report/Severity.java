package offprint.report;

/** How grave a diagnostic is; errors keep the old site in place. */
public enum Severity {
    /** The author must act; nothing is published. */
    ERROR,
    /** A fetched record or field was left out; the rest was used. */
    WARNING,
    /** Something that the build decided by itself. */
    NOTE;

    /** The word that printers use. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
