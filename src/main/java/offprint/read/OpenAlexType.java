package offprint.read;

/** What OpenAlex calls a work, with what Crossref calls it and with where it was published, in our words. */
final class OpenAlexType {
    private OpenAlexType() {}

    /** Our word; empty when nothing is told. */
    static String of(Value.Mapping work) {
        var type = Look.text(work, "type");
        return switch (type) {
            case "" -> CrossrefType.of(Look.text(work, "type_crossref"), "");
            case "article", "review", "letter", "editorial", "journal-article" -> article(work);
            case "conference-paper", "conference-abstract" -> "conference";
            case "reference-entry" -> "chapter";
            default -> CrossrefType.of(type, "");
        };
    }

    /** OpenAlex calls papers of conferences and preprints articles as well. */
    private static String article(Value.Mapping work) {
        var crossref = Look.text(work, "type_crossref");
        if (!crossref.isEmpty() && !crossref.equals("journal-article")) {
            return CrossrefType.of(crossref, "");
        }
        return switch (Look.text(work, "primary_location", "source", "type")) {
            case "conference" -> "conference";
            case "repository" -> "preprint";
            default -> "article";
        };
    }
}
