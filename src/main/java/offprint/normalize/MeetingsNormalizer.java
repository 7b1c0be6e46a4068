package offprint.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import offprint.model.Meetings;
import offprint.model.Rhythm;
import offprint.model.Said;
import offprint.report.Report;

/** The settings that say how a group meets. */
final class MeetingsNormalizer {
    private final Report report;

    MeetingsNormalizer(Report report) {
        this.report = report;
    }

    Meetings meetings(Fields fields) {
        return new Meetings(rhythms(fields), terms(fields));
    }

    private List<Rhythm> rhythms(Fields fields) {
        List<Rhythm> rhythms = new ArrayList<>();
        for (var text : fields.texts("meets")) {
            var reading = RhythmText.of(text.value());
            reading.rhythm().ifPresent(rhythms::add);
            if (reading.rhythm().isEmpty()) {
                report.error(
                        "meets.invalid",
                        text.at(),
                        "\"" + Fields.shortened(text.value()) + "\" " + reading.complaint(),
                        "write it as \"" + RhythmText.EXAMPLE + "\"");
            }
        }
        return rhythms;
    }

    private List<Meetings.Term> terms(Fields fields) {
        List<Meetings.Term> terms = new ArrayList<>();
        for (var item : fields.list("terms")) {
            fields.mapping(item, "terms").ifPresent(is -> {
                var name = is.text("name").map(Said::value).map(Tex::clean);
                var from = is.day("from").map(Said::value);
                is.rejectUnknown();
                if (name.isEmpty() || is.value("from").isEmpty()) {
                    report.error(
                            "term.invalid",
                            is.at(),
                            "a term has a name and the day on which it begins",
                            "write {name: Fall 2025, from: 2025-09-01}");
                } else {
                    from.ifPresent(day -> terms.add(new Meetings.Term(name.get(), day)));
                }
            });
        }
        terms.sort(Comparator.comparing(Meetings.Term::from));
        return terms;
    }
}
