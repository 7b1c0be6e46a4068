package offprint.read;

/** The types of Crossref, and those of OpenAlex and others that follow it, in our words. */
final class CrossrefType {
    private CrossrefType() {}

    /** Our word for a type and, of what was posted, its subtype; empty when none is given. */
    static String of(String type, String subtype) {
        return switch (type) {
            case "" -> "";
            case "journal-article", "article" -> "article";
            case "proceedings-article" -> "conference";
            case "posted-content" -> posted(subtype);
            case "preprint" -> "preprint";
            case "book-chapter", "book-section", "book-part", "book-track", "reference-entry" -> "chapter";
            case "book", "monograph", "edited-book", "reference-book", "book-set", "book-series", "proceedings" ->
                "book";
            case "dissertation" -> "thesis";
            case "report", "report-component", "report-series" -> "report";
            case "dataset", "database" -> "dataset";
            case "software" -> "software";
            default -> "other";
        };
    }

    private static String posted(String subtype) {
        return switch (subtype) {
            case "", "preprint", "working_paper" -> "preprint";
            case "dissertation" -> "thesis";
            case "report" -> "report";
            default -> "other";
        };
    }
}
