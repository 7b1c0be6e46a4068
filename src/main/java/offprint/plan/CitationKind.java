package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import offprint.cite.Reference;
import offprint.model.Offers;

/** Lists of papers as files to cite, in each format that the site offers. */
final class CitationKind implements PageKind {
    /**
     * A format of references.
     *
     * @param word how {@code site.yaml} calls it
     * @param name how readers call it
     * @param extension of its files
     * @param type its media type
     */
    private record Form(String word, String name, String extension, String type) {}

    private static final List<Form> FORMS = List.of(
            new Form("bibtex", "BibTeX", ".bib", "application/x-bibtex"),
            new Form("ris", "RIS", ".ris", "application/x-research-info-systems"),
            new Form("csl", "CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json"));

    @Override
    public List<Page> pages(Outline outline) {
        var offers = outline.site().offers();
        List<Page> pages = new ArrayList<>();
        for (var shelf : outline.shelves().all()) {
            if (isOffered(shelf, offers)) {
                add(shelf.library(), outline.references().of(shelf.papers()), offers, pages);
            }
        }
        for (var topic : outline.topics()) {
            var papers = outline.papersOn(topic);
            if (offers.citations().contains("topics") && !papers.isEmpty()) {
                var references = outline.references().of(papers);
                topic.aliases().forEach(alias -> add("topics/" + alias, references, offers, pages));
            }
        }
        if (offers.citations().contains("papers")) {
            for (var paper : outline.digest().papers()) {
                add("papers/" + paper.key(), List.of(outline.references().of(paper)), offers, pages);
            }
        }
        return pages;
    }

    private static boolean isOffered(Shelf shelf, Offers offers) {
        return offers.citations().contains(shelf.scope()) && !shelf.papers().isEmpty();
    }

    private static void add(String stem, List<Reference> references, Offers offers, List<Page> pages) {
        for (var form : FORMS) {
            if (offers.has(form.word())) {
                pages.add(
                        new Page(stem, "references-" + form.word(), new View.References(form.extension(), references)));
            }
        }
    }

    /** The files to cite that belong to the page at a stem. */
    static List<View.FeedRef> files(String stem, Outline outline) {
        var offers = outline.site().offers();
        // the home page and the list of all papers are pages of the same list
        var shelf = outline.shelves().at(stem.equals("papers/index") ? "index" : stem);
        if (shelf.isPresent()) {
            return isOffered(shelf.get(), offers) ? files(shelf.get().library(), offers) : List.of();
        }
        boolean isPaper =
                offers.citations().contains("papers") && outline.references().hasPage(stem);
        return isPaper ? files(stem, offers) : List.of();
    }

    private static List<View.FeedRef> files(String stem, Offers offers) {
        return FORMS.stream()
                .filter(form -> offers.has(form.word()))
                .map(form -> new View.FeedRef(form.name(), form.type(), stem + form.extension()))
                .toList();
    }
}
