package offprint.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Source;
import offprint.report.Position;
import offprint.report.Report;

/** Writes the papers of a page as records, each fact with its place. */
final class HfPageRecord {
    private final HfPage page;
    private final LocalDate day;
    private final Source source;
    private final Report report;

    HfPageRecord(HfPage page, LocalDate day, Source source, Report report) {
        this.page = page;
        this.day = day;
        this.source = source;
        this.report = report;
    }

    Entry entry(HfPageEntry paper) {
        var at = paper.title().at();
        var fields = new ArrayList<Value.Field>();
        fields.add(field("title", paper.title()));
        paper.id().ifPresent(id -> fields.add(new Value.Field("ids", id.at(), list(id))));
        paper.authors().ifPresent(number -> fields.add(field("authorCount", number)));
        paper.organization().ifPresent(organization -> fields.add(organization(organization)));
        paper.date().flatMap(this::published).ifPresent(date -> fields.add(field("published", date)));
        fields.add(featured(at));
        paper.summary().ifPresent(words -> fields.add(field("abstract", words)));
        counts(paper).ifPresent(fields::add);
        fields.add(field("at", new HfTextSpan(Integer.toString(at.line()), at)));
        return new Entry(Entry.Kind.PAPER, source, new Value.Mapping(fields, at), "", at);
    }

    private static Value.Field field(String name, HfTextSpan words) {
        return new Value.Field(name, words.at(), words.scalar());
    }

    private static Value.Sequence list(HfTextSpan item) {
        return new Value.Sequence(List.of(item.scalar()), item.at());
    }

    private static Value.Field organization(HfPageEntry.Organization organization) {
        var fields = new ArrayList<Value.Field>();
        fields.add(field("name", organization.name()));
        organization.slug().ifPresent(slug -> fields.add(field("slug", slug)));
        var at = organization.name().at();
        return new Value.Field("organization", at, new Value.Mapping(fields, at));
    }

    private Value.Field featured(Position title) {
        var at = page.day().map(shown -> shown.text().at()).orElse(title);
        return new Value.Field("featured", at, list(new HfTextSpan(day.toString(), at)));
    }

    /** The day of publication; one that cannot be is told and left out. */
    private Optional<HfTextSpan> published(HfPageEntry.Date date) {
        var at = date.text().at();
        var words = "\"" + date.text().text() + "\"";
        var published = date.day().in(day.getYear());
        if (published.isEmpty()) {
            report.warning("date.invalid", at, words + " is not a day", "the date is left out");
            return Optional.empty();
        }
        if (published.get().isAfter(day)) {
            var message = words + " would be after the day of the page, " + day;
            report.warning("date.contradicted", at, message, "the date is left out");
            return Optional.empty();
        }
        return Optional.of(new HfTextSpan(published.get().toString(), at));
    }

    private Optional<Value.Field> counts(HfPageEntry paper) {
        var counts = new ArrayList<Value.Field>();
        paper.upvotes().ifPresent(number -> counts.add(count("upvotes", number)));
        paper.comments().ifPresent(number -> counts.add(count("comments", number)));
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        var at = counts.get(0).at();
        return Optional.of(new Value.Field("counts", at, new Value.Mapping(counts, at)));
    }

    private Value.Field count(String name, HfTextSpan number) {
        var on = new HfTextSpan(day.toString(), number.at());
        var fields = List.of(field("value", number), field("on", on));
        return new Value.Field(name, number.at(), new Value.Mapping(fields, number.at()));
    }
}
