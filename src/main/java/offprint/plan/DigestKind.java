package offprint.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import offprint.curate.Digest;
import offprint.model.Paper;
import offprint.model.Period;

/** Digests of days, weeks, months and years. */
final class DigestKind implements PageKind {
    @Override
    public List<Page> pages(Outline outline) {
        List<Page> pages = new ArrayList<>();
        for (var span : Period.Span.values()) {
            for (var entry : outline.periods(span).entrySet()) {
                new Making(outline, entry.getKey(), entry.getValue()).addTo(pages);
            }
        }
        return pages;
    }

    /** The name of a digest's kind, and of its template. */
    static String kind(Period.Span span) {
        return switch (span) {
            case DAY -> "day";
            case WEEK -> "week";
            case MONTH -> "month";
            case YEAR -> "year";
        };
    }

    /** A digest on the home page, with as many papers beside its picks as that page bears; its own page has all. */
    static View.Digest onHome(Outline outline, Period period, View.Frame frame, int most) {
        return new Making(outline, period, outline.periods(period.span()).getOrDefault(period, List.of()))
                .onHome(frame, most);
    }

    /** One digest. */
    static final class Making {
        private final Outline outline;
        private final Period period;
        private final List<Paper> papers;
        private final Optional<Digest.Edition> edition;
        private final List<Paper> others;

        Making(Outline outline, Period period, List<Paper> papers) {
            this.outline = outline;
            this.period = period;
            this.papers = papers;
            this.edition = outline.edition(period);
            Set<Paper> picked = new LinkedHashSet<>();
            edition.ifPresent(found -> found.picks().forEach(item -> picked.add(item.paper())));
            this.others =
                    papers.stream().filter(paper -> !picked.contains(paper)).toList();
        }

        void addTo(List<Page> pages) {
            List<Cards.Placed> rest =
                    period.span() == Period.Span.YEAR ? List.of() : new Headings(outline).byTopic(others);
            // picks stand on the first page, and count
            int room = Math.max(
                    0, Cards.PAGE - edition.map(found -> found.picks().size()).orElse(0));
            List<List<Cards.Placed>> cut = new ArrayList<>();
            cut.add(rest.subList(0, Math.min(room, rest.size())));
            if (rest.size() > room) {
                cut.addAll(Cards.pages(rest.subList(room, rest.size())));
            }
            for (int n = 1; n <= cut.size(); n++) {
                var stem = Cards.stem(Outline.path(period), n);
                pages.add(new Page(stem, kind(period.span()), page(n, cut.size(), cut.get(n - 1))));
            }
        }

        View.Digest onHome(View.Frame frame, int most) {
            var newest =
                    new Headings(outline).byTopic(others.stream().limit(most).toList());
            var own = new View.Ref(Words.label(period), Outline.path(period) + ".html");
            return view(
                    frame,
                    true,
                    "index",
                    newest,
                    List.of(),
                    Optional.empty(),
                    List.of(own),
                    Cards.pager(Outline.path(period), 1, 1));
        }

        View.Digest page(int number, int last, List<Cards.Placed> shown) {
            var stem = Cards.stem(Outline.path(period), number);
            boolean first = number == 1;
            var pager = Cards.pager(Outline.path(period), number, last);
            return view(
                    frame(stem, Words.label(period), number),
                    first,
                    stem,
                    shown,
                    first ? parts() : List.of(),
                    first && period.span() == Period.Span.YEAR
                            ? Calendars.year(period, papers, outline)
                            : Optional.empty(),
                    within(),
                    pager);
        }

        /** The digest on a page at a stem; only the first of its pages has introduction and picks. */
        private View.Digest view(
                View.Frame frame,
                boolean first,
                String stem,
                List<Cards.Placed> shown,
                List<View.Part> parts,
                Optional<View.YearPicture> picture,
                List<View.Ref> within,
                View.Pager pager) {
            var periods = outline.periods(period.span());
            var picks = first ? picks(stem) : List.<View.Card>of();
            var groups = outline.cards().groups(shown, placed -> Headings.mainTopic(placed.paper()));
            return new View.Digest(
                    stem.equals("index") ? frame : frame.with(data(frame, picks, groups)),
                    period.toString(),
                    kind(period.span()),
                    Words.label(period),
                    edition.flatMap(Digest.Edition::title),
                    first ? edition.flatMap(found -> html(found.intro(), stem)) : Optional.empty(),
                    picks,
                    groups,
                    parts,
                    picture,
                    papers.size(),
                    ref(Optional.ofNullable(periods.lowerKey(period))),
                    ref(Optional.ofNullable(periods.higherKey(period))),
                    within,
                    first && isShort() ? outline.sessions().within(period) : List.of(),
                    pager,
                    first ? MailKind.refs(period, outline) : List.of());
        }

