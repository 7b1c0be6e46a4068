package offprint.curate;

import java.util.Optional;
import offprint.model.Said;
import offprint.report.Report;

/** Who wrote a note becomes somebody of {@code people.yaml}. */
final class NameWriters implements Rule {
    @Override
    public Work apply(Work work, Report report) {
        boolean hasWriter = work.papers().stream()
                .anyMatch(joined -> joined.paper().noteBy().isPresent());
        if (!hasWriter) {
            return work;
        }
        var people = new Attendants(work.library().people(), report);
        var named = work.papers().stream()
                .map(joined -> joined.paper().noteBy().isEmpty() ? joined : named(joined, people))
                .toList();
        people.tellGuests();
        return work.with(named, work.held());
    }

    private static Work.Joined named(Work.Joined joined, Attendants people) {
        Optional<Said<String>> by = joined.paper().noteBy().map(said -> {
            var found = people.find(said, true);
            return new Said<>(found.slug().orElse(found.name()), said.at());
        });
        return joined.with(joined.paper().notedBy(by));
    }
}
