package offprint.read;

import java.util.Optional;

/** Where an entry was published. */
final class BibtexVenue {
    private static final String BOOKS = "(?:mv)?(?:book|proceedings|collection|reference)";

    private BibtexVenue() {}

    /** The journal, the proceedings or the book; arXiv is none. */
    static Optional<Value.Scalar> name(BibtexEntry entry) {
        var found = switch (entry.type()) {
            case "inproceedings", "conference" ->
                entry.first("booktitle", "eventtitle", "journaltitle", "journal", "maintitle", "series");
            case "incollection", "inbook", "bookinbook", "suppbook", "suppcollection", "inreference" ->
                entry.first("booktitle", "maintitle", "journaltitle", "journal", "series");
            case "article" -> entry.first("journaltitle", "fjournal", "journal", "journalfull", "booktitle");
            case "proceedings", "mvproceedings", "collection", "book", "mvbook", "reference" ->
                entry.first("maintitle", "eventtitle", "journaltitle", "journal", "series");
            default -> entry.first("journaltitle", "fjournal", "journal", "booktitle", "eventtitle");
        };
        return found.filter(name -> !BibtexType.isArxiv(name.text()))
                .filter(name -> !name.text().equals(entry.text("title", "booktitle", "maintitle"))
                        || !entry.type().matches(BOOKS))
                .map(name -> new Value.Scalar(MarkedUp.plain(BibtexJournals.name(name.text())), name.at()));
    }

    /** Says the venue: without a journal or a book, the publisher, school or institution stands for it. */
    static void add(BibtexEntry entry, Draft draft, Optional<Value.Scalar> published) {
        var publisher = publisher(entry);
        var name = name(entry).or(() -> publisher);
        if (name.isEmpty()) {
            return;
        }
        draft.venue("name", name.get().text(), name.get().at());
        published.ifPresent(date -> draft.venue("year", date.text().substring(0, 4), date.at()));
        part(entry.first("volume"), "volume", draft);
        if (!entry.type().matches("techreport|report|.*thesis|patent|book|manual")) {
            part(entry.first("issue").or(() -> entry.first("number")), "issue", draft);
        }
        entry.first("pages", "eid", "articleno", "article-number")
                .ifPresent(pages -> draft.venue("pages", pages(pages.text()), pages.at()));
        part(publisher, "publisher", draft);
    }

    private static void part(Optional<Value.Scalar> value, String part, Draft draft) {
        value.filter(said -> !said.text().matches("(?i)abs/.*|arxiv:.*"))
                .ifPresent(said -> draft.venue(part, said.text(), said.at()));
    }

    private static Optional<Value.Scalar> publisher(BibtexEntry entry) {
        var found = entry.type().endsWith("thesis")
                ? entry.first("school", "institution", "publisher", "organization")
                : entry.type().endsWith("report")
                        ? entry.first("institution", "publisher", "organization", "school")
                        : entry.first("publisher", "institution", "school", "organization");
        return found.filter(name -> !BibtexType.isArxiv(name.text()))
                .map(name -> new Value.Scalar(MarkedUp.plain(name.text()), name.at()));
    }

    /** Pages with one dash between the first and the last, which may be missing. */
    static String pages(String text) {
        return text.replaceAll("\\\\(?:text)?(?:en|em)?dash\\b", "-")
                .replaceAll("\\s*[-\u2010-\u2015\u2212]+\\s*", "–")
                .replaceAll("^–|–$|–(?=[,;])", "")
                .replaceFirst("^(?i:pp?\\.?~?\\s*)(?=\\d)", "")
                .strip();
    }
}
