package offprint.curate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.report.Report;

/** Tells of two meetings at once, of one series or of two that share a room, an address or a person. */
final class Clashes {
    private Clashes() {}

    /**
     * Reports each pair.
     *
     * @param meetings by time
     */
    static void tell(List<Meeting> meetings, Report report) {
        List<Meeting> running = new ArrayList<>();
        for (var meeting : meetings) {
            if (meeting.session().isCancelled()) {
                continue;
            }
            running.removeIf(other -> !other.when()
                    .end()
                    .toInstant()
                    .isAfter(meeting.when().start().toInstant()));
            for (var other : running) {
                if (other.when().overlaps(meeting.when())) {
                    shared(other, meeting).ifPresent(what -> tell(other, meeting, what, report));
                }
            }
            running.add(meeting);
        }
    }

    private static void tell(Meeting first, Meeting second, String what, Report report) {
        var message = "this meeting is at the same time as \"" + first.key() + "\" ("
                + first.when().written() + "), " + what;
        var hint = "the other stands at " + first.session().at()
                + "; change the time of one, cancel it, or tell them apart with \"series:\"";
        if (second.session().byHand()) {
            report.error("session.clash", second.session().at(), message, hint);
        } else {
            report.warning("session.clash", second.session().at(), message, hint);
        }
    }

    private static Optional<String> shared(Meeting first, Meeting second) {
        var one = first.session();
        var other = second.session();
        if (folded(one.series()).equals(folded(other.series()))) {
            return Optional.of(one.series()
                    .map("and both belong to the series \"%s\""::formatted)
                    .orElse("and no series tells them apart"));
        }
        if (one.where().place().isPresent()
                && folded(one.where().place()).equals(folded(other.where().place()))) {
            return Optional.of("and in the same place");
        }
        if (one.where().online().isPresent()
                && one.where().online().equals(other.where().online())) {
            return Optional.of("and at the same address");
        }
        var names = first.attendants().map(Meeting.Attendant::name).collect(Collectors.toCollection(HashSet::new));
        names.retainAll(second.attendants().map(Meeting.Attendant::name).collect(Collectors.toSet()));
        return names.stream().sorted().findFirst().map("and %s is at both"::formatted);
    }

    private static String folded(Optional<String> text) {
        return text.orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
