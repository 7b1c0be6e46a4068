package offprint.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.report.Report;

/** Reads CSL-JSON, which Zotero, citation processors and resolvers of DOIs write: items, one or many. */
final class CslJsonImporter extends JsonImporter {
    @Override
    public String format() {
        return "csl-json";
    }

    @Override
    public String description() {
        return "items of CSL-JSON";
    }

    @Override
    boolean isPaper(Value.Mapping object) {
        if (Look.hasAny(object, "ids", "authors", "published", "featured", "links", "paper")) {
            return false; // a record of ours
        }
        var type = Look.text(object, "type");
        boolean dated = Look.mapping(object, "issued")
                .filter(date -> Look.hasAny(date, "date-parts", "raw", "literal"))
                .isPresent();
        boolean named = Stream.of("author", "editor")
                .flatMap(role -> Look.mappings(object, role).stream())
                .anyMatch(person -> Look.hasAny(person, "family", "literal"));
        return dated
                || named
                || CslType.isOnlyOfCsl(type)
                || CslType.isKnown(type) && Look.hasAny(object, "id", "citation-key", "DOI");
    }

    @Override
    boolean isAnswer(Value.Mapping object) {
        return false;
    }

    /** Items may lie under any name, by their keys above all. */
    @Override
    boolean mayHold(String field) {
        return true;
    }

    @Override
    void read(Value.Mapping item, Draft draft, Optional<LocalDate> day, Report report) {
        new CslItem(item, draft, report).say();
    }
}
