package offprint.read;

import java.util.Locale;

/** The types of DataCite in our words. */
final class DataciteType {
    private DataciteType() {}

    /** Our word; empty when no type is given. */
    static String of(Value.Mapping work, boolean isArxiv) {
        if (isArxiv) {
            return "preprint";
        }
        return switch (Look.text(work, "types", "resourceTypeGeneral")) {
            case "Preprint" -> "preprint";
            case "JournalArticle", "DataPaper" -> "article";
            case "ConferencePaper" -> "conference";
            case "BookChapter" -> "chapter";
            case "Book", "ConferenceProceeding" -> "book";
            case "Dissertation" -> "thesis";
            case "Report" -> "report";
            case "Dataset", "Collection" -> "dataset";
            case "Software", "ComputationalNotebook" -> "software";
            case "Text" -> text(work);
            case "" -> citeproc(Look.text(work, "types", "citeproc"), "");
            default -> "other";
        };
    }

    /** A text may be anything; what the depositor calls it tells more. */
    private static String text(Value.Mapping work) {
        var called = Look.text(work, "types", "resourceType")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        if (called.contains("preprint")) {
            return "preprint";
        }
        if (called.contains("thesis") || called.contains("dissertation")) {
            return "thesis";
        }
        if (called.contains("conference") || called.contains("proceeding")) {
            return "conference";
        }
        if (called.contains("chapter") || called.contains("booksection")) {
            return "chapter";
        }
        if (called.contains("report") || called.contains("workingpaper")) {
            return "report";
        }
        if (called.contains("article")) {
            return "article";
        }
        return called.equals("book") || called.equals("monograph")
                ? "book"
                : citeproc(Look.text(work, "types", "citeproc"), "other");
    }

    private static String citeproc(String type, String otherwise) {
        return switch (type) {
            case "article-journal" -> "article";
            case "paper-conference" -> "conference";
            case "chapter", "book", "thesis", "report", "dataset", "software" -> type;
            default -> otherwise;
        };
    }
}
