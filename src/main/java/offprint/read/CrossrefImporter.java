package offprint.read;

import java.time.LocalDate;
import java.util.Optional;
import offprint.report.Report;

/** Reads works as the REST API of Crossref gives them: one, a list, or bare. */
final class CrossrefImporter extends JsonImporter {
    private static final String[] REGISTRY = {
        "prefix", "member", "indexed", "deposited", "is-referenced-by-count", "references-count", "score"
    };

    @Override
    public String format() {
        return "crossref";
    }

    @Override
    public String description() {
        return "works of Crossref";
    }

    @Override
    boolean isPaper(Value.Mapping object) {
        boolean listed = Look.at(object, "title")
                .filter(Value.Sequence.class::isInstance)
                .isPresent();
        boolean registered = Look.hasAny(object, REGISTRY);
        return Look.hasAny(object, "DOI") && (listed || registered) && !Look.hasAny(object, "citation-key")
                || listed && Look.hasAny(object, "author", "container-title");
    }

    @Override
    boolean isAnswer(Value.Mapping object) {
        return Look.text(object, "message-type").startsWith("work");
    }

    @Override
    void read(Value.Mapping work, Draft draft, Optional<LocalDate> day, Report report) {
        new CrossrefWork(work, draft).say();
    }
}
