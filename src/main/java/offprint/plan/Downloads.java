package offprint.plan;

import java.util.ArrayList;
import java.util.List;

/** The files that hold the whole site for programs. */
final class Downloads {
    private Downloads() {}

    /** Those that are written; none for a site without papers. */
    static List<View.Download> of(Outline outline) {
        var offers = outline.site().offers();
        var root = outline.site().url().orElse("");
        List<View.Download> files = new ArrayList<>();
        if (outline.digest().papers().isEmpty()) {
            return files;
        }
        if (offers.has("api")) {
            files.add(new View.Download(
                    "api",
                    new View.Ref("API", Api.ROOT + "index.json"),
                    "JSON: where everything else is found",
                    "curl " + root + Api.ROOT + "index.json"));
        }
        if (offers.has("jsonl")) {
            files.add(new View.Download(
                    "jsonl",
                    new View.Ref("library.jsonl.gz", LibraryKind.JSONL),
                    "JSON Lines, packed with gzip: a paper a line, with all that is known of it",
                    "gzip -dc library.jsonl.gz | head -n 1"));
        }
        if (offers.has("csv")) {
            files.add(new View.Download(
                    "csv",
                    new View.Ref("library.csv", LibraryKind.CSV),
                    "CSV: a paper a row, for spreadsheets and notebooks",
                    "pandas.read_csv(\"library.csv\")"));
        }
        if (offers.has("sql")) {
            files.add(new View.Download(
                    "sql",
                    new View.Ref("library.sql", LibraryKind.SQL),
                    "SQL for SQLite: papers, authors, topics, links and meetings, with an index of their words",
                    "sqlite3 library.db < library.sql"));
        }
        for (var list : CitationKind.files("index", outline)) {
            files.add(new View.Download(
                    list.path(),
                    new View.Ref(list.path(), list.path()),
                    list.title() + ": all papers, for programs that cite",
                    ""));
        }
        if (LibraryKind.isDescribed(offers)) {
            files.add(new View.Download(
                    "datapackage",
                    new View.Ref("datapackage.json", LibraryKind.PACKAGE),
                    "what these files hold, for tools that read data packages",
                    ""));
        }
        if (offers.has("markdown")) {
            files.add(new View.Download(
                    "llms",
                    new View.Ref("llms.txt", "llms.txt"),
                    "Markdown: where each digest is found as plain text",
                    ""));
        }
        return files;
    }
}
