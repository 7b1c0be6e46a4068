package offprint.read;

import java.util.Locale;

/** What sort of publication an entry is. */
final class BibtexType {
    private BibtexType() {}

    /** The word of our records for the type of an entry; empty when it says nothing. */
    static String of(BibtexEntry entry, boolean onArxiv, boolean hasJournal) {
        boolean server =
                isPreprintServer(entry.text("journaltitle", "journal", "publisher", "howpublished", "institution"))
                        || entry.text("type", "pubstate").matches("(?i).*preprint.*");
        return switch (entry.type()) {
            case "article" -> server || onArxiv && !hasJournal ? "preprint" : "article";
            case "inproceedings", "conference" -> "conference";
            case "inbook", "incollection", "bookinbook", "suppbook", "suppcollection", "inreference" -> "chapter";
            case "book",
                    "mvbook",
                    "booklet",
                    "proceedings",
                    "mvproceedings",
                    "collection",
                    "mvcollection",
                    "reference",
                    "mvreference" -> "book";
            case "phdthesis", "mastersthesis", "thesis", "bachelorsthesis", "bachelorthesis", "masterthesis" ->
                "thesis";
            case "techreport", "report" -> server ? "preprint" : "report";
            case "software", "softwareversion", "softwaremodule", "codefragment" -> "software";
            case "dataset", "data" -> "dataset";
            case "preprint" -> "preprint";
            case "online", "electronic", "www", "webpage", "unpublished", "misc", "" ->
                server || onArxiv ? "preprint" : misc(entry);
            case "manual",
                    "patent",
                    "periodical",
                    "standard",
                    "video",
                    "audio",
                    "movie",
                    "music",
                    "image",
                    "artwork",
                    "performance",
                    "review",
                    "letter",
                    "legislation",
                    "legal",
                    "jurisdiction",
                    "commentary" -> "other";
            default -> "";
        };
    }

    private static String misc(BibtexEntry entry) {
        return switch (entry.text("type").toLowerCase(Locale.ROOT)) {
            case "dataset", "data set" -> "dataset";
            case "software", "computer software" -> "software";
            default -> entry.type().equals("misc") || entry.type().isEmpty() ? "" : "other";
        };
    }

    /** Whether a journal or publisher is a place for preprints. */
    static boolean isPreprintServer(String name) {
        return isArxiv(name)
                || name.matches(
                        "(?i).*\\b(?:bio|med|chem|psy|soc|eng|tech|eco|edu?)(?:rn|a?r)xiv\\b.*|.*\\bssrn\\b.*|research square|preprints(?:\\.org)?|.*eprint archive.*|authorea.*|openrxiv");
    }

    /** Whether a journal is arXiv under one of its names; then it is no venue. */
    static boolean isArxiv(String name) {
        return name.strip()
                .matches(
                        "(?i)\\{*(?:the )?(?:arxiv\\b|corr\\b).*|.*\\barxiv(?:\\.org)?\\}*|.*\\barxiv (?:e-?|pre)?prints?.*");
    }
}
