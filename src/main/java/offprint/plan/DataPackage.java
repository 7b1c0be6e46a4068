package offprint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offprint.model.Folded;
import offprint.model.Paper;

/** What the files of the whole library hold, as a Frictionless Data Package, version 1. */
final class DataPackage {
    private DataPackage() {}

    static Json of(Outline outline) {
        var site = outline.site();
        var name = Folded.slug(site.title());
        return Json.object()
                .with("profile", "data-package")
                .with("name", name.isEmpty() ? "library" : name)
                .with("id", site.id().map(id -> "tag:" + id + ":library"))
                .with("title", site.title())
                .with(
                        "description",
                        site.description().map(text -> text + " ").orElse("") + String.join(" ", Rights.of(site)))
                .with("homepage", site.url())
                .with("version", version(outline.digest().papers()))
                .with("licenses", Rights.license(site))
                .with(
                        "contributors",
                        Json.of(site.editors().stream()
                                .map(editor -> Json.object()
                                        .with("title", editor)
                                        .with("role", "maintainer")
                                        .made())
                                .toList()))
                .with(
                        "keywords",
                        Json.texts(outline.topics().stream()
                                .map(topic -> topic.name())
                                .toList()))
                .with("resources", Json.of(resources(outline)))
                .made();
    }

    /** The day of the last change of a paper, as {@code 2025.11.10}: no clock is asked. */
    private static Optional<String> version(List<Paper> papers) {
        return papers.stream()
                .flatMap(paper -> paper.lastChange().stream())
                .max(Comparator.naturalOrder())
                .map(DataPackage::version);
    }

    private static String version(LocalDate day) {
        return day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }

    private static List<Json> resources(Outline outline) {
        var offers = outline.site().offers();
        List<Json> resources = new ArrayList<>();
        if (offers.has("csv")) {
            resources.add(Json.object()
                    .with("profile", "tabular-data-resource")
                    .with("name", "papers")
                    .with("title", "The papers as a table")
                    .with("path", LibraryKind.CSV)
                    .with("format", "csv")
                    .with("mediatype", "text/csv")
                    .with("encoding", "utf-8")
                    .with("dialect", dialect())
                    .with("schema", schema(outline))
                    .made());
        }
        if (offers.has("jsonl")) {
            resources.add(file("records", "The papers as records, a paper a line", LibraryKind.JSONL)
                    .with("format", "jsonl")
                    .with("mediatype", "application/gzip")
                    .with("encoding", "utf-8")
                    .with("compression", "gz")
                    .made());
        }
        if (offers.has("sql")) {
            resources.add(file("database", "The site as SQL for SQLite", LibraryKind.SQL)
                    .with("format", "sql")
                    .with("mediatype", "application/sql")
                    .with("encoding", "utf-8")
                    .made());
        }
        return resources;
    }

    private static Json.Making file(String name, String title, String path) {
        return Json.object()
                .with("profile", "data-resource")
                .with("name", name)
                .with("title", title)
                .with("path", path);
    }

    private static Json dialect() {
        return Json.object()
                .with("delimiter", ",")
                .with("lineTerminator", "\r\n")
                .with("quoteChar", "\"")
                .with("doubleQuote", true)
                .with("header", true)
                .made();
    }

    private static Json schema(Outline outline) {
        var fields = new LibraryTable(outline)
                .columns().stream()
                        .map(column -> Json.object()
                                .with("name", column.name())
                                .with("type", column.type())
                                .with("description", column.about())
                                .made())
                        .toList();
        return Json.object()
                .with("fields", Json.of(fields))
                .with("missingValues", Json.of(List.of(Json.of(""))))
                .with("primaryKey", "key")
                .made();
    }
}
