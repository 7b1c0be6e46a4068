package offprint.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.model.Paper;
import offprint.model.Period;

/** When pages last changed, as far as the data tells; never after the day of the build. */
final class LastChanges {
    private final Map<String, LocalDate> days = new HashMap<>();
    private final LocalDate today;

    LastChanges(Outline outline) {
        today = outline.site().today();
        outline.digest().papers().forEach(paper -> put("papers/" + paper.key(), paper.lastChange().stream()));
        for (var shelf : outline.shelves().all()) {
            if (!shelf.scope().equals("digests")) {
                put(shelf.stem(), changes(shelf.papers()));
            }
        }
        for (var span : Period.Span.values()) {
            for (var period : outline.periods(span).keySet()) {
                put(Outline.path(period), outline.lastDay(period).stream());
                put(span.folder() + "/index", outline.lastDay(period).stream());
            }
        }
        for (var meeting : outline.digest().meetings()) {
            var days = Stream.concat(
                    meeting.session().history().last().stream(),
                    Stream.of(meeting.when().lastDay()));
            days.forEach(day ->
                    List.of(Sessions.stem(meeting), "sessions/index").forEach(stem -> put(stem, Stream.of(day))));
            meeting.session().history().last().ifPresent(day -> put("index", Stream.of(day)));
        }
        put("papers/index", changes(outline.digest().papers()));
        put("topics/index", changes(outline.digest().papers()));
    }

    private static Stream<LocalDate> changes(List<Paper> papers) {
        return papers.stream().flatMap(paper -> paper.lastChange().stream());
    }

    private void put(String stem, Stream<LocalDate> some) {
        some.filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .ifPresent(day -> days.merge(stem, day, (one, other) -> one.isAfter(other) ? one : other));
    }

    /** When the page at a path without extension last changed; the pages of a list change together. */
    Optional<LocalDate> of(String path) {
        int cut = path.lastIndexOf('/');
        boolean isNumbered = cut > 0 && path.substring(cut + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return Optional.ofNullable(days.get(path))
                .or(() -> isNumbered ? Optional.ofNullable(days.get(path.substring(0, cut))) : Optional.empty());
    }
}
