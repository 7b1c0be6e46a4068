package offprint.read;

import offprint.model.Identifier;
import offprint.model.PartialDate;

/** What Crossref says of retractions and corrections: those of a work, and those that a work is. */
final class CrossrefNotices {
    private final Value.Mapping work;
    private final Draft draft;

    CrossrefNotices(Value.Mapping work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    void say() {
        var own = Identifier.parse(Look.text(work, "DOI"));
        for (var update : Look.mappings(work, "update-to")) {
            boolean itself = own.isPresent() && own.equals(Identifier.parse(Look.text(update, "DOI")));
            notice(update, Look.text(update, "type"), itself ? "" : "of", Look.text(update, "DOI"));
        }
        for (var update : Look.mappings(work, "updated-by")) {
            notice(update, Look.text(update, "type"), "id", Look.text(update, "DOI"));
        }
        for (var type : java.util.List.of("retracted", "withdrawn", "corrected")) {
            Look.mappings(work, "relation", "is-" + type + "-by")
                    .forEach(update -> notice(update, type, "id", Look.text(update, "id")));
        }
    }

    private void notice(Value.Mapping update, String crossref, String role, String doi) {
        var type = type(crossref);
        if (type.isEmpty()) {
            return;
        }
        var notice = new Draft.Part(update.at()).with("type", type);
        Identifier.parse(doi).filter(id -> !role.isEmpty()).ifPresent(id -> notice.with(role, id.canonical()));
        Look.at(update, "updated")
                .flatMap(JsonDates::parts)
                .map(PartialDate::toString)
                .ifPresent(on -> notice.with("on", on));
        draft.item("notices", notice.mapping());
    }

    /** Our word; a new version or edition is no notice. */
    private static String type(String crossref) {
        return switch (crossref.toLowerCase(java.util.Locale.ROOT).replace('-', '_')) {
            case "retraction", "partial_retraction", "removal", "retracted" -> "retraction";
            case "withdrawal", "withdrawn" -> "withdrawal";
            case "expression_of_concern", "concern" -> "concern";
            case "correction", "corrected", "erratum", "corrigendum", "addendum", "clarification" -> "correction";
            default -> "";
        };
    }
}
