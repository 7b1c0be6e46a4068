package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Offers;

/** The papers of the site for programs: the API, and files that hold all of them. A site without papers has none. */
final class LibraryKind implements PageKind {
    static final String JSONL = "library.jsonl.gz";
    static final String CSV = "library.csv";
    static final String SQL = "library.sql";
    static final String PACKAGE = "datapackage.json";

    @Override
    public List<Page> pages(Outline outline) {
        var offers = outline.site().offers();
        List<Page> pages = new ArrayList<>();
        if (outline.digest().papers().isEmpty()) {
            return pages;
        }
        if (offers.has("api") || offers.has("jsonl")) {
            var data = new PaperData(outline);
            if (offers.has("jsonl")) {
                pages.add(new Page(
                        JSONL,
                        "library",
                        new View.DataLines(data.entries().stream()
                                .map(PaperData.Entry::record)
                                .toList())));
            }
            if (offers.has("api")) {
                pages.addAll(new Api(outline, data).pages());
            }
        }
        if (offers.has("csv")) {
            pages.add(new Page(CSV, "library", new LibraryTable(outline).view()));
        }
        if (offers.has("sql")) {
            pages.add(new Page(SQL, "library", new LibraryDatabase(outline).view()));
        }
        if (isDescribed(offers)) {
            pages.add(new Page("datapackage", "data-package", new View.Data(DataPackage.of(outline))));
        }
        return pages;
    }

    /** Whether there is something that a data package describes. */
    static boolean isDescribed(Offers offers) {
        return offers.has("jsonl") || offers.has("csv") || offers.has("sql");
    }
}
