package offprint.read;

import java.time.LocalDate;
import java.util.Optional;
import offprint.report.Report;

/** Reads works as the REST API of DataCite gives them, or as it exports them. */
final class DataciteImporter extends JsonImporter {
    @Override
    public String format() {
        return "datacite";
    }

    @Override
    public String description() {
        return "works of DataCite";
    }

    @Override
    boolean isPaper(Value.Mapping object) {
        var attributes = Look.mapping(object, "attributes");
        var work = attributes.orElse(object);
        boolean titled = Look.mappings(work, "titles").stream().anyMatch(title -> Look.hasAny(title, "title"));
        boolean created = Look.mappings(work, "creators").stream()
                .anyMatch(creator -> Look.hasAny(creator, "name", "familyName"));
        boolean marked = Look.hasAny(work, "doi", "publicationYear", "schemaVersion", "types", "identifiers");
        return marked && (titled || created)
                || attributes.filter(inner -> Look.hasAny(inner, "doi")).isPresent();
    }

    @Override
    boolean isAnswer(Value.Mapping object) {
        return object.get("data").isPresent()
                && Look.at(object, "meta", "totalPages").isPresent();
    }

    @Override
    void read(Value.Mapping object, Draft draft, Optional<LocalDate> day, Report report) {
        new DataciteWork(Look.mapping(object, "attributes").orElse(object), draft).say();
    }
}
