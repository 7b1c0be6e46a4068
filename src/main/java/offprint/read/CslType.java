package offprint.read;

import java.util.Map;

/** The types of CSL in our words. */
final class CslType {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("review", "article"),
            Map.entry("review-book", "article"),
            Map.entry("paper-conference", "conference"),
            Map.entry("manuscript", "preprint"),
            Map.entry("chapter", "chapter"),
            Map.entry("entry", "chapter"),
            Map.entry("entry-dictionary", "chapter"),
            Map.entry("entry-encyclopedia", "chapter"),
            Map.entry("book", "book"),
            Map.entry("classic", "book"),
            Map.entry("collection", "book"),
            Map.entry("thesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"));
    private static final java.util.Set<String> OTHERS = java.util.Set.of(
            "bill",
            "broadcast",
            "document",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "song",
            "speech",
            "standard",
            "treaty",
            "webpage",
            "article");

    private CslType() {}

    /** Whether it is a type of CSL. */
    static boolean isKnown(String type) {
        return WORDS.containsKey(type) || OTHERS.contains(type);
    }

    /** Whether nobody else calls a type so. */
    static boolean isOnlyOfCsl(String type) {
        return isKnown(type) && (type.indexOf('-') > 0 || type.indexOf('_') > 0);
    }

    /** Our word: what CSL calls an article is one that is in no journal. */
    static String of(String type, boolean inContainer) {
        if (type.equals("article")) {
            return inContainer ? "article" : "preprint";
        }
        var word = WORDS.get(type);
        return word != null ? word : OTHERS.contains(type) ? "other" : CrossrefType.of(type, "");
    }
}
