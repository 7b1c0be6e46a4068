package offprint.read;

import java.time.LocalDate;
import java.util.Optional;
import offprint.report.Report;

/** Reads submissions of OpenReview: notes of either version of its API, and lists that others made of them. */
final class OpenReviewImporter extends JsonImporter {
    @Override
    public String format() {
        return "openreview";
    }

    @Override
    public String description() {
        return "notes of OpenReview";
    }

    @Override
    boolean isPaper(Value.Mapping object) {
        return isNote(object) || OpenReviewRow.isRow(object);
    }

    private static boolean isNote(Value.Mapping object) {
        return Look.mapping(object, "content").isPresent()
                && Look.hasAny(object, "forum", "invitation", "invitations", "signatures");
    }

    @Override
    boolean isAnswer(Value.Mapping object) {
        return object.get("notes").filter(Value.Sequence.class::isInstance).isPresent()
                && object.get("title").isEmpty();
    }

    @Override
    void read(Value.Mapping object, Draft draft, Optional<LocalDate> day, Report report) {
        if (!isNote(object)) {
            new OpenReviewRow(object, draft).say();
            return;
        }
        var note = new OpenReviewNote(object, draft);
        note.whyNone()
                .ifPresentOrElse(
                        why -> {
                            draft.skip();
                            report.note("record.reply", object.at(), why + ", which is no paper; it is left out", "");
                        },
                        note::say);
    }
}
