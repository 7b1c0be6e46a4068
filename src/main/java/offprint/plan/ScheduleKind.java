package offprint.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.curate.Meeting;
import offprint.model.Meetings;

/** The schedule of all meetings, and one of each series. */
final class ScheduleKind implements PageKind {
    private static final int HALF = 7;

    @Override
    public List<Page> pages(Outline outline) {
        var sessions = outline.sessions();
        if (sessions.isEmpty()) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        new Making(outline, "sessions/index", "Meetings", outline.digest().meetings(), Optional.empty()).addTo(pages);
        sessions.series()
                .forEach((slug, meetings) -> new Making(
                                outline, "series/" + slug, sessions.seriesName(slug), meetings, Optional.of(slug))
                        .addTo(pages));
        return pages;
    }

    /** The term of a day: that of the site, else a half-year. */
    private record Part(String name, String anchor) {
        static Part of(LocalDate day, List<Meetings.Term> terms) {
            return terms.stream()
                    .filter(term -> !term.from().isAfter(day))
                    .reduce((first, second) -> second)
                    .map(term -> new Part(term.name(), "from-" + term.from()))
                    .orElseGet(() -> half(day));
        }

        private static Part half(LocalDate day) {
            boolean first = day.getMonthValue() < HALF;
            return new Part(
                    (first ? "January to June " : "July to December ") + day.getYear(),
                    "half-" + day.getYear() + (first ? "-1" : "-2"));
        }
    }

    /** One schedule. */
    private static final class Making {
        private final Outline outline;
        private final String stem;
        private final String name;
        private final List<Meeting> meetings;
        private final Optional<String> series;

        Making(Outline outline, String stem, String name, List<Meeting> meetings, Optional<String> series) {
            this.outline = outline;
            this.stem = stem;
            this.name = name;
            this.meetings = meetings;
            this.series = series;
        }

        /** Meetings to come stand on the first page, and count. */
        void addTo(List<Page> pages) {
            var upcoming = outline.sessions().upcoming(meetings);
            var past = outline.sessions().past(meetings);
            List<List<Meeting>> cut = new ArrayList<>();
            int room = Math.max(0, Cards.PAGE - upcoming.size());
            cut.add(past.subList(0, Math.min(room, past.size())));
            for (int from = room; from < past.size(); from += Cards.PAGE) {
                cut.add(past.subList(from, Math.min(from + Cards.PAGE, past.size())));
            }
            for (int n = 1; n <= cut.size(); n++) {
                var own = Cards.stem(stem, n);
                pages.add(new Page(own, "schedule", view(own, n, cut, upcoming)));
            }
        }

        private View.Schedule view(String own, int number, List<List<Meeting>> cut, List<Meeting> upcoming) {
            boolean first = number == 1;
            var title = series.isPresent() ? name : "Meetings";
            var frame = outline.frames()
                    .of(
                            own,
                            title + (first ? "" : ", page " + number),
                            about(upcoming),
                            Sessions.INDEX,
                            series.isPresent()
                                    ? new View.Ref[] {new View.Ref("Meetings", Sessions.INDEX)}
                                    : new View.Ref[] {});
            var coming = first ? upcoming.stream().map(outline.sessions()::view).toList() : List.<View.Meeting>of();
            var terms = terms(cut.get(number - 1));
            var all = Stream.concat(coming.stream(), terms.stream().flatMap(term -> term.meetings().stream()));
            return new View.Schedule(
                    frame.with(new LinkedData(outline).meetings(frame, all)),
                    name,
                    series.isPresent()
                            ? List.of()
                            : outline.site().meetings().rhythms().stream()
                                    .map(rhythm ->
                                            Words.rhythm(rhythm, outline.site().today()))
                                    .toList(),
                    outline.site().zone().getId(),
                    coming,
                    terms,
                    series.isPresent() || !first ? List.of() : allSeries(),
                    outline.sessions().subscription(series.isPresent() ? stem : "calendar"),
                    series.isPresent() ? Optional.empty() : RotaKind.ref(outline),
                    meetings.size(),
                    Cards.pager(stem, number, cut.size()));
        }

        private String about(List<Meeting> upcoming) {
            var next = upcoming.stream()
                    .filter(meeting -> !meeting.session().isCancelled())
                    .findFirst()
                    .map(meeting -> " The next: " + Sessions.title(meeting) + ", "
                            + Words.day(meeting.when().day()) + ".")
                    .orElse("");
            return Words.count(meetings.size(), "meeting") + " of "
                    + (series.isPresent() ? name : outline.site().title()) + "." + next;
        }

        private List<View.Term> terms(List<Meeting> past) {
            Map<Part, List<View.Meeting>> terms = new LinkedHashMap<>();
            for (var meeting : past) {
                var part =
                        Part.of(meeting.when().day(), outline.site().meetings().terms());
                terms.computeIfAbsent(part, none -> new ArrayList<>())
                        .add(outline.sessions().view(meeting));
            }
            return terms.entrySet().stream()
                    .map(entry ->
                            new View.Term(entry.getKey().name(), entry.getKey().anchor(), entry.getValue()))
                    .toList();
        }

        private List<View.Counted> allSeries() {
            List<View.Counted> all = new ArrayList<>();
            outline.sessions()
                    .series()
                    .forEach((slug, some) -> all.add(new View.Counted(
                            new View.Ref(outline.sessions().seriesName(slug), "series/" + slug + ".html"),
                            some.size())));
            return all;
        }
    }
}