        /** What programs read about it; it came out on the last of its days that has papers. */
        private View.Metadata data(View.Frame frame, List<View.Card> picks, List<View.Group> groups) {
            List<View.Tag> tags = new ArrayList<>(List.of(new View.Tag("og:type", "article")));
            outline.lastDay(period).ifPresent(day -> tags.add(new View.Tag("article:published_time", day.toString())));
            var cards = Stream.concat(picks.stream(), groups.stream().flatMap(group -> group.cards().stream()));
            var time = period.start().equals(period.end())
                    ? period.start().toString()
                    : period.start() + "/" + period.end();
            return new View.Metadata(tags, List.of(), List.of()).and(new LinkedData(outline).list(frame, time, cards));
        }

        /** Longer digests would repeat the schedule. */
        private boolean isShort() {
            return period.span() == Period.Span.DAY || period.span() == Period.Span.WEEK;
        }

        private View.Frame frame(String stem, String label, int number) {
            var title = edition.flatMap(Digest.Edition::title)
                    .map(own -> own + " – " + label)
                    .orElse(label);
            var about = edition.map(found -> found.intro().plain())
                    .filter(text -> !text.isEmpty())
                    .orElse(Words.count(papers.size(), "paper")
                            + (period.span() == Period.Span.DAY ? " listed on " : " listed in ")
                            + label
                            + ".");
            var folder = period.span().folder();
            var menu = outline.frames().preferred().map(Period.Span::folder).orElse(folder) + "/index.html";
            return outline.frames()
                    .of(
                            stem,
                            title + (number > 1 ? ", page " + number : ""),
                            about,
                            menu,
                            new View.Ref(ArchiveKind.title(period.span()), folder + "/index.html"));
        }

        private List<View.Card> picks(String stem) {
            return edition.stream()
                    .flatMap(found -> found.picks().stream())
                    .map(item -> outline.cards()
                            .pick(
                                    item.paper(),
                                    html(item.why(), stem),
                                    item.by().map(outline::person)))
                    .toList();
        }

        private static Optional<View.Html> html(offprint.model.Prose prose, String stem) {
            return prose.isEmpty() ? Optional.empty() : Optional.of(new View.Html(prose.html(root(stem))));
        }

        private static Optional<View.Ref> ref(Optional<Period> other) {
            return other.map(found -> new View.Ref(Words.label(found), Outline.path(found) + ".html"));
        }

        /** The longer digests around it. */
        private List<View.Ref> within() {
            // an ISO week belongs to the month and the year of its Thursday
            var day = period.span() == Period.Span.WEEK ? period.start().plusDays(3) : period.start();
            return Stream.of(Period.Span.WEEK, Period.Span.MONTH, Period.Span.YEAR)
                    .filter(span -> span.compareTo(period.span()) > 0)
                    .flatMap(span -> outline.ref(new Period(span, day)).stream())
                    .toList();
        }

        /** A month has weeks, a year has months, a week has days. */
        private List<View.Part> parts() {
            var span = switch (period.span()) {
                case DAY -> Optional.<Period.Span>empty();
                case WEEK -> Optional.of(Period.Span.DAY);
                case MONTH -> Optional.of(Period.Span.WEEK);
                case YEAR -> Optional.of(Period.Span.MONTH);
            };
            if (span.isEmpty() || outline.periods(span.get()).isEmpty()) {
                return List.of();
            }
            Map<Period, Set<Paper>> parts = new TreeMap<>();
            for (var paper : papers) {
                paper.featured().stream()
                        .filter(period::contains)
                        .forEach(
                                day -> parts.computeIfAbsent(new Period(span.get(), day), none -> new LinkedHashSet<>())
                                        .add(paper));
            }
            for (var edition : outline.editions()) {
                var part = new Period(span.get(), edition.period().start());
                if (edition.period().span().compareTo(span.get()) <= 0
                        && period.contains(edition.period().start())
                        && !edition.picks().isEmpty()) {
                    var there = parts.computeIfAbsent(part, none -> new LinkedHashSet<>());
                    edition.picks().stream()
                            .map(Digest.Item::paper)
                            .filter(papers::contains)
                            .forEach(there::add);
                }
            }
            return parts.entrySet().stream()
                    .flatMap(entry -> outline.ref(entry.getKey()).stream()
                            .map(ref -> new View.Part(ref, entry.getValue().size(), picksWithin(entry.getKey()))))
                    .toList();
        }

        private List<View.Ref> picksWithin(Period part) {
            Map<String, View.Ref> picks = new LinkedHashMap<>();
            for (var other : outline.editions()) {
                if (part.contains(other.period().start())
                        && other.period().span().compareTo(part.span()) <= 0) {
                    other.picks().forEach(item -> picks.put(item.paper().key(), Outline.ref(item.paper())));
                }
            }
            return List.copyOf(picks.values());
        }
    }

    /** The way from a page to the root of the site. */
    static String root(String stem) {
        return "../".repeat((int) stem.chars().filter(c -> c == '/').count());
    }
}
